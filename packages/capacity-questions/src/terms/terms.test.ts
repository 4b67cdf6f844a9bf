import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
})
afterAll(() => capacity.close())

it('Terms are listed with their labels in Latvian and English', async () => {
  const { status, body } = await capacity.get('/v1/terms?kind=target-group')
  expect(status).toBe(200)
  expect(body).toMatchObject({ validAt: '2026-06-15', knownAt: '2026-06-15T09:00:00.000Z' })
  expect(body.terms[0]).toMatchObject({
    code: 'adults-with-mental-disorders',
    labels: {
      en: 'adults with mental disorders',
      lv: 'pilngadīgas personas ar garīga rakstura traucējumiem (GRT)',
    },
  })
})

it('What a group apartment legally was is unknown where no source states it', async () => {
  const { body } = await capacity.get('/v1/terms/group-apartment?validAt=2018-01-01')
  expect(body).toMatchObject({
    validAt: '2018-01-01',
    term: { definition: null, definitions: [], undocumented: expect.stringContaining('twice') },
  })
})

it('A term that there is none of is not known', async () => {
  expect(await capacity.get('/v1/terms/castle')).toMatchObject({
    status: 404,
    body: { type: '/problems/term-not-known' },
  })
})
