import { dayOf, type Day, type UnitReport, type ServiceType } from '@vietas/domain'
import { onDay } from './plain-days.ts'

type Report = UnitReport
type OrderAct = Extract<UnitReport, { data: { orderId: unknown } }>

/** Whether and where a unit operates on one day. */
export interface PlainStanding {
  readonly status: 'not-yet-open' | 'operates' | 'suspended' | 'closed'
  /** Closed, and only by orders that nobody reported carried out. */
  readonly unconfirmed: boolean
  /** An order stands to close it on a later day. */
  readonly closing: boolean
  readonly location: { readonly municipality: string; readonly parish: string | undefined }
}

export interface PlainOpening {
  readonly serviceType: ServiceType
  readonly provider: string | undefined
}

/** When two openings are reported, the one known later says what the unit is. */
export function openingOf(reports: readonly Report[]): PlainOpening | undefined {
  const opening = reports.findLast((report) => report.type === 'ServiceUnitOpened')
  return opening && { serviceType: opening.data.serviceType, provider: opening.data.provider }
}

/**
 * Rule 3. On one day the effects of orders come first, so that a reopening undoes them; then come
 * the reports in the order in which they became known.
 */
export function plainStanding(reports: readonly Report[], day: Day): PlainStanding {
  const orders = ordersIn(reports)
  const steps = [...orders.flatMap(closingBy), ...reports.flatMap(stepOf)]
    .filter((step) => step.on <= day)
    .sort((a, b) => a.on - b.on)
  let opened = false
  let suspended = false
  let closed = false
  let confirmed = false
  for (const step of steps) {
    if (step.kind === 'opened') opened = true
    if (step.kind === 'suspended') suspended = true
    if (step.kind === 'resumed') suspended = false
    if (step.kind === 'reopened') suspended = closed = confirmed = false
    if (step.kind === 'closed') {
      closed = true
      if (step.confirmed) confirmed = true
    }
  }
  return {
    status: !opened ? 'not-yet-open' : closed ? 'closed' : suspended ? 'suspended' : 'operates',
    unconfirmed: closed && !confirmed,
    closing: orders.some((order) => order.standsFrom <= day && day < order.standsUntil),
    location: locationOn(reports, day),
  }
}

type Step =
  | { readonly on: Day; readonly kind: 'opened' | 'reopened' | 'suspended' | 'resumed' }
  | { readonly on: Day; readonly kind: 'closed'; readonly confirmed: boolean }

function stepOf(report: Report): Step[] {
  switch (report.type) {
    case 'ServiceUnitOpened':
      return [{ on: onDay(report.data.effectiveOn), kind: 'opened' }]
    case 'ServiceUnitReopened':
      return [{ on: dayOf(report.data.effectiveOn), kind: 'reopened' }]
    case 'ServiceUnitSuspended':
      return [{ on: dayOf(report.data.effectiveOn), kind: 'suspended' }]
    case 'ServiceUnitResumed':
      return [{ on: dayOf(report.data.effectiveOn), kind: 'resumed' }]
    case 'ServiceUnitClosed':
      return [{ on: dayOf(report.data.effectiveOn), kind: 'closed', confirmed: true }]
    default:
      return []
  }
}

interface PlainOrder {
  readonly standsFrom: Day
  readonly standsUntil: Day
  readonly closesOn: Day | undefined
  readonly carriedOut: boolean
}

const closingBy = ({ closesOn, carriedOut }: PlainOrder): Step[] =>
  closesOn === undefined ? [] : [{ on: closesOn, kind: 'closed', confirmed: carriedOut }]

function ordersIn(reports: readonly Report[]): PlainOrder[] {
  const acts = reports.filter((report): report is OrderAct => 'orderId' in report.data)
  const orderIds = [...new Set(acts.map((act) => act.data.orderId))]
  return orderIds.flatMap((orderId) =>
    plainOrder(acts.filter((act) => act.data.orderId === orderId)),
  )
}

function plainOrder(acts: readonly OrderAct[]): PlainOrder[] {
  const issue = acts.findLast((act) => act.type === 'ClosureOrderIssued')
  if (!issue) return []
  const issuedOn = dayOf(issue.data.issuedOn)
  let closesOn = Math.max(dayOf(issue.data.effectiveOn), issuedOn)
  const amendments = acts
    .filter((act) => act.type === 'ClosureOrderAmended')
    .sort((a, b) => dayOf(a.data.amendedOn) - dayOf(b.data.amendedOn))
  for (const { data } of amendments)
    if (dayOf(data.amendedOn) < closesOn)
      closesOn = Math.max(dayOf(data.effectiveOn), dayOf(data.amendedOn), issuedOn)
  const revokedOn = acts
    .filter((act) => act.type === 'ClosureOrderRevoked')
    .map((act) => dayOf(act.data.revokedOn))
    .filter((day) => day < closesOn)
    .sort((a, b) => a - b)[0]
  const carriedOut = acts.some((act) => act.type === 'ClosureOrderCarriedOut')
  if (revokedOn === undefined)
    return [{ standsFrom: issuedOn, standsUntil: closesOn, closesOn, carriedOut }]
  const standsUntil = Math.max(revokedOn, issuedOn)
  return [{ standsFrom: issuedOn, standsUntil, closesOn: undefined, carriedOut }]
}

/** Rule 7: the location of the last opening or relocation at or before the day. */
function locationOn(reports: readonly Report[], day: Day): PlainStanding['location'] {
  let location = { municipality: 'nowhere', parish: undefined as string | undefined }
  let since = -Infinity
  for (const report of reports) {
    if (report.type !== 'ServiceUnitOpened' && report.type !== 'ServiceUnitRelocated') continue
    const { municipality, parish, effectiveOn } = report.data
    const on = onDay(effectiveOn)
    if (on > day || on < since) continue
    since = on
    location = { municipality, parish }
  }
  return location
}
