import { z } from 'zod'
import { freeText } from './free-text.ts'

// The EDTF level 1 dates that sources of this field give: a year, month or day, with `?` or `~`.
const EDTF_LEVEL_1 = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/

/** The document that proves an event. */
export const Source = z
  .strictObject({
    title: freeText(300),
    publisher: freeText(200),
    date: z
      .string()
      .regex(EDTF_LEVEL_1, 'write a date as far as it is known: 2018, 2018-12, 2018-12-31 or 2018?')
      .describe('EDTF level 1: 2018, 2018-12, 2018-12-31, 2018?')
      .optional(),
    reference: freeText(300).describe('Where in it, or its number').optional(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>
