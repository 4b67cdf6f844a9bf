import { emptyOrder, orderAfter } from '../closure-orders/closure-order.ts'
import {
  takeInConfirmation,
  takeInHeadCount,
  takeInMovement,
  takeInPlaces,
  takeInStatement,
} from '../places/take-in-counts.ts'
import { dayOf, dayOrBeforeEvery, type Day } from '../shared/calendar-date.ts'
import { storedCoordinates, type Coordinates } from '../shared/coordinates.ts'
import { countValue } from '../shared/count.ts'
import type { UnitId } from '../shared/ids.ts'
import { inKnownOrder } from '../shared/known.ts'
import { SERVICE_TYPES } from '../shared/reference-data.ts'
import { storedText } from '../shared/stored-text.ts'
import { phasesOf } from './phases.ts'
import type { UnitEvent } from './unit-stream-event.ts'
import { copyUnit, emptyUnit, type OperationStep, type Place, type Unit } from './unit.ts'

/** The unit as it is when exactly these events are known. */
export function foldUnit(id: UnitId, events: readonly UnitEvent[]): Unit {
  const unit = emptyUnit(id)
  for (const event of [...events].sort(inKnownOrder)) evolve(unit, event)
  return unit
}

/** The unit with one more event known, wherever in the known order it comes. */
export function after(unit: Unit, event: UnitEvent): Unit {
  const last = unit.events.at(-1)
  if (last && inKnownOrder(event, last) < 0) return foldUnit(unit.id, [...unit.events, event])
  const next = copyUnit(unit)
  evolve(next, event)
  return next
}

/**
 * Takes in the next event of the known order, in place.
 *
 * @throws RangeError or TypeError when the event cannot be read; the unit is then unusable.
 */
export function evolve(unit: Unit, event: UnitEvent): void {
  if (event.type === 'ReportWithdrawn') return withdraw(unit, event)
  unit.events.push(event)
  if (unit.withdrawn.size > 0 && unit.withdrawn.has(event.id)) return
  takeIn(unit, event)
}

function takeIn(unit: Unit, event: Exclude<UnitEvent, { type: 'ReportWithdrawn' }>): void {
  switch (event.type) {
    case 'PlaceFilled':
      return takeInMovement(unit, event.data, 'occupied', event.data.places, 1)
    case 'PlaceVacated':
      return takeInMovement(unit, event.data, 'occupied', event.data.places, -1)
    case 'PlaceReserved':
      return takeInMovement(unit, event.data, 'reserved', event.data.places, 1)
    case 'ReservationReleased':
      return takeInMovement(unit, event.data, 'reserved', event.data.places, -1)
    case 'WaitingListJoined':
      return takeInMovement(unit, event.data, 'waiting', event.data.people, 1)
    case 'WaitingListLeft':
      return takeInMovement(unit, event.data, 'waiting', event.data.people, -1)
    case 'PlacesCounted':
      return takeInHeadCount(unit, event.data)
    case 'PlacesAuthorised':
      return takeInStatement(unit, event.data, 'authorised', countValue(event.data.authorised))
    case 'OperationalPlacesSet':
      return takeInStatement(unit, event.data, 'operational', countValue(event.data.operational))
    case 'CountCorrected':
      return takeInStatement(unit, event.data, event.data.measure, countValue(event.data.count))
    case 'ServiceUnitConfirmed':
      return takeInConfirmation(unit, dayOf(event.data.effectiveOn))
    case 'ServiceUnitOpened':
      return open(unit, event.data)
    case 'ServiceUnitOpeningCorrected':
      return foldAgain(unit)
    case 'ServiceUnitReopened': {
      const on = dayOf(event.data.effectiveOn)
      takeInPlaces(unit, on, event.data.places)
      return operate(unit, on, 'reopened')
    }
    case 'ServiceUnitSuspended':
      return operate(unit, dayOf(event.data.effectiveOn), 'suspended')
    case 'ServiceUnitResumed':
      return operate(unit, dayOf(event.data.effectiveOn), 'resumed')
    case 'ServiceUnitClosed':
      return operate(unit, dayOf(event.data.effectiveOn), 'closed')
    case 'ServiceUnitRelocated': {
      const on = dayOf(event.data.effectiveOn)
      insertByDay(unit.locations, { on, location: locationOf(event.data) })
      unit.phases = phasesOf(unit)
      return
    }
    case 'ServiceUnitRenamed': {
      const on = dayOf(event.data.effectiveOn)
      return insertByDay(unit.names, { on, name: storedText(event.data.name, 'a name') })
    }
    case 'ClosureOrderIssued':
    case 'ClosureOrderAmended':
    case 'ClosureOrderRevoked':
    case 'ClosureOrderReviewed':
    case 'ClosureOrderCarriedOut':
      return takeInOrder(unit, event)
    default:
      throw new RangeError(`an event of type ${(event as { type: string }).type} is not understood`)
  }
}

function takeInOrder(unit: Unit, event: Extract<UnitEvent, { data: { orderId: unknown } }>): void {
  const { orderId } = event.data
  unit.orders.set(orderId, orderAfter(unit.orders.get(orderId) ?? emptyOrder(orderId), event))
  unit.phases = phasesOf(unit)
}

/** Once its withdrawal is known, a report counts for nothing: gives the unit without it. */
function withdraw(unit: Unit, event: Extract<UnitEvent, { type: 'ReportWithdrawn' }>): void {
  const eventId = storedText(event.data.eventId, 'the id of an event')
  const known = unit.events.some((report) => report.id === eventId)
  unit.events.push(event)
  unit.withdrawn.add(eventId)
  if (known) foldAgain(unit)
}

/** The unit of the reports that count, however they were taken in before. */
function foldAgain(unit: Unit): void {
  const again = emptyUnit(unit.id)
  for (const report of reportsThatCount(unit)) evolve(again, report)
  Object.assign(unit, { ...again, events: unit.events, withdrawn: unit.withdrawn })
  if (!again.opening) delete unit.opening
}

type Correction = Extract<UnitEvent, { type: 'ServiceUnitOpeningCorrected' }>

/** All that is not withdrawn, each opening as it was corrected: a correction is about the last before it. */
export function reportsThatCount({ events, withdrawn }: Unit): readonly UnitEvent[] {
  const reports: UnitEvent[] = []
  let openedAt = -1
  for (const event of events) {
    if (event.type === 'ReportWithdrawn' || withdrawn.has(event.id)) continue
    if (event.type === 'ServiceUnitOpened') openedAt = reports.length
    if (event.type !== 'ServiceUnitOpeningCorrected') reports.push(event)
    else if (openedAt >= 0)
      reports[openedAt] = corrected(reports[openedAt] as UnitEvent, event.data)
  }
  return reports
}

function corrected(opening: UnitEvent, data: Correction['data']): UnitEvent {
  const { effectiveOn, serviceType, provider, registration } = data
  return {
    ...opening,
    data: {
      ...opening.data,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
      ...(serviceType === undefined ? {} : { serviceType }),
      ...(provider === undefined ? {} : { provider }),
      ...(registration === undefined ? {} : { registration }),
    },
  } as UnitEvent
}

function open(unit: Unit, data: Extract<UnitEvent, { type: 'ServiceUnitOpened' }>['data']): void {
  const { serviceType, provider, registration } = data
  const on = dayOrBeforeEvery(data.effectiveOn)
  if (!Object.hasOwn(SERVICE_TYPES, serviceType))
    throw new RangeError(`"${String(serviceType)}" is not a service type`)
  const name = storedText(data.name, 'a name')
  const location = locationOf(data)
  unit.opening = {
    on,
    serviceType,
    ...(provider === undefined ? {} : { provider: storedText(provider, 'a provider') }),
    ...(registration === undefined
      ? {}
      : { registration: storedText(registration, 'the id of a registration') }),
    name,
    location,
  }
  insertByDay(unit.names, { on, name })
  insertByDay(unit.locations, { on, location })
  takeInPlaces(unit, on, data.places)
  operate(unit, on, 'opened')
}

function operate(unit: Unit, on: Day, kind: OperationStep['kind']): void {
  insertByDay(unit.operation, { on, kind })
  unit.phases = phasesOf(unit)
}

/** Ascending by day; on one day in the order in which they became known. */
function insertByDay<Step extends { readonly on: Day }>(steps: Step[], step: Step): void {
  let at = steps.length
  while (at > 0 && (steps[at - 1] as Step).on > step.on) at--
  steps.splice(at, 0, step)
}

function locationOf(data: {
  readonly municipality: string
  readonly parish?: string | undefined
  readonly address?: string | undefined
  readonly coordinates?: Coordinates | undefined
}): Place {
  const { municipality, parish, address, coordinates } = data
  return {
    municipality: storedText(municipality, 'the code of a municipality'),
    ...(parish === undefined ? {} : { parish: storedText(parish, 'a parish') }),
    ...(address === undefined ? {} : { address: storedText(address, 'an address') }),
    ...(coordinates === undefined ? {} : { coordinates: storedCoordinates(coordinates) }),
  }
}
