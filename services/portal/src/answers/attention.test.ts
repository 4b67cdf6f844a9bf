import { describe, expect, it } from 'vitest'
import { concernsOfOrder } from './attention.ts'

const order = {
  status: 'standing',
  units: [{ id: 'u', name: 'Filiāle' }],
  effectiveOn: '2019-09-01',
  revokedOn: null,
  reviewDue: null,
  reviewOverdue: false,
  carriedOutOn: null,
}
const kinds = (more: object, day: string) =>
  concernsOfOrder({ ...order, ...more }, day).map(({ kind }) => kind)

describe('an order needs attention', () => {
  it('when its day is near, or has come without anybody reporting it carried out', () => {
    expect(kinds({}, '2019-05-01')).toEqual([])
    expect(kinds({}, '2019-07-01')).toEqual(['closesSoon'])
    expect(kinds({ status: 'in-effect' }, '2020-01-01')).toEqual(['closureUnconfirmed'])
  })

  it('not where it is to be revoked before its day: it closes nothing', () =>
    expect(kinds({ revokedOn: '2019-08-01' }, '2019-07-01')).toEqual([]))

  it('when its review is late on that day, and not before though it is known now', () => {
    const revoked = { status: 'revoked', reviewDue: '2017-06-30', reviewOverdue: true }
    expect(kinds(revoked, '2017-07-01')).toEqual(['reviewOverdue'])
    expect(kinds(revoked, '2016-12-01')).toEqual([])
  })
})
