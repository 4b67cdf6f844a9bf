import { join } from 'node:path'
import { createCapacityServer } from '@vietas/capacity'
import { openEventStore } from '@vietas/event-store'
import { inject } from '../inject.ts'

/** The capacity service on a log that is there, asked from within its process. */
export interface OpenQuestions {
  /** The bytes as a client reads them; undefined when nothing of it was known yet. */
  readonly ask: (url: string) => Promise<Buffer | undefined>
  readonly close: () => Promise<void>
}

/** Once all events of the log are in its view. */
export async function openQuestions(folder: string): Promise<OpenQuestions> {
  const store = await openEventStore(`embedded:${join(folder, 'log')}`)
  const server = await createCapacityServer({
    store,
    viewsFolder: join(folder, 'views'),
    server: { logging: { level: 'silent' }, checkResponses: false },
  })
  const head = await store.head()
  for (;;) {
    const { statusCode } = await server.inject({ url: `/v1/units?limit=1&after=${head}` })
    if (statusCode === 200) break
  }
  return {
    ask: async (url) => {
      const { statusCode, bytes } = await inject(server, { url })
      if (statusCode === 404) return undefined
      if (statusCode !== 200) throw new Error(`${url}: ${bytes.toString()}`)
      return bytes
    },
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}
