import { type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { EVENT_WORDS } from './event-words.ts'

/** What every type of event is called: also those that no answer names yet. */
export const eventTypesRoute: Service = async (server) => {
  server.get(
    '/v1/event-types',
    {
      schema: {
        operationId: 'listEventTypes',
        summary: 'What each type of event is called, in Latvian and in English',
        tags: ['timeline'],
        response: {
          200: z.object({
            eventTypes: z.array(
              z
                .object({
                  type: z.string(),
                  words: z.object({ en: z.string(), lv: z.string() }).describe('What happened'),
                })
                .meta({ id: 'EventType' }),
            ),
          }),
        },
      },
    },
    () => ({ eventTypes: Object.entries(EVENT_WORDS).map(([type, words]) => ({ type, words })) }),
  )
}
