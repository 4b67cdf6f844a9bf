/** @module-tag slow */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDuckdb } from './duckdb/open-duckdb.ts'
import { cleanUp, freshFolder, startStandalone, type Standalone } from './standalone-process.ts'

const SIZE = { SEED: 'generated', GENERATED_UNITS: '150', GENERATED_YEARS: '6' }
const AT = 'validAt=2025-12-31&knownAt=2025-12-31'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone(SIZE)
})
afterAll(cleanUp)

/** What the log says of the country that was made at this start. */
const told = ({ log }: Standalone): readonly string[] | undefined =>
  /"events":(\d+),"fingerprint":"([0-9a-f]{32})"/.exec(log())?.slice(1)

interface Counted {
  readonly total: { readonly units: number; readonly places: Record<string, number> }
  readonly groups: readonly {
    readonly municipality: { readonly code: string }
    readonly places: Record<string, number>
  }[]
}

const countedBy = async (boundaries: string, validAt: string): Promise<Counted> => {
  const address = `/capacity/v1/capacity?by=municipality&validAt=${validAt}&boundaries=${boundaries}`
  const { status, body } = await vietas.get<Counted>(address)
  expect(status).toBe(200)
  return body
}

it('A generated country is counted, and the reform of 2021 moves its places without losing any', async () => {
  const [before, now] = [
    await countedBy('then', '2021-06-30'),
    await countedBy('now', '2021-06-30'),
  ]
  expect(before.total).toEqual(now.total)
  expect(before.total.units).toBeGreaterThan(30)
  expect(before.total.places['free']).toBeGreaterThan(100)
  const codesOf = ({ groups }: Counted) => groups.map(({ municipality }) => municipality.code)
  expect(codesOf(before)).not.toEqual(codesOf(now))
})

it.each([
  ['units', ['name', 'provider', 'address']],
  ['closure-orders', ['authority', 'ground', 'reference']],
  ['infrastructure-projects', ['name', 'programme']],
  ['plans', ['title']],
  ['unregistered-providers', ['provider']],
])('Whoever is answered %s reads that they are generated', async (list, fields) => {
  const { status, body } = await vietas.get(`/capacity/v1/${list}?limit=50&${AT}`)
  expect(status).toBe(200)
  const [rows = []] = Object.values(body).filter(Array.isArray) as Record<string, unknown>[][]
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) for (const field of fields) expect(row[field]).toMatch(/^Ģenerēt/)
})

it('Every event can be read, and says that it is generated', async () => {
  await expect.poll(() => told(vietas)).toHaveLength(2)
  const { body } = await vietas.get('/capacity/v1/views')
  expect(body.views).toMatchObject([{ deadLetters: 0, position: told(vietas)?.[0] }])
  const { body: projects } = await vietas.get(`/capacity/v1/infrastructure-projects?${AT}`)
  for (const { stages } of projects.infrastructureProjects)
    for (const { statedBy } of stages)
      expect(statedBy.source).toMatchObject({
        title: expect.stringMatching(/^Generated data, seed 1/),
        publisher: 'Vietas generator',
      })
})

it('Of its numbers as Parquet, DuckDB passes over the parts in which all days are others', async () => {
  await vietas.post('/history/v1/datasets', {})
  const made = async () => (await vietas.get('/history/v1/datasets')).body
  await expect.poll(made).toMatchObject({ making: null, failure: null, releases: [{}] })
  const sent = await fetch(`${vietas.url}/history/v1/datasets/latest/capacity.parquet`)
  const bytes = Buffer.from(await sent.arrayBuffer())
  const folder = freshFolder()
  const ask = await openDuckdb(folder)
  writeFileSync(join(folder, 'whole.parquet'), bytes)
  const parts = await ask(
    `select min(least(data_page_offset, coalesce(dictionary_page_offset, data_page_offset))) as begin,
       sum(total_compressed_size) as bytes,
       any_value(stats_min_value) filter (path_in_schema = 'valid_from') as first
     from parquet_metadata('whole.parquet') group by row_group_id order by row_group_id`,
  )
  expect(parts.length).toBeGreaterThan(1)
  const { begin, bytes: length, first } = parts.at(-1) as (typeof parts)[number]
  const earlier = (file: string) =>
    ask(
      `select count(*) as rows, sum(value) as sum from '${file}' where valid_from < date '${first}'`,
    )
  // What is in the last part is rubbish: whoever looks at it fails.
  bytes.fill(0xa5, Number(begin), Number(begin) + Number(length))
  writeFileSync(join(folder, 'broken.parquet'), bytes)
  await expect(ask(`select sum(value) from 'broken.parquet'`)).rejects.toThrow()
  expect(await earlier('broken.parquet')).toEqual(await earlier('whole.parquet'))
})

it('It goes on like any other: what is reported is recorded, and started again no more is made', async () => {
  const { body } = await vietas.get(`/capacity/v1/units?limit=1&status=open&${AT}`)
  const [{ id, places }] = body.units
  const { targetGroup } = places[0]
  const report = { targetGroup, people: 1, effectiveOn: '2026-01-15' }
  const recorded = await vietas.post(
    `/registry/v1/service-units/${id}/waiting-list-entries`,
    report,
  )
  expect(recorded).toMatchObject({ status: 200 })
  const { dataFolder, stop } = vietas
  const [events] = told(vietas) ?? []
  expect(await stop()).toBe(0)
  vietas = await startStandalone(SIZE, dataFolder)
  expect(told(vietas)).toBeUndefined()
  await vietas.get(`/capacity/v1/units?limit=1&after=${recorded.body.position}`)
  const { body: after } = await vietas.get('/capacity/v1/views')
  expect(after.views[0].position).toBe(String(Number(events) + 1))
})

it('The same seed makes the same country elsewhere', async () => {
  const [one, other] = await Promise.all([
    startStandalone({ ...SIZE, GENERATED_UNITS: '10' }),
    startStandalone({ ...SIZE, GENERATED_UNITS: '10' }),
  ])
  await expect.poll(() => told(one)).toHaveLength(2)
  await expect.poll(() => told(other)).toEqual(told(one))
})
