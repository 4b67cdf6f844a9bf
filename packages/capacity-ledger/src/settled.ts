import {
  AFTER_EVERY_DAY,
  BEFORE_EVERY_DAY,
  copyUnit,
  dateOf,
  dayOf,
  emptyUnit,
  evolve,
  forgetDaysUpTo,
  inKnownOrder,
  isUnreadable,
  type CountHistory,
  type Day,
  type Known,
  type Unit,
  type UnitEvent,
  type UnitId,
  type UnitReport,
} from '@vietas/domain'

/**
 * The earlier events of a unit, when they are no longer kept one by one: what they make of the unit
 * is enough for events that became known after them and are about later days.
 */
export interface Settled {
  /** The unit as known with these events alone; it lists neither them nor confirmed days. */
  readonly unit: Unit
  /** The last of them in known order. */
  readonly last: Pick<Known<unknown>, 'knownSince' | 'position'>
  /** Nothing more can be said of this day and those before it. */
  readonly day: Day
  /** The same day as events write it, so that most need not be read; '' is before every day. */
  readonly date: string
}

/** What to keep of each unit. */
export interface KeptOfUnit {
  /** The latest events, one by one. */
  readonly events: number
  /** Days on which a count changes; where there are more, the earlier half may go. */
  readonly days: number
}

interface SettledUnits {
  readonly units: Map<string, Unit>
  readonly settled: Map<string, Settled>
}

/** These change what other reports mean, so they need all that there are. */
const TOLD_BY_ALL: ReadonlySet<string> = new Set<UnitReport['type']>([
  'ServiceUnitOpened',
  'ServiceUnitOpeningCorrected',
  'ReportWithdrawn',
])
const isToldByAll = ({ type }: UnitReport): boolean => TOLD_BY_ALL.has(type)

/** Lets all but a unit's latest events settle. */
export function settle(
  { units, settled }: SettledUnits,
  unitId: UnitId,
  { events: most, days }: KeptOfUnit,
): void {
  const unit = units.get(unitId)
  if (unit === undefined || unit.events.length <= most) return
  const events = unit.events.slice()
  const latest = events.splice(Math.max(0, events.length - most))
  if (latest.some(isToldByAll)) events.push(...latest.splice(0))
  const before = settled.get(unitId)
  const earlier = evolved(before?.unit ?? emptyUnit(unitId), events)
  const day = Math.max(
    before?.day ?? BEFORE_EVERY_DAY,
    Math.min(dayToForget(earlier, days), firstDayChangedBy(latest, [earlier, unit]) - 1),
  )
  const date = day === BEFORE_EVERY_DAY ? '' : dateOf(day)
  settled.set(unitId, { unit: earlier, last: events.at(-1) as UnitEvent, day, date })
  keepOnly(earlier, [], day)
  keepOnly(unit, latest, day)
}

/** What follows from the other events, and from what was said of the days up to one, stays. */
function keepOnly(unit: Unit, events: readonly UnitEvent[], day: Day): void {
  for (const history of historiesOf(unit)) forgetDaysUpTo(history, day)
  unit.events.splice(0, unit.events.length, ...events)
  unit.confirmedOn.length = 0
}

/** A unit as these events make it, in known order, after those that have settled. */
export function unitAfter(
  { settled }: SettledUnits,
  unitId: UnitId,
  events: readonly UnitEvent[],
): Unit {
  const earlier = settled.get(unitId)?.unit
  return evolved(earlier ? copyUnit(earlier) : emptyUnit(unitId), events)
}

function evolved(unit: Unit, events: readonly UnitEvent[]): Unit {
  for (const event of events) evolve(unit, event)
  return unit
}

/** Whether an event is about what has settled, so that the unit's whole history has to be restored. */
export function needsHistory(
  { units, settled }: SettledUnits,
  unitId: UnitId,
  event: UnitEvent,
): boolean {
  const before = settled.get(unitId)
  if (before === undefined) return false
  if (inKnownOrder(event, before.last) < 0) return true
  if (isPlainlyLater(event, before.date)) return false
  if (isToldByAll(event)) return true
  try {
    return firstDayChangedBy([event], [before.unit, units.get(unitId) as Unit]) <= before.day
  } catch (error) {
    // It cannot be applied, whatever is known.
    if (isUnreadable(error)) return false
    throw error
  }
}

interface CountedOn {
  readonly targetGroup: string
  readonly effectiveOn: string
}

/** A report of counts on a later day, as most are. */
function isPlainlyLater({ data }: UnitReport, date: string): boolean {
  const { targetGroup, effectiveOn = '' } = data as Partial<CountedOn>
  return targetGroup !== undefined && effectiveOn > date
}

function firstDayChangedBy(events: readonly UnitEvent[], units: readonly Unit[]): Day {
  let first = AFTER_EVERY_DAY
  for (const event of events) {
    if ('orderId' in event.data) first = Math.min(first, firstDayOfOrder(event, units))
    else first = Math.min(first, firstDayOfReport(event, units))
  }
  return first
}

/** Whatever is said of an order, it changes nothing before the order's own date. */
function firstDayOfOrder({ data }: UnitEvent, units: readonly Unit[]): Day {
  const { orderId, issuedOn } = data as { readonly orderId: string; readonly issuedOn?: string }
  const days = issuedOn === undefined ? [] : [dayOf(issuedOn)]
  for (const { orders } of units) {
    const issued = orders.get(orderId)?.issued
    if (issued !== undefined) days.push(dayOf(issued.issuedOn))
  }
  return Math.min(AFTER_EVERY_DAY, ...days)
}

/** A location holds from its day on, and the first one before it too. */
function firstDayOfReport({ type, data }: UnitEvent, units: readonly Unit[]): Day {
  if (!('effectiveOn' in data) || data.effectiveOn === 'undocumented') return BEFORE_EVERY_DAY
  const day = dayOf(data.effectiveOn as string)
  const isFirst = units.some(({ locations: [first] }) => first === undefined || day <= first.on)
  return type === 'ServiceUnitRelocated' && isFirst ? BEFORE_EVERY_DAY : day
}

const historiesOf = ({ counts }: Unit): CountHistory[] =>
  [...counts.values()].flatMap((ofGroup) => Object.values(ofGroup))

/** Halves what is known of days where that is too much. */
function dayToForget(unit: Unit, most: number): Day {
  let days = 0
  let longest: readonly Day[] = []
  for (const history of historiesOf(unit)) {
    days += history.days.length
    if (history.days.length > longest.length) longest = history.days
  }
  if (days <= most) return BEFORE_EVERY_DAY
  return (longest[longest.length >> 1] as Day) - 1
}
