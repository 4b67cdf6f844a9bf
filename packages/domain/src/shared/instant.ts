import { z } from 'zod'
import { CalendarDate, dayOf, type Day } from './calendar-date.ts'

/** Epoch milliseconds. */
export type EpochMs = number

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const rigaClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The calendar date in Europe/Riga at an instant. */
export function rigaDay(at: EpochMs): Day {
  return Math.floor((at + rigaOffsetMs(at)) / DAY_MS)
}

/**
 * The first instant of a day in Europe/Riga. Clocks have changed at midnight there (1944, 1981–84):
 * forward, and the day began at one or two; back, and the day before had 23 o'clock twice.
 */
export function startOfRigaDay(day: Day): EpochMs {
  const asIfUtc = day * DAY_MS
  const before = rigaOffsetMs(asIfUtc - 4 * HOUR_MS)
  const since = rigaOffsetMs(asIfUtc - before)
  return asIfUtc - Math.min(before, since)
}

/** The last millisecond of a day in Europe/Riga. */
export function endOfRigaDay(day: Day): EpochMs {
  return startOfRigaDay(day + 1) - 1
}

/** From then on clocks in Riga have changed on whole hours only. */
const WHOLE_HOURS_SINCE = Date.UTC(1950)
const MOST_HOURS = 4_096
const offsetsByHour = new Map<number, number>()

/** Kept by the hour, since an answer asks for the same few and the calendar takes 5 µs. */
function rigaOffsetMs(at: EpochMs): number {
  if (at < WHOLE_HOURS_SINCE) return offsetByCalendar(at)
  const hour = Math.floor(at / HOUR_MS)
  const kept = offsetsByHour.get(hour)
  if (kept !== undefined) return kept
  if (offsetsByHour.size === MOST_HOURS) offsetsByHour.clear()
  const offset = offsetByCalendar(at)
  offsetsByHour.set(hour, offset)
  return offset
}

function offsetByCalendar(at: EpochMs): number {
  const parts = rigaClock.formatToParts(at)
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return local - Math.floor(at / 1000) * 1000
}

const INSTANT = z.iso.datetime({
  offset: true,
  error: 'write a calendar date YYYY-MM-DD or an instant such as 2026-03-01T12:00:00Z',
})

/** The longest that RFC 3339 has use for: a day, a time with its fraction, an offset. */
const LONGEST = 40

/** In the query of an address `+` means a blank. */
const PLUS_LOST = / \d{2}:\d{2}$/
const WRITE_PLUS =
  'has a blank before its offset; in the query of an address write + as %2B: 2026-03-01T12:00:00%2B02:00'

const DateOrInstant = z
  .string()
  .superRefine((text, context) => {
    const isInstant = text.includes('T') && text.length <= LONGEST
    if (isInstant && PLUS_LOST.test(text))
      return context.addIssue({ code: 'custom', message: WRITE_PLUS })
    const result = (isInstant ? INSTANT : CalendarDate).safeParse(text)
    for (const issue of result.error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message })
  })
  .meta({ example: '2026-03-01' })

/** "As known at": an instant, or a calendar date that means the end of that day in Riga. */
export const KnownAt = DateOrInstant.meta({
  id: 'KnownAt',
  description:
    'As known at: an RFC 3339 instant, or a calendar date, which means the end of that day (Europe/Riga)',
})
export type KnownAt = z.infer<typeof KnownAt>

/** Since when something was known: an instant, or a date that means the start of that day in Riga. */
export const KnownSince = DateOrInstant.meta({
  id: 'KnownSince',
  description:
    'Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.',
})
export type KnownSince = z.infer<typeof KnownSince>

export function knownAtMs(knownAt: KnownAt): EpochMs {
  return knownAt.includes('T') ? Date.parse(knownAt) : endOfRigaDay(dayOf(knownAt))
}

export function knownSinceMs(knownSince: KnownSince): EpochMs {
  return knownSince.includes('T') ? Date.parse(knownSince) : startOfRigaDay(dayOf(knownSince))
}
