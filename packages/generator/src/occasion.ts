import type { Day, PlaceCounts, TargetGroup, Unit } from '@vietas/domain'
import type { Country } from './country.ts'
import { statusOn } from './counts.ts'

/** Something to report of: a unit's places for one target group, on a day when it worked. */
export interface Occasion {
  readonly unit: Unit
  readonly targetGroup: TargetGroup
  readonly counts: PlaceCounts
  readonly on: Day
}

/** Most reports come within two weeks of what they are about, a few within two years. */
const LATE = 0.02

export function someOccasion(country: Country): Occasion | undefined {
  return occasionIn(country, someUnit(country), someDay(country))
}

/** A day that is reported of today. */
export function someDay({ random, today }: Country): Day {
  return today() - (random.chance(LATE) ? random.between(15, 730) : random.between(0, 14))
}

export function occasionToday(country: Country): Occasion | undefined {
  return occasionIn(country, someUnit(country), country.today())
}

export function occasionIn(
  { random }: Country,
  unit: Unit | undefined,
  day: Day,
): Occasion | undefined {
  if (!unit?.opening) return undefined
  const on = Math.max(day, unit.opening.on)
  const [first, ...others] = unit.counts
  if (first === undefined || statusOn(unit, on) !== 'open') return undefined
  const [targetGroup, counts] = random.pick([first, ...others])
  return { unit, targetGroup, counts, on }
}

/** A unit that works today. */
export function someUnit({ random, units, unit, today }: Country): Unit | undefined {
  const [first, ...others] = units
  if (first === undefined) return undefined
  const found = unit(units[random.between(0, others.length)] ?? first)
  return statusOn(found, today()) === 'open' ? found : undefined
}
