import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADULTS, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())

const defined = async (changes: object = {}): Promise<string> => {
  const definition = { title: { lv: 'Rādītājs' }, counts: 'persons', counting: 'cumulative' }
  const answer = await registry.post('/v1/indicators', { ...definition, ...changes })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.headers['location'] ?? ''
}
const shown = async (at: string): Promise<Answer['body']> => (await registry.get(at)).body

describe('The documented indicators', () => {
  const thanks = { title: 'Pateicība', publisher: 'Latgales plānošanas reģions', date: '2019?' }
  const progress = { title: 'Progress, 2020', publisher: 'Latgales plānošanas reģions' }
  const results = { title: 'Results', publisher: 'Latgales plānošanas reģions', date: '2022' }

  it('650 children in the country, 285 adults: of an undated source that says 2018-12-31', async () => {
    for (const [value, targetGroup] of [
      [650, 'children-with-functional-disorders'],
      [285, ADULTS],
    ] as const) {
      const indicator = await defined({ targetGroup })
      const report = { area: 'LV', asOf: '2018-12-31', value, source: thanks }
      expect((await registry.act(indicator, 'reports', report)).status).toBe(200)
      expect(await shown(indicator)).toMatchObject({
        reports: [{ area: 'LV', value, statedBy: { source: thanks } }],
      })
    }
  })

  it('nine municipalities thanked', async () => {
    const municipalities = [
      '0050000',
      '0210000',
      '0380200',
      '0601000',
      '0440801',
      '0681000',
      '0680200',
      '0760202',
      '0381600',
    ]
    const indicator = await defined({ counts: 'municipalities', counting: 'at-date' })
    const report = { area: 'Latgale', asOf: '2018-12-31', municipalities, source: thanks }
    expect((await registry.act(indicator, 'reports', report)).status).toBe(200)
    expect(await shown(indicator)).toMatchObject({ reports: [{ value: 9, municipalities }] })
  })

  it('places and persons of Latgale in December 2021, with the total and its parts', async () => {
    const persons = await defined()
    const report = {
      area: 'Latgale',
      asOf: '2021-12',
      value: 677,
      parts: [
        { name: 'Personas ar GRT', targetGroup: ADULTS, value: 171 },
        { name: 'Likumiskie pārstāvji', value: 155 },
        { name: 'Bērni ar FT', targetGroup: 'children-with-functional-disorders', value: 351 },
      ],
      source: results,
    }
    expect((await registry.act(persons, 'reports', report)).status).toBe(200)
    expect(await shown(persons)).toMatchObject({ reports: [{ sumOfParts: 677, difference: 0 }] })

    const places = await defined({ counts: 'places', counting: 'at-date', targetGroup: ADULTS })
    const parts = [
      { name: 'Dienas aprūpe', serviceType: 'day-centre', value: 163 },
      { name: 'Specializētās darbnīcas', serviceType: 'specialised-workshop', value: 93 },
      { name: 'Grupu dzīvokļi', serviceType: 'group-apartment', value: 58 },
    ]
    const ofPlaces = { area: 'Latgale', asOf: '2021-12', parts, source: results }
    expect((await registry.act(places, 'reports', ofPlaces)).status).toBe(200)
    expect(await shown(places)).toMatchObject({
      reports: [{ value: null, sumOfParts: 314, difference: null, parts }],
    })
  })

  it('389 and 387 adults: both targets stay, each with its source', async () => {
    const indicator = await defined({ targetGroup: ADULTS })
    const other = { title: 'Progress', publisher: 'Rēzeknes novads', date: '2020?' }
    for (const [value, source] of [
      [389, progress],
      [387, other],
      [389, other],
    ] as const) {
      const target = { area: 'Latgale', asOf: '2020-04-01', value, source }
      expect((await registry.act(indicator, 'targets', target)).status).toBe(200)
    }
    expect((await shown(indicator)).targets).toMatchObject([
      { value: 389, by: null, statedBy: [{ source: progress }, { source: other }] },
      { value: 387, statedBy: [{ source: other }] },
    ])
  })

  it('are corrected by the id that the report was answered with', async () => {
    const indicator = await defined()
    const report = { area: 'LV', asOf: '2018-12-31', value: 560 }
    const { body } = await registry.act(indicator, 'reports', report)
    const correction = { ...report, report: body.events[0].id, value: 650, reason: 'Misread' }
    expect((await registry.act(indicator, 'corrections', correction)).status).toBe(200)
    expect(await shown(indicator)).toMatchObject({
      reports: [{ value: 650, corrections: [{ reason: 'Misread' }] }],
    })
  })
})

describe('A report of an indicator', () => {
  it.each([
    [{ area: 'Letgale' }, 'unknown-area', '/area'],
    [{ area: '0769999' }, 'unknown-municipality', '/area'],
    [{ area: '0760202', asOf: '2021-12' }, 'municipality-not-in-force', '/area'],
    [
      { municipalities: ['0050000', 'LV0042000'] },
      'municipality-not-in-force',
      '/municipalities/1',
    ],
  ])('%j is refused: %s at %s', async (changes, code, pointer) => {
    const indicator = await defined({ counts: 'municipalities' })
    const report = { area: 'Latgale', asOf: '2018-12-31', value: 2, ...changes }
    expect(await registry.act(indicator, 'reports', report)).toMatchObject({
      status: 422,
      body: { type: `/problems/${code}`, errors: [{ pointer }] },
    })
    expect((await shown(indicator)).revision).toBe(0)
  })

  it.each([
    [{ value: undefined }, '/value'],
    [{ value: 1.5 }, '/value'],
    [{ asOf: 'December 2021' }, '/asOf'],
    [{ parts: [{ name: 'FT', value: -1 }] }, '/parts/0/value'],
  ])('%j cannot be read: 400 at %s', async (changes, pointer) => {
    const indicator = await defined()
    const report = { area: 'LV', asOf: '2018-12-31', value: 650, ...changes }
    expect(await registry.act(indicator, 'reports', report)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    })
  })
})
