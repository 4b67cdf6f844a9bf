import { describe, expect, it } from 'vitest'
import { marksIn } from './marks.ts'

const TOLD = '2026-11-27T10:00:00.000Z'
const order = { effectiveOn: '2027-03-01', revokedOn: null }
const plan = {
  id: 'p',
  title: 'Plāns',
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
  approval: { approvedOn: '2018-07-25', statedBy: { knownSince: TOLD } },
  amendments: [{ statedBy: { knownSince: TOLD } }],
  area: { kind: 'planningRegion' },
}
const marks = (more: object, events: readonly { type: string; knownSince: string }[]) =>
  marksIn({
    orders: { closureOrders: [{ ...order, ...more }] },
    learnt: { rows: [{ events }] },
    plans: { plans: [plan] },
    changes: { territoryChanges: [] },
  })
const days = (more: object, events: readonly { type: string; knownSince: string }[]) =>
  marks(more, events)
    .marks.filter(({ kind }) => !kind.startsWith('plan'))
    .map(({ kind, day, side }) => `${side} ${kind} ${day}`)

describe('the marks of the time line', () => {
  it('stand below on the day on which an order became known, above on that of its effect', () =>
    expect(days({}, [{ type: 'ClosureOrderIssued', knownSince: TOLD }])).toEqual([
      'known order 2026-11-27',
      'so inEffect 2027-03-01',
    ]))

  it('stand on the day on which a revocation became known, though it is of a day to come', () =>
    expect(
      days({ revokedOn: '2026-12-15' }, [
        { type: 'ClosureOrderIssued', knownSince: '2016-05-23T21:00:00.000Z' },
        { type: 'ClosureOrderRevoked', knownSince: TOLD },
      ]),
    ).toEqual(['known order 2016-05-24', 'known revoked 2026-11-27']))

  it('of a plan are the days on which its approval and its amendments became known', () => {
    const { marks: all, plans } = marks({}, [])
    const ofPlans = all.filter(({ kind }) => kind.startsWith('plan'))
    expect(ofPlans.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'planApproved 2026-11-27',
      'planAmended 2026-11-27',
    ])
    expect(plans[0]?.approval).toEqual({ on: '2018-07-25', learnt: '2026-11-27' })
  })
})
