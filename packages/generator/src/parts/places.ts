import {
  AFTER_EVERY_DAY,
  dateOf,
  dayOf,
  firstStatedDay,
  nextStatedDay,
  serviceUnits as units,
  type CountHistory,
  type Day,
  type Unit,
} from '@vietas/domain'
import type { Country } from '../country.ts'
import { countOn, fewestFree, lowest } from '../counts.ts'
import { REASON } from '../labels.ts'
import { occasionToday, someOccasion, someUnit, type Occasion } from '../occasion.ts'
import type { Part } from '../part.ts'
import type { Random } from '../random.ts'
import { someMunicipality } from '../whereabouts.ts'

const { acts } = units

export const places: Part = {
  happenings: [
    { timesAYear: 9.6, happen: moveSome },
    { timesAYear: 1, happen: reserve },
    { timesAYear: 1.6, happen: wait },
    { timesAYear: 1.2, happen: count },
    { timesAYear: 0.4, happen: correct },
    { timesAYear: 0.1, happen: withdraw },
  ],
}

/** Of all places, so many are taken in the long run. */
const FULL = 0.88

function moveSome(country: Country): void {
  const occasion = someOccasion(country)
  if (occasion) move(country, occasion)
}

/** Someone comes or goes. */
export function move(country: Country, occasion: Occasion): void {
  const { random } = country
  const { unit, counts, on } = occasion
  const free = fewestFree(counts, on)
  const taken = countOn(counts.occupied, on) / countOn(counts.operational, on)
  const comes = free > 0 && random.chance(taken < FULL ? 0.65 : 0.35)
  if (comes) {
    const from = someMunicipality(random, on)
    const home = random.chance(0.7) ? { homeMunicipality: from } : {}
    country.act(units, acts.fillPlace, unit.id, { ...about(occasion), ...home })
  } else if (lowest(counts.occupied, on) > 0)
    country.act(units, acts.vacatePlace, unit.id, about(occasion))
}

/** A place is kept for someone, or is kept no longer. */
function reserve(country: Country): void {
  const occasion = someOccasion(country)
  if (!occasion) return
  const { unit, counts, on } = occasion
  if (lowest(counts.reserved, on) > 0)
    country.act(units, acts.releaseReservation, unit.id, about(occasion))
  else if (fewestFree(counts, on) > 0)
    country.act(units, acts.reservePlace, unit.id, about(occasion))
}

function wait(country: Country): void {
  const occasion = someOccasion(country)
  if (!occasion) return
  const { unit, counts, on } = occasion
  if (lowest(counts.waiting, on) > 0 && country.random.chance(0.52))
    country.act(units, acts.leaveWaitingList, unit.id, about(occasion))
  else country.act(units, acts.joinWaitingList, unit.id, about(occasion))
}

/** Mostly as many are found as were expected; where nobody knew, it is known from then on. */
function count(country: Country): void {
  const { random } = country
  const occasion = occasionToday(country)
  if (!occasion) return
  const { unit, counts, on } = occasion
  const expected = countOn(counts.occupied, on)
  const room = countOn(counts.operational, on) - countOn(counts.reserved, on)
  const found = Number.isNaN(expected)
    ? random.between(0, room)
    : expected + (random.chance(0.2) ? difference(random, occasion) : 0)
  country.act(units, acts.countPlaces, unit.id, { ...about(occasion), occupied: found })
}

/** An earlier count turns out to have been wrong. */
function correct(country: Country): void {
  const occasion = occasionToday(country)
  if (!occasion) return
  const { unit, targetGroup, counts } = occasion
  const on = lastStatedDay(counts.occupied)
  const was = countOn(counts.occupied, on)
  const by = difference(country.random, { ...occasion, on })
  if (Number.isNaN(was) || by === 0) return
  country.act(units, acts.correctCount, unit.id, {
    targetGroup,
    measure: 'occupied',
    count: was + by,
    effectiveOn: dateOf(on),
    reason: REASON,
  })
}

/** One of the latest reports of a unit was made in error. */
function withdraw(country: Country): void {
  const unit = someUnit(country)
  const report = unit?.events.at(-country.random.between(1, 12))
  if (unit === undefined || report === undefined || !mayBeMissed(unit, report)) return
  const { id: eventId } = report
  country.act(units, acts.withdrawReport, unit.id, { eventId, reason: REASON })
}

/** Without it there would still be no fewer than no people, and no more than places. */
function mayBeMissed(unit: Unit, { id, type, data }: Unit['events'][number]): boolean {
  if (unit.withdrawn.has(id) || !('targetGroup' in data)) return false
  const counts = unit.counts.get(data.targetGroup)
  const on = dayOf(data.effectiveOn)
  if (counts === undefined) return false
  if (type === 'PlaceFilled') return lowest(counts.occupied, on) > 0
  if (type === 'WaitingListJoined') return lowest(counts.waiting, on) > 0
  return type === 'PlaceVacated' && fewestFree(counts, on) > 0
}

/** By how much a count of a day may differ, whatever has been reported of the days after it. */
function difference(random: Random, { counts, on }: Occasion): number {
  const fewer = Math.min(2, lowest(counts.occupied, on))
  const more = Math.min(2, fewestFree(counts, on))
  return Number.isNaN(fewer) || Number.isNaN(more) ? 0 : random.between(-fewer, more)
}

function lastStatedDay(history: CountHistory): Day {
  let day = firstStatedDay(history)
  for (let next = day; next < AFTER_EVERY_DAY; next = nextStatedDay(history, next)) day = next
  return day
}

const about = ({ targetGroup, on }: Occasion) => ({ targetGroup, effectiveOn: dateOf(on) })
