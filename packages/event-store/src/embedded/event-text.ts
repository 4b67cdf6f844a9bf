import type { CheckedEvent } from '../law/check-append.ts'
import type { JsonObject, RecordedEvent } from '../port.ts'

export interface Place {
  readonly stream: string
  readonly revision: number
  readonly position: number
  readonly recordedAt: number
}

/**
 * An event as the log keeps it: a JSON array, for names of fields would be read anew for each
 * event, and in ASCII, for one ē in a page would make the whole page slow to decode and to parse.
 */
export function eventText({ id, type, data, metadata }: CheckedEvent, place: Place): string {
  const { stream, position, revision, recordedAt } = place
  const names = `"${id}",${JSON.stringify(type)},${JSON.stringify(stream)}`
  return ascii(`[${position},${names},${revision},${recordedAt},${data},${metadata}]`)
}

/** Reads the events of several texts, joined by commas. */
export function parseEventTexts(texts: string): RecordedEvent[] {
  const rows = JSON.parse(`[${texts}]`) as EventRow[]
  return rows.map(recorded)
}

type EventRow = [
  position: number,
  id: string,
  type: string,
  stream: string,
  revision: number,
  recordedAt: number,
  data: JsonObject,
  metadata: JsonObject,
]

// By index: destructuring an array goes through its iterator, and this runs for each event read.
function recorded(row: EventRow): RecordedEvent {
  return {
    id: row[1],
    type: row[2],
    data: row[6],
    metadata: row[7],
    stream: row[3],
    revision: row[4],
    position: String(row[0]),
    recordedAt: row[5],
  }
}

const BEYOND_ASCII = /[\u0080-\uffff]/g

// Only strings hold anything but ASCII in JSON, and in strings an escape means the same.
function ascii(json: string): string {
  return json.replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
