import type { EventStore } from '@vietas/event-store'
import type { Server, Service } from '@vietas/service-kit'
import { amendClosureOrderAct } from './closure-orders/amend-closure-order.route.ts'
import { carryOutClosureOrderAct } from './closure-orders/carry-out-closure-order.route.ts'
import { addGetClosureOrder } from './closure-orders/get-closure-order.route.ts'
import { addIssueClosureOrder } from './closure-orders/issue-closure-order.route.ts'
import { recordReviewAct } from './closure-orders/record-review.route.ts'
import { revokeClosureOrderAct } from './closure-orders/revoke-closure-order.route.ts'
import { createDesk, type Desk } from './desk.ts'
import { addOrderActs } from './commands/order-act.ts'
import { addUnitActs } from './commands/unit-act.ts'
import { countPlacesAct } from './places/count-places.route.ts'
import { fillPlaceAct } from './places/fill-place.route.ts'
import { joinWaitingListAct } from './places/join-waiting-list.route.ts'
import { leaveWaitingListAct } from './places/leave-waiting-list.route.ts'
import { releaseReservationAct } from './places/release-reservation.route.ts'
import { reservePlaceAct } from './places/reserve-place.route.ts'
import { vacatePlaceAct } from './places/vacate-place.route.ts'
import { authorisePlacesAct } from './service-units/authorise-places.route.ts'
import { closeServiceUnitAct } from './service-units/close-service-unit.route.ts'
import { confirmServiceUnitAct } from './service-units/confirm-service-unit.route.ts'
import { correctCountAct } from './service-units/correct-count.route.ts'
import { addGetServiceUnit } from './service-units/get-service-unit.route.ts'
import { addOpenServiceUnit } from './service-units/open-service-unit.route.ts'
import { relocateServiceUnitAct } from './service-units/relocate-service-unit.route.ts'
import { renameServiceUnitAct } from './service-units/rename-service-unit.route.ts'
import { reopenServiceUnitAct } from './service-units/reopen-service-unit.route.ts'
import { resumeServiceUnitAct } from './service-units/resume-service-unit.route.ts'
import { setOperationalPlacesAct } from './service-units/set-operational-places.route.ts'
import { suspendServiceUnitAct } from './service-units/suspend-service-unit.route.ts'
import { withdrawReportAct } from './service-units/withdraw-report.route.ts'

export interface RegistryOptions {
  readonly store: EventStore
  /** Epoch milliseconds. */
  readonly now?: () => number
  /** How many events of service units stay in memory, folded. Default: 200,000. */
  readonly mostEventsRemembered?: number
}

/** The write side. The store stays open: it is closed by whoever opened it. */
export const registry: Service<RegistryOptions> = async (server, options) => {
  const desk = createDesk(options.store, options.now, options.mostEventsRemembered)
  followOrders(server, desk)
  server.readiness.add('registry-log', async () => ({
    ready: true,
    head: await options.store.head(),
  }))

  addOpenServiceUnit(server, desk)
  addGetServiceUnit(server, desk)
  addUnitActs(server, desk, [
    authorisePlacesAct,
    setOperationalPlacesAct,
    correctCountAct,
    confirmServiceUnitAct,
    suspendServiceUnitAct,
    resumeServiceUnitAct,
    relocateServiceUnitAct,
    renameServiceUnitAct,
    closeServiceUnitAct,
    reopenServiceUnitAct,
    withdrawReportAct,
    fillPlaceAct,
    vacatePlaceAct,
    reservePlaceAct,
    releaseReservationAct,
    joinWaitingListAct,
    leaveWaitingListAct,
    countPlacesAct,
  ])

  addIssueClosureOrder(server, desk)
  addGetClosureOrder(server, desk)
  addOrderActs(server, desk, [
    amendClosureOrderAct,
    revokeClosureOrderAct,
    recordReviewAct,
    carryOutClosureOrderAct,
  ])
}

/** Not waited for: until all orders are read, a command reads them itself. */
function followOrders(server: Server, { orders }: Desk): void {
  const stop = new AbortController()
  const following = orders.follow(stop.signal, (error) => {
    server.log.error({ err: error }, 'closure orders cannot be followed; trying again')
  })
  server.readiness.add('registry-closure-orders', () => ({ ready: orders.isComplete() }))
  server.addHook('preClose', async () => {
    stop.abort()
    await following
  })
}
