import { z } from 'zod'
import { whyNoSuchDay } from './calendar-date.ts'
import { freeText } from './free-text.ts'

// The EDTF level 1 dates that sources of this field give: a year, month or day, with `?`, `~` or `%`.
const EDTF_LEVEL_1 = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/

/** A date as far as the source knows it. */
const SourceDate = z
  .string()
  .superRefine((text, context) => {
    const complaint = complaintAbout(text)
    if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
  })
  .meta({
    pattern: EDTF_LEVEL_1.source,
    description: 'EDTF level 1: 2018, 2018-12, 2018-12-31, 2018?',
  })

function complaintAbout(text: string): string | undefined {
  const match = EDTF_LEVEL_1.exec(text)
  if (!match) return 'write a date as far as it is known: 2018, 2018-12, 2018-12-31 or 2018?'
  const [, year, month = '01', day = '01'] = match
  const why = whyNoSuchDay(Number(year), Number(month), Number(day))
  return why === undefined ? undefined : `${text} is not a date of the calendar; ${why}`
}

/** The document that proves an event. */
export const Source = z
  .strictObject({
    title: freeText(300),
    publisher: freeText(200),
    date: SourceDate.optional(),
    reference: freeText(300).describe('Where in it, or its number').optional(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>
