import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type TestHistory } from '../testing/history.ts'

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
})
afterAll(() => history.close())

describe('What is released', () => {
  it('leads to recipes and to the catalogue', async () => {
    const { headers } = await history.get('/v1/datasets')
    expect(headers['link']).toBe(
      '<http://localhost/v1/datasets/recipes>; rel="help", <http://localhost/v1/datasets/catalogue.jsonld>; rel="describedby"',
    )
  })

  it('is a catalogue also before the first release, with the same tag until there is one', async () => {
    const { body, headers } = await history.get('/v1/datasets/catalogue.jsonld')
    expect(body).toMatchObject({ '@type': 'dcat:Catalog', 'dcat:dataset': [] })
    expect(headers['content-type']).toContain('application/ld+json')
    expect((await history.get('/v1/datasets/catalogue.jsonld')).headers['etag']).toBe(
      headers['etag'],
    )
  })

  it('has recipes for the point of both clocks that is asked about', async () => {
    const { recipes } = (
      await history.get('/v1/datasets/recipes?validAt=2019-10-01&knownAt=2016-06-15')
    ).body
    for (const { sql, python, r } of recipes)
      for (const text of [sql, python, r]) expect(text).toContain('2016-06-15T20:59:59.999Z')
    const today = (await history.get('/v1/datasets/recipes?knownAt=2026-06-15')).body.recipes
    expect(today[0].sql).toContain('2026-06-15T09:00:00.000Z')
    expect(await history.get('/v1/datasets/recipes?validAt=2021-02-29')).toMatchObject({
      status: 400,
    })
  })

  it('has recipes for the boundaries that are asked about', async () => {
    const asked = '/v1/datasets/recipes?validAt=2019-10-01&knownAt=2016-06-15&boundaries='
    const inSql = async (boundaries: string): Promise<string> => {
      const { recipes } = (await history.get(asked + boundaries)).body
      return recipes.find(({ name }: { name: string }) => name === 'free-places-by-municipality')
        .sql
    }
    expect(await inSql('then')).not.toContain('2026-06-15')
    expect(await inSql('now')).toContain("valid_from <= date '2026-06-15'")
    expect(await inSql('2022-01-01')).toContain("valid_from <= date '2022-01-01'")
    expect(await history.get(`${asked}tomorrow`)).toMatchObject({ status: 400 })
  })

  it('has none for what will be known one day', async () => {
    const { status, body } = await history.get('/v1/datasets/recipes?knownAt=2026-06-16')
    expect([status, body.type]).toEqual([422, '/problems/known-in-the-future'])
    expect(body.errors[0].name).toBe('knownAt')
    expect(body.detail).toContain('Write 2026-06-15 at the latest')
  })
})
