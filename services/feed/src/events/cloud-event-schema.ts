import { z } from 'zod'

/** An event in an answer. `data` is of the shape that `dataschema` describes. */
export const CloudEvent = z
  .object({
    specversion: z.literal('1.0'),
    id: z.uuid().describe('The same whenever the event comes, in whatever store the log is'),
    source: z.string().describe('Names this log, and no other'),
    type: z.string(),
    subject: z.string().describe('The stream: what the event happened to'),
    time: z.iso.datetime().describe('When it was recorded'),
    recordedtime: z.iso.datetime(),
    sequence: z.string().describe('Its number in the log, padded: text order is log order'),
    cursor: z.string().describe('Go on behind it with after=, or Last-Event-ID'),
    revision: z.int().describe('Its number in its stream, from 0'),
    datacontenttype: z.literal('application/json'),
    dataschema: z.url().optional().describe('Left out where this release cannot read the event'),
    dataversion: z.string().optional(),
    knownsince: z.iso.datetime().describe('Since when it was known; a source may prove it earlier'),
    effectiveon: z
      .string()
      .optional()
      .describe(
        'The day that it is about: of an order, an approval or a scheduled merger that of the act',
      ),
    provenby: z.string().optional().describe('The id of the document that proves it'),
    units: z
      .string()
      .optional()
      .describe('Ids of units that it names, else those that its stream has named; by commas'),
    territories: z
      .string()
      .optional()
      .describe(
        'Where: all that it, its stream and its units were ever said to be in by then, a move to come or withdrawn included; by commas',
      ),
    targetgroups: z.string().optional().describe('Whom: named by it, else by its stream or units'),
    data: z.looseObject({}),
  })
  .meta({ id: 'CloudEvent', description: 'CloudEvents 1.0, JSON format' })
