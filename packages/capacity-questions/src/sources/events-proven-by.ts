import type { EpochMs, Source } from '@vietas/domain'
import { NO_DATE, sourceOfKey, type SourcedEvents } from '../capacity-view/sourced-events.ts'
import { FIELDS, knownSinceOf, numberOf, positionOf } from '../capacity-view/sourced-rows.ts'
import { numberOfSource } from './number-of-source.ts'

/** An event that a document proves, as far as a view keeps it; the log has the rest. */
export interface EventProven {
  readonly type: string
  readonly stream: string
  readonly position: string
  readonly knownSince: EpochMs
  /** As `dateOfEvent` gives it. */
  readonly date: string | undefined
}

export interface SourceProving {
  readonly source: Source
  /** In the order of the log, read as they are asked for: there may be as many as the log holds. */
  readonly events: () => Iterable<EventProven>
}

/** A document with what it proves; undefined where it proves nothing. */
export function sourceProving(sourced: SourcedEvents, id: string): SourceProving | undefined {
  const source = numberOfSource(sourced, id)
  if (source === undefined) return undefined
  const key = sourced.numbered.sources.texts[source] as string
  return { source: sourceOfKey(key), events: () => eventsOf(sourced, source) }
}

function* eventsOf({ rows, numbered }: SourcedEvents, source: number): Generator<EventProven> {
  const { types, streams, dates } = numbered
  for (let row = 0; row < rows.length; row++) {
    if (numberOf(rows, row, FIELDS.source) !== source) continue
    const date = dates.texts[numberOf(rows, row, FIELDS.date)] as string
    yield {
      type: types.texts[numberOf(rows, row, FIELDS.type)] as string,
      stream: streams.texts[numberOf(rows, row, FIELDS.stream)] as string,
      position: String(positionOf(rows, row)),
      knownSince: knownSinceOf(rows, row),
      date: date === NO_DATE ? undefined : date,
    }
  }
}
