import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import type { Server } from '@vietas/service-kit'
import type { RegistryOptions } from '../registry.ts'
import { createRegistryServer } from '../server.ts'

/** Monday, 15 June 2026, noon in Riga. */
export const NOW = Date.parse('2026-06-15T09:00:00Z')
export const ADULTS = 'adults-with-mental-disorders'
export const DAUGAVPILS = 'LV0002000'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  // An answer is looked at as a client would, untyped.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

export interface TestRegistry {
  readonly server: Server
  readonly store: EventStore
  post(url: string, body: object | string, headers?: Record<string, string>): Promise<Answer>
  get(url: string): Promise<Answer>
  /** The address of a new unit: a group apartment in Daugavpils, with 12 places for adults. */
  openUnit(changes?: object): Promise<string>
  /** Acts on what is at an address, and gives the answer. */
  act(at: string, act: string, body: object, headers?: Record<string, string>): Promise<Answer>
}

export const groupApartment = {
  name: 'Grupu dzīvoklis',
  serviceType: 'group-apartment',
  municipality: DAUGAVPILS,
  effectiveOn: '2026-03-01',
  places: [{ targetGroup: ADULTS, authorised: 12, operational: 12, occupied: 0, reserved: 0 }],
} as const

export async function openRegistry(
  store: EventStore = openMemoryStore({ now: () => NOW }),
  options: Omit<RegistryOptions, 'store'> = {},
): Promise<TestRegistry> {
  const server = await createRegistryServer({
    store,
    now: () => NOW,
    ...options,
    server: { logging: { level: 'silent' } },
  })
  await server.ready()

  const post: TestRegistry['post'] = async (url, body, headers = {}) => {
    const payload = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await server.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    })
    return answer(response)
  }

  return {
    server,
    store,
    post,
    get: async (url) => answer(await server.inject(url)),
    openUnit: async (changes = {}) => {
      const opened = await post('/v1/service-units', { ...groupApartment, ...changes })
      if (opened.status !== 201) throw new Error(JSON.stringify(opened.body))
      return opened.headers['location'] ?? ''
    },
    act: (at, act, body, headers) => post(`${at}/${act}`, body, headers),
  }
}

interface Response {
  readonly statusCode: number
  readonly headers: object
  json(): unknown
}

function answer(response: Response): Answer {
  const headers = response.headers as Record<string, string>
  return { status: response.statusCode, headers, body: response.json() }
}
