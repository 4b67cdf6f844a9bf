import { isReviewLate } from '../answers/orders.ts'
import { flagsOf, knownOf, sumOf, type Unit } from '../answers/units.ts'
import type { Day } from '../days.ts'
import type { Words } from '../words/lv.ts'

/** What matters most of a unit, in a few words each. */
export interface Fact {
  readonly what: string
  readonly more: string
  readonly look: '' | 'signal' | 'hatched' | 'plain'
}

export function factsOf(unit: Unit, validAt: Day, w: Words): Fact[] {
  return [
    {
      what: w.unit.status(unit.status),
      more: sinceWhen(unit, w),
      look: unit.status === 'closed' || unit.status === 'not-yet-open' ? 'plain' : '',
    },
    ...countsOf(unit, w),
    ...flaggedOf(unit, w),
    ...unit.closureOrders.map((order) => orderFact(order, w)),
    ...(unit.closureConfirmed === false
      ? [{ what: w.unit.unconfirmed, more: w.unit.unconfirmedMore, look: 'signal' as const }]
      : []),
    ...(isReviewLate(unit, validAt) && unit.reviewDue !== null
      ? [
          {
            what: w.unit.reviewOverdue,
            more: w.unit.dueOn(w.formats.day(unit.reviewDue)),
            look: 'signal' as const,
          },
        ]
      : []),
  ]
}

/** Of a suspension, its first day is not in the answer. */
function sinceWhen({ status, opensOn, closesOn }: Unit, w: Words): string {
  if (status === 'suspended') return ''
  if (status === 'closed') return closesOn === null ? '' : w.unit.since(w.formats.day(closesOn))
  if (opensOn === 'undocumented') return w.unit.openingUndocumented
  const day = w.formats.day(opensOn)
  return status === 'not-yet-open' ? w.unit.opensOn(day) : w.unit.since(day)
}

/** Before its opening a unit has no places to state. */
function countsOf(unit: Unit, w: Words): Fact[] {
  if (unit.status === 'not-yet-open' && unit.places.length === 0) return []
  const places = sumOf(unit, 'operational')
  if (places === 'unknown')
    return [{ what: w.unit.countUnknown, more: w.unit.notZero, look: 'hatched' }]
  const free = sumOf(unit, 'free')
  const more = free === 'unknown' ? w.unit.freeUnknown : w.unit.free(free)
  return [{ what: w.places(places), more, look: '' }]
}

function flaggedOf(unit: Unit, w: Words): Fact[] {
  return flagsOf(unit).map((count) => {
    const { known, isAll } = knownOf(unit, count)
    const what = w.flagged[count](known)
    return {
      what: isAll ? what : `${w.look.atLeast} ${what}`,
      more: w.flaggedWhy[count],
      look: 'signal',
    }
  })
}

/** Of a unit that does not operate, no answer has it. */
export function confirmationOf({ status, lastConfirmedOn }: Unit, w: Words): string[] {
  if (lastConfirmedOn === null && status !== 'open') return []
  return [
    lastConfirmedOn === null || lastConfirmedOn === 'undocumented'
      ? w.unit.neverConfirmed
      : w.unit.confirmedOn(w.formats.day(lastConfirmedOn)),
  ]
}

function orderFact(order: Unit['closureOrders'][number], w: Words): Fact {
  const { status, issuedOn, revokedOn } = order
  const what = w.unit.order(status)
  const on = w.formats.day(order.effectiveOn)
  if (status === 'announced')
    return { what, more: w.unit.issuedOn(w.formats.day(issuedOn)), look: 'plain' }
  if (revokedOn === null) return { what, more: w.unit.closesOn(on), look: 'signal' }
  const revoked = w.formats.day(revokedOn)
  return status === 'standing'
    ? { what, more: w.unit.standsUntil(revoked), look: 'plain' }
    : { what, more: w.unit.wasToClose(revoked, on), look: 'plain' }
}
