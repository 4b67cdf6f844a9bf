import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { foldOf } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { foldUnit } from '../service-units/evolve-unit.ts'
import { emptyUnit, type Unit } from '../service-units/unit.ts'
import { given, givenOrder, TODAY } from '../testing/given.ts'
import { recorded } from '../testing/known.ts'
import { numbersOn, statusOn } from '../testing/numbers.ts'
import {
  amended,
  carriedOut,
  closed,
  counted,
  issued,
  opened,
  ORDER,
  OTHER_ORDER,
  OTHER_UNIT,
  reopened,
  reviewed,
  revoked,
  suspended,
  UNIT,
} from '../testing/reports.ts'
import { amendClosureOrder } from './amend-closure-order.ts'
import { carryOutClosureOrder } from './carry-out-closure-order.ts'
import { closureOrders } from './capability.ts'
import type { ClosureOrder } from './closure-order.ts'
import { issueClosureOrder } from './issue-closure-order.ts'
import { recordReview } from './record-review.ts'
import { revokeClosureOrder } from './revoke-closure-order.ts'

const IssueClosureOrder = issueClosureOrder.command
type IssueClosureOrder = z.infer<typeof IssueClosureOrder>

describe('issuing a closure order', () => {
  const command: IssueClosureOrder = {
    authority: 'Labklājības ministrija',
    units: [UNIT],
    issuedOn: '2022-05-24',
    effectiveOn: '2024-09-01',
  }
  const none = foldOf(closureOrders, ORDER, [])
  const issue =
    (more: Partial<IssueClosureOrder> = {}, order: ClosureOrder = none) =>
    (unit: Unit) =>
      issueClosureOrder.decide({ ...command, ...more }, TODAY)(order, [unit])
  const aboutUnit = { pointer: '/units/0', conflictsWith: UNIT }

  it('given an open unit, the order stands', () => {
    expect(given(opened()).when(issue())).toEqual(accepted(issued()))
  })

  it('keeps its ground and number', () => {
    const terms = { ground: 'reorganisation of the state care centres', reference: 'No 63' }
    expect(given(opened()).when(issue(terms))).toEqual(accepted(issued(terms)))
  })

  it('may take effect on its own date, and may close a suspended unit', () => {
    expect(
      given(opened(), suspended('2021-01-01')).when(issue({ effectiveOn: '2022-05-24' })),
    ).toEqual(accepted(issued({ effectiveOn: '2022-05-24' })))
  })

  it('may be dated before the opening of a unit that it closes later', () => {
    expect(given(opened({ effectiveOn: '2023-01-01' })).when(issue())).toEqual(accepted(issued()))
  })

  it('is refused under the id of another order', () => {
    expect(
      given(opened()).when(issue({}, foldOf(closureOrders, ORDER, recorded(issued())))),
    ).toEqual(refused('already-issued'))
  })

  it('is refused with a day before its own date', () => {
    expect(given(opened()).when(issue({ effectiveOn: '2022-05-23' }))).toEqual(
      refused('effective-before-issue', { pointer: '/effectiveOn' }),
    )
  })

  it('is refused for a unit that does not exist, by the pointer of the unit', () => {
    expect(given().when(issue())).toEqual(refused('unit-not-found', aboutUnit))
    const unit = foldUnit(UNIT, recorded(opened()))
    expect(
      issueClosureOrder.decide({ ...command, units: [UNIT, OTHER_UNIT] }, TODAY)(none, [
        unit,
        emptyUnit(OTHER_UNIT),
      ]),
    ).toMatchObject({
      refusal: { code: 'unit-not-found', pointer: '/units/1', conflictsWith: OTHER_UNIT },
    })
  })

  it('is refused for a unit that opens only on its day or after, with the opening', () => {
    expect(given(opened({ effectiveOn: '2024-09-01' })).when(issue())).toEqual(
      refused('before-opening', { ...aboutUnit, firstDay: '2024-09-01' }),
    )
  })

  it('is refused for a unit closed on its date or before its day', () => {
    expect(given(opened(), closed('2022-05-24')).when(issue())).toEqual(
      refused('unit-closed', aboutUnit),
    )
    expect(given(opened(), closed('2024-08-31')).when(issue())).toEqual(
      refused('unit-closed', aboutUnit),
    )
    expect(given(opened(), closed('2024-09-01')).when(issue())).toEqual(accepted(issued()))
  })

  it('is refused while another order stands, by the id of that order', () => {
    const other = issued({
      orderId: OTHER_ORDER,
      issuedOn: '2021-01-01',
      effectiveOn: '2023-01-01',
    })
    expect(given(opened(), other).when(issue())).toEqual(
      refused('order-already-standing', { pointer: '/units/0', conflictsWith: OTHER_ORDER }),
    )
  })

  it('is refused when it would stand on the day another is issued', () => {
    const other = issued({
      orderId: OTHER_ORDER,
      issuedOn: '2024-08-31',
      effectiveOn: '2025-01-01',
    })
    expect(given(opened(), other).when(issue())).toEqual(
      refused('order-already-standing', { pointer: '/units/0', conflictsWith: OTHER_ORDER }),
    )
  })

  it('is accepted once another order is revoked, or has taken effect and the unit is open again', () => {
    const other = issued({
      orderId: OTHER_ORDER,
      issuedOn: '2021-01-01',
      effectiveOn: '2022-01-01',
    })
    const { data } = revoked('2021-06-01')
    const otherRevoked = {
      type: 'ClosureOrderRevoked',
      data: { ...data, orderId: OTHER_ORDER },
    } as const
    expect(given(opened(), other, otherRevoked).when(issue())).toEqual(accepted(issued()))
    expect(given(opened(), other).when(issue())).toEqual(refused('unit-closed', aboutUnit))
    expect(given(opened(), other, reopened('2022-02-01')).when(issue())).toEqual(accepted(issued()))
  })

  it('is accepted on the very day on which another is revoked, and beside one that never stood', () => {
    const other = (issuedOn: string, revokedOn: string) =>
      [
        issued({ orderId: OTHER_ORDER, issuedOn, effectiveOn: '2025-01-01' }),
        {
          type: 'ClosureOrderRevoked',
          data: { ...revoked(revokedOn).data, orderId: OTHER_ORDER },
        },
      ] as const
    const revokedThatDay = other('2021-01-01', '2022-05-24')
    expect(given(opened(), ...revokedThatDay).when(issue())).toEqual(accepted(issued()))
    const neverStood = other('2023-01-01', '2023-01-01')
    expect(given(opened(), ...neverStood).when(issue())).toEqual(accepted(issued()))
  })

  it('reported late is refused when it would leave nothing to close to an order issued since', () => {
    for (const issuedOn of ['2024-09-01', '2025-01-01']) {
      const other = issued({ orderId: OTHER_ORDER, issuedOn, effectiveOn: '2026-01-01' })
      expect(given(opened(), other).when(issue())).toEqual(
        refused('order-already-standing', { pointer: '/units/0', conflictsWith: OTHER_ORDER }),
      )
    }
    const since = issued({
      orderId: OTHER_ORDER,
      issuedOn: '2025-01-01',
      effectiveOn: '2026-01-01',
    })
    const reopenedBetween = [opened(), reopened('2024-10-01'), since]
    expect(given(...reopenedBetween).when(issue())).toEqual(accepted(issued()))
  })

  it('names each unit once', () => {
    const { error } = IssueClosureOrder.safeParse({
      ...command,
      units: [UNIT, UNIT.toUpperCase()],
    })
    expect(error?.issues).toMatchObject([
      { path: ['units'], message: 'a unit is named twice; name each once' },
    ])
  })
})

describe('amending a closure order', () => {
  const amend = (amendedOn: string, effectiveOn: string) =>
    amendClosureOrder.decide({ amendedOn, effectiveOn }, TODAY)

  it('sets another day, later or earlier', () => {
    expect(givenOrder(issued()).when(amend('2023-01-01', '2025-01-01'))).toEqual(
      accepted(amended('2023-01-01', '2025-01-01')),
    )
    expect(givenOrder(issued()).when(amend('2023-01-01', '2023-01-01'))).toEqual(
      accepted(amended('2023-01-01', '2023-01-01')),
    )
  })

  it('is refused when there is no order', () => {
    expect(givenOrder().when(amend('2023-01-01', '2025-01-01'))).toEqual(refused('order-not-found'))
  })

  it('is refused before the date of the order, and from its day on', () => {
    expect(givenOrder(issued()).when(amend('2022-05-23', '2025-01-01'))).toEqual(
      refused('before-issue', { pointer: '/amendedOn', firstDay: '2022-05-24' }),
    )
    expect(givenOrder(issued()).when(amend('2024-09-01', '2025-01-01'))).toEqual(
      refused('already-effective', { pointer: '/amendedOn', firstDay: '2024-09-01' }),
    )
    expect(
      givenOrder(issued(), amended('2023-01-01', '2023-06-01')).when(
        amend('2023-06-01', '2025-01-01'),
      ),
    ).toEqual(refused('already-effective', { pointer: '/amendedOn', firstDay: '2023-06-01' }))
  })

  it('is refused once revoked, or carried out', () => {
    expect(
      givenOrder(issued(), revoked('2023-01-01')).when(amend('2022-12-01', '2025-01-01')),
    ).toEqual(refused('order-not-standing', { pointer: '/amendedOn', firstDay: '2023-01-01' }))
    expect(
      givenOrder(issued(), carriedOut('2024-09-01')).when(amend('2023-01-01', '2025-01-01')),
    ).toEqual(refused('already-effective', { pointer: '/amendedOn', firstDay: '2024-09-01' }))
  })

  it('is refused to a day before the amendment, and to the day it has', () => {
    expect(givenOrder(issued()).when(amend('2023-01-02', '2023-01-01'))).toEqual(
      refused('effective-before-amendment', { pointer: '/effectiveOn' }),
    )
    expect(givenOrder(issued()).when(amend('2023-01-01', '2024-09-01'))).toEqual(
      refused('same-day', { pointer: '/effectiveOn' }),
    )
  })
})

const overrun = { reason: 'all came back' }
/** Counted while the unit is closed, which nobody forbids. */
const crowd = counted('2024-10-01', { occupied: 23 })

describe('amending a closure order, for the units that it names', () => {
  const amend = (amendedOn: string, effectiveOn: string, more: { overrun?: typeof overrun } = {}) =>
    amendClosureOrder.decide({ amendedOn, effectiveOn, ...more }, TODAY)

  it('is refused when a unit would be at work with more people than places, with the day', () => {
    const history = [opened(), issued(), crowd]
    expect(givenOrder(...history).when(amend('2023-01-01', '2025-01-01'))).toEqual(
      refused('over-capacity', { firstDay: '2024-10-01', conflictsWith: UNIT }),
    )
    expect(givenOrder(...history).when(amend('2023-01-01', '2024-10-01'))).toEqual(
      accepted(amended('2023-01-01', '2024-10-01')),
    )
  })

  it('is accepted with an overrun stated, and leaves it out where there is none', () => {
    const terms = amended('2023-01-01', '2025-01-01')
    expect(
      givenOrder(opened(), issued(), crowd).when(amend('2023-01-01', '2025-01-01', { overrun })),
    ).toEqual(accepted({ ...terms, data: { ...terms.data, overrun } }))
    expect(
      givenOrder(opened(), issued()).when(amend('2023-01-01', '2025-01-01', { overrun })),
    ).toEqual(accepted(terms))
  })

  it('looks at every unit, and one reason holds for those that need it', () => {
    const units = [UNIT, OTHER_UNIT]
    const other = { ...crowd, data: { ...crowd.data, unitId: OTHER_UNIT } }
    const history = [opened(), opened({ unitId: OTHER_UNIT }), issued({ units }), other]
    expect(givenOrder(...history).when(amend('2023-01-01', '2025-01-01'))).toEqual(
      refused('over-capacity', { firstDay: '2024-10-01', conflictsWith: OTHER_UNIT }),
    )
    expect(
      givenOrder(...history).when(amend('2023-01-01', '2025-01-01', { overrun })),
    ).toMatchObject({ outcome: 'accepted', events: [{ data: { units, overrun } }] })
  })

  it('is refused into the days of another order, as after a reopening', () => {
    const since = issued({
      orderId: OTHER_ORDER,
      issuedOn: '2025-03-01',
      effectiveOn: '2027-01-01',
    })
    const history = [opened(), issued(), reopened('2025-01-01'), since]
    expect(givenOrder(...history).when(amend('2023-01-01', '2026-01-01'))).toEqual(
      refused('order-already-standing', { pointer: '/effectiveOn', conflictsWith: OTHER_ORDER }),
    )
    // Closed again before that order, it would have nothing left to close.
    expect(givenOrder(...history).when(amend('2023-01-01', '2025-02-01'))).toEqual(
      refused('order-already-standing', { pointer: '/effectiveOn', conflictsWith: OTHER_ORDER }),
    )
    expect(givenOrder(...history).when(amend('2023-01-01', '2024-12-01'))).toEqual(
      accepted(amended('2023-01-01', '2024-12-01')),
    )
  })

  it('is refused to a day on which a unit is not open yet', () => {
    const history = [opened(), issued({ issuedOn: '2019-05-24' })]
    expect(givenOrder(...history).when(amend('2019-06-01', '2020-01-01'))).toEqual(
      refused('before-opening', {
        pointer: '/effectiveOn',
        conflictsWith: UNIT,
        firstDay: '2020-01-01',
      }),
    )
    expect(givenOrder(...history).when(amend('2019-06-01', '2020-01-02'))).toEqual(
      accepted(amended('2019-06-01', '2020-01-02')),
    )
  })

  it('is refused with an earlier date where a later amendment would be without effect', () => {
    const history = [opened(), issued(), amended('2023-06-01', '2025-01-01')]
    expect(givenOrder(...history).when(amend('2023-01-01', '2023-05-01'))).toEqual(
      refused('later-act-recorded', { pointer: '/amendedOn', firstDay: '2023-06-01' }),
    )
    expect(givenOrder(...history).when(amend('2023-01-01', '2023-06-02'))).toEqual(
      accepted(amended('2023-01-01', '2023-06-02')),
    )
    expect(givenOrder(...history).when(amend('2023-06-01', '2023-06-02'))).toEqual(
      accepted(amended('2023-06-01', '2023-06-02')),
    )
  })
})

describe('revoking a closure order, for the units that it names', () => {
  const revoke = (revokedOn: string, more: { overrun?: typeof overrun } = {}) =>
    revokeClosureOrder.decide({ revokedOn, ...more }, TODAY)

  it('is refused when a unit would be at work with more people than places, with the day', () => {
    expect(givenOrder(opened(), issued(), crowd).when(revoke('2023-01-01'))).toEqual(
      refused('over-capacity', { firstDay: '2024-10-01', conflictsWith: UNIT }),
    )
    const terms = revoked('2023-01-01')
    expect(givenOrder(opened(), issued(), crowd).when(revoke('2023-01-01', { overrun }))).toEqual(
      accepted({ ...terms, data: { ...terms.data, overrun } }),
    )
  })

  it('is accepted where the overrun was stated while the unit was closed, as long as it lasts', () => {
    const stated = { ...crowd, data: { ...crowd.data, overrun } }
    expect(givenOrder(opened(), issued(), stated).when(revoke('2023-01-01'))).toEqual(
      accepted(revoked('2023-01-01')),
    )
    const over = [stated, counted('2024-10-01', { occupied: 10 }), crowd]
    expect(givenOrder(opened(), issued(), ...over).when(revoke('2023-01-01'))).toEqual(
      refused('over-capacity', { firstDay: '2024-10-01', conflictsWith: UNIT }),
    )
  })

  it('is refused with a date before that of an amendment', () => {
    const history = [opened(), issued(), amended('2023-06-01', '2025-01-01')]
    expect(givenOrder(...history).when(revoke('2023-05-31'))).toEqual(
      refused('later-act-recorded', { pointer: '/revokedOn', firstDay: '2023-06-01' }),
    )
    expect(givenOrder(...history).when(revoke('2023-06-01'))).toEqual(
      accepted(revoked('2023-06-01')),
    )
  })
})

describe('revoking a closure order', () => {
  const revoke = (revokedOn: string, reviewDue?: string) =>
    revokeClosureOrder.decide(
      { revokedOn, ...(reviewDue === undefined ? {} : { reviewDue }) },
      TODAY,
    )

  it('given a standing order, revoking it keeps the places of the branch', () => {
    expect(givenOrder(issued()).when(revoke('2022-09-28', '2023-06-30'))).toEqual(
      accepted(revoked('2022-09-28', '2023-06-30')),
    )
    const unit = foldUnit(UNIT, recorded(opened(), issued(), revoked('2022-09-28')))
    expect(statusOn(unit, '2024-09-01')).toBe('open')
    expect(numbersOn(unit, '2024-09-01')).toMatchObject({ operational: 20, occupied: 10 })
  })

  it('is accepted on the date of the order and on the last day before its day', () => {
    expect(givenOrder(issued()).when(revoke('2022-05-24'))).toEqual(accepted(revoked('2022-05-24')))
    expect(givenOrder(issued()).when(revoke('2024-08-31'))).toEqual(accepted(revoked('2024-08-31')))
  })

  it('is refused when there is no order', () => {
    expect(givenOrder().when(revoke('2023-01-01'))).toEqual(refused('order-not-found'))
  })

  it('is refused when it is revoked already', () => {
    expect(givenOrder(issued(), revoked('2023-01-01')).when(revoke('2023-02-01'))).toEqual(
      refused('order-not-standing', { pointer: '/revokedOn', firstDay: '2023-01-01' }),
    )
  })

  it('is refused before the date of the order, and from its day on', () => {
    expect(givenOrder(issued()).when(revoke('2022-05-23'))).toEqual(
      refused('before-issue', { pointer: '/revokedOn', firstDay: '2022-05-24' }),
    )
    expect(givenOrder(issued()).when(revoke('2024-09-01'))).toEqual(
      refused('already-effective', { pointer: '/revokedOn', firstDay: '2024-09-01' }),
    )
  })

  it('is refused once someone reported the units closed, even with an earlier date', () => {
    expect(givenOrder(issued(), carriedOut('2024-09-01')).when(revoke('2023-01-01'))).toEqual(
      refused('already-effective', { pointer: '/revokedOn', firstDay: '2024-09-01' }),
    )
  })

  it('is refused with a review due before it', () => {
    expect(givenOrder(issued()).when(revoke('2023-01-02', '2023-01-01'))).toEqual(
      refused('review-before-revocation', { pointer: '/reviewDue' }),
    )
  })
})

describe('recording a review', () => {
  const review = (reviewedOn: string) =>
    recordReview.decide({ reviewedOn, outcome: 'the branch stays' }, TODAY)

  it('given a revoked order, its review is kept', () => {
    expect(
      givenOrder(issued(), revoked('2023-01-01', '2023-06-30')).when(review('2023-07-15')),
    ).toEqual(accepted(reviewed('2023-07-15')))
  })

  it('is refused when there is no order, or it is not revoked', () => {
    expect(givenOrder().when(review('2023-07-15'))).toEqual(refused('order-not-found'))
    expect(givenOrder(issued()).when(review('2023-07-15'))).toEqual(refused('order-not-revoked'))
  })

  it('is accepted on the day of the revocation', () => {
    expect(givenOrder(issued(), revoked('2023-01-01')).when(review('2023-01-01'))).toEqual(
      accepted(reviewed('2023-01-01')),
    )
  })

  it('is refused before the revocation, and for a day to come', () => {
    expect(givenOrder(issued(), revoked('2023-01-01')).when(review('2022-12-31'))).toEqual(
      refused('before-revocation', { pointer: '/reviewedOn', firstDay: '2023-01-01' }),
    )
    expect(givenOrder(issued(), revoked('2023-01-01')).when(review('2026-02-02'))).toEqual(
      refused('reviewed-in-future', { pointer: '/reviewedOn' }),
    )
  })
})

describe('carrying out a closure order', () => {
  const carryOut = (carriedOutOn: string) => carryOutClosureOrder.decide({ carriedOutOn }, TODAY)

  it('given an order that has taken effect, its closure is confirmed', () => {
    expect(givenOrder(issued()).when(carryOut('2024-09-15'))).toEqual(
      accepted(carriedOut('2024-09-15')),
    )
  })

  it('is accepted on its very day', () => {
    expect(givenOrder(issued()).when(carryOut('2024-09-01'))).toEqual(
      accepted(carriedOut('2024-09-01')),
    )
  })

  it('is refused before its day, as amended', () => {
    expect(givenOrder(issued()).when(carryOut('2024-08-31'))).toEqual(
      refused('not-yet-effective', { pointer: '/carriedOutOn', firstDay: '2024-09-01' }),
    )
    expect(
      givenOrder(issued(), amended('2023-01-01', '2025-01-01')).when(carryOut('2024-09-15')),
    ).toEqual(refused('not-yet-effective', { pointer: '/carriedOutOn', firstDay: '2025-01-01' }))
  })

  it('is refused when there is no order, it is revoked, or it was carried out', () => {
    expect(givenOrder().when(carryOut('2024-09-15'))).toEqual(refused('order-not-found'))
    expect(givenOrder(issued(), revoked('2023-01-01')).when(carryOut('2024-09-15'))).toEqual(
      refused('order-not-standing', { firstDay: '2023-01-01' }),
    )
    expect(givenOrder(issued(), carriedOut('2024-09-01')).when(carryOut('2024-09-15'))).toEqual(
      refused('already-carried-out'),
    )
  })

  it('is refused for a day to come', () => {
    expect(givenOrder(issued({ effectiveOn: '2026-02-01' })).when(carryOut('2026-02-02'))).toEqual(
      refused('carried-out-in-future', { pointer: '/carriedOutOn' }),
    )
  })
})
