import { needs, plans, type Source } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  DAUGAVPILS,
  idNumbered,
  issued,
  knownSince,
  ofUnit,
  opened,
  orderNumbered,
  reportedOf,
  unitNumbered,
  VENTSPILS,
  type Report,
} from '../testing/reports.ts'

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const BUDGET = { title: 'Budžets', publisher: 'Daugavpils', date: '2021', reference: '14' }
const SURVEY = { title: 'Aptauja par vietām', publisher: 'SIA „Dati”' }
const MADE_UP = { title: 'Generated data, seed 1', publisher: 'Vietas generator' }

const by = (source: Source, report: Report): Report => ({ ...report, source })

const counted = (unit: number, effectiveOn: string, more: Partial<Report> = {}): Report => ({
  ...ofUnit(unit, 'PlaceFilled', { targetGroup: ADULTS, places: 1, effectiveOn }),
  ...more,
})

const titles = async (query: string): Promise<string[]> =>
  (await capacity.ask(`/v1/sources?${query}`)).sources.map(({ title }: Source) => title)

describe('the documents behind the events', () => {
  it('are listed by title, each with what it proves', async () => {
    await capacity.given(
      by(BUDGET, knownSince('2020-02-01', opened(1))),
      by(BUDGET, knownSince('2021-03-01', counted(1, '2020-06-01'))),
      by(BUDGET, knownSince('2021-02-01', counted(1, '2020-05-01'))),
      by(SURVEY, knownSince('2022-01-01', counted(1, '2021-01-01'))),
      counted(1, '2022-01-01'),
    )
    const { total, sources } = await capacity.ask('/v1/sources')
    expect(total).toBe(2)
    expect(sources).toMatchObject([
      { ...SURVEY, date: null, reference: null, generated: false, events: 1, withdrawn: 0 },
      {
        ...BUDGET,
        events: 3,
        proves: [
          { capability: 'service-units', type: 'PlaceFilled', events: 2 },
          { capability: 'service-units', type: 'ServiceUnitOpened', events: 1 },
        ],
        effective: { first: '2020-01-01', last: '2020-06-01' },
        known: { first: '2020-02-01', last: '2021-03-01' },
      },
    ])
  })

  it('count only what was known then', async () => {
    await capacity.given(
      by(BUDGET, knownSince('2020-02-01', opened(1))),
      by(BUDGET, knownSince('2021-03-01', counted(1, '2020-06-01'))),
      by(SURVEY, knownSince('2022-01-01', counted(1, '2021-01-01'))),
    )
    const { sources } = await capacity.ask('/v1/sources?knownAt=2021-02-01')
    expect(sources).toMatchObject([{ ...BUDGET, events: 1, known: { last: '2020-02-01' } }])
    expect(await titles('knownAt=2020-01-31')).toEqual([])
  })

  it('lead from each statement of an answer to every event that the document proves', async () => {
    const drafted = { title: 'Plāns', territory: 'Latgale', draftedOn: '2017-01-01' }
    await capacity.given(
      by(BUDGET, knownSince('2020-02-01', opened(1))),
      reportedOf(plans, 1, 'PlanDrafted', drafted, { source: BUDGET }),
    )
    const { plan, events } = await capacity.ask(`/v1/plans/${idNumbered(1)}`)
    expect(events[0].source).toEqual({ id: plan.draft.statedBy.source.id, ...BUDGET })
    const answer = await capacity.ask(`/v1/sources/${events[0].source.id}`)
    expect(answer.source).toMatchObject({ ...BUDGET, events: 2 })
    expect(answer.events).toMatchObject([
      {
        type: 'ServiceUnitOpened',
        about: { capability: 'service-units', id: unitNumbered(1) },
        effectiveOn: '2020-01-01',
        withdrawn: false,
      },
      { event: plan.draft.statedBy.event, type: 'PlanDrafted', revision: 0, position: '2' },
    ])
  })

  it('lead to the page of what each event is about', async () => {
    await capacity.given(
      by(BUDGET, opened(1)),
      by(BUDGET, issued(1, [1])),
      reportedOf(
        needs,
        1,
        'NeedsRecorded',
        {
          municipality: DAUGAVPILS,
          targetGroup: ADULTS,
          asOf: '2020',
          assessed: 4,
          supportPlans: 'unknown',
        },
        { source: BUDGET },
      ),
    )
    const [{ id }] = (await capacity.ask('/v1/sources')).sources
    const { events } = await capacity.ask(`/v1/sources/${id}`)
    expect(events.map(({ about }: any) => about.href)).toEqual([
      `/v1/units/${unitNumbered(1)}`,
      `/v1/closure-orders/${orderNumbered(1)}`,
      `/v1/needs/${idNumbered(1)}`,
    ])
    expect(events.map(({ effectiveOn }: any) => effectiveOn)).toEqual([
      '2020-01-01',
      '2022-05-24',
      '2020',
    ])
    for (const { about } of events) expect(await capacity.ask(about.href)).toBeDefined()
  })

  it('show what was withdrawn, from when that was known', async () => {
    const id = '00000000-0000-4009-8000-00000000000a'
    await capacity.given(
      by(BUDGET, knownSince('2020-02-01', opened(1))),
      by(BUDGET, knownSince('2021-03-01', counted(1, '2020-06-01', { id }))),
      knownSince('2022-03-01', ofUnit(1, 'ReportWithdrawn', { eventId: id, reason: 'Kļūda' })),
    )
    const [source] = (await capacity.ask('/v1/sources')).sources
    expect(source).toMatchObject({ events: 2, withdrawn: 1 })
    const withdrawn = async (knownAt: string): Promise<boolean[]> =>
      (await capacity.ask(`/v1/sources/${source.id}?knownAt=${knownAt}`)).events.map(
        (event: any) => event.withdrawn,
      )
    expect(await withdrawn('2022-02-28')).toEqual([false, false])
    expect(await withdrawn('2022-03-01')).toEqual([false, true])
    const before = await capacity.ask('/v1/sources?knownAt=2022-02-28')
    expect(before.sources).toMatchObject([{ events: 2, withdrawn: 0 }])
  })
})

describe('what is asked of documents', () => {
  beforeEach(async () => {
    await capacity.given(
      by(BUDGET, opened(1)),
      by(SURVEY, opened(2, { municipality: VENTSPILS })),
      by(MADE_UP, issued(1, [2])),
    )
  })

  it.each([
    ['search=aptauja', [SURVEY.title]],
    ['search=BUDZETS', [BUDGET.title]],
    ['search=budžets aptauja', []],
    ['publisher=sia "DATI"', [SURVEY.title]],
    ['publisher=Daugavpils&publisher=Vietas generator', [BUDGET.title, MADE_UP.title]],
    ['capability=closure-orders', [MADE_UP.title]],
    ['capability=service-units,closure-orders', [SURVEY.title, BUDGET.title, MADE_UP.title]],
    ['generated=true', [MADE_UP.title]],
    ['generated=false', [SURVEY.title, BUDGET.title]],
    [`municipality=${DAUGAVPILS}`, [BUDGET.title]],
    // An order is where the units lie that it closes.
    [`municipality=${VENTSPILS}`, [SURVEY.title, MADE_UP.title]],
    ['planningRegion=Latgale', [BUDGET.title]],
    [`municipality=${VENTSPILS}&capability=service-units`, [SURVEY.title]],
    [`municipality=${VENTSPILS}&planningRegion=Latgale`, []],
  ])('%s', async (query, found) => {
    expect(await titles(query.replaceAll(' ', '%20'))).toEqual(found)
  })

  it('what is not asked for by its name is refused', async () => {
    for (const query of ['capability=orders', 'generated=maybe', 'title=x', 'search=']) {
      const { status, body } = await capacity.get(`/v1/sources?${query}`)
      expect([query, status, body.errors.length]).toEqual([query, 400, 1])
    }
    const unknown = await capacity.get('/v1/sources?municipality=LV9999999')
    expect(unknown).toMatchObject({ status: 422 })
  })

  it('one that nobody has named is not known, nor one that is named later', async () => {
    const [{ id }] = (await capacity.ask('/v1/sources')).sources
    const early = await capacity.get(`/v1/sources/${id}?knownAt=2001-01-01`)
    expect(early).toMatchObject({ status: 404 })
    expect(early.body.detail).toContain('later knownAt')
    expect(await capacity.get('/v1/sources/0000000000000000')).toMatchObject({ status: 404 })
    expect(await capacity.get('/v1/sources/budget')).toMatchObject({ status: 400 })
  })
})

describe('pages', () => {
  const next = ({ headers }: { headers: Readonly<Record<string, string>> }): string | undefined =>
    /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1]

  const walk = async (first: string, rowsOf: (body: any) => any[]): Promise<any[]> => {
    const rows: any[] = []
    for (let url: string | undefined = first; url !== undefined;) {
      const answer = await capacity.get(url)
      expect(answer.status).toBe(200)
      rows.push(...rowsOf(answer.body))
      // What comes meanwhile is of no walk that has begun.
      await capacity.given(
        by(BUDGET, counted(1, '2021-01-01')),
        by(SURVEY, counted(1, '2021-01-01')),
      )
      url = next(answer)
    }
    return rows
  }

  it('of the list hold every document once, as it was on the first page', async () => {
    const numbered = (n: number): Source => ({ title: `Ziņa ${n % 3}`, publisher: `${n}` })
    await capacity.given(opened(1))
    for (let n = 0; n < 7; n++) await capacity.given(by(numbered(n), counted(1, '2020-02-01')))
    await capacity.ask('/v1/sources')
    const rows = await walk('/v1/sources?limit=2', ({ sources }) => sources)
    expect(rows).toHaveLength(7)
    expect(new Set(rows.map(({ publisher }) => publisher)).size).toBe(7)
    expect(rows.every(({ events }) => events === 1)).toBe(true)
  })

  it('of one hold every event once, in the order of the log', async () => {
    await capacity.given(by(BUDGET, opened(1)))
    for (let day = 1; day <= 6; day++)
      await capacity.given(by(BUDGET, counted(1, `2020-02-0${day}`)), counted(1, '2020-03-01'))
    const [{ id }] = (await capacity.ask('/v1/sources')).sources
    const rows = await walk(`/v1/sources/${id}?limit=3`, ({ events }) => events)
    expect(rows.map(({ effectiveOn }) => effectiveOn)).toEqual([
      '2020-01-01',
      ...[1, 2, 3, 4, 5, 6].map((day) => `2020-02-0${day}`),
    ])
  })

  it.each(['2021', 'Akts'])('of one do not begin where the list ended with %s', async (title) => {
    await capacity.given(by({ ...BUDGET, title }, opened(1)), by(SURVEY, opened(2)))
    const { sources } = await capacity.ask('/v1/sources')
    const { link } = (await capacity.get('/v1/sources?limit=1')).headers
    const cursor = /[?&](cursor=[^&>]+)/.exec(link ?? '')?.[1]
    expect(await capacity.get(`/v1/sources/${sources[0].id}?${cursor}`)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', name: 'cursor' }] },
    })
  })

  it('are answered 304 until another event comes, proven or not', async () => {
    await capacity.given(by(BUDGET, opened(1)))
    const after = await capacity.given(by(BUDGET, counted(1, '2020-02-01')))
    const url = `/v1/sources?after=${after}`
    const { headers } = await capacity.get(url)
    const again = { 'if-none-match': headers['etag'] as string }
    expect(await capacity.get(url, again)).toMatchObject({ status: 304 })
    const later = await capacity.given(by(BUDGET, counted(1, '2020-02-02')))
    const { body } = await capacity.get(`/v1/sources?after=${later}`, again)
    expect(body.sources).toMatchObject([{ events: 3 }])
  })
})
