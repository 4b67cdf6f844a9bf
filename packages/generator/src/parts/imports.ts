import { startOfRigaDay, type Day, type Unit } from '@vietas/domain'
import type { Country } from '../country.ts'
import { firstDayOf } from '../generation.ts'
import { tableName } from '../labels.ts'
import { occasionIn, someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import { issue } from './closure-orders.ts'
import { move } from './places.ts'

/** Tables of what was known before, and comes behind what has been recorded since. */
export const imports: Part = {
  happenings: [{ timesAYear: 0.01, happen: importTable }],
}

function importTable(country: Country): void {
  const { random, today, generation, from, serial } = country
  const knownOn = Math.max(firstDayOf(generation), today() - random.between(5, 300))
  from({ name: tableName(serial('table')), knownOn }, () => {
    for (let rows = random.between(3, 20); rows > 0; rows -= 1) importMove(country, knownOn)
    if (random.chance(0.2)) importOrder(country, knownOn)
  })
}

function importMove(country: Country, knownOn: Day): void {
  const unit = unitKnownOn(country, knownOn)
  const occasion = occasionIn(country, unit, knownOn - country.random.between(0, 30))
  if (occasion && occasion.on <= knownOn) move(country, occasion)
}

function importOrder(country: Country, knownOn: Day): void {
  const unit = unitKnownOn(country, knownOn)
  if (unit?.opening === undefined || unit.opening.on > knownOn) return
  const isUntouched = unit.orders.size === 0 && unit.operation.length === 1
  if (isUntouched) issue(country, [unit.id], knownOn)
}

/** A unit that works today, and whose opening was known by the end of a day. */
function unitKnownOn(country: Country, day: Day): Unit | undefined {
  const unit = someUnit(country)
  const [opened] = unit?.events ?? []
  return opened && opened.knownSince < startOfRigaDay(day) ? unit : undefined
}
