import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

type Row = Readonly<Record<string, string>>

/** What is released of a log agrees with what is answered on both clocks. */
export function releasedDatasets(vietas: () => Standalone): void {
  let tables: ReadonlyMap<string, readonly Row[]>
  let address: string

  it('are made when asked for', async () => {
    expect((await vietas().post('/history/v1/datasets', {})).status).toBe(202)
    const listed = () => vietas().get('/history/v1/datasets')
    await expect.poll(async () => (await listed()).body).toMatchObject({ making: null })
    const { body } = await listed()
    expect(body).toMatchObject({ failure: null, releases: [expect.anything()] })
    const [release] = body.releases
    // Of the same events another version of the tables is another release.
    expect(release.id).toMatch(new RegExp(`-${release.position}-${release.fingerprint}-\\d+$`))
    address = `/history/v1/datasets/${release.id}`
    const files = release.resources.filter(({ format }: any) => format === 'csv')
    tables = new Map(
      await Promise.all(
        files.map(async ({ path }: any) => [path.replace('.csv', ''), await rowsOf(path)] as const),
      ),
    )
  })

  const rowsOf = async (file: string): Promise<Row[]> =>
    parse((await vietas().get(`${address}/${file}`)).body, { columns: true })

  const holding = (table: string, validAt: string, knownAt: string): readonly Row[] =>
    (tables.get(table) ?? []).filter(
      (row) =>
        (row['valid_from'] === '' || (row['valid_from'] as string) <= validAt) &&
        (row['valid_to'] === '' || validAt < (row['valid_to'] as string)) &&
        (row['known_from'] as string) <= knownAt &&
        (row['known_to'] === '' || knownAt < (row['known_to'] as string)),
    )

  const POINTS = [
    ['2016-06-15', '2016-06-15T12:00:00.000Z'],
    ['2019-10-01', '2016-06-15T12:00:00.000Z'],
    ['2019-10-01', '2016-10-01T12:00:00.000Z'],
    ['2021-12-31', '2022-06-01T00:00:00.000Z'],
    ['2025-07-01', '2026-11-01T00:00:00.000Z'],
  ] as const

  it.each(POINTS)('have the numbers of %s as known at %s', async (validAt, knownAt) => {
    const { body } = await vietas().get(
      `/capacity/v1/capacity?by=targetGroup&boundaries=then&validAt=${validAt}&knownAt=${knownAt}`,
    )
    const rows = holding('capacity', validAt, knownAt)
    const groups = new Set(
      rows.map((row) => row['target_group']).filter((group) => group !== 'all'),
    )
    for (const { targetGroup, places, unitsWithUnknown } of body.groups) {
      groups.delete(targetGroup)
      for (const measure of Object.keys(places)) {
        const ofMeasure = rows.filter(
          (row) => row['target_group'] === targetGroup && row['measure'] === measure,
        )
        const known = ofMeasure.filter(({ value }) => value !== '')
        const sum = known.reduce((total, { value }) => total + Number(value), 0)
        expect([targetGroup, measure, sum]).toEqual([targetGroup, measure, places[measure]])
        expect(ofMeasure.length - known.length).toBe(unitsWithUnknown[measure])
      }
    }
    expect([...groups]).toEqual([])
  })

  it.each(POINTS)('have what was on record of %s as known at %s', async (validAt, knownAt) => {
    for (const [table, many] of [
      ['closure-orders', 'closureOrders'],
      ['infrastructure-projects', 'infrastructureProjects'],
      ['agreements', 'agreements'],
      ['plans', 'plans'],
      ['service-units', 'units'],
    ] as const) {
      const answered = `/capacity/v1/${table === 'service-units' ? 'units' : table}?limit=500&validAt=${validAt}&knownAt=${knownAt}`
      const { body } = await vietas().get(answered)
      const listed = body[many].map(({ id, status, stage }: any) => `${id} ${status ?? stage}`)
      const rows = holding(table, validAt, knownAt)
      expect(rows.map((row) => `${row['id']} ${row['status'] ?? row['stage']}`).toSorted()).toEqual(
        listed.toSorted(),
      )
    }
  })

  it.each(POINTS)('lead to where things lay on %s as known at %s', async (validAt, knownAt) => {
    const boundaries = holding('crosswalk', validAt, knownAt)
    const countedIn = ({ municipality, parish = '' }: Row): string | undefined =>
      boundaries.find((row) => row['municipality'] === municipality && row['parish'] === parish)?.[
        'counted_in'
      ]
    for (const [table, many, answered] of [
      ['service-units', 'units', 'units'],
      ['infrastructure-projects', 'infrastructureProjects', 'infrastructure-projects'],
    ] as const) {
      const { body } = await vietas().get(
        `/capacity/v1/${answered}?limit=500&validAt=${validAt}&knownAt=${knownAt}`,
      )
      const listed = body[many].map(({ id, municipality }: any) => `${id} ${municipality.code}`)
      const rows = holding(table, validAt, knownAt)
      expect(rows.map((row) => `${row['id']} ${countedIn(row)}`).toSorted()).toEqual(
        listed.toSorted(),
      )
    }
  })

  it('never change, and are described', async () => {
    const file = await vietas().get(`${address}/capacity.parquet`, { range: 'bytes=0-3' })
    expect(file).toMatchObject({ status: 206, body: 'PAR1' })
    expect(file.headers.get('cache-control')).toContain('immutable')
    const tag = file.headers.get('etag') ?? ''
    const again = await vietas().get(`${address}/capacity.parquet`, { 'if-none-match': tag })
    expect(again.status).toBe(304)
    const { body } = await vietas().get(`${address}/datapackage.json`)
    expect(body.resources).toHaveLength(2 * tables.size)
    expect((await vietas().get(`${address}/../nothing.csv`)).status).toBe(404)
    expect((await vietas().get(`${address}/nothing.csv`)).body).toMatchObject({ status: 404 })
    const latest = await vietas().get('/history/v1/datasets/latest/datapackage.json')
    expect(latest.body).toEqual(body)
    expect(latest.headers.get('content-location')).toBe(`../${body.id}/datapackage.json`)
    expect(latest.headers.get('cache-control')).toBe('no-cache')
    for (const { headers } of [file, latest])
      expect([headers.get('vietas-position'), headers.get('vietas-fingerprint')]).toEqual([
        body.position,
        body.fingerprint,
      ])
  })

  it('are in a catalogue, by whole addresses at which they are', async () => {
    const { body } = await vietas().get('/history/v1/datasets/catalogue.jsonld')
    expect(body['dcat:dataset']).toHaveLength(tables.size)
    const own = await vietas().get(`${address}/dcat.jsonld`)
    expect(own.body['@graph']).toEqual(body['dcat:dataset'])
    expect(own.headers.get('cache-control')).toContain('immutable')
    for (const { '@id': id, 'dcat:distribution': files } of body['dcat:dataset']) {
      expect(id).toContain(`${vietas().url}${address}/`)
      for (const described of files) {
        const file = await fetch(described['dcat:accessURL']['@id'])
        const bytes = Buffer.from(await file.arrayBuffer())
        expect(bytes.length).toBe(Number(described['dcat:byteSize']['@value']))
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(
          described['spdx:checksum']['spdx:checksumValue']['@value'],
        )
      }
    }
  })
}
