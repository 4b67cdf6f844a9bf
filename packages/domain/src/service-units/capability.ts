import { z } from 'zod'
import { capability, type AnyEvent } from '../capability.ts'
import { ClosureOrderEvent } from '../closure-orders/events.ts'
import { ProjectCommissioned } from '../infrastructure-projects/events.ts'
import { countPlaces } from '../places/count-places.ts'
import { fillPlace } from '../places/fill-place.ts'
import { joinWaitingList } from '../places/join-waiting-list.ts'
import { leaveWaitingList } from '../places/leave-waiting-list.ts'
import { releaseReservation } from '../places/release-reservation.ts'
import { reservePlace } from '../places/reserve-place.ts'
import { vacatePlace } from '../places/vacate-place.ts'
import { UnitId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { authorisePlaces } from './authorise-places.ts'
import { closeServiceUnit } from './close-service-unit.ts'
import { confirmServiceUnit } from './confirm-service-unit.ts'
import { correctCount } from './correct-count.ts'
import { correctOpening } from './correct-opening.ts'
import { evolve } from './evolve-unit.ts'
import { openServiceUnit } from './open-service-unit.ts'
import { relocateServiceUnit } from './relocate-service-unit.ts'
import { renameServiceUnit } from './rename-service-unit.ts'
import { reportsOf, unitsCommissioned } from './reports-of.ts'
import { reopenServiceUnit } from './reopen-service-unit.ts'
import { resumeServiceUnit } from './resume-service-unit.ts'
import { ServiceUnitAnswer, serviceUnitOn } from './service-unit-answer.ts'
import { setOperationalPlaces } from './set-operational-places.ts'
import { isStructural } from './structural.ts'
import { suspendServiceUnit } from './suspend-service-unit.ts'
import { UnitStreamEvent, type AboutUnits } from './unit-stream-event.ts'
import { emptyUnit, type Unit } from './unit.ts'
import { withdrawReport } from './withdraw-report.ts'

const effectiveDate = ({ effectiveOn }: { readonly effectiveOn?: string | undefined }) =>
  effectiveOn

/** Where a service is offered, and its places: one service type at one address. */
export const serviceUnits = capability({
  name: 'service-units',
  category: 'serviceUnits',
  id: UnitId,
  idField: 'unitId',
  events: UnitStreamEvent,
  versions: {
    ServiceUnitOpened: 1,
    ServiceUnitOpeningCorrected: 1,
    ServiceUnitReopened: 1,
    PlacesAuthorised: 1,
    OperationalPlacesSet: 1,
    CountCorrected: 1,
    ServiceUnitConfirmed: 1,
    ServiceUnitSuspended: 1,
    ServiceUnitResumed: 1,
    ServiceUnitRelocated: 1,
    ServiceUnitRenamed: 1,
    ServiceUnitClosed: 1,
    ReportWithdrawn: 1,
    PlaceFilled: 1,
    PlaceVacated: 1,
    PlaceReserved: 1,
    ReservationReleased: 1,
    WaitingListJoined: 1,
    WaitingListLeft: 1,
    PlacesCounted: 1,
  },
  dates: {
    ServiceUnitOpened: effectiveDate,
    ServiceUnitOpeningCorrected: effectiveDate,
    ServiceUnitReopened: effectiveDate,
    PlacesAuthorised: effectiveDate,
    OperationalPlacesSet: effectiveDate,
    CountCorrected: effectiveDate,
    ServiceUnitConfirmed: effectiveDate,
    ServiceUnitSuspended: effectiveDate,
    ServiceUnitResumed: effectiveDate,
    ServiceUnitRelocated: effectiveDate,
    ServiceUnitRenamed: effectiveDate,
    ServiceUnitClosed: effectiveDate,
    ReportWithdrawn: () => undefined,
    PlaceFilled: effectiveDate,
    PlaceVacated: effectiveDate,
    PlaceReserved: effectiveDate,
    ReservationReleased: effectiveDate,
    WaitingListJoined: effectiveDate,
    WaitingListLeft: effectiveDate,
    PlacesCounted: effectiveDate,
  },
  // A unit's days follow from its own reports, from the orders that name it, and from the project
  // that opened it.
  follows: [
    {
      category: 'closureOrders',
      events: ClosureOrderEvent,
      ids: ({ data }: ClosureOrderEvent) => [...new Set(data.units)],
    },
    {
      category: 'infrastructureProjects',
      events: z.discriminatedUnion('type', [ProjectCommissioned]),
      ids: unitsCommissioned,
    },
  ],
  empty: emptyUnit,
  evolve: (unit: Unit, event: Known<AboutUnits>): Unit => {
    for (const report of reportsOf(unit.id, event)) evolve(unit, report)
    return unit
  },
  acts: {
    openServiceUnit,
    correctOpening,
    authorisePlaces,
    setOperationalPlaces,
    correctCount,
    confirmServiceUnit,
    suspendServiceUnit,
    resumeServiceUnit,
    relocateServiceUnit,
    renameServiceUnit,
    closeServiceUnit,
    reopenServiceUnit,
    withdrawReport,
    fillPlace,
    vacatePlace,
    reservePlace,
    releaseReservation,
    joinWaitingList,
    leaveWaitingList,
    countPlaces,
  },
  on: serviceUnitOn,
  answer: ServiceUnitAnswer,
  remembers: (event: AnyEvent) => isStructural(event),
})
