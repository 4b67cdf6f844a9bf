import {
  dateOfEvent,
  sourceKey,
  type DomainEvent,
  type EpochMs,
  type Known,
  type Source,
} from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'
import { addRow, emptyRows, FIELDS, numberOf, WIDTH, type SourcedRows } from './sourced-rows.ts'

/** Texts by numbers, in the order in which they came. */
export interface Numbered {
  readonly texts: string[]
  readonly numbers: Map<string, number>
}

/** Of which rows keep numbers only. */
export const KINDS = ['sources', 'types', 'streams', 'dates'] as const
export type Kind = (typeof KINDS)[number]

/** Since when, and from where in the log, a row counts for nothing. */
export interface Withdrawal {
  readonly row: number
  readonly knownSince: EpochMs
  readonly position: bigint
}

/** Every event that a document proves, whatever it is about: registers keep only some of them. */
export interface SourcedEvents {
  readonly rows: SourcedRows
  readonly numbered: Readonly<Record<Kind, Numbered>>
  /** The last row of each stream, counted from 1. */
  readonly lastOfStream: Map<number, number>
  readonly withdrawals: Withdrawal[]
}

export function emptySourcedEvents(): SourcedEvents {
  const numbered = (): Numbered => ({ texts: [], numbers: new Map() })
  return {
    rows: emptyRows(),
    numbered: { sources: numbered(), types: numbered(), streams: numbered(), dates: numbered() },
    lastOfStream: new Map(),
    withdrawals: [],
  }
}

export function numberText({ texts, numbers }: Numbered, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, texts.length)
  return texts.push(text) - 1
}

/** What stands for the date of an event that is about no day. */
export const NO_DATE = ''

/** Takes in the next event of the log, proven or not: it may withdraw one that is. */
export function noteSourced(
  sourced: SourcedEvents,
  event: Known<DomainEvent>,
  { stream, revision }: RecordedEvent,
): void {
  if (event.type === 'ReportWithdrawn') noteWithdrawal(sourced, event, stream)
  if (event.source === undefined) return
  const { rows, numbered, lastOfStream } = sourced
  const numbers = new Uint32Array(WIDTH)
  const ofStream = numberText(numbered.streams, stream)
  numbers[FIELDS.source] = numberText(numbered.sources, sourceKey(event.source))
  numbers[FIELDS.type] = numberText(numbered.types, event.type)
  numbers[FIELDS.stream] = ofStream
  numbers[FIELDS.revision] = revision
  numbers[FIELDS.date] = numberText(numbered.dates, dateOfEvent(event) ?? NO_DATE)
  numbers[FIELDS.before] = lastOfStream.get(ofStream) ?? 0
  numbers.set(idInParts(event.id), FIELDS.id)
  addRow(rows, { knownSince: event.knownSince, position: BigInt(event.position), numbers })
  lastOfStream.set(ofStream, rows.length)
}

function noteWithdrawal(
  { rows, numbered, lastOfStream, withdrawals }: SourcedEvents,
  { data, knownSince, position }: Known<DomainEvent & { type: 'ReportWithdrawn' }>,
  stream: string,
): void {
  const id = idInParts(String(data.eventId))
  let last = lastOfStream.get(numbered.streams.numbers.get(stream) ?? -1) ?? 0
  while (last > 0 && !isOfId(rows, last - 1, id)) last = numberOf(rows, last - 1, FIELDS.before)
  if (last > 0) withdrawals.push({ row: last - 1, knownSince, position: BigInt(position) })
}

const isOfId = (rows: SourcedRows, row: number, id: readonly number[]): boolean =>
  id.every((part, at) => numberOf(rows, row, FIELDS.id + at) === part)

function idInParts(id: string): number[] {
  const hex = id.replaceAll('-', '')
  return [0, 8, 16, 24].map((from) => Number.parseInt(hex.slice(from, from + 8), 16))
}

export function idOfRow(rows: SourcedRows, row: number): string {
  const hex = [0, 1, 2, 3]
    .map((part) =>
      numberOf(rows, row, FIELDS.id + part)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A document as `sourceKey` has written it. */
export function sourceOfKey(key: string): Source {
  const [title, publisher, date, reference] = JSON.parse(key) as [
    string,
    string,
    string | null,
    string | null,
  ]
  return {
    title,
    publisher,
    ...(date !== null && { date }),
    ...(reference !== null && { reference }),
  }
}
