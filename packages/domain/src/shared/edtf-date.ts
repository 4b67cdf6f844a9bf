import { z } from 'zod'
import { dayOf, whyNoSuchDay, type Day } from './calendar-date.ts'

// The EDTF level 1 dates that sources of this field give: a year, month or day, with `?`, `~` or `%`.
const EDTF_LEVEL_1 = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/

const DAY_MS = 86_400_000

/** A date as far as it is known: EDTF level 1 (Library of Congress, Extended Date/Time Format). */
export const EdtfDate = z
  .string()
  .superRefine((text, context) => {
    const complaint = complaintAbout(text)
    if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
  })
  .meta({
    pattern: EDTF_LEVEL_1.source,
    description: 'EDTF level 1: 2018, 2018-12, 2018-12-31, 2018?',
  })
export type EdtfDate = z.infer<typeof EdtfDate>

export const isEdtfDate = (given: unknown): given is EdtfDate =>
  typeof given === 'string' && complaintAbout(given) === undefined

function complaintAbout(text: string): string | undefined {
  const match = EDTF_LEVEL_1.exec(text)
  if (!match) return 'write a date as far as it is known: 2018, 2018-12, 2018-12-31 or 2018?'
  const [, year, month = '01', day = '01'] = match
  const why = whyNoSuchDay(Number(year), Number(month), Number(day))
  return why === undefined ? undefined : `${text} is not a date of the calendar; ${why}`
}

/**
 * The first and the last day that a date can mean: of `2018-12` the first and the last of December.
 * That it is uncertain or approximate makes it no longer.
 *
 * @throws RangeError when a stored event holds no such date
 */
export function daysOf(date: EdtfDate): { readonly first: Day; readonly last: Day } {
  const [, year, month, day] = EDTF_LEVEL_1.exec(date) ?? []
  if (year === undefined) throw new RangeError(`"${String(date)}" is not a date`)
  if (day !== undefined) {
    const only = dayOf(`${year}-${month}-${day}`)
    return { first: only, last: only }
  }
  const first = dayOf(`${year}-${month ?? '01'}-01`)
  if (month === undefined) return { first, last: dayOf(`${year}-12-31`) }
  // 31 days after the first is a day of the next month; its number says how far that has gone.
  const into = new Date((first + 31) * DAY_MS).getUTCDate()
  return { first, last: first + 31 - into }
}

/** Whether the source gives it for certain: neither uncertain (`?`), approximate (`~`) nor both (`%`). */
export const isExact = (date: EdtfDate): boolean => !/[?~%]$/.test(date)
