import {
  differencesOfUnits,
  placesIn,
  queryCapacity,
  unitsIn,
  unknownIn,
  type CapacityFilter,
  type CapacityIndex,
  type Change,
  type Numbers,
  type UnitDifference,
} from '@vietas/capacity-ledger'
import { finished, inTurns, type Clocks } from '@vietas/capacity-questions'
import { BEFORE_EVERY_DAY, type AnyEvent, type Day, type Known, type UnitId } from '@vietas/domain'
import type { Counted } from '../words/number-words.ts'

/** A number, and of how many units it is not known. */
export interface Count {
  readonly number: number
  readonly unitsWithUnknown: number
}

export interface UnitPart extends Count {
  readonly unitId: UnitId
}

export interface UnitParts {
  readonly total: Count
  /** Not where the number is 0 because it is known of no unit. */
  readonly isKnown: boolean
  readonly parts: readonly UnitPart[]
}

/** What one day added to a number of a unit. */
export interface Step extends Count {
  /** Undefined where everything of the day came to nothing, as an order that was revoked. */
  readonly change: Change | undefined
  readonly on: Day
  readonly events: readonly Known<AnyEvent>[]
}

export interface ExplainQuery extends Clocks {
  readonly filter: CapacityFilter
  readonly counted: Counted
}

/**
 * The units that a number is made of, those with most of it first. Units that are asked for by their
 * ids are among them whatever they have.
 *
 * @throws Error when they do not add up to the number, which is a fault of ours
 */
export function unitParts(index: CapacityIndex, query: ExplainQuery): UnitParts {
  const { counted, filter } = query
  const asked = { ...query, by: ['unit'] as const }
  const table = queryCapacity(index, asked)
  const whole = queryCapacity(index, { ...query, by: [] })
  const countIn = (of: typeof table, group: number): Count =>
    counted === 'units'
      ? { number: of.units(group), unitsWithUnknown: 0 }
      : { number: of.sum(group, counted), unitsWithUnknown: of.unknownUnits(group, counted) }
  const parts = new Map<string, Count>()
  for (const unitId of filter.unit ?? [])
    if (index.unitNumbers.has(unitId)) parts.set(unitId, { number: 0, unitsWithUnknown: 0 })
  for (const group of table.present) {
    const count = countIn(table, group)
    const [unitId] = table.groups[group] as readonly [string]
    if (count.number !== 0 || count.unitsWithUnknown !== 0) parts.set(unitId, count)
  }
  const total = sumOf(whole.present.map((group) => countIn(whole, group)))
  checkSum('units', total, [...parts.values()])
  const sorted = [...parts].map(([unitId, count]) => ({ unitId: unitId as UnitId, ...count }))
  const open = whole.present.reduce((sum, group) => sum + whole.units(group), 0)
  const isKnown =
    total.number !== 0 || total.unitsWithUnknown === 0 || open > total.unitsWithUnknown
  return { total, isKnown, parts: sorted.sort(inOrder) }
}

export function inOrder(a: UnitPart, b: UnitPart): number {
  return (
    b.number - a.number ||
    b.unitsWithUnknown - a.unitsWithUnknown ||
    (a.unitId < b.unitId ? -1 : Number(a.unitId > b.unitId))
  )
}

/** All that makes parts what they are. */
export function differencesOfParts(
  index: CapacityIndex,
  query: ExplainQuery,
  parts: readonly UnitPart[],
): Promise<readonly UnitDifference[]> {
  const { filter, counted } = query
  const from = { ...query, validAt: BEFORE_EVERY_DAY - 1 }
  const ids = parts.map(({ unitId }) => unitId)
  return finished(differencesOfUnits(index, { filter, from, to: query, counted }, ids))
}

/** What each day added, for some units; `eventsOf` gives what the entries of a day come from. */
export async function stepsOfUnits(
  differences: readonly UnitDifference[],
  { counted }: Pick<ExplainQuery, 'counted'>,
  parts: readonly UnitPart[],
  eventsBehind: (unitId: string, entries: Entries) => readonly Known<AnyEvent>[],
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const steps = new Map(parts.map(({ unitId }) => [unitId as string, [] as Step[]]))
  const turn = inTurns()
  for (const { unitId, change, on, knownSince, numbers, cancelled } of differences) {
    const wait = turn()
    if (wait !== undefined) await wait
    const count = countOf(numbers, counted)
    const cancels = !isNothing(countOf(cancelled, counted))
    if (on === undefined || (isNothing(count) && !cancels)) continue
    const events = eventsBehind(unitId, { on, knownSince })
    steps.get(unitId)?.push({ change: isNothing(count) ? undefined : change, on, ...count, events })
  }
  for (const part of parts) checkSum(part.unitId, part, steps.get(part.unitId) ?? [])
  return steps
}

interface Entries {
  readonly on: Day
  readonly knownSince: ReadonlySet<number>
}

function countOf(numbers: Numbers, counted: Counted): Count {
  if (counted === 'units') return { number: unitsIn(numbers), unitsWithUnknown: 0 }
  return { number: placesIn(numbers, counted), unitsWithUnknown: unknownIn(numbers, counted) }
}

const isNothing = ({ number, unitsWithUnknown }: Count): boolean =>
  number === 0 && unitsWithUnknown === 0

export const sumOf = (counts: readonly Count[]): Count => ({
  number: counts.reduce((sum, { number }) => sum + number, 0),
  unitsWithUnknown: counts.reduce((sum, { unitsWithUnknown }) => sum + unitsWithUnknown, 0),
})

function checkSum(name: string, whole: Count, parts: readonly Count[]): void {
  const sum = sumOf(parts)
  if (sum.number !== whole.number || sum.unitsWithUnknown !== whole.unitsWithUnknown)
    throw new Error(`${name}: the parts add up to ${sum.number}, the number is ${whole.number}`)
}
