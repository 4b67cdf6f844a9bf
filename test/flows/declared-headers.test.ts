import { afterAll, describe, expect, it } from 'vitest'
import type { Route } from '../hostile/routes.ts'
import { openStandaloneWithAUnit } from './standalone-with-a-unit.ts'

const { server, document, routes, opened, unitId, close } = await openStandaloneWithAUnit()
afterAll(close)

const ROUTES = routes
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

const scenario = await server.inject({
  method: 'POST',
  url: '/history/v1/scenarios',
  payload: { name: 'Without it', leaveOut: [{ stream: `serviceUnits-${unitId}` }] },
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
  const named = path.replace('{scenarioId}', scenarioId).replaceAll(/\{\w+\}/g, unitId)
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
    expect([opened, scenario.statusCode]).toEqual([201, 201])
    expect(met.get('GET')).toBeGreaterThan(60)
    expect(met.get('POST')).toBeGreaterThan(8)
  })
})
