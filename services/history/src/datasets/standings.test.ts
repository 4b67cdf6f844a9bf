import {
  closureOrders,
  dateOf,
  dayOf,
  foldOf,
  rigaDay,
  startOfRigaDay,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { standingsOf } from './standings.ts'

const orderId = '32d7e047-d747-4a83-9ed6-17e0b60e7d0b'
const unit = '83fb960f-19a5-4620-8592-12e119f6e1f8'
const issued = fact('ClosureOrderIssued', '2016-05-24', {
  authority: 'Ministry',
  units: [unit],
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
})
const revoked = fact('ClosureOrderRevoked', '2016-09-28', {
  revokedOn: '2016-09-28',
  reviewDue: '2017-06-01',
})

function fact(type: string, on: string, data: object): Known<DomainEvent> {
  return {
    id: `${type}-${on}`,
    type,
    knownSince: startOfRigaDay(dayOf(on)),
    position: on.replaceAll('-', ''),
    data: { orderId, units: [unit], ...data },
  } as unknown as Known<DomainEvent>
}

const NOW = startOfRigaDay(dayOf('2020-01-01'))

function rows(facts: readonly Known<DomainEvent>[], upTo = NOW) {
  return standingsOf(closureOrders, [], orderId, facts, upTo).map((standing) => ({
    ...standing,
    ...(JSON.parse(standing.answer) as { status: string; reviewOverdue: boolean }),
  }))
}

describe('What an order was', () => {
  it('given a standing order, holds from its day until the one on which it takes effect', () => {
    const standing = rows([issued]).filter(({ status }) => status === 'standing')
    expect(standing.map(({ from, until }) => [dateOf(from), dateOf(until)])).toEqual([
      ['2016-05-24', '2019-09-01'],
    ])
    expect(standing[0]?.knownTo).toBe(Number.POSITIVE_INFINITY)
  })

  it('given that it was revoked, is known until then to stand on later days', () => {
    const beforeReview = startOfRigaDay(dayOf('2017-01-01'))
    const all = rows([issued, revoked], beforeReview)
    const standing = all.filter(({ status }) => status === 'standing')
    expect(
      standing.map(({ from, until, knownTo }) => [
        dateOf(from),
        dateOf(until),
        Number.isFinite(knownTo),
      ]),
    ).toEqual([
      ['2016-05-24', '2019-09-01', true],
      ['2016-05-24', '2016-09-28', false],
    ])
  })

  it('given a review that nobody has recorded, is known to be overdue from the day after', () => {
    const overdue = rows([issued, revoked]).filter(({ reviewOverdue }) => reviewOverdue)
    expect(new Set(overdue.map(({ knownFrom }) => dateOf(rigaDay(knownFrom))))).toEqual(
      new Set(['2017-06-02']),
    )
    const before = startOfRigaDay(dayOf('2017-06-02')) - 1
    expect(rows([issued, revoked], before).some(({ reviewOverdue }) => reviewOverdue)).toBe(false)
  })

  it('is at every point of both clocks what is answered there, once', () => {
    const facts = [issued, revoked]
    const all = rows(facts)
    const days = [
      '2016-05-23',
      '2016-05-24',
      '2016-09-27',
      '2016-09-28',
      '2019-09-01',
      '2021-01-01',
    ]
    const instants = [...days, '2017-06-01', '2017-06-02'].map((day) => startOfRigaDay(dayOf(day)))
    for (const validAt of days.map(dayOf))
      for (const knownAt of instants.filter((instant) => instant <= NOW)) {
        const known = facts.filter(({ knownSince }) => knownSince <= knownAt)
        const state = foldOf(closureOrders, orderId, known as never)
        const answer = closureOrders.on(state, { validAt, knownAt: rigaDay(knownAt) })
        const held = all.filter(
          (row) =>
            row.from <= validAt &&
            validAt < row.until &&
            row.knownFrom <= knownAt &&
            knownAt < row.knownTo,
        )
        expect(held.map((row) => row.answer)).toEqual(answer ? [JSON.stringify(answer)] : [])
      }
  })
})
