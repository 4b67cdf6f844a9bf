import { emptyCountry, type Country } from './country.ts'
import { firstDayOf, LAST_DAY, type Generation } from './generation.ts'
import { lastUnitOf } from './ids.ts'
import { PARTS } from './parts.ts'
import { openLastUnit } from './parts/service-units.ts'
import { storedEvent, type GeneratedEvent } from './stored-event.ts'
import type { Happening } from './part.ts'

/**
 * The reports of a country that does not exist, in the municipalities of one that does: a day of
 * them at a time, in the order in which they became known.
 */
export function* generatedEvents(generation: Generation): Generator<readonly GeneratedEvent[]> {
  const country = emptyCountry(generation)
  const taken = (): GeneratedEvent[] =>
    country.taken().map((event) => storedEvent(event, generation))
  const first = firstDayOf(generation)
  for (let day = first; day <= LAST_DAY; day += 1) {
    country.begin(day)
    if (day === first) for (const { begin } of PARTS) begin?.(country)
    for (const { happenings } of PARTS)
      for (const happening of happenings) happenToday(country, happening)
    if (day === LAST_DAY) openLastUnit(country, lastUnitOf(generation))
    yield taken()
  }
}

const DAYS_A_YEAR = 365.25

/** As often as comes to so many times a year. */
function happenToday(country: Country, { timesAYear, happen }: Happening): void {
  const expected = (timesAYear * country.units.length) / DAYS_A_YEAR
  const whole = Math.floor(expected)
  const times = whole + (country.random.chance(expected - whole) ? 1 : 0)
  for (let time = 0; time < times; time += 1) happen(country)
}
