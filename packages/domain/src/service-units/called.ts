import { AFTER_EVERY_DAY, type Day } from '../shared/calendar-date.ts'
import { nameOn } from './name-on.ts'
import { phaseOn } from './phases.ts'
import type { Place, Unit } from './unit.ts'

/** A text that a unit goes by over a stretch of days. */
export interface Called {
  readonly field: 'name' | 'provider' | 'parish' | 'address'
  readonly text: string
  /** The first day on which it is so no longer; `AFTER_EVERY_DAY` while it is so on the day asked. */
  readonly until: Day
}

/** What a unit is called on a day, its name first; nothing while its opening is not known. */
export function calledOn(unit: Unit, day: Day): readonly Called[] {
  const location = phaseOn(unit, day)?.location
  if (!unit.opening || !location) return []
  const { provider } = unit.opening
  return [
    { field: 'name', text: nameOn(unit, day), until: AFTER_EVERY_DAY },
    ...(provider === undefined
      ? []
      : [{ field: 'provider' as const, text: provider, until: AFTER_EVERY_DAY }]),
    ...whereabouts(location, AFTER_EVERY_DAY),
  ]
}

/** What it was called on earlier days and is called no longer, the latest first. */
export function calledBefore(unit: Unit, day: Day): readonly Called[] {
  if (!unit.opening) return []
  const names = endedBy(unit.names, day).map(({ step, until }): Called => ({
    field: 'name',
    text: step.name,
    until,
  }))
  const places = endedBy(unit.locations, day).flatMap(({ step, until }) =>
    whereabouts(step.location, until),
  )
  return [...names, ...places]
}

function whereabouts({ parish, address }: Place, until: Day): Called[] {
  return [
    ...(parish === undefined ? [] : [{ field: 'parish' as const, text: parish, until }]),
    ...(address === undefined ? [] : [{ field: 'address' as const, text: address, until }]),
  ]
}

/** Steps that held on some day and ended by the given one. Of one day only the last ever held. */
function endedBy<Step extends { readonly on: Day }>(
  steps: readonly Step[],
  day: Day,
): { readonly step: Step; readonly until: Day }[] {
  return steps
    .map((step, at) => ({ step, until: steps[at + 1]?.on ?? AFTER_EVERY_DAY }))
    .filter(({ step, until }) => step.on < until && until <= day)
    .reverse()
}
