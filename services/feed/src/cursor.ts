/** A place in the log, between an event and the next: what a client hands back to go on from there. */
export interface Cursor {
  /** The id of the log. */
  readonly log: string
  /** How many events lie before it. */
  readonly sequence: number
  /** The first eight digits of the id of the event before it. */
  readonly event: string
}

/** As many digits as the largest whole number that JavaScript counts to. */
const DIGITS = 16

/** Padded, so that the order of the texts is the order of the log. */
export const sequenceText = (sequence: number): string => String(sequence).padStart(DIGITS, '0')

export const cursorText = (log: string, sequence: number, eventId: string): string =>
  `${log}-${sequenceText(sequence)}-${eventId.slice(0, 8)}`

const CURSOR = /^([0-9a-f]{16})-(\d{16})-([0-9a-f]{8})$/

/** Undefined for what is no cursor. */
export function readCursor(text: string): Cursor | undefined {
  const [, log, sequence, event] = CURSOR.exec(text) ?? []
  if (log === undefined || sequence === undefined || event === undefined) return undefined
  return { log, sequence: Number(sequence), event }
}

export const isCursor = (text: string | undefined): boolean =>
  text !== undefined && readCursor(text) !== undefined

/**
 * What lies behind a cursor stays in its log, but not its bytes: they are of the release that reads
 * it, and of the address that schemas are under.
 */
export const KEPT_FOR_A_WHILE = 'public, max-age=86400'
