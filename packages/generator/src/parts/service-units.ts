import {
  dateOf,
  phaseOn,
  SERVICE_TYPES,
  serviceUnits as units,
  TARGET_GROUPS,
  type Day,
  type ServiceType,
  type TargetGroup,
} from '@vietas/domain'
import type { Country } from '../country.ts'
import { countOn, mostPeople, statusOn } from '../counts.ts'
import { providerName, REASON, unitName } from '../labels.ts'
import { mayBeClosed, moveOutOf } from '../closing.ts'
import { occasionToday, someUnit } from '../occasion.ts'
import { somewhere, type Whereabouts } from '../whereabouts.ts'
import type { Part } from '../part.ts'

/** How many of the units are there on the first day; the others open in the first three quarters. */
const FROM_THE_START = 0.6
const OPENED_WITHIN = 0.75

export const serviceUnits: Part = {
  begin: (country) => {
    const { units: all, years } = country.generation
    // One unit is opened on the last day.
    const before = all - 1
    const atOnce = Math.floor(before * FROM_THE_START)
    for (let unit = 0; unit < atOnce; unit += 1)
      openUnit(country, country.today() - country.random.between(0, 1_500))
    const days = Math.floor(years * 365 * OPENED_WITHIN)
    for (let unit = atOnce; unit < before; unit += 1)
      country.later(1 + Math.floor(((unit - atOnce) * days) / (before - atOnce)), () =>
        openUnit(country, country.today() + country.random.between(-30, 60)),
      )
  },
  happenings: [
    { timesAYear: 1.2, happen: confirm },
    { timesAYear: 0.5, happen: setOperational },
    { timesAYear: 0.25, happen: authorise },
    { timesAYear: 0.06, happen: suspend },
    { timesAYear: 0.04, happen: relocate },
    { timesAYear: 0.04, happen: rename },
    { timesAYear: 0.01, happen: close },
  ],
}

/** The last event of every country. */
export function openLastUnit(country: Country, id: string): void {
  openUnit(country, country.today(), id)
}

const SERVICES = Object.keys(SERVICE_TYPES) as [ServiceType, ...ServiceType[]]
const GROUPS = (Object.keys(TARGET_GROUPS) as TargetGroup[]).filter(
  (group) => group !== 'not-stated',
) as [TargetGroup, ...TargetGroup[]]

/** What is plausible, not what any regulation allows. */
const PLACES: Readonly<Record<ServiceType, readonly [number, number]>> = {
  'group-apartment': [4, 16],
  'day-centre': [8, 30],
  'specialised-workshop': [6, 24],
  respite: [2, 10],
  'home-care': [10, 60],
  'halfway-house': [4, 16],
  'family-like-service': [4, 8],
  'multifunctional-centre': [10, 40],
  'long-term-care': [40, 250],
  'childrens-care-centre': [10, 40],
}

export interface NewUnit extends Whereabouts {
  readonly name: string
  readonly serviceType: ServiceType
  readonly provider: string
  readonly places: {
    readonly targetGroup: TargetGroup
    readonly authorised: number
    readonly operational: number
    readonly occupied: number | 'unknown'
    readonly reserved: number
    readonly waiting: number | 'unknown'
  }[]
}

export function newUnit(
  { random, serial }: Country,
  whereabouts: Whereabouts,
  serviceType: ServiceType = random.pick(SERVICES),
): NewUnit {
  const first = random.between(0, GROUPS.length - 1)
  const groups = random.chance(0.25) ? [first, (first + 1) % GROUPS.length] : [first]
  return {
    name: unitName(serviceType, serial('unit')),
    serviceType,
    provider: providerName(random.between(1, 400)),
    ...whereabouts,
    places: groups.map((at) => {
      const operational = random.between(...PLACES[serviceType])
      return {
        targetGroup: GROUPS[at] ?? GROUPS[0],
        authorised: operational + (random.chance(0.1) ? random.between(1, 4) : 0),
        operational,
        occupied: random.chance(0.02) ? 'unknown' : random.between(0, operational),
        reserved: 0,
        waiting: random.chance(0.05) ? 'unknown' : random.between(0, 5),
      }
    }),
  }
}

function openUnit(country: Country, on: Day, id: string = country.newId()): void {
  const effectiveOn = dateOf(on)
  const opened = newUnit(country, somewhere(country.random, on))
  country.act(units, units.acts.openServiceUnit, id, { ...opened, effectiveOn })
  country.units.push(id)
}

function confirm(country: Country): void {
  const unit = someUnit(country)
  const effectiveOn = dateOf(country.today())
  if (unit) country.act(units, units.acts.confirmServiceUnit, unit.id, { effectiveOn })
}

/** More or fewer places, yet never fewer than people. */
function setOperational(country: Country): void {
  const { random } = country
  const occasion = occasionToday(country)
  if (!occasion) return
  const { unit, targetGroup, counts, on } = occasion
  const people = mostPeople(counts, on)
  if (Number.isNaN(people)) return
  const operational = Math.max(people, countOn(counts.operational, on) + random.between(-3, 4))
  const effectiveOn = dateOf(on)
  country.act(units, units.acts.setOperationalPlaces, unit.id, {
    targetGroup,
    operational,
    effectiveOn,
  })
}

function authorise(country: Country): void {
  const { random } = country
  const occasion = occasionToday(country)
  if (!occasion) return
  const { unit, targetGroup, counts, on } = occasion
  const places = countOn(counts.operational, on) + random.between(0, 4)
  const authorised = random.chance(0.1) ? 'unknown' : places
  const effectiveOn = dateOf(on)
  country.act(units, units.acts.authorisePlaces, unit.id, { targetGroup, authorised, effectiveOn })
}

function suspend(country: Country): void {
  const unit = someUnit(country)
  if (!unit) return
  const { id } = unit
  const effectiveOn = dateOf(country.today())
  country.act(units, units.acts.suspendServiceUnit, id, { effectiveOn, reason: REASON })
  country.later(country.random.between(20, 200), () => resume(country, id))
}

/** Unless it was closed meanwhile. */
function resume(country: Country, id: string): void {
  if (statusOn(country.unit(id), country.today()) !== 'suspended') return
  const effectiveOn = dateOf(country.today())
  country.act(units, units.acts.resumeServiceUnit, id, { effectiveOn })
}

function relocate(country: Country): void {
  const { random, today } = country
  const unit = someUnit(country)
  if (!unit) return
  const from = phaseOn(unit, today())?.location
  const to = somewhere(random, today())
  if (from?.address === to.address) return
  const effectiveOn = dateOf(today())
  country.act(units, units.acts.relocateServiceUnit, unit.id, { ...to, effectiveOn })
}

function rename(country: Country): void {
  const unit = someUnit(country)
  if (!unit?.opening) return
  const name = unitName(unit.opening.serviceType, country.serial('unit'))
  const effectiveOn = dateOf(country.today())
  country.act(units, units.acts.renameServiceUnit, unit.id, { name, effectiveOn })
}

function close(country: Country): void {
  const unit = someUnit(country)
  if (!unit || !mayBeClosed(unit, country.today())) return
  const days = country.random.between(1, 120)
  const effectiveOn = dateOf(country.today() + days)
  country.act(units, units.acts.closeServiceUnit, unit.id, { effectiveOn, reason: REASON })
  country.later(days, () => moveOutOf(country, unit.id))
}
