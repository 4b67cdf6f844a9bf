import { NO_DATE, idOfRow, type SourcedEvents } from '../capacity-view/sourced-events.ts'
import {
  FIELDS,
  knownSinceOf,
  numberOf,
  positionOf,
  rowsUpTo,
} from '../capacity-view/sourced-rows.ts'
import type { ProvenEvent } from './source-answer.ts'
import { withdrawnRows, type Known } from './sums-of-sources.ts'
import { subjectOf } from './where.ts'

interface PageOfEvents {
  readonly events: readonly ProvenEvent[]
  /** The position that the page ends with, where there are more. */
  readonly next: string | undefined
}

/** How the page of what a capability has is called. */
export type HrefOf = (capability: string, id: string) => string

/** The events that one source proves, in the order of the log, behind a position of it. */
export function provenEvents(
  sourced: SourcedEvents,
  source: number,
  known: Known,
  { limit, behind }: { readonly limit: number; readonly behind: bigint | undefined },
  hrefOf: HrefOf,
): PageOfEvents {
  const { rows } = sourced
  const withdrawn = withdrawnRows(sourced, known)
  const end = rowsUpTo(rows, known.upTo)
  const events: ProvenEvent[] = []
  for (let row = behind === undefined ? 0 : rowsUpTo(rows, behind); row < end; row++) {
    if (numberOf(rows, row, FIELDS.source) !== source) continue
    if (knownSinceOf(rows, row) > known.knownAt) continue
    if (events.length === limit) return { events, next: events.at(-1)?.position }
    events.push({ ...provenEvent(sourced, row, hrefOf), withdrawn: withdrawn.has(row) })
  }
  return { events, next: undefined }
}

function provenEvent(
  { rows, numbered }: SourcedEvents,
  row: number,
  hrefOf: HrefOf,
): Omit<ProvenEvent, 'withdrawn'> {
  const type = numbered.types.texts[numberOf(rows, row, FIELDS.type)] as string
  const stream = numbered.streams.texts[numberOf(rows, row, FIELDS.stream)] as string
  const date = numbered.dates.texts[numberOf(rows, row, FIELDS.date)] as string
  const { capability, id } = subjectOf(type, stream)
  return {
    event: idOfRow(rows, row),
    type,
    stream,
    revision: numberOf(rows, row, FIELDS.revision),
    position: String(positionOf(rows, row)),
    about: { capability: capability.name, id, href: hrefOf(capability.name, id) },
    effectiveOn: date === NO_DATE ? null : date,
    knownSince: new Date(knownSinceOf(rows, row)).toISOString(),
  }
}
