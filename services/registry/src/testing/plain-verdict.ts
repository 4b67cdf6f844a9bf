import {
  countsOn,
  crowdOn,
  dayOfAct,
  orderOf,
  ordersOn,
  overrunOn,
  reportsOn,
  statedOn,
  statesCounts,
  statusOn,
  type Kind,
  type PlainAct,
  type PlainOrder,
} from './plain-history.ts'

type Acts = readonly PlainAct[]

/** One more than any day of these tests. */
export const DAYS = 27
const days = Array.from({ length: DAYS }, (_, day) => day)

/** Every reason for which an act may be refused, by name; none: it must be accepted. */
export function reasonsAgainst(acts: Acts, act: PlainAct): ReadonlySet<string> {
  const reasons = 'order' in act ? againstOrderAct(acts, act) : againstReport(acts, act)
  const would = [...acts, act]
  for (const unit of unitsOf(acts, act)) {
    if (
      days.some(
        (day) => countsOn(would, unit, day).people < Math.min(0, countsOn(acts, unit, day).people),
      )
    )
      reasons.push('none-to-vacate')
    if (!act.overrun && days.some((day) => isOver(acts, would, unit, day)))
      reasons.push('over-capacity')
  }
  return new Set(reasons)
}

export function isOver(acts: Acts, would: Acts, unit: string, day: number): boolean {
  const over = overrunOn(would, unit, day)
  return over > overrunOn(acts, unit, day) && over > statedOn(acts, unit, day)
}

/** Whether an overrun that is stated is kept: there is one, be it on a day without work. */
export function bringsOverrun(acts: Acts, act: PlainAct): boolean {
  const would = [...acts, act]
  return unitsOf(acts, act).some((unit) =>
    days.some(
      (day) =>
        overrunOn(would, unit, day) > overrunOn(acts, unit, day) ||
        (statesAny(act) && crowdOn(would, unit, day) > crowdOn(acts, unit, day)),
    ),
  )
}

const statesAny = (act: PlainAct): boolean => statesCounts(act) || !('order' in act)

export function unitsOf(acts: Acts, act: PlainAct): readonly string[] {
  if ('unit' in act) return [act.unit]
  const issue = [...acts, act].find((other) => other.kind === 'issued' && other.order === act.order)
  return issue?.kind === 'issued' ? issue.units : []
}

type Report = Extract<PlainAct, { unit: string }>

function againstReport(acts: Acts, act: Report): string[] {
  const { unit } = act
  if (act.kind === 'withdrawn') return againstWithdrawal(acts, act)
  const status = statusOn(acts, unit, act.on)
  const unknown = [
    ...(status === 'not-yet-open' ? ['before-opening'] : []),
    ...(status === 'closed' ? ['unit-closed'] : []),
  ]
  switch (act.kind) {
    case 'counted':
      return unknown.filter((reason) => reason === 'before-opening')
    case 'filled':
      if (act.count < 0) return unknown.filter((reason) => reason === 'before-opening')
      return status === 'suspended' ? ['unit-suspended'] : unknown
    case 'suspended':
      return status === 'suspended' ? ['already-suspended'] : unknown
    case 'resumed':
      return status === 'suspended' ? [] : ['not-suspended']
    case 'reopened':
      return status === 'closed' ? [] : ['not-closed']
    case 'closed':
      return isClosedLater(acts, act) ? [...unknown, 'closing-reported'] : unknown
    case 'opening-corrected': {
      const was = reportsOn(acts, unit).find(({ kind }) => kind === 'opened')
      return was && dayOfAct(was) === act.on
        ? ['same-opening']
        : againstOpening([...acts, act], unit)
    }
    default:
      return unknown
  }
}

function isClosedLater(acts: Acts, { unit, on }: Extract<Report, { on: number }>): boolean {
  const later = reportsOn(acts, unit)
    .filter((act) => (act.kind === 'closed' || act.kind === 'reopened') && dayOfAct(act) > on)
    .sort((a, b) => dayOfAct(a) - dayOfAct(b))
  return later[0]?.kind === 'closed'
}

function againstOpening(would: Acts, unit: string): string[] {
  const reports = reportsOn(would, unit)
  const opened = dayOfAct(reports.find(({ kind }) => kind === 'opened') as PlainAct)
  const isEarly =
    reports.some((report) => dayOfAct(report) < opened) ||
    ordersOn(would, unit).some(({ closes }) => closes !== undefined && closes <= opened)
  return isEarly ? ['reports-before-opening'] : []
}

function againstWithdrawal(acts: Acts, act: Kind<'withdrawn'>): string[] {
  const { unit, what } = act
  const report = acts.find(({ id }) => id === what)
  if (!report || !('unit' in report) || report.unit !== unit) return ['report-not-found']
  if (acts.some((other) => other.kind === 'withdrawn' && other.what === what))
    return ['report-already-withdrawn']
  if (report.kind === 'opened' || report.kind === 'withdrawn') return ['not-withdrawable']
  return report.kind === 'opening-corrected' ? againstOpening([...acts, act], unit) : []
}

type OrderAct = Extract<PlainAct, { order: string }>

function againstOrderAct(acts: Acts, act: OrderAct): string[] {
  const would = [...acts, act]
  const was = orderOf(acts, act.order)
  if (act.kind === 'issued') return againstIssue(acts, act)
  if (!was) return ['order-not-found']
  if (was.revokedOn !== undefined) return ['order-not-standing']
  if (act.kind === 'carried-out') {
    if (was.carriedOut) return ['already-carried-out']
    return act.on < was.until ? ['not-yet-effective'] : []
  }
  const reasons: string[] = []
  if (act.dated < was.from) reasons.push('before-issue')
  if (act.dated >= was.until || was.carriedOut) reasons.push('already-effective')
  if (act.kind === 'amended' && act.on < act.dated) reasons.push('effective-before-amendment')
  if (act.kind === 'amended' && act.on === was.on) reasons.push('same-day')
  const is = orderOf(would, act.order) as PlainOrder
  if (was.amendedBy.some((id) => !is.amendedBy.includes(id))) reasons.push('later-act-recorded')
  if (act.kind === 'amended')
    for (const unit of unitsOf(acts, act)) {
      if (ordersOn(acts, unit).some((other) => isInTheWay(acts, unit, is, other)))
        reasons.push('order-already-standing')
      if (statusOn(acts, unit, is.until - 1) === 'not-yet-open' || isBeforeOpening(acts, unit, is))
        reasons.push('before-opening')
    }
  return reasons
}

const isBeforeOpening = (acts: Acts, unit: string, { until }: PlainOrder): boolean =>
  reportsOn(acts, unit).some((report) => report.kind === 'opened' && dayOfAct(report) >= until)

function againstIssue(acts: Acts, act: Kind<'issued'>): string[] {
  const reasons = act.on < act.dated ? ['effective-before-issue'] : []
  const order = orderOf([act], act.order) as PlainOrder
  for (const unit of act.units) {
    const last = statusOn(acts, unit, act.on - 1)
    if (last === 'not-yet-open') reasons.push('before-opening')
    if (last === 'closed' || statusOn(acts, unit, act.dated) === 'closed')
      reasons.push('unit-closed')
    if (ordersOn(acts, unit).some((other) => isInTheWay(acts, unit, order, other)))
      reasons.push('order-already-standing')
  }
  return reasons
}

/** They stand on one day, or the other, issued since, finds the unit closed and not reopened. */
function isInTheWay(acts: Acts, unit: string, order: PlainOrder, other: PlainOrder): boolean {
  const neverStood = other.revokedOn !== undefined && other.until <= other.from
  if (other.order === order.order || neverStood || other.until <= order.from) return false
  if (other.from < order.until) return true
  return !reportsOn(acts, unit).some(
    (report) => report.kind === 'reopened' && order.until <= report.on && report.on <= other.from,
  )
}
