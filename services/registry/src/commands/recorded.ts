import { z } from 'zod'
import type { Entry } from './history.ts'

/** The answer to every write. */
export const Recorded = z
  .object({
    id: z.uuid().describe('Of the unit, order, plan or whatever else was acted on'),
    events: z
      .array(
        z.object({
          id: z.uuid().describe('Names the report; a withdrawal refers to it'),
          type: z.string(),
          revision: z.int().min(0).describe('Its place in the stream of what was acted on'),
          position: z.string().describe('Its place in the log'),
        }),
      )
      .describe('What was recorded, in this order'),
    revision: z.int().min(0).describe('The revision now; also the ETag'),
    position: z
      .string()
      .describe('Ask a query with after=<position> to see this write in its answer'),
  })
  .meta({
    id: 'Recorded',
    description: 'What a command recorded',
    examples: [
      {
        id: '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10',
        events: [
          {
            id: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
            type: 'PlaceFilled',
            revision: 3,
            position: '1208',
          },
        ],
        revision: 3,
        position: '1208',
      },
    ],
  })
export type Recorded = z.infer<typeof Recorded>

/** From the log alone, so that it is the same each time. */
export function recordedAs(id: string, entries: readonly [Entry, ...Entry[]]): Recorded {
  const events = entries.map(({ id: eventId, type, revision, position }) => ({
    id: eventId,
    type,
    revision,
    position,
  }))
  const { revision, position } = entries.at(-1) ?? entries[0]
  return { id, events, revision, position }
}
