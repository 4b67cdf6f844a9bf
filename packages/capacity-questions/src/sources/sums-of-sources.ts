import { daysOf, rigaDay, type Day, type EpochMs } from '@vietas/domain'
import { NO_DATE, type SourcedEvents } from '../capacity-view/sourced-events.ts'
import { FIELDS, knownSinceOf, numberOf, rowsUpTo } from '../capacity-view/sourced-rows.ts'
import type { Turn } from '../in-turns.ts'

/** What was known of sources, by their numbers. */
export interface SumsOfSources {
  readonly events: Uint32Array
  readonly withdrawn: Uint32Array
  /** Of each source the counts of so many types, side by side. */
  readonly byType: Uint32Array
  readonly types: number
  readonly effective: FirstAndLast
  readonly knownOn: FirstAndLast
  /** Whether any event of a source is asked for. */
  readonly isAsked: Uint8Array
}

interface FirstAndLast {
  readonly first: Float64Array
  readonly last: Float64Array
}

export interface Known {
  readonly knownAt: EpochMs
  /** The log up to here. */
  readonly upTo: bigint
}

const ROWS_A_TURN = 4_096

/** One look at every event known then, in turns. */
export async function sumsOfSources(
  sourced: SourcedEvents,
  known: Known,
  isAsked: (row: number) => boolean,
  turn: Turn,
): Promise<SumsOfSources> {
  const { rows } = sourced
  const sums = emptySums(sourced)
  const days = daysByNumber(sourced)
  const end = rowsUpTo(rows, known.upTo)
  for (let row = 0; row < end; row++) {
    if (row % ROWS_A_TURN === 0) await turn()
    if (knownSinceOf(rows, row) <= known.knownAt) addEvent(sums, sourced, row, days, isAsked)
  }
  for (const row of withdrawnRows(sourced, known)) {
    const source = numberOf(rows, row, FIELDS.source)
    sums.withdrawn[source] = (sums.withdrawn[source] as number) + 1
  }
  return sums
}

function emptySums({ numbered }: SourcedEvents): SumsOfSources {
  const sources = numbered.sources.texts.length
  const types = numbered.types.texts.length
  const firstAndLast = (): FirstAndLast => ({
    first: new Float64Array(sources).fill(Infinity),
    last: new Float64Array(sources).fill(-Infinity),
  })
  return {
    events: new Uint32Array(sources),
    withdrawn: new Uint32Array(sources),
    byType: new Uint32Array(sources * types),
    types,
    effective: firstAndLast(),
    knownOn: firstAndLast(),
    isAsked: new Uint8Array(sources),
  }
}

type Days = readonly ({ readonly first: Day; readonly last: Day } | undefined)[]

function daysByNumber({ numbered }: SourcedEvents): Days {
  return numbered.dates.texts.map((date) =>
    date === NO_DATE || date === 'undocumented' ? undefined : daysOf(date),
  )
}

function addEvent(
  sums: SumsOfSources,
  { rows }: SourcedEvents,
  row: number,
  days: Days,
  isAsked: (row: number) => boolean,
): void {
  const source = numberOf(rows, row, FIELDS.source)
  const ofType = source * sums.types + numberOf(rows, row, FIELDS.type)
  sums.events[source] = (sums.events[source] as number) + 1
  sums.byType[ofType] = (sums.byType[ofType] as number) + 1
  const knownSince = knownSinceOf(rows, row)
  widen(sums.knownOn, source, knownSince, knownSince)
  const effective = days[numberOf(rows, row, FIELDS.date)]
  if (effective !== undefined) widen(sums.effective, source, effective.first, effective.last)
  if (sums.isAsked[source] === 0 && isAsked(row)) sums.isAsked[source] = 1
}

function widen({ first, last }: FirstAndLast, source: number, from: number, to: number): void {
  if (from < (first[source] as number)) first[source] = from
  if (to > (last[source] as number)) last[source] = to
}

/** The rows of events that were known to be withdrawn. */
export function withdrawnRows(
  { withdrawals }: SourcedEvents,
  { knownAt, upTo }: Known,
): ReadonlySet<number> {
  return new Set(
    withdrawals
      .filter(({ knownSince, position }) => knownSince <= knownAt && position <= upTo)
      .map(({ row }) => row),
  )
}

/** The first and the last day of a source; undefined where it has none. */
export function daysOfSource(
  { first, last }: FirstAndLast,
  source: number,
  dayOf: (value: number) => Day = (day) => day,
): { readonly first: Day; readonly last: Day } | undefined {
  const from = first[source] as number
  return from === Infinity ? undefined : { first: dayOf(from), last: dayOf(last[source] as number) }
}

export const dayKnown = (knownSince: number): Day => rigaDay(knownSince)
