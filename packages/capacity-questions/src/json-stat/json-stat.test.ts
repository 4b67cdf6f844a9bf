import { createRequire } from 'node:module'
import { indicators, needs } from '@vietas/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  DAUGAVPILS,
  ofOne,
  opened,
  places,
  RIGA,
  unknownPlaces,
  VENTSPILS,
  type Report,
} from '../testing/reports.ts'

// It brings no types.
const require = createRequire(import.meta.url)
const readJsonStat = require('jsonstat-toolkit')

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
  const known = { effectiveOn: '2020-01-01' }
  await capacity.given(
    opened(1, {
      ...known,
      municipality: VENTSPILS,
      places: [places({ operational: 10, occupied: 2 })],
    }),
    opened(2, { ...known, municipality: RIGA, places: [places({ operational: 10, occupied: 9 })] }),
    opened(3, { ...known, municipality: RIGA, places: [unknownPlaces()] }),
    opened(5, { ...known, municipality: DAUGAVPILS, serviceType: 'respite', provider: 'A' }),
    opened(4, {
      ...known,
      municipality: RIGA,
      serviceType: 'day-centre',
      places: [unknownPlaces()],
    }),
  )
})
afterAll(() => capacity.close())

/** What the format asks of a dataset, beyond what its reader complains about. */
function expectWellFormed(dataset: any): void {
  expect(dataset).toMatchObject({ version: '2.0', class: 'dataset' })
  expect(Object.keys(dataset.dimension)).toEqual(dataset.id)
  const sizes = dataset.id.map((id: string) => {
    const { index, label } = dataset.dimension[id].category
    expect(Object.values(index)).toEqual(Object.keys(index).map((_, at) => at))
    expect(Object.keys(label)).toEqual(Object.keys(index))
    return Object.keys(index).length
  })
  expect(dataset.size).toEqual(sizes)
  const product = sizes.reduce((a: number, b: number) => a * b, 1)
  for (const at of [...Object.keys(dataset.value), ...Object.keys(dataset.status)])
    expect(Number(at)).toBeLessThan(product)
  for (const at of Object.keys(dataset.status)) expect(dataset.value).not.toHaveProperty(at)
  for (const status of Object.values(dataset.status))
    expect(dataset.extension.status.label).toHaveProperty(String(status))
  for (const ids of Object.values<string[]>(dataset.role))
    for (const id of ids) expect(dataset.id).toContain(id)
}

const QUESTIONS = [
  '/v1/capacity?',
  '/v1/capacity?by=municipality,serviceType&measures=operational,free',
  '/v1/capacity?by=serviceType,planningRegion,provider&validAt=2021-01-01&rates=true',
  '/v1/capacity?by=unit,targetGroup&limit=2',
  '/v1/capacity/series?from=2019-01-01&to=2021-12-31&step=year&by=municipality',
  '/v1/capacity/series?from=2026-06-01&to=2026-06-16&step=day&clock=known&validAt=2021-01-01',
]

describe('Capacity in JSON-stat', () => {
  it.each(QUESTIONS)(
    'is well formed, and has the numbers of the answer in JSON: %s',
    async (url) => {
      const json = await capacity.ask(url)
      const dataset = await capacity.ask(`${url}&format=json-stat`)
      expectWellFormed(dataset)
      const { validAt, knownAt, boundaries, position } = json
      expect(dataset.extension).toMatchObject({ validAt, knownAt, boundaries, position })
      const read = readJsonStat(dataset)
      expect(read.length).toBe(dataset.id.length)
      const by = dataset.id.slice(1, -1)
      for (const point of json.points ?? [json])
        for (const group of by.length === 0 ? [point.total] : point.groups) {
          const time = dataset.id[0]
          const ids = {
            [time]: time === 'validAt' ? point.validAt : rigaDate(point.knownAt),
            ...Object.fromEntries(by.map((name: string) => [name, idOf(group[name])])),
          }
          const cell = (measure: string) => read.Data({ ...ids, measure })
          expect(cell('units').value).toBe(group.units)
          for (const [measure, sum] of Object.entries(group.places)) {
            const unknown = group.unitsWithUnknown[measure]
            expect(cell(measure)).toEqual({
              value: unknown > 0 ? null : sum,
              status: unknown > 0 ? 'unknown' : null,
            })
            expect(cell(`${measure}.known`).value).toBe(sum)
            expect(cell(`${measure}.unitsWithUnknown`).value).toBe(unknown)
          }
          if (group.occupancy === 'unknown') expect(cell('occupancy').status).toBe('unknown')
        }
    },
  )

  it('says what is not known with a status, never with 0', async () => {
    const dataset = await capacity.ask(
      '/v1/capacity?by=municipality,serviceType&measures=operational&format=json-stat',
    )
    const cell = (municipality: string, serviceType: string) =>
      readJsonStat(dataset).Data({
        validAt: '2026-06-15',
        ...{ municipality, serviceType, measure: 'operational' },
      })
    expect(cell(RIGA, 'day-centre')).toEqual({ value: null, status: 'unknown' })
    expect(cell(VENTSPILS, 'group-apartment')).toEqual({ value: 10, status: null })
    // No unit is recorded there: that is not 0 places either.
    expect(cell(VENTSPILS, 'day-centre')).toEqual({ value: null, status: null })
  })

  it('is labelled in English and in Latvian', async () => {
    const labels = async (lang: string) => {
      const url = `/v1/capacity?by=municipality,serviceType&measures=free&format=json-stat${lang}`
      const { dimension } = await capacity.ask(url)
      return [
        dimension.serviceType.label,
        dimension.serviceType.category.label['group-apartment'],
        dimension.municipality.category.label[VENTSPILS],
        dimension.measure.category.label.free,
        dimension.measure.category.unit.free.label,
      ]
    }
    expect(await labels('')).toEqual([
      ...['Service type', 'group apartment', 'Ventspils', 'Free places', 'places'],
    ])
    expect(await labels('&lang=lv')).toEqual([
      ...['Pakalpojuma veids', 'grupu dzīvoklis', 'Ventspils', 'Brīvās vietas', 'vietas'],
    ])
  })

  it('is what Accept prefers, each with a tag of its own', async () => {
    const accept = 'application/vnd.json-stat+json'
    const [json, dataset] = [
      await capacity.get('/v1/capacity', {}),
      await capacity.get('/v1/capacity', { accept }),
    ]
    expect(dataset.headers['content-type']).toContain(accept)
    expect(dataset.headers['vary']).toContain('accept')
    expect(json.headers['content-type']).toContain('application/json')
    expect(json.headers['etag']).not.toBe(dataset.headers['etag'])
    const again = await capacity.get('/v1/capacity', {
      ...{ accept, 'if-none-match': String(dataset.headers['etag']) },
    })
    expect(again.status).toBe(304)
    expect((await capacity.get('/v1/capacity', { accept: `${accept};q=0.5, */*` })).body).toEqual(
      json.body,
    )
    expect(await capacity.get('/v1/capacity', { accept: 'text/csv' })).toMatchObject({
      status: 406,
    })
    for (let times = 0; times < 2; times++)
      expect((await capacity.get('/v1/capacity?format=json-stat')).body).toMatchObject({
        version: '2.0',
      })
  })

  it.each([
    ['/v1/capacity?format=json-stat&with=planned', 422, 'with'],
    ['/v1/capacity?lang=lv', 400, 'lang'],
    ['/v1/capacity/series?from=2021-01-01&to=2021-01-01&lang=lv', 400, 'lang'],
    ['/v1/capacity?format=csv', 400, 'format'],
  ])('refuses %s', async (url, status, name) => {
    expect(await capacity.get(url)).toMatchObject({ status, body: { errors: [{ name }] } })
  })

  it('refuses what would have too many values', async () => {
    const long =
      '/v1/capacity/series?from=2010-01-01&to=2026-06-15&by=municipality,serviceType,planningRegion,provider'
    expect(await capacity.get(`${long}&format=json-stat`)).toMatchObject({
      status: 422,
      body: { type: '/problems/not-in-json-stat' },
    })
    expect(await capacity.get(`${long}&format=json-stat&measures=free`)).toMatchObject({
      status: 200,
    })
  })
})

describe('Needs and indicators in JSON-stat', () => {
  const ofReport = (type: Report['type'], id: string, data: object): Report =>
    ofOne(type === 'NeedsRecorded' ? needs : indicators, id, type, data)
  const counted = (id: string, municipality: string, assessed: number | 'unknown'): Report =>
    ofReport('NeedsRecorded', id, {
      municipality,
      targetGroup: ADULTS,
      asOf: '2020-12-31',
      assessed,
      supportPlans: 'unknown',
    })
  const INDICATOR = '00000000-0000-4005-8000-000000000001'
  const reported = (area: string, value: number | 'unknown', publisher: string): Report => ({
    ...ofReport('IndicatorReported', INDICATOR, { area, asOf: '2020', value }),
    source: { title: 'Pārskats', publisher },
  })
  beforeAll(() =>
    capacity.given(
      counted('00000000-0000-4004-8000-000000000001', RIGA, 40),
      counted('00000000-0000-4004-8000-000000000002', DAUGAVPILS, 'unknown'),
      ofReport('IndicatorDefined', INDICATOR, {
        title: { lv: 'Personas', en: 'People' },
        counts: 'persons',
        counting: 'cumulative',
      }),
      reported('LV', 163, 'A'),
      reported('Latgale', 93, 'A'),
      reported('Latgale', 58, 'B'),
      reported('Kurzeme', 'unknown', 'A'),
    ),
  )

  it.each(['by=municipality,targetGroup', 'by=planningRegion', ''])(
    'needs are well formed, and have the numbers of the answer in JSON: %s',
    async (by) => {
      const url = `/v1/needs/against-places?validAt=2021-06-01&${by}`
      const { rows } = await capacity.ask(url)
      const dataset = await capacity.ask(`${url}&format=json-stat`)
      expectWellFormed(dataset)
      const names = dataset.id.slice(1, -1)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) {
        const ids = Object.fromEntries(names.map((name: string) => [name, idOf(row[name])]))
        const cell = (measure: string) =>
          readJsonStat(dataset).Data({ validAt: '2021-06-01', ...ids, measure })
        for (const measure of ['assessed', 'supportPlans']) {
          const isKnown = row[`${measure}Unknown`] === 0 && row[measure] !== 'unknown'
          expect(cell(measure)).toEqual({
            value: isKnown ? row[measure] : null,
            status: isKnown ? null : 'unknown',
          })
        }
        expect(cell('reports').value).toBe(row.reports)
        expect(cell('free').value).toBe(row.unitsWithUnknown.free > 0 ? null : numberIn(row.free))
        expect(cell('operational.unitsWithUnknown').value).toBe(row.unitsWithUnknown.operational)
      }
    },
  )

  it('an indicator has no value but a status where sources disagree or know none', async () => {
    const url = `/v1/indicators/${INDICATOR}/comparison?format=json-stat&lang=lv`
    const dataset = await capacity.ask(url)
    expectWellFormed(dataset)
    expect(dataset.label).toBe('Personas')
    const [validAt] = Object.keys(dataset.dimension.validAt.category.index)
    const cell = (area: string) => readJsonStat(dataset).Data({ validAt, area, measure: 'value' })
    expect(cell('LV')).toEqual({ value: 163, status: null })
    expect(cell('Latgale')).toEqual({ value: null, status: 'conflict' })
    expect(cell('Kurzeme')).toEqual({ value: null, status: 'unknown' })
  })

  it('is what Accept prefers, and takes a language with it alone', async () => {
    const accept = 'application/vnd.json-stat+json'
    const { headers } = await capacity.get('/v1/needs/against-places', { accept })
    expect(headers['content-type']).toContain(accept)
    const refused = await capacity.get('/v1/needs/against-places?lang=lv')
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ name: 'lang' }] } })
  })
})

const numberIn = (count: unknown): number | null => (typeof count === 'number' ? count : null)
const idOf = (value: any): string => value?.code ?? value ?? ''
const rigaDate = (instant: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga' }).format(new Date(instant))
