import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterAll, describe, expect, it } from 'vitest'
import { routesOf, type Route } from '../hostile/routes.ts'
import { createStandalone } from '../standards/documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-headers-'))
const store = openMemoryStore()
const server = await createStandalone({
  store,
  dataFolder: folder,
  server: { logging: { level: 'silent' }, maxEventLoopDelayMs: 0 },
})
afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const document = (await server.inject('/docs/json')).json()
const ROUTES = routesOf(document)
  .filter(({ path }) => path.includes('/v1/'))
  .sort((a, b) => b.method.localeCompare(a.method))

/** What a question needs before it answers anything. */
const NEEDED: Readonly<Record<string, string>> = {
  from: '2026-01-01',
  to: '2026-02-01',
  fromKnownAt: '2026-01-01',
}
const VALUES: Readonly<Record<string, string>> = { '/capacity/v1/units/nearest': 'to=LV0002000' }

/** Of the connection, of the bytes, or against what a browser might do with them. */
const OF_NO_CLIENT = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-security-policy',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
  'x-accel-buffering',
  'x-content-type-options',
])

const { example } = ROUTES.find(({ path }) => path === '/registry/v1/service-units') ?? {}
const opened = await server.inject({
  method: 'POST',
  url: '/registry/v1/service-units',
  payload: example as object,
})
const { id } = opened.json<{ id: string }>()
while ((await server.inject('/health/ready')).statusCode !== 200) await pause(20)
const scenario = await server.inject({
  method: 'POST',
  url: '/history/v1/scenarios',
  payload: { name: 'Without it', leaveOut: [{ stream: `serviceUnits-${id}` }] },
})
const { id: scenarioId } = scenario.json<{ id: string }>()

function declaredFor({ method, path }: Route, status: number): ReadonlySet<string> {
  const { headers = {} } = document.paths[path][method.toLowerCase()].responses[status] ?? {}
  return new Set(Object.keys(headers).map((name) => name.toLowerCase()))
}

async function answered({ method, path, parameters, example: body }: Route) {
  const query = Object.entries(NEEDED).flatMap(([name, value]) =>
    parameters.includes(name) ? [`${name}=${value}`] : [],
  )
  const named = path.replace('{scenarioId}', scenarioId).replaceAll(/\{\w+\}/g, id)
  const url = `${named}?${VALUES[path] ?? query.join('&')}`
  return server.inject({
    method: method as 'GET',
    url,
    ...(method !== 'GET' && method !== 'DELETE' && { payload: body ?? {} }),
  })
}

describe('The headers of an answer', () => {
  const met = new Map<string, number>()

  it.each(ROUTES.map((route) => [route.method, route.path, route] as const))(
    'to %s %s are among those that its documentation names',
    async (_method, _path, route) => {
      const { statusCode, headers } = await answered(route)
      met.set(route.method, (met.get(route.method) ?? 0) + Number(statusCode < 300))
      const declared = declaredFor(route, statusCode)
      const sent = Object.keys(headers).filter((name) => !OF_NO_CLIENT.has(name))
      expect(sent.filter((name) => !declared.has(name))).toEqual([])
      const etag = headers.etag
      if (route.method !== 'GET' || statusCode !== 200 || etag === undefined) return
      expect(declaredFor(route, 304)).toContain('etag')
    },
  )

  it('were looked at of many questions, and of some acts', () => {
    expect([opened.statusCode, scenario.statusCode]).toEqual([201, 201])
    expect(met.get('GET')).toBeGreaterThan(60)
    expect(met.get('POST')).toBeGreaterThan(8)
  })
})
