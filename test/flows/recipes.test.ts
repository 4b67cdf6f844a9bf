/** @module-tag slow */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cleanUp, freshFolder, startStandalone, type Standalone } from './standalone-process.ts'
import { openDuckdb, type Ask } from './duckdb/open-duckdb.ts'

interface Recipe {
  readonly name: string
  readonly sql: string
  readonly python: string
}
type Rows = readonly (readonly [name: string, ...numbers: (string | number)[]])[]

let folder: string
let vietas: Standalone
let ask: Ask

async function begin(size: Record<string, string>): Promise<void> {
  folder = freshFolder()
  vietas = await startStandalone(size)
  ask = await openDuckdb(folder)
  for (const place of BEFORE_THE_REFORM) await openUnit(place)
}

/** What was merged, was to be merged and was not, and was split by its parishes. */
const BEFORE_THE_REFORM = [
  { municipality: '0440801' },
  { municipality: '0701800' },
  { municipality: '0604300' },
  { municipality: '0604300', parish: 'Aglonas pagasts' },
  { municipality: '0604300', parish: 'Šķeltovas pag.' },
  { municipality: '0801800' },
  { municipality: '0801800', parish: 'Vangažu pilsēta' },
]

async function openUnit(place: { municipality: string; parish?: string }): Promise<void> {
  const targetGroup = 'adults-with-mental-disorders'
  const { status, body } = await vietas.post('/registry/v1/service-units', {
    ...{ name: 'Before the reform', serviceType: 'group-apartment', effectiveOn: '2016-03-01' },
    ...place,
    places: [
      { targetGroup, authorised: 10, operational: 10, occupied: 3, reserved: 0 },
      {
        ...{ targetGroup: 'older-people', authorised: 5, reserved: 0 },
        ...{ operational: 'unknown', occupied: 'unknown' },
      },
    ],
    knownSince: '2016-03-01',
    source: { title: 'A register', publisher: 'A ministry', date: '2016-03-01' },
  })
  expect([status, body]).toEqual([201, expect.anything()])
}

const capacity = async (
  by: string,
  measure: string,
  validAt: string,
  knownAt?: string,
  more = '',
) => {
  const known = knownAt === undefined ? '' : `&knownAt=${knownAt}`
  const asked = `${by === '' ? '' : `by=${by}&`}measures=${measure}&validAt=${validAt}${known}${more}`
  return (await vietas.get(`/capacity/v1/capacity?${asked}`)).body
}

async function freePlacesIn(
  by: string,
  validAt: string,
  knownAt: string,
  boundaries: string,
): Promise<Rows> {
  const { groups } = await capacity(by, 'free', validAt, knownAt, `&boundaries=${boundaries}`)
  return groups.map(({ [by]: area, places, unitsWithUnknown }: any) => [
    area.code ?? area,
    places.free,
    unitsWithUnknown.free,
  ])
}

/** What the service answers to the question of each recipe. */
const ANSWERED: Readonly<
  Record<string, (validAt: string, knownAt: string, boundaries: string) => Promise<Rows>>
> = {
  'free-places': async (validAt, knownAt) => {
    const { groups } = await capacity('targetGroup', 'free', validAt, knownAt)
    return groups.map((group: any) => [
      group.targetGroup,
      group.places.free,
      group.unitsWithUnknown.free,
    ])
  },
  'free-places-by-municipality': (validAt, knownAt, boundaries) =>
    freePlacesIn('municipality', validAt, knownAt, boundaries),
  'free-places-by-planning-region': (validAt, knownAt, boundaries) =>
    freePlacesIn('planningRegion', validAt, knownAt, boundaries),
  'known-then-and-now': async (validAt, knownAt) => {
    const [then, now] = [
      await capacity('serviceType', 'operational', validAt, knownAt),
      await capacity('serviceType', 'operational', validAt),
    ]
    const sums = new Map<string, [number, number]>()
    for (const [at, { groups }] of [then, now].entries())
      for (const { serviceType, places } of groups) {
        const both = sums.get(serviceType) ?? [0, 0]
        both[at] = places.operational
        sums.set(serviceType, both)
      }
    return [...sums].map(([name, both]) => [name, ...both] as const)
  },
  'year-by-year': (validAt, knownAt) =>
    Promise.all(
      Array.from({ length: 10 }, async (_, at) => {
        const day = `${Number(validAt.slice(0, 4)) - 10 + at}-12-31`
        const { total } = await capacity('', 'operational', day, knownAt)
        return [day, total.places.operational] as const
      }),
    ),
  'closure-orders': async (validAt, knownAt) => {
    const address = `/capacity/v1/closure-orders?limit=500&validAt=${validAt}&knownAt=${knownAt}`
    const { closureOrders } = (await vietas.get(address)).body
    return closureOrders.map(({ id, status }: any) => [id, status])
  },
}

/** A group of which nothing but 0 is known may be left out. */
const inOrder = (rows: Rows): Rows =>
  rows
    .map(([name, ...numbers]) => [name, ...numbers.map(asNumber)] as const)
    .filter(([, ...numbers]) => numbers.some((number) => number !== 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
const asNumber = (value: string | number): string | number =>
  /^-?\d+$/.test(String(value)) ? Number(value) : value

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const points = fc.record({
  validAt: day('2014-01-01', '2027-12-31'),
  knownAt: day('2016-01-01', '2025-12-31'),
  boundaries: fc.oneof(fc.constantFrom('then', 'now'), day('2020-01-01', '2026-06-30')),
})

/** How many numbers were compared. */
async function tryAtRandom(runs: number, run: (recipe: Recipe) => Promise<Rows>): Promise<number> {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(points, async ({ validAt, knownAt, boundaries }) => {
      const asked = `validAt=${validAt}&knownAt=${knownAt}T12:00:00.000Z&boundaries=${boundaries}`
      const { body } = await vietas.get(`/history/v1/datasets/recipes?${asked}`)
      expect(body.recipes.map(({ name }: Recipe) => name)).toEqual(Object.keys(ANSWERED))
      for (const recipe of body.recipes as Recipe[]) {
        const answered = await ANSWERED[recipe.name]?.(
          validAt,
          `${knownAt}T12:00:00.000Z`,
          boundaries,
        )
        const rows = await run(recipe)
        compared += rows.reduce((sum, row) => sum + row.length - 1, 0)
        expect([recipe.name, inOrder(rows)]).toEqual([recipe.name, inOrder(answered ?? [])])
      }
    }),
    { seed: inject('seed'), numRuns: runs },
  )
  return compared
}

const PYTHON = '/usr/bin/python3'
const hasPandas = spawnSync(PYTHON, ['-c', 'import pandas']).status === 0

/** Its files lie in the folder. */
async function release(): Promise<void> {
  await vietas.post('/history/v1/datasets', {})
  const made = async () => (await vietas.get('/history/v1/datasets')).body
  await expect
    .poll(made)
    .toMatchObject({ making: null, failure: null, releases: [expect.anything()] })
  for (const table of ['capacity', 'crosswalk', 'closure-orders'])
    for (const format of ['csv', 'parquet']) {
      const name = `${table}.${format}`
      const file = await fetch(`${vietas.url}/history/v1/datasets/latest/${name}`)
      writeFileSync(join(folder, name), Buffer.from(await file.arrayBuffer()))
    }
}

const inSql =
  (change: (sql: string) => string) =>
  async ({ sql }: Recipe): Promise<Rows> =>
    (await ask(change(sql))).map((row) => Object.values(row) as unknown as Rows[number])

async function inPython({ python }: Recipe): Promise<Rows> {
  const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', python], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  return parse(stdout, { from_line: 2, skip_empty_lines: true }) as unknown as Rows
}

describe.each([
  ['the documented history', { SEED: 'documented' }],
  ['a generated country', { SEED: 'generated', GENERATED_UNITS: '60', GENERATED_YEARS: '8' }],
])('The recipes, of %s', (_, size) => {
  beforeAll(() => begin(size))
  afterAll(cleanUp)

  it('take the files of a release', release)

  it('in SQL give the numbers of the service on random days', async () => {
    expect(
      await tryAtRandom(
        5,
        inSql((sql) => sql),
      ),
    ).toBeGreaterThan(20)
  })

  it('in SQL on CSV as well', async () => {
    const onCsv = inSql((sql) => sql.replaceAll('.parquet', '.csv'))
    expect(await tryAtRandom(5, onCsv)).toBeGreaterThan(20)
  })

  // Debian's python3-pandas, which `.ci/run` installs.
  it.skipIf(!hasPandas && process.env['CI'] === undefined)(
    'in Python give the numbers of the service on random days',
    async () => {
      expect(await tryAtRandom(3, inPython)).toBeGreaterThan(20)
    },
  )
})
