import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanUp, freshFolder, startService, type Standalone } from '../flows/standalone-process.ts'
import { copyOfTheHouse, root, type HouseCopy } from './house-copy.ts'

/** Where a capability is named beside its own folders: one line for each list. */
const lists = [
  {
    list: 'packages/domain/src/capabilities.ts',
    entry: 'visits',
    from: './visits/capability.ts',
  },
  {
    list: 'services/registry/src/capabilities.ts',
    entry: 'visitsHttp',
    from: './visits/visits.http.ts',
  },
  {
    list: 'packages/capacity-questions/src/capabilities.ts',
    entry: 'visitsQuestions',
    from: './visits/visits.questions.ts',
  },
]

let house: HouseCopy
let vietas: Standalone

beforeAll(async () => {
  house = copyOfTheHouse()
  for (const { list, entry, from } of lists) {
    const folder = join(list, '..', 'visits')
    cpSync(join(root, 'test/probes', folder), join(house.folder, folder), { recursive: true })
    const file = join(house.folder, list)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, withEntry(text, entry, from))
  }
  const dataFolder = join(freshFolder(), 'data')
  vietas = await startService('standalone', {}, dataFolder, house.folder)
})
afterAll(async () => {
  await cleanUp()
  house.remove()
})

/** The list with one entry more. */
function withEntry(text: string, entry: string, from: string): string {
  const listed = text.replace(/(= \[[^\]]+?),?\s*\]/, `$1, ${entry}]`)
  const exported = listed.replace(/^export \{/m, `export { ${entry},`)
  return `import { ${entry} } from '${from}'\n${exported}`
}

describe('A capability that is added by its own folders and a line a list', () => {
  let visit: string
  let announcedAt: number

  it('compiles, and keeps the rules of the house', async () => {
    expect(await house.run('typescript/bin/tsc', '-b', 'services/standalone')).toBe('')
    const folders = lists.map(({ list }) => join(list, '..'))
    expect(await house.run('oxlint/bin/oxlint', '--deny-warnings', '-f', 'unix', ...folders)).toBe(
      '',
    )
  })

  it('is documented, with every act', async () => {
    const { paths } = (await vietas.get('/docs/json')).body
    expect(paths['/registry/v1/visits'].post).toMatchObject({ operationId: 'announceVisit' })
    expect(paths['/registry/v1/visits/{visitId}/cancellation'].post).toMatchObject({
      operationId: 'cancelVisit',
    })
    expect(paths['/registry/v1/visits/{visitId}'].get).toMatchObject({ operationId: 'getVisit' })
    expect(paths['/capacity/v1/visits'].get).toMatchObject({ operationId: 'listVisits' })
    expect(paths['/capacity/v1/visits/{visitId}'].get).toMatchObject({
      operationId: 'getVisitAsKnown',
    })
  })

  it('is recorded, refused by name, and shown as it is known now', async () => {
    const command = { by: 'Labklājības ministrija', visitOn: '2026-03-01' }
    const announced = await vietas.post('/registry/v1/visits', command)
    expect(announced.status).toBe(201)
    visit = announced.headers.get('location') ?? ''
    announcedAt = Date.now()
    await expect.poll(() => Date.now()).toBeGreaterThan(announcedAt)
    const cancelled = await vietas.post(`${visit}/cancellation`, { cancelledOn: '2026-02-01' })
    expect(cancelled.status).toBe(200)
    expect((await vietas.get(visit)).body).toEqual({
      id: announced.body.id,
      status: 'cancelled',
      visitOn: '2026-03-01',
      revision: 1,
    })
    const nobody = visit.replace(/[^/]+$/, '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10')
    expect(
      await vietas.post(`${nobody}/cancellation`, { cancelledOn: '2026-02-01' }),
    ).toMatchObject({ status: 404, body: { type: '/problems/visit-not-found' } })
  })

  it('is answered from its register, on both clocks', async () => {
    const path = visit.replace('/registry', '/capacity')
    const at = async (validAt: string, knownAt: string): Promise<string> => {
      const clocks = `validAt=${validAt}&knownAt=${encodeURIComponent(knownAt)}`
      return (await vietas.get(`${path}?after=0&${clocks}`)).body.visit?.status
    }
    const before = new Date(announcedAt).toISOString()
    const now = new Date().toISOString()
    await expect.poll(() => at('2026-02-01', now)).toBe('cancelled')
    expect(await at('2026-01-31', now)).toBe('announced')
    expect(await at('2026-02-01', before)).toBe('announced')
    expect(await at('2026-02-01', '2020-01-01')).toBeUndefined()
    const { body } = await vietas.get('/capacity/v1/visits?status=cancelled&validAt=2026-02-01')
    expect(body).toMatchObject({ total: 1, visits: [{ status: 'cancelled' }] })
  })
  it('answers its own questions: rows, a page at a time, and a whole', async () => {
    const command = { by: 'Labklājības ministrija', visitOn: '2026-05-01' }
    const { body } = await vietas.post('/registry/v1/visits', command)
    const second = await vietas.post('/registry/v1/visits', { ...command, visitOn: '2026-04-01' })
    const at = `validAt=2026-02-01&after=${second.body.position}`
    const first = await vietas.get(`/capacity/v1/upcoming-visits?limit=1&${at}`)
    expect(first.body).toMatchObject({
      total: 2,
      upcomingVisits: [{ visit: second.body.id, visitOn: '2026-04-01' }],
    })
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    expect((await vietas.get(next)).body).toMatchObject({
      total: 2,
      upcomingVisits: [{ visit: body.id, visitOn: '2026-05-01' }],
    })
    const standing = await vietas.get(`/capacity/v1/visits/${body.id}/standing?${at}`)
    expect(standing.body).toMatchObject({ standing: 3 })
    const nobody = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'
    expect(await vietas.get(`/capacity/v1/visits/${nobody}/standing`)).toMatchObject({
      status: 404,
      body: { type: '/problems/visit-not-known' },
    })
  })
})
