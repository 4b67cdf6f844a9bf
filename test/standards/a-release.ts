import { openMemoryStore } from '@vietas/event-store-testing'
import { recordCountry } from '@vietas/generator'
import { createHistoryServer } from '@vietas/history'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

type Get = (url: string) => Promise<unknown>

/** Lets look at a release of a small generated country, by its address. */
export async function withRelease<Result>(
  folder: string,
  look: (get: Get, release: string) => Promise<Result>,
): Promise<Result> {
  const store = openMemoryStore()
  await recordCountry(store, { seed: 1, units: 5, years: 1 })
  const server = await createHistoryServer({
    store,
    viewsFolder: join(folder, 'views'),
    historyFolder: join(folder, 'history'),
    server: { logging: { level: 'silent' } },
  })
  const get: Get = async (url) => (await server.inject(url)).json<unknown>()
  try {
    await get(`/v1/diff?after=${await store.head()}`)
    await server.inject({ method: 'POST', url: '/v1/datasets' })
    for (;;) {
      const answer = (await get('/v1/datasets')) as Datasets
      if (answer.failure !== null) throw new Error(answer.failure)
      const [release] = answer.releases
      if (answer.making === null && release !== undefined)
        return await look(get, `/v1/datasets/${release.id}`)
      await pause(100)
    }
  } finally {
    await server.close()
    await store.close()
  }
}

interface Datasets {
  readonly releases: readonly { readonly id: string }[]
  readonly making: object | null
  readonly failure: string | null
}
