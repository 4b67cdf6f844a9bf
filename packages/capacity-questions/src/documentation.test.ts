import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QUESTIONS } from './capabilities.ts'
import { openCapacity, type Answer, type TestCapacity } from './testing/capacity.ts'

/** Each route, and the problems that it can answer. */
const ROUTES = [
  ['get', '/v1/capacity', ['400', '422', '503']],
  ['get', '/v1/capacity/series', ['400', '422', '503']],
  ['get', '/v1/units/nearest', ['400', '422', '503']],
  ...QUESTIONS.flatMap(
    ({ path, own, capability: { idField } }) =>
      [
        ['get', path, ['400', '503']],
        ['get', `${path}/{${idField}}`, ['400', '404', '503']],
        ...own.map((one) => ['get', documented(one.path), ['400', '503']] as const),
      ] as const,
  ),
  ['get', '/v1/terms', ['400']],
  ['get', '/v1/terms/{code}', ['400', '404']],
  ['get', '/v1/views', ['503']],
  ['get', '/v1/views/capacity/dead-letters', ['503']],
  ['post', '/v1/views/capacity/rebuild', ['409']],
  ['delete', '/v1/views/capacity/rebuild', ['409']],
] as const

/** OpenAPI writes `{id}` where a route has `:id`. */
function documented(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}')
}

let capacity: TestCapacity
let document: Answer['body']
beforeAll(async () => {
  capacity = await openCapacity()
  document = (await capacity.get('/docs/json')).body
})
afterAll(() => capacity.close())

describe('The documentation', () => {
  it.each(ROUTES)(
    '%s %s: in words, under a heading, with its problems',
    (method, path, problems) => {
      const route = document.paths[path][method]
      expect(route).toMatchObject({ summary: expect.stringMatching(/\w+ \w+/) })
      expect(document.tags.map(({ name }: any) => name)).toEqual(expect.arrayContaining(route.tags))
      expect(route.tags).toHaveLength(1)
      for (const status of problems)
        expect(route.responses[status].content).toHaveProperty(['application/problem+json'])
    },
  )

  it('has no route that is left out here, nor one without words', () => {
    const routes = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => ({ method, path, route })),
    )
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(ROUTES.map(([method, path]) => `${method} ${path}`)),
    )
    for (const { route } of routes)
      expect(route).toMatchObject({
        operationId: expect.any(String),
        summary: expect.any(String),
        tags: [expect.any(String)],
      })
    const names = routes.map(({ route }) => (route as { operationId: string }).operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(ROUTES.filter(([, path]) => !path.includes('views')))(
    '%s %s: takes both clocks, or none',
    (method, path) => {
      const { parameters } = document.paths[path][method]
      // Terms are the same within all boundaries, and nothing that is recorded changes them.
      const others = path.includes('terms') ? [] : ['boundaries', 'after']
      for (const name of ['validAt', 'knownAt', 'accept-datetime', ...others])
        expect(parameters).toContainEqual(expect.objectContaining({ name, required: false }))
    },
  )

  it('shows what a list may name, and what each clock means', () => {
    const { parameters } = document.paths['/v1/units'].get
    const of = (name: string) => parameters.find((one: any) => one.name === name)
    expect(of('status').schema).toMatchObject({
      type: 'array',
      items: { enum: ['not-yet-open', 'open', 'suspended', 'closed'] },
    })
    expect(of('serviceType').schema.items.enum).toContain('group-apartment')
    expect(of('validAt').description).toContain('this day')
    expect(of('knownAt').description).toContain('Accept-Datetime')
    // The page to try it would send an example as if it had been stated.
    expect(JSON.stringify(parameters)).not.toContain('"example"')
  })

  it('has every schema that it refers to', () => {
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)
    for (const [, name = ''] of references)
      expect(document.components.schemas).toHaveProperty([name])
    expect(document.components.schemas).toMatchObject({
      CapacityTotal: expect.any(Object),
      ServiceUnitAsKnown: expect.any(Object),
      Problem: expect.any(Object),
    })
  })

  it('is a page to try it, too', async () => {
    const { status, body } = await capacity.get('/docs')
    expect(status).toBe(200)
    expect(body).toContain('Vietas capacity')
  })
})
