import { describe, expect, it } from 'vitest'
import type { ClosureOrder } from '../answers/orders.ts'
import { byKind, dayOf, kindOf as kindOn } from './kinds.ts'

const order = (more: Partial<ClosureOrder>): ClosureOrder => ({
  id: 'o',
  status: 'standing',
  authority: 'Labklājības ministrija',
  reference: null,
  units: [],
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
  revokedOn: null,
  reviewDue: null,
  reviewOverdue: false,
  reviewedOn: null,
  carriedOutOn: null,
  ...more,
})
const revoked = { status: 'revoked', revokedOn: '2016-09-28', reviewDue: '2017-06-30' } as const

const kindOf = (of: ClosureOrder, day = '2020-01-01') => kindOn(of, day)

describe('an order', () => {
  it('that was revoked is to be reviewed until somebody has', () => {
    expect(kindOf(order(revoked))).toBe('review')
    expect(kindOf(order({ ...revoked, reviewOverdue: true }))).toBe('overdue')
    expect(kindOf(order({ ...revoked, reviewedOn: '2017-05-01' }))).toBe('revoked')
    expect(kindOf(order({ ...revoked, reviewDue: null }))).toBe('revoked')
  })

  it('is overdue for review only after the day on which that was due', () => {
    const late = order({ ...revoked, reviewOverdue: true })
    expect(kindOf(late, '2017-06-30')).toBe('review')
    expect(kindOf(late, '2017-07-01')).toBe('overdue')
  })

  it('that is not yet issued does not stand, whatever is known of later', () => {
    const announced = order({ ...revoked, status: 'announced', reviewOverdue: true })
    expect(kindOf(announced)).toBe('announced')
    expect(dayOf(announced, 'announced')).toBe('2016-05-24')
  })

  it('that stands until it is revoked closes nothing, and is no order to carry out', () => {
    const revokedAhead = order({ revokedOn: '2019-03-01' })
    expect(kindOf(revokedAhead)).toBe('revokedAhead')
    expect(dayOf(revokedAhead, 'revokedAhead')).toBe('2019-03-01')
  })

  it('in effect is not confirmed until it is carried out', () => {
    expect(kindOf(order({ status: 'in-effect' }))).toBe('unconfirmed')
    expect(kindOf(order({ status: 'carried-out', carriedOutOn: '2019-09-02' }))).toBe('carriedOut')
  })
})

describe('a list of orders', () => {
  it('begins with what is overdue, and in each kind with the earliest day', () => {
    const late = order({ ...revoked, reviewOverdue: true })
    const [soon, later] = [
      order({ effectiveOn: '2027-01-01' }),
      order({ effectiveOn: '2028-01-01' }),
    ]
    expect(byKind([later, late, soon], '2020-01-01')).toEqual([
      ['overdue', [late]],
      ['standing', [soon, later]],
    ])
    expect(dayOf(late, 'overdue')).toBe('2017-06-30')
  })
})
