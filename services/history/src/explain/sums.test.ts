import { encodeCursor } from '@vietas/service-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { ADULTS, DAUGAVPILS, opened, places, RIGA } from '../testing/reports.ts'
import { SUM_WORDS } from '../words/sum-words.ts'

const idOf = (kind: string, number: number): string =>
  `00000000-0000-${kind}-8000-${String(number).padStart(12, '0')}`
const of = (field: string, kind: string) => (number: number, type: string, data: object) =>
  ({
    type,
    data: { [field]: idOf(kind, number), ...data },
    knownSince: '2021-01-01',
  }) as unknown as Report

const ofProject = of('projectId', '4002')
const ofPlan = of('planId', '4003')
const ofNeeds = of('needsId', '4004')
const ofCompensation = of('compensationId', '4005')
const LETTER = { title: 'Vēstule', publisher: 'LM', date: '2020-12-30' }
const APARTMENT = 'group-apartment'
const invited = (number: number, changes: object = {}): Report =>
  ofProject(number, 'ProjectInvited', {
    name: `Projekts ${number}`,
    municipality: DAUGAVPILS,
    programme: '9.3.1.1.',
    invitedOn: '2020-01-01',
    ...changes,
  })
const approved = (number: number, amount: number | 'unknown', ...planned: object[]): Report =>
  ofProject(number, 'ProjectApproved', { approvedOn: '2020-06-01', amount, places: planned })
const planned = (count: number | 'unknown', serviceType = APARTMENT) => ({
  serviceType,
  targetGroup: ADULTS,
  places: count,
})
const paid = (number: number, terms: object): Report =>
  ofCompensation(number, 'CompensationPaid', {
    municipality: DAUGAVPILS,
    serviceType: APARTMENT,
    persons: 'unknown',
    cents: 'unknown',
    period: { from: '2020-01-01', to: '2020-02-29' },
    ...terms,
  })
const counted = (number: number, municipality: string, assessed: number | 'unknown'): Report =>
  ofNeeds(number, 'NeedsRecorded', {
    municipality,
    targetGroup: ADULTS,
    asOf: '2020-12-31',
    assessed,
    supportPlans: 4,
  })
const expectedOn = (expectedOpening: string, ...kinds: object[]) => ({
  expectedOpening,
  places: kinds,
})
const placesIn = (city: string): string =>
  `${city}, grupu dzīvoklis, pilngadīgas personas ar garīga rakstura traucējumiem (GRT)`
const target = (territory: string, aim: number) => ({
  territory,
  serviceType: APARTMENT,
  targetGroup: ADULTS,
  by: '2023-12-31',
  places: aim,
})

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1, { places: [places({ operational: 8 })] }),
    opened(2, {
      municipality: RIGA,
      places: [places({ operational: 'unknown', occupied: 'unknown' })],
    }),
    invited(1),
    { ...approved(1, 1_000_050, planned(16), planned(5, 'day-centre')), source: LETTER },
    invited(2),
    approved(2, 'unknown', planned('unknown')),
    invited(3, { programme: 'citi' }),
    paid(1, { cents: 10_001, persons: 3 }),
    paid(2, { cents: 300 }),
    paid(3, { municipality: RIGA, serviceType: undefined, persons: 2 }),
    counted(1, DAUGAVPILS, 40),
    counted(2, RIGA, 'unknown'),
    ofPlan(1, 'PlanDrafted', { title: 'Plāns', territory: 'LV' }),
    ofPlan(1, 'PlanApproved', {
      approvedOn: '2020-07-25',
      by: 'Dome',
      validFrom: '2020-01-01',
      validTo: '2026-12-31',
    }),
    ofPlan(1, 'PlanTargetsSet', {
      decidedOn: '2020-07-25',
      targets: [target(DAUGAVPILS, 10), target(RIGA, 30)],
    }),
  )
})
afterAll(() => history.close())

const explain = (sum: string, query = ''): Promise<any> =>
  history.ask(`/v1/explain/${sum}?validAt=2022-01-01&knownAt=2022-01-01${query}`)
const told = ({ number, unknown, parts }: any) => ({
  number,
  unknown,
  parts: parts.map((part: any) => [part.name.lv, part.number, part.unknown]),
})

describe('A sum over a register is explained', () => {
  it('by the projects whose places are planned', async () => {
    const all = await explain('pipeline', '&stage=invited,approved')
    expect(told(all)).toEqual({
      number: 21,
      unknown: 2,
      parts: [
        ['Projekts 1', 21, 0],
        ['Projekts 2', null, 1],
        ['Projekts 3', null, 1],
      ],
    })
    expect(all.parts[0].events).toMatchObject([
      { type: 'ProjectInvited' },
      { type: 'ProjectApproved', source: LETTER },
    ])
    const { status, body } = await history.get(all.parts[0].explained)
    expect([status, body.status]).toEqual([200, 'approved'])
  })

  it('of one row, also where a label of it is not stated', async () => {
    const rows = '&by=serviceType,stage&row=stage:approved&row=serviceType:'
    expect(told(await explain('pipeline', `${rows}day-centre`))).toEqual({
      number: 5,
      unknown: 0,
      parts: [['Projekts 1', 5, 0]],
    })
    const notStated = '&by=serviceType,stage&row=stage:invited&row=serviceType:&measure=projects'
    expect(told(await explain('pipeline', notStated))).toEqual({
      number: 1,
      unknown: 0,
      parts: [['Projekts 3', 1, 0]],
    })
  })

  it('of what no document states the kind of, asked for with nothing behind it', async () => {
    const notStated = '&stage=invited,approved&serviceType=&targetGroup='
    const all = await explain('pipeline', notStated)
    expect(told(all)).toEqual({ number: null, unknown: 1, parts: [['Projekts 3', null, 1]] })
    expect(all.text).toEqual({
      en: 'Planned places: not known on 1 January 2022, as known on 1 January 2022. Not known: 1. Projekts 3: not known (invitation of the project).',
      lv: 'Plānotas vietas: nav zināms 01.01.2022., kā bija zināms 01.01.2022. Nav zināms: 1. Projekts 3: nav zināms (uzaicinājums iesniegt projektu).',
    })
    expect(await explain('plans-progress', '&serviceType=&measure=target')).toMatchObject({
      number: 0,
      parts: [],
    })
  })

  it('by money, of each project once, and of none that is counted in part', async () => {
    expect(told(await explain('pipeline', '&by=stage&measure=amount&row=stage:approved'))).toEqual({
      number: 1_000_050,
      unknown: 1,
      parts: [
        ['Projekts 1', 1_000_050, 0],
        ['Projekts 2', null, 1],
      ],
    })
    const all = await explain('pipeline', '&measure=amount&stage=approved')
    expect(all).toMatchObject({ number: 1_000_050, unknown: 1 })
    const inPart = await explain('pipeline', '&serviceType=day-centre&measure=amount')
    expect(told(inPart)).toEqual({ number: null, unknown: 0, parts: [['Projekts 1', null, 0]] })
  })

  it('by the compensations of a month, to the cent', async () => {
    const row = `&by=municipality,month&row=municipality:${DAUGAVPILS}&row=planningRegion:Latgale`
    const { parts, number } = await explain('compensation-sums', `${row}&row=from:2020-02-01`)
    // Of 60 days 29 are in February: 4,833.8 and 145 cents.
    expect(parts.map((part: any) => part.number)).toEqual([4_834, 145])
    expect(number).toBe(4_979)
    const persons = await explain(
      'compensation-sums',
      '&by=serviceType&row=serviceType:&measure=persons',
    )
    expect(told(persons)).toMatchObject({ number: 2, unknown: 0 })
  })

  it('where no sum is known, says so and not 0', async () => {
    const inRiga = `&by=municipality&row=municipality:${RIGA}&row=planningRegion:R%C4%ABga`
    expect(told(await explain('compensation-sums', inRiga))).toMatchObject({
      number: null,
      unknown: 1,
      parts: [[expect.stringContaining('Rīga'), null, 1]],
    })
    const ofOthers = '&by=stage,programme&measure=amount&row=stage:invited&row=programme:citi'
    expect(told(await explain('pipeline', ofOthers))).toMatchObject({ number: null, unknown: 1 })
  })

  it('by reports of needs, of which one is unknown, not zero', async () => {
    const { number, unknown, parts, text, sentence } = await explain('needs-against-places')
    expect({ number, unknown }).toEqual({ number: 40, unknown: 1 })
    expect(parts.map((part: any) => part.number)).toEqual([40, null])
    expect(text.lv).toBe(
      'Vismaz 40 izvērtētu personu 01.01.2022., kā bija zināms 01.01.2022. Nav zināms: 1. Daugavpils, 2020-12-31: 40 (ziņojums par vajadzībām). Rīga, 2020-12-31: nav zināms (ziņojums par vajadzībām).',
    )
    expect(sentence.lv).toBe(
      'Vismaz 40 izvērtētu personu 01.01.2022., kā bija zināms 01.01.2022. Nav zināms: 1.',
    )
    const riga = await explain('needs-against-places', `&row=municipality:${RIGA}`)
    expect(riga.number).toBe(null)
  })

  it('by targets of plans, and by places where they are', async () => {
    expect(told(await explain('plans-progress', '&measure=target'))).toEqual({
      number: 40,
      unknown: 0,
      parts: [['Plāns', 40, 0]],
    })
    const { number, unknown, parts } = await explain('plans-progress', '&measure=attained')
    expect([number, unknown]).toEqual([8, 1])
    const [first] = parts
    expect(first).toMatchObject({
      name: {
        en: 'Daugavpils, group apartment, adults with mental disorders',
        lv: placesIn('Daugavpils'),
      },
      number: 8,
      events: [],
    })
    expect(await history.ask(first.explained)).toMatchObject({ number: 8, measure: 'operational' })
    const one = await explain('plan-progress', `&planId=${idOf('4003', 1)}&measure=target`)
    expect(one.number).toBe(40)
  })

  it('by places there by the day of each target, and by projects on their way', async () => {
    const there = [
      [`${placesIn('Daugavpils')}, 2023-12-31`, 8, 0],
      [`${placesIn('Rīga')}, 2023-12-31`, null, 1],
    ]
    const notStated = [
      ['Projekts 2', null, 1],
      ['Projekts 3', null, 1],
    ]
    const undated = await explain('plans-progress', '&measure=expected.undated')
    expect(told(undated)).toEqual({
      number: 16,
      unknown: 2,
      parts: [['Projekts 1', 16, 0], ...notStated],
    })
    expect(undated.parts[0].events).toMatchObject([{}, { type: 'ProjectApproved', source: LETTER }])
    await history.given(
      invited(4, expectedOn('2023-06-01', planned(3))),
      invited(5, expectedOn('2023?', planned(5), planned(4, 'day-centre'))),
      invited(6, expectedOn('2021-06', planned(2))),
      invited(7, expectedOn('2024-02', planned(7))),
    )
    const sums = await Promise.all(
      ['low', 'high', 'later', 'overdue'].map(async (name) => {
        const { number, unknown, parts } = told(
          await explain('plans-progress', `&measure=expected.${name}`),
        )
        return [name, number, unknown, parts]
      }),
    )
    const [first, last] = there
    expect(sums).toEqual([
      ['low', 13, 3, [first, ['Projekts 4', 3, 0], ['Projekts 6', 2, 0], ...notStated, last]],
      [
        'high',
        18,
        3,
        [
          first,
          ['Projekts 5', 5, 0],
          ['Projekts 4', 3, 0],
          ['Projekts 6', 2, 0],
          ...notStated,
          last,
        ],
      ],
      ['later', 7, 2, [['Projekts 7', 7, 0], ...notStated]],
      ['overdue', 2, 2, [['Projekts 6', 2, 0], ...notStated]],
    ])
  })

  it('by places that stand where they are on the day of the target, within the boundaries asked for', async () => {
    const { parts, text } = await explain('plans-progress', '&measure=expected.low')
    const [first] = parts
    expect(await history.ask(first.explained)).toMatchObject({
      number: 8,
      validAt: '2023-12-31',
      boundaries: '2022-01-01',
    })
    expect(text.en).toMatch(
      /^At least 13 places certain by the due date, seen from 1 January 2022, as known on 1 January 2022\. Not known: 3\. Daugavpils, /,
    )
    expect(text.lv).toMatch(
      /^Vismaz 13 vietu, kas līdz termiņam droši gaidāmas, raugoties no 01\.01\.2022\., kā bija zināms 01\.01\.2022\. Nav zināms: 3\. Daugavpils, /,
    )
  })

  it('and is unknown, not zero, where nobody knows what will be there', async () => {
    for (const measure of ['attained', 'expected.low', 'expected.high']) {
      const riga = `&by=municipality&row=municipality:${RIGA}&row=area:&measure=${measure}`
      const { number, unknown, parts } = await explain('plans-progress', riga)
      expect([number, unknown]).toEqual([null, 1])
      expect(parts).toMatchObject([{ number: null, unknown: 1 }])
    }
  })

  it('in a paragraph of each language', async () => {
    const { text } = await explain('pipeline', '&by=stage&measure=amount&row=stage:approved')
    expect(text.en).toBe(
      'Money of projects: at least €10,000.50 on 1 January 2022, as known on 1 January 2022. Not known: 1. Projekts 1: €10,000.50 (invitation of the project; approval of the project: Vēstule, LM, 2020-12-30). Projekts 2: not known (invitation of the project; approval of the project).',
    )
  })

  it('a page at a time', async () => {
    const names: string[] = []
    let url: string | undefined =
      '/v1/explain/pipeline?stage=invited,approved&validAt=2022-01-01&knownAt=2022-01-01&limit=1'
    while (url !== undefined) {
      const { headers, body } = await history.get(url)
      names.push(...body.parts.map((part: any) => part.name.lv))
      url = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    }
    expect(names.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Projekts ${number}`))
  })

  it('with what of the others is not known', async () => {
    const more = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]
    const programme = { programme: 'daudzi' }
    await history.given(
      ...more.map((number) => invited(number, { ...programme, places: [planned(5)] })),
      ...[40, 41].map((number) => invited(number, programme)),
    )
    const unknown = await explain('pipeline', '&programme=daudzi')
    expect(unknown.text.en).toMatch(/ The others: not known\.$/)
    expect(unknown.text.lv).toMatch(/ Pārējais: nav zināms\.$/)
    await history.given(
      ...[50, 51].map((number) => invited(number, { ...programme, places: [planned(3)] })),
      invited(52, { ...programme, places: [planned(9), planned('unknown', 'day-centre')] }),
    )
    const mixed = await explain('pipeline', '&programme=daudzi')
    expect(mixed.text.en).toContain('Projekts 52: 9 and partly not known (')
    expect(mixed.text.lv).toContain('Projekts 52: 9 un daļēji nav zināms (')
    expect(mixed.text.en).toMatch(/ The others: 11, and not known of 2\.$/)
    expect(mixed.text.lv).toMatch(/ Pārējais: 11, bet par 2 nav zināms\.$/)
  })

  it.each([
    ['pipeline?measure=free', 400, 'invalid-request'],
    ['pipeline?row=stage', 400, 'invalid-request'],
    ['pipeline?knownAt=2099-01-01', 422, 'known-in-the-future'],
    [`pipeline?cursor=${encodeCursor(['many', '', '1'])}`, 400, 'invalid-request'],
    ['pipeline?by=stage&row=stage:nonsense', 404, 'no-such-row'],
    ['pipeline?by=municipality,stage,serviceType&row=stage:approved', 404, 'no-such-row'],
    [`plan-progress?planId=${idOf('4003', 9)}`, 404, 'no-such-row'],
    ['pipeline?municipality=0050001', 422, 'unknown-municipality'],
  ])('unless %s asks for what there is not', async (asked, status, code) => {
    const { status: given, body } = await history.get(`/v1/explain/${asked}`)
    expect([given, body.type]).toEqual([status, `/problems/${code}`])
  })

  it('every one in words', async () => {
    const { paths } = JSON.parse(await history.text('/docs/json'))
    const measures = Object.entries<any>(paths).flatMap(([path, { get }]) =>
      /^\/v1\/explain\/[\w-]+$/.test(path)
        ? get.parameters.find(({ name }: any) => name === 'measure').schema.enum
        : [],
    )
    expect(new Set(measures)).toEqual(new Set(Object.keys(SUM_WORDS)))
  })
})

describe('What states a part of a sum', () => {
  const eventsOf = async (sum: string, query: string): Promise<unknown[]> => {
    const url = `/v1/explain/${sum}?knownAt=2022-01-01&${query}`
    return (await history.ask(url)).parts.map(({ number, events }: any) => [
      number,
      events.map(({ type }: any) => type),
    ])
  }

  it('is no document of a later day, which says something else', async () => {
    await history.given(
      invited(8, { municipality: RIGA, places: [planned(30)] }),
      ofProject(8, 'ProjectRevised', { revisedOn: '2020-06-02', places: [planned(12)] }),
    )
    const riga = `municipality=${RIGA}&boundaries=now&stage=invited`
    expect(await eventsOf('pipeline', `${riga}&validAt=2020-05-31`)).toEqual([
      [30, ['ProjectInvited']],
    ])
    expect(await eventsOf('pipeline', `${riga}&validAt=2020-06-02`)).toEqual([
      [12, ['ProjectInvited', 'ProjectRevised']],
    ])
  })

  it('is the decision on the targets also on days before it, while the plan is in force', async () => {
    const [[, types]] = (await eventsOf(
      'plans-progress',
      'measure=target&validAt=2020-03-01',
    )) as any
    expect(types).toEqual(['PlanDrafted', 'PlanApproved', 'PlanTargetsSet'])
  })

  it('is a payment for days before it', async () => {
    await history.given(paid(4, { municipality: '0604300', cents: 7, paidOn: '2021-03-01' }))
    const asked = 'municipality=0604300&validAt=2020-12-31&boundaries=then'
    expect(await eventsOf('compensation-sums', asked)).toEqual([[7, ['CompensationPaid']]])
  })
})
