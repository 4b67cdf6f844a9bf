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
import { occasionToday, someDay, someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import type { Random } from '../random.ts'
import { municipalityOn, somewhere, type Whereabouts } from '../whereabouts.ts'
import { register, type Registered } from './providers.ts'

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
    { timesAYear: 0.02, happen: correctOpening },
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
    places: groups.map((at) => somePlaces(random, serviceType, GROUPS[at] ?? GROUPS[0])),
  }
}

function somePlaces(
  random: Random,
  serviceType: ServiceType,
  targetGroup: TargetGroup,
): NewUnit['places'][number] {
  const operational = random.between(...PLACES[serviceType])
  return {
    targetGroup,
    authorised: operational + (random.chance(0.1) ? random.between(1, 4) : 0),
    operational,
    occupied: random.chance(0.02) ? 'unknown' : random.between(0, operational),
    reserved: 0,
    waiting: random.chance(0.05) ? 'unknown' : random.between(0, 5),
  }
}

/** Of the providers of so many units it is known under which registration they work. */
const REGISTERED = 0.6

function openUnit(country: Country, on: Day, id: string = country.newId()): void {
  const effectiveOn = dateOf(on)
  const opened = newUnit(country, somewhere(country.random, on))
  const registration = country.random.chance(REGISTERED) ? registered(country, opened, on) : {}
  country.act(units, units.acts.openServiceUnit, id, { ...opened, ...registration, effectiveOn })
  country.units.push(id)
}

/** At the address of a unit, where that is in force on the day. */
function registered(
  country: Country,
  { provider, serviceType, municipality, parish, address }: Registered,
  on: Day,
): { readonly registration?: string } {
  const day = Math.min(on, country.today())
  if (municipalityOn(municipality, day) !== municipality) return {}
  const about = { provider, serviceType, municipality, parish, address }
  return { registration: register(country, about, day) }
}

/** It opened some days before, or its provider has a registration since. */
function correctOpening(country: Country): void {
  const unit = someUnit(country)
  if (!unit?.opening) return
  const { on, location, serviceType, provider, registration } = unit.opening
  const isUnnamed = registration === undefined && provider !== undefined
  const correction = isUnnamed
    ? registered(country, { ...location, provider, serviceType }, country.today())
    : openedOn(location.municipality, on - country.random.between(1, 20))
  if (Object.keys(correction).length > 0)
    country.act(units, units.acts.correctOpening, unit.id, { ...correction, reason: REASON })
}

const openedOn = (municipality: string, on: Day): { readonly effectiveOn?: string } =>
  municipalityOn(municipality, on) === municipality ? { effectiveOn: dateOf(on) } : {}

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
  const [unit, on] = [someUnit(country), someDay(country)]
  if (!unit || statusOn(unit, on) !== 'open') return
  const from = phaseOn(unit, on)?.location
  const to = somewhere(country.random, on)
  if (from?.address === to.address) return
  const effectiveOn = dateOf(on)
  country.act(units, units.acts.relocateServiceUnit, unit.id, { ...to, effectiveOn })
}

function rename(country: Country): void {
  const [unit, on] = [someUnit(country), someDay(country)]
  if (!unit?.opening || statusOn(unit, on) !== 'open') return
  const name = unitName(unit.opening.serviceType, country.serial('unit'))
  const effectiveOn = dateOf(on)
  country.act(units, units.acts.renameServiceUnit, unit.id, { name, effectiveOn })
}

function close(country: Country): void {
  const unit = someUnit(country)
  if (!unit || !mayBeClosed(unit, country.today())) return
  const days = country.random.between(1, 120)
  const effectiveOn = dateOf(country.today() + days)
  country.act(units, units.acts.closeServiceUnit, unit.id, { effectiveOn, reason: REASON })
  country.later(days, () => moveOutOf(country, unit.id))
  country.later(days, () => mayReopen(country, unit.id))
}

/** Some units that were closed, by an order or not, begin again. */
export function mayReopen(country: Country, id: string): void {
  const { random, later } = country
  if (random.chance(0.15)) later(random.between(60, 800), () => reopen(country, id))
}

function reopen(country: Country, id: string): void {
  const { random, today, unit } = country
  const { opening, counts } = unit(id)
  if (!opening || statusOn(unit(id), today()) !== 'closed') return
  const places = [...counts.keys()].map((group) => somePlaces(random, opening.serviceType, group))
  const effectiveOn = dateOf(today())
  country.act(units, units.acts.reopenServiceUnit, id, { effectiveOn, places })
}
