import { reportsByUnit, type ReportsOfUnit } from '@vietas/capacity-ledger'
import {
  decodeEvent,
  isAboutUnits,
  isUnreadable,
  reportsOf,
  serviceUnits,
  streamOf,
  type DomainEvent,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import {
  comparePositions,
  type LogReader,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'

/** What the log holds of a unit before a position: its own stream, and what orders and projects say of it. */
export async function readUnitEvents(
  store: Pick<LogReader, 'readStream'>,
  inRegister: readonly Known<DomainEvent>[],
  unitId: UnitId,
  before: Position,
): Promise<UnitEvent[]> {
  const { reports } = await readReports(store, unitId, 0, before)
  return [...reports, ...reportsOfOthers(inRegister, unitId, before)]
}

/** What its own stream holds from a revision on and before a position, and the first revision behind it. */
export async function readReports(
  store: Pick<LogReader, 'readStream'>,
  unitId: UnitId,
  from: number,
  before: Position,
): Promise<{ readonly reports: readonly UnitEvent[]; readonly next: number }> {
  const reports: UnitEvent[] = []
  let next = from
  for await (const page of store.readStream(streamOf(serviceUnits, unitId), { from }))
    for (const recorded of page.events) {
      if (comparePositions(recorded.position, before) >= 0) return { reports, next }
      next = recorded.revision + 1
      // What could not be applied when it came was put aside then, and stays so.
      for (const [, of] of reportsOfUnits(readableEvent(recorded))) reports.push(...of)
    }
  return { reports, next }
}

/** What orders and projects say of a unit, of those in its register. */
export function reportsOfOthers(
  inRegister: readonly Known<DomainEvent>[],
  unitId: UnitId,
  before: Position,
): UnitEvent[] {
  return inRegister
    .filter(isAboutUnits)
    .filter(({ data, position }) => !('unitId' in data) && comparePositions(position, before) < 0)
    .flatMap((event) => reportsOf(unitId, event))
}

/** Undefined for an event that cannot be read. */
export function readableEvent(recorded: RecordedEvent): Known<DomainEvent> | undefined {
  return unlessUnreadable(() => decodeEvent(recorded))
}

/** What an event reports of units: nothing when it is of something else, or cannot be read. */
export function reportsOfUnits(event: Known<DomainEvent> | undefined): readonly ReportsOfUnit[] {
  if (event === undefined) return []
  return unlessUnreadable(() => (isAboutUnits(event) ? reportsByUnit(event) : [])) ?? []
}

function unlessUnreadable<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}
