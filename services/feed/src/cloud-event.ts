import type { RecordedEvent } from '@vietas/event-store'
import type { About } from './about.ts'
import { asRead } from './as-read.ts'
import { cursorText, sequenceText } from './cursor.ts'
import { sourceOf } from './log-id.ts'

/** Where an event stands in the log, and what it is about. */
export interface Placed {
  /** The id of the log. */
  readonly log: string
  /** How many events of the log there are up to it, itself included. */
  readonly sequence: number
  readonly about: About
  /** The address that schemas are under, without a slash at its end. */
  readonly schemasAt: string
}

/**
 * An event as CloudEvents 1.0 has it, in the JSON format, on one line. Nothing is said of who
 * recorded it: whoever mirrors what is on record does not need that, and acts of one id over years
 * could tell who a person is.
 */
export function cloudEventText(event: RecordedEvent, placed: Placed): string {
  const { log, sequence, about, schemasAt } = placed
  const { id, type, stream, recordedAt, revision } = event
  const time = new Date(recordedAt).toISOString()
  const { data, version, knownSince, effectiveOn } = asRead(event)
  return (
    `{"specversion":"1.0","id":"${id}","source":"${sourceOf(log)}","type":${JSON.stringify(type)}` +
    `,"subject":${JSON.stringify(stream)},"time":"${time}","recordedtime":"${time}"` +
    `,"sequence":"${sequenceText(sequence)}","cursor":"${cursorText(log, sequence, id)}"` +
    `,"revision":${revision}${CONTENT_TYPE}` +
    (version === undefined
      ? ''
      : `${SCHEMA}${schemasAt}/${type}/${version}","dataversion":"${version}"`) +
    `,"knownsince":"${knownSince}"` +
    (effectiveOn === undefined ? '' : `,"effectiveon":"${effectiveOn}"`) +
    (about.provenBy === undefined ? '' : `,"provenby":"${about.provenBy}"`) +
    list('units', about.units) +
    list('territories', about.territories) +
    list('targetgroups', about.targetGroups) +
    `,"data":${JSON.stringify(data)}}`
  )
}

const CONTENT_TYPE = ',"datacontenttype":"application/json"'
const SCHEMA = ',"dataschema":"'

/** Whether this release could read the event of such a line: another may make another line of it. */
export function isRead(line: Buffer): boolean {
  const at = line.indexOf(CONTENT_TYPE) + CONTENT_TYPE.length
  return line.toString('latin1', at, at + SCHEMA.length) === SCHEMA
}

/** Attributes of CloudEvents have no lists: the ids and codes are separated by commas. */
const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `,"${name}":${JSON.stringify(items.join(','))}`
