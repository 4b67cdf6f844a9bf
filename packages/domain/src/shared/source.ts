import { z } from 'zod'
import { EdtfDate } from './edtf-date.ts'
import { freeText } from './free-text.ts'

/** The document that proves an event. */
export const Source = z
  .strictObject({
    title: freeText(300),
    publisher: freeText(200),
    date: EdtfDate.optional(),
    reference: freeText(300).describe('Where in it, or its number').optional(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>
