import { CalendarDate, CAPABILITIES, EdtfDate, SourceNamed } from '@vietas/domain'
import { z } from 'zod'

export const CapabilityName = z.enum(CAPABILITIES.map(({ name }) => name))
export type CapabilityName = z.infer<typeof CapabilityName>

const Days = z
  .object({ first: CalendarDate, last: CalendarDate })
  .meta({ id: 'FirstAndLastDay', description: 'The first and the last of several days' })

/** A document, and what it proves, as known at the instant of the question. */
export const SourceAnswer = z
  .object({
    ...SourceNamed.shape,
    date: EdtfDate.nullable(),
    reference: z.string().nullable().describe('Where in it, or its number; null: not stated'),
    generated: z.boolean().describe('true: what it proves has never happened'),
    events: z.int().describe('How many it proves'),
    withdrawn: z.int().describe('How many of them were withdrawn since: recorded in error'),
    proves: z
      .array(z.object({ capability: CapabilityName, type: z.string(), events: z.int() }))
      .describe('How many of each type'),
    effective: Days.nullable().describe(
      'Of the days that its events are about; null: none of them states one',
    ),
    known: Days.describe('Of the days since which its events are known'),
  })
  .meta({ id: 'SourceAnswer' })
export type SourceAnswer = z.infer<typeof SourceAnswer>

/** An event that a document proves. */
export const ProvenEvent = z
  .object({
    event: z.uuid(),
    type: z.string(),
    stream: z.string(),
    revision: z.int().describe('Its place in the stream, from 0'),
    position: z.string().describe('Its place in the log'),
    about: z
      .object({
        capability: CapabilityName,
        id: z.string(),
        href: z.string().describe('The page of what it is about'),
      })
      .describe('What it is about'),
    effectiveOn: z
      .union([EdtfDate, z.literal('undocumented')])
      .nullable()
      .describe(
        'The day that it is about, as far as it says it: of an order, an approval or a scheduled merger that of the act; null: it is about no day',
      ),
    knownSince: z.iso.datetime(),
    withdrawn: z.boolean().describe('true: recorded in error; it counts for nothing any more'),
  })
  .meta({ id: 'ProvenEvent' })
export type ProvenEvent = z.infer<typeof ProvenEvent>
