import { z } from 'zod'
import { EdtfDate } from './edtf-date.ts'
import { freeText } from './free-text.ts'
import { hexOf, textHash } from './text-hash.ts'

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

/** Names a document in every store and view: made of all that is said of it. */
export const SourceId = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'write the id of a source: 16 hexadecimal digits')

/** A document in an answer: its id leads to every event that it proves. */
export const SourceNamed = Source.extend({
  id: SourceId.describe('GET /v1/sources/{id} gives every event that it proves'),
}).meta({ id: 'SourceNamed' })
export type SourceNamed = z.infer<typeof SourceNamed>

/** All that tells a document from others, in one way of writing it. */
export const sourceKey = ({ title, publisher, date, reference }: Source): string =>
  JSON.stringify([title, publisher, date ?? null, reference ?? null])

export const sourceId = (source: Source): string => hexOf(textHash(sourceKey(source)).subarray(2))

export const sourceNamed = (source: Source): SourceNamed => ({ id: sourceId(source), ...source })

/** The publisher of what has never happened: all that is generated names it, and nothing else. */
export const GENERATED_BY = 'Vietas generator'

export const isGenerated = ({ publisher }: Pick<Source, 'publisher'>): boolean =>
  publisher === GENERATED_BY
