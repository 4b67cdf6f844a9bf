import { dateOf } from '@vietas/domain'
import type { JsonObject } from '@vietas/event-store'
import type { GeneratedPlaces, GeneratedUnit } from './generated-unit.ts'
import type { Random } from './random.ts'

export interface Report {
  readonly type: string
  readonly data: JsonObject
  /** Of an order's stream; without it the report is of the unit's. */
  readonly orderId?: string
}

interface Occasion {
  readonly random: Random
  readonly unit: GeneratedUnit
  readonly places: GeneratedPlaces
  /** The day that the report is about. */
  readonly on: number
  readonly municipalities: readonly string[]
}

/** How often each is reported, in a thousand. */
const REPORTS: readonly (readonly [number, (occasion: Occasion) => Report])[] = [
  [780, movement],
  [40, reservation],
  [40, waiting],
  [30, ({ unit, on }) => report('ServiceUnitConfirmed', { unitId: unit.id, effectiveOn: day(on) })],
  [45, headCount],
  [30, operational],
  [12, correction],
  [15, authorised],
  [3, suspension],
  [2, relocation],
  [3, order],
]
const IN_ALL = REPORTS.reduce((sum, [weight]) => sum + weight, 0)

export function opening(unit: GeneratedUnit, random: Random): Report {
  const places = unit.groups.map(({ targetGroup, operational, occupied, waiting }) => ({
    targetGroup,
    authorised: operational,
    operational,
    occupied,
    reserved: 0,
    waiting: random.chance(0.05) ? 'unknown' : waiting,
  }))
  const { id, openedOn, serviceType, municipality } = unit
  return report('ServiceUnitOpened', {
    unitId: id,
    effectiveOn: day(openedOn),
    name: `Vieta ${id.slice(0, 8)}`,
    provider: `Generated provider ${random.below(400)}`,
    serviceType,
    municipality,
    places,
  })
}

export function nextReport(occasion: Occasion): Report {
  const { unit, random } = occasion
  if (unit.isSuspended && random.chance(0.5)) return resumption(occasion)
  if (unit.order !== undefined && random.chance(0.1)) return endOfOrder(occasion)
  let at = random.below(IN_ALL)
  for (const [weight, make] of REPORTS) {
    if (at < weight) return make(occasion)
    at -= weight
  }
  return movement(occasion)
}

const day = dateOf
const report = (type: string, data: JsonObject): Report => ({ type, data })

function about({ unit, places, on }: Occasion): JsonObject {
  return { unitId: unit.id, effectiveOn: day(on), targetGroup: places.targetGroup }
}

function movement(occasion: Occasion): Report {
  const { random, places, unit } = occasion
  const room = places.operational - places.occupied - places.reserved
  if (room > 0 && (places.occupied === 0 || random.chance(0.52))) {
    places.occupied += 1
    return report('PlaceFilled', {
      ...about(occasion),
      places: 1,
      homeMunicipality: unit.municipality,
    })
  }
  if (places.occupied === 0) return headCount(occasion)
  places.occupied -= 1
  return report('PlaceVacated', { ...about(occasion), places: 1 })
}

function reservation(occasion: Occasion): Report {
  const { places } = occasion
  if (places.reserved > 0) {
    places.reserved -= 1
    return report('ReservationReleased', { ...about(occasion), places: 1 })
  }
  if (places.occupied >= places.operational) return movement(occasion)
  places.reserved += 1
  return report('PlaceReserved', { ...about(occasion), places: 1 })
}

function waiting(occasion: Occasion): Report {
  const { places, random } = occasion
  const joins = places.waiting === 0 || random.chance(0.5)
  places.waiting += joins ? 1 : -1
  return report(joins ? 'WaitingListJoined' : 'WaitingListLeft', { ...about(occasion), people: 1 })
}

function headCount(occasion: Occasion): Report {
  const { places, random } = occasion
  const { operational, reserved } = places
  places.occupied = Math.max(0, operational - reserved - random.below(5))
  return report('PlacesCounted', { ...about(occasion), occupied: places.occupied })
}

function operational(occasion: Occasion): Report {
  const { places, random } = occasion
  const least = Math.max(4, places.occupied + places.reserved)
  places.operational = least + random.below(8)
  return report('OperationalPlacesSet', { ...about(occasion), operational: places.operational })
}

function authorised(occasion: Occasion): Report {
  const { places, random } = occasion
  const stated = random.chance(0.1) ? 'unknown' : places.operational
  return report('PlacesAuthorised', { ...about(occasion), authorised: stated })
}

function correction(occasion: Occasion): Report {
  const { places, random } = occasion
  places.occupied = random.below(Math.max(1, places.operational - places.reserved))
  const corrected = { measure: 'occupied', count: places.occupied }
  return report('CountCorrected', { ...about(occasion), ...corrected })
}

function suspension({ unit, on }: Occasion): Report {
  unit.isSuspended = true
  return report('ServiceUnitSuspended', { unitId: unit.id, effectiveOn: day(on) })
}

function resumption({ unit, on }: Occasion): Report {
  unit.isSuspended = false
  return report('ServiceUnitResumed', { unitId: unit.id, effectiveOn: day(on) })
}

function relocation({ unit, on, random, municipalities }: Occasion): Report {
  unit.municipality = random.pick(municipalities)
  const { id, municipality } = unit
  return report('ServiceUnitRelocated', { unitId: id, effectiveOn: day(on), municipality })
}

function order(occasion: Occasion): Report {
  const { unit, on, random } = occasion
  if (unit.order !== undefined) return endOfOrder(occasion)
  unit.order = { id: random.uuid(), effectiveOn: on + 200 + random.below(1_000) }
  return {
    type: 'ClosureOrderIssued',
    orderId: unit.order.id,
    data: {
      orderId: unit.order.id,
      units: [unit.id],
      authority: 'Generated authority',
      issuedOn: day(on),
      effectiveOn: day(unit.order.effectiveOn),
    },
  }
}

/** Orders are revoked in time, so that a unit goes on reporting over the twenty years. */
function endOfOrder({ unit, on }: Occasion): Report {
  const { id, effectiveOn } = unit.order as NonNullable<GeneratedUnit['order']>
  unit.order = undefined
  const revokedOn = day(Math.min(on, effectiveOn - 1))
  const data = { orderId: id, units: [unit.id], revokedOn }
  return { type: 'ClosureOrderRevoked', orderId: id, data }
}
