import { EventStoreError, MAX_APPEND_BYTES, RECORDED_AT } from '../port.ts'
import type { ExpectedRevision, NewEvent } from '../port.ts'

/** An event that every store may write: named, identified, and serialised once. */
export interface CheckedEvent {
  readonly id: string
  readonly type: string
  /** JSON text. */
  readonly data: string
  /** JSON text. */
  readonly metadata: string
  /** Epoch milliseconds; only of an event copied from another log. */
  readonly recordedAt: number | undefined
}

/**
 * What the port refuses in every store, because stores answer it differently: one id twice in an
 * append, too much data, and names that some store or transport could not give back as they were.
 */
export function checkAppend(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): CheckedEvent[] {
  checkStreamName(stream)
  checkExpectation(expected)
  const checked = events.map(checkEvent)
  refuseRepeatedIds(checked)
  refuseTooMuch(checked)
  return checked
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
// No control characters, no half of a surrogate pair.
const NAME = /^[^\p{Cc}\p{Cs}]{1,255}$/u

// EventStoreDB keeps names that begin with $ for itself.
const isName = (name: string): boolean => NAME.test(name) && !name.startsWith('$')

function checkStreamName(stream: string): void {
  if (isName(stream)) return
  throw new EventStoreError(
    'invalid-stream-name',
    `${JSON.stringify(stream)} cannot name a stream: 1 to 255 characters, no control characters, no $ at the start.`,
  )
}

function checkExpectation(expected: ExpectedRevision): void {
  if (typeof expected !== 'number' || (Number.isSafeInteger(expected) && expected >= 0)) return
  throw new EventStoreError('invalid-append', `${expected} is not a revision: they count from 0.`)
}

function checkEvent(event: NewEvent): CheckedEvent {
  const id = event.id.toLowerCase()
  if (!UUID.test(id)) {
    throw new EventStoreError(
      'invalid-append',
      `${JSON.stringify(event.id)} is not a UUID; an event's id is.`,
    )
  }
  if (!isName(event.type)) {
    throw new EventStoreError(
      'invalid-append',
      `${JSON.stringify(event.type)} cannot name a type of event: 1 to 255 characters, no control characters, no $ at the start.`,
    )
  }
  const { type, data, metadata, recordedAt } = event
  if (Object.hasOwn(metadata, RECORDED_AT)) {
    throw new EventStoreError(
      'invalid-append',
      `The metadata of event ${id} has a field ${RECORDED_AT}, which stores keep for themselves.`,
    )
  }
  if (recordedAt !== undefined && !(Number.isSafeInteger(recordedAt) && recordedAt >= 0)) {
    throw new EventStoreError(
      'invalid-append',
      `${recordedAt} is not when event ${id} was recorded: epoch milliseconds are whole and not negative.`,
    )
  }
  return { id, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata), recordedAt }
}

function refuseRepeatedIds(events: readonly CheckedEvent[]): void {
  if (events.length < 2) return
  const seen = new Set<string>()
  for (const { id } of events) {
    if (seen.has(id)) {
      throw new EventStoreError(
        'duplicate-id-in-append',
        `Event ${id} is in this append twice. Give each event its own id.`,
      )
    }
    seen.add(id)
  }
}

function refuseTooMuch(events: readonly CheckedEvent[]): void {
  const characters = events.reduce(
    (sum, { data, metadata }) => sum + data.length + metadata.length,
    0,
  )
  // A UTF-16 code unit is at most three bytes of UTF-8.
  if (characters * 3 <= MAX_APPEND_BYTES) return
  const bytes = events.reduce(
    (sum, { data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata),
    0,
  )
  if (bytes > MAX_APPEND_BYTES) {
    throw new EventStoreError(
      'append-too-large',
      `This append carries ${bytes} bytes; ${MAX_APPEND_BYTES} is the most. Make it several appends.`,
    )
  }
}
