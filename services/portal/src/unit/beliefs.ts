import type { Changes } from '../query.ts'
import { unitWith, type Unit, type UnitEvent } from '../answers/units.ts'
import { groupBy } from '../parts/group-by.ts'
import { dayOfInstant, type Day } from '../days.ts'

/** What was believed of a unit from the day on which something was learnt. */
export interface Belief {
  readonly learnt: Day
  readonly events: readonly UnitEvent[]
  readonly unit: Unit
}

/** So many rows can be read; older ones are in the table of events. */
const MOST = 10

/** One belief for each of the last days on which something was learnt of the unit. */
export async function beliefsOf(
  id: string,
  events: readonly UnitEvent[],
  boundaries: Changes,
): Promise<readonly Belief[]> {
  const byDay = groupBy(events, ({ knownSince }) => dayOfInstant(knownSince))
  const latest = byDay.toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST)
  return Promise.all(
    latest.map(async ([learnt, of]) => {
      const { unit } = await unitWith(id, { ...boundaries, validAt: learnt, knownAt: learnt })
      return { learnt, events: of, unit }
    }),
  )
}

/** When a unit was believed to work: from its opening to its closing, if one was expected. */
export function spanOf(
  { unit, learnt }: Belief,
  from: Day,
): { opens: Day; closes: Day | undefined } {
  const opens = unit.opensOn === 'undocumented' || unit.opensOn < from ? from : unit.opensOn
  return { opens, closes: closingDay(unit, learnt) }
}

function closingDay({ closesOn, closureOrders }: Unit, learnt: Day): Day | undefined {
  if (closesOn !== null) return closesOn
  const standing = closureOrders.filter(
    ({ status, issuedOn }) => status === 'standing' && issuedOn <= learnt,
  )
  return standing.map(({ effectiveOn }) => effectiveOn).toSorted()[0]
}
