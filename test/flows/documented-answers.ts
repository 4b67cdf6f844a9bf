import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

/** The questions that the documented history must answer, whatever store it is kept in. */
export function documentedAnswers(started: () => Standalone): void {
  const unitNamed = async (search: string, validAt: string, knownAt: string): Promise<any> => {
    const path = `/capacity/v1/units?search=${encodeURIComponent(search)}&validAt=${validAt}&knownAt=${knownAt}`
    const { status, body } = await started().get(path)
    expect(status).toBe(200)
    return body.units[0]
  }

  it('knows Kalkūni closed on 2019-10-01 while its order stood, and names the order', async () => {
    const unit = await unitNamed('Kalkūni', '2019-10-01', '2016-06-15')
    expect(unit).toMatchObject({
      status: 'closed',
      closesOn: '2019-09-01',
      closureConfirmed: false,
      closureOrders: [
        { status: 'in-effect', authority: 'Labklājības ministrija', effectiveOn: '2019-09-01' },
      ],
    })
    expect(unit.closedBy).toBe(unit.closureOrders[0].id)
  })

  it('knows it open once the order was revoked, with the review that is due', async () => {
    expect(await unitNamed('Kalkūni', '2019-10-01', '2016-10-01')).toMatchObject({
      status: 'open',
      closesOn: null,
      closedBy: null,
      closureOrders: [
        {
          status: 'revoked',
          revokedOn: '2016-09-28',
          reviewDue: '2017-06-30',
          reviewOverdue: false,
        },
      ],
    })
  })

  it('says that the review is overdue from the day after it was due', async () => {
    for (const [knownAt, reviewOverdue] of [
      ['2017-06-30', false],
      ['2017-07-01', true],
    ] as const)
      expect(await unitNamed('Kalkūni', '2019-10-01', knownAt)).toMatchObject({
        status: 'open',
        closureOrders: [{ reviewOverdue }],
      })
  })

  it('tells into which municipality Varakļāni goes, as known on any day', async () => {
    const successors = async (knownAt: string): Promise<string[]> => {
      const { body } = await started().get(`/capacity/v1/territories/0701800?knownAt=${knownAt}`)
      return body.territory.successors.map(
        ({ to, kind, effectiveOn }: any) => `${kind}: ${to.name} from ${effectiveOn}`,
      )
    }
    expect(await successors('2020-07-01')).toEqual(['merges: Rēzeknes novads from 2021-07-01'])
    const stays = 'continues: Varakļānu novads from 2021-07-01'
    expect(await successors('2021-06-01')).toEqual([stays])
    expect(await successors('2024-07-01')).toEqual([
      stays,
      'merges: Madonas novads from 2025-07-01',
    ])
  })

  it('counts the nine municipalities thanked as seven within the boundaries of today', async () => {
    const nine = '0050000,0210000,0380200,0601000,0440801,0681000,0680200,0760202,0381600'
    const total = async (boundaries: string): Promise<number> => {
      const url = `/capacity/v1/territories?groundOf=${nine}&validAt=2018-12-31`
      return (await started().get(`${url}&boundaries=${boundaries}`)).body.total
    }
    expect(await total('then')).toBe(9)
    expect(await total('now')).toBe(7)
  })

  it('knows 119 municipalities until the reform, and 43 since', async () => {
    const total = async (validAt: string): Promise<number> =>
      (await started().get(`/capacity/v1/territories?validAt=${validAt}`)).body.total
    expect(await total('2021-06-30')).toBe(119)
    expect(await total('2021-07-01')).toBe(43)
  })

  it('takes Accept-Datetime for what was known, where no knownAt is given', async () => {
    const path = '/capacity/v1/units?search=Kalkuni&validAt=2019-10-01'
    const known = { 'accept-datetime': 'Wed, 15 Jun 2016 12:00:00 GMT' }
    expect((await started().get(path, known)).body.units[0]).toMatchObject({ status: 'closed' })
    const other = await started().get(`${path}&knownAt=2016-10-01`, known)
    expect(other.body.units[0]).toMatchObject({ status: 'open' })
    const wrong = await started().get(path, { 'accept-datetime': 'in June' })
    expect(wrong.body.errors).toMatchObject([{ in: 'headers', name: 'accept-datetime' }])
  })

  it('finds it with the accents left out', async () => {
    expect(await unitNamed('kalkuni', '2019-10-01', '2016-06-15')).toMatchObject({
      status: 'closed',
    })
  })

  it.each([
    ['2016-05-23', '2019-08-31', 'open'],
    ['2016-05-23', '2019-09-01', 'open'],
    ['2016-05-24', '2019-08-31', 'open'],
    ['2016-05-24', '2019-09-01', 'closed'],
    ['2016-09-27', '2019-08-31', 'open'],
    ['2016-09-27', '2019-09-01', 'closed'],
    ['2016-09-28', '2019-08-31', 'open'],
    ['2016-09-28', '2019-09-01', 'open'],
  ])('as known on %s, Kalkūni on %s is %s', async (knownAt, validAt, status) => {
    expect(await unitNamed('Kalkūni', validAt, knownAt)).toMatchObject({ status })
  })

  it('knows it not yet open before its documented opening', async () => {
    const today = new Date().toISOString().slice(0, 10)
    expect(await unitNamed('Kalkūni', '2009-12-31', today)).toMatchObject({
      status: 'not-yet-open',
      opensOn: '2010-01-01',
    })
  })

  it('says unknown, not zero, for the places of Kalkūni, and one unit without count beside sums', async () => {
    const unit = await unitNamed('Kalkūni', '2016-06-01', '2016-10-01')
    expect(unit.places).toEqual([
      expect.objectContaining({ targetGroup: 'not-stated', operational: 'unknown' }),
    ])
    const { body } = await started().get(
      `/capacity/v1/capacity?by=municipality&validAt=2014-01-01&knownAt=2014-01-01`,
    )
    expect(body.groups).toHaveLength(1)
    expect(body.groups[0]).toMatchObject({
      municipality: { code: '0440200' },
      units: 1,
      places: { operational: 0 },
      unitsWithUnknown: { operational: 1 },
    })
  })

  it('knows nothing of Allaži before its source, and then that its opening is not documented', async () => {
    expect(await unitNamed('Allaži', '2015-01-01', '2015-06-01')).toBeUndefined()
    expect(await unitNamed('Allaži', '1990-01-01', '2016-01-01')).toMatchObject({
      status: 'open',
      opensOn: 'undocumented',
    })
    expect(await unitNamed('Allaži', '2016-10-01', '2016-06-01')).toMatchObject({
      status: 'closed',
    })
  })

  it('knows Teika closed from 2017-09-01, and Priedīte in Daugavpils', async () => {
    expect(await unitNamed('Teika', '2017-08-31', '2016-06-01')).toMatchObject({ status: 'open' })
    expect(await unitNamed('Teika', '2017-09-01', '2016-06-01')).toMatchObject({
      status: 'closed',
    })
    const { body } = await started().get('/capacity/v1/units?search=Priedite')
    expect(body.units[0]).toMatchObject({
      status: 'open',
      municipality: { code: 'LV0002000', name: 'Daugavpils' },
    })
  })

  it('counts Kalkūni in the municipality of the boundaries asked for', async () => {
    const code = async (boundaries: string): Promise<string> =>
      (
        await started().get(
          `/capacity/v1/units?search=Kalkuni&validAt=2016-06-01&knownAt=2016-06-01&boundaries=${boundaries}`,
        )
      ).body.units[0].municipality.code
    expect(await code('then')).toBe('0440200')
    expect(await code('now')).toBe('LV0022000')
  })

  it('knows 16 + 13 + 10 planned places in Viļāni on 2021-01-01, and none stated for Preiļi', async () => {
    const by = 'by=municipality,serviceType'
    const { body } = await started().get(`/capacity/v1/pipeline?${by}&validAt=2021-01-01`)
    const planned = body.groups.map((group: any) => [
      group.municipality.code,
      group.serviceType,
      group.places,
      group.projectsWithUnknownPlaces,
    ])
    expect(planned).toEqual([
      ['0760202', null, null, 1],
      ['0781800', 'day-centre', 13, 0],
      ['0781800', 'group-apartment', 16, 0],
      ['0781800', 'specialised-workshop', 10, 0],
    ])
    expect(body.total).toMatchObject({ places: 39, amount: 37_778_400 + 255_520_109 })
  })

  it.each([
    ['then', '0781800'],
    ['now', 'LV0043000'],
  ])(
    'has them beside the places of %s, where no unit is recorded that has any',
    async (boundaries, code) => {
      const query = `validAt=2021-01-01&boundaries=${boundaries}&municipality=${code}`
      const { status, body } = await started().get(
        `/capacity/v1/capacity?by=municipality,serviceType&with=planned,targets&${query}`,
      )
      expect(status).toBe(200)
      const groups = body.groups.map(
        ({ municipality, serviceType, units, places, planned }: any) => [
          municipality.code,
          serviceType,
          units,
          places,
          planned.byStage.approved,
        ],
      )
      expect(groups).toEqual([
        [code, 'day-centre', 0, {}, 13],
        [code, 'group-apartment', 0, {}, 16],
        [code, 'specialised-workshop', 0, {}, 10],
      ])
      expect(body.total).toMatchObject({ planned: { places: 39 }, targets: { targets: 0 } })
    },
  )

  it('knows the plan that covers Latgale on a day before its approval, once that is known', async () => {
    const inForce = async (knownAt: string): Promise<any[]> =>
      (
        await started().get(
          `/capacity/v1/plans?territory=Latgale&status=in-force&validAt=2017-06-30&knownAt=${knownAt}`,
        )
      ).body.plans
    expect(await inForce('2018-07-24')).toEqual([])
    expect(await inForce('2018-07-26')).toMatchObject([
      { validFrom: '2017-01-01', validTo: '2020-12-31', amendments: [] },
    ])
    const [plan] = await inForce('2019-04-05')
    expect(plan.amendments).toMatchObject([
      { amendedOn: '2018-12-27' },
      { amendedOn: '2019-04-05' },
    ])
  })

  it('says 650 children of Latvia, and of Latgale that nothing is stated', async () => {
    const { indicators } = (await started().get('/capacity/v1/indicators')).body
    const { id } = indicators.find(({ reports }: any) => reports[0]?.value === 650)
    const of = async (area: string): Promise<any> =>
      (await started().get(`/capacity/v1/indicators/${id}/comparison?area=${area}`)).body.areas[0]
    expect(await of('LV')).toMatchObject({ stated: true, value: 650, asOf: '2018-12-31' })
    expect(await of('Latgale')).toMatchObject({ stated: false, value: null })
  })

  it('keeps both numbers where two sources differ, and the parts of a total', async () => {
    const { indicators } = (await started().get('/capacity/v1/indicators')).body
    const targets = indicators.flatMap((one: any) => one.targets.map(({ value }: any) => value))
    expect(targets).toEqual([390, 389, 387])
    const [places, persons] = ['places', 'persons'].map((counts) =>
      indicators.find((one: any) => one.counts === counts && one.reports[0]?.asOf === '2021-12'),
    )
    expect(places.reports).toMatchObject([{ value: null, sumOfParts: 163 + 93 + 58 }])
    expect(persons.reports).toMatchObject([{ value: 677, sumOfParts: 677, difference: 0 }])
  })

  it('names the commitments that were overdue on a day, and what hangs on one', async () => {
    const overdueOn = async (day: string): Promise<any[]> =>
      (await started().get(`/capacity/v1/commitments?status=overdue&validAt=${day}`)).body
        .commitments
    expect(await overdueOn('2014-12-31')).toEqual([])
    expect(await overdueOn('2015-01-01')).toMatchObject([
      { what: 'A detailed action plan, to be worked out during 2014', dueOn: '2014-12-31' },
    ])
    expect(await overdueOn('2017-07-01')).toMatchObject([
      { dueOn: '2017-06-30', closureOrder: { status: 'revoked', reviewDue: '2017-06-30' } },
    ])
    const { byStatus } = (await started().get('/capacity/v1/commitments?validAt=2018-01-01')).body
    expect(byStatus).toMatchObject({ 'fulfilled-late': 1, overdue: 1, open: 3 })
  })

  it('says that no sum, no need and no day is stated, and takes none for zero', async () => {
    const get = async (path: string): Promise<any> =>
      (await started().get(`/capacity/v1/${path}`)).body
    expect((await get('compensation-sums?by=planningRegion')).rows).toMatchObject([
      { planningRegion: 'Latgale', cents: null, withoutSum: 1, persons: null, withoutPersons: 1 },
    ])
    expect((await get('needs')).needs).toMatchObject([
      { assessed: 'unknown', supportPlans: 'unknown' },
    ])
    expect((await get('assessments')).assessments).toMatchObject([{ centres: null, dueOn: null }])
  })

  it('explains why Kalkūni is open on 2019-10-01, by its opening and the order that came to nothing', async () => {
    const { id } = await unitNamed('Kalkūni', '2019-10-01', '2016-10-01')
    const why = async (knownAt: string): Promise<any> =>
      (
        await started().get(
          `/history/v1/explain?measure=units&unit=${id}&validAt=2019-10-01&knownAt=${knownAt}`,
        )
      ).body
    expect((await why('2016-06-15')).units).toMatchObject([
      {
        number: 0,
        steps: [
          { change: 'opened', on: '2010-01-01', number: 1 },
          { change: 'closed', on: '2019-09-01', number: -1 },
        ],
      },
    ])
    const { number, units, text } = await why('2016-10-01')
    expect(number).toBe(1)
    expect(units[0].steps).toMatchObject([
      { change: 'opened', number: 1, events: [{ source: { reference: expect.any(String) } }] },
      {
        change: null,
        on: '2019-09-01',
        events: [{ type: 'ClosureOrderIssued' }, { type: 'ClosureOrderRevoked' }],
      },
    ])
    expect(text.en).toContain('1 open unit on 1 October 2019, as known on 1 October 2016')
    expect(text.lv).toContain('1 atvērta vienība 01.10.2019., kā bija zināms 01.10.2016.')
  })

  it('leads from a number of places to what it is made of', async () => {
    const asked =
      'measures=waiting&serviceType=long-term-care&validAt=2019-10-01&knownAt=2016-10-01'
    for (const again of ['first', 'again']) {
      const { headers, body } = await started().get(`/capacity/v1/capacity?${asked}`)
      const [, path = again] =
        /<([^>]*)>; rel="urn:vietas:rel:explain"/.exec(headers.get('link') ?? '') ?? []
      const why = (await started().get(path)).body
      expect(why).toMatchObject({ measure: 'waiting', knownAt: body.knownAt })
      expect(why.number).toBe(body.total.places.waiting)
      expect(why.unitsWithUnknown).toBe(body.total.unitsWithUnknown.waiting)
      expect(why.unitsWithUnknown).toBeGreaterThan(0)
    }
  })

  it('says what changed for 2019-10-01 between what was known on 2016-06-15 and on 2016-10-01', async () => {
    const points = 'validAt=2019-10-01&fromKnownAt=2016-06-15&knownAt=2016-10-01'
    const { total } = (await started().get(`/history/v1/diff?${points}`)).body
    expect(total.difference).toMatchObject({ units: 1, unitsWithUnknown: { operational: 1 } })
    expect(total.changes).toMatchObject([
      { change: 'expected-otherwise', units: 1, unitsWithUnknown: { operational: 1 } },
    ])
    const { units } = (await started().get(total.changes[0].events)).body
    expect(units).toMatchObject([
      { name: 'Filiāle "Kalkūni"', changes: [{ events: [{ type: 'ClosureOrderRevoked' }] }] },
    ])
    const orders = (await started().get(`/history/v1/diff/closure-orders?${points}`)).body.rows
    expect(orders).toMatchObject([
      { change: 'ended', status: { from: 'in-effect', to: 'revoked' } },
    ])
  })

  it('says which plan was in force for 2017-06-30 before and after 2018-07-25, and what differs', async () => {
    const points = 'validAt=2017-06-30&fromKnownAt=2018-07-24&knownAt=2018-07-25'
    const { rows } = (await started().get(`/history/v1/diff/plans?${points}`)).body
    expect(rows).toMatchObject([
      { change: 'corrected-later', status: { to: 'in-force' }, events: [{ type: 'PlanApproved' }] },
    ])
    expect(rows[0].status.from).not.toBe('in-force')
    const at = 'validAt=2017-06-30&knownAt=2018-07-25'
    const { body } = await started().get(`/history/v1/explain/plans/${rows[0].id}?${at}`)
    expect(body.status).toBe('in-force')
    expect(body.steps.at(-1)).toMatchObject({
      status: 'in-force',
      event: { type: 'PlanApproved', source: { title: expect.any(String) } },
    })
    expect(body.text.en).toContain('approval of the plan')
  })

  it('leads from the order that closed Kalkūni to its document, and to all that this proves', async () => {
    const { closedBy } = await unitNamed('Kalkūni', '2019-10-01', '2016-06-15')
    const order = (await started().get(`/capacity/v1/closure-orders/${closedBy}`)).body
    const [issued, revoked] = order.events.map(({ source }: any) => source)
    const proven = async ({ id }: any, query = ''): Promise<any[]> => {
      const { body } = await started().get(`/capacity/v1/sources/${id}${query}`)
      expect(body.source.events).toBe(body.events.length)
      return body.events
    }
    expect((await proven(issued)).map(({ type }) => type)).toEqual([
      'ClosureOrderIssued',
      'ClosureOrderIssued',
      'ClosureOrderIssued',
    ])
    const told = await proven(revoked)
    expect(told.map(({ type, effectiveOn }) => [type, effectiveOn])).toEqual(
      expect.arrayContaining([
        ['ClosureOrderRevoked', '2016-09-28'],
        ['AgreementSigned', '2016-09-28'],
      ]),
    )
    expect(told.filter(({ type }) => type === 'CommitmentMade')).toHaveLength(3)
    for (const { about } of told) expect((await started().get(about.href)).status).toBe(200)
    expect(
      (await started().get(`/capacity/v1/sources/${revoked.id}?knownAt=2016-09-27`)).status,
    ).toBe(404)
  })

  it('lists every document of the facts, with its events', async () => {
    const { body } = await started().get('/capacity/v1/sources?limit=500')
    const keyOf = ({ title, publisher, date }: any): string =>
      JSON.stringify([title, publisher, date ?? null])
    const listed = new Set<string>(body.sources.map(keyOf))
    expect(
      documentedSources()
        .map(keyOf)
        .filter((key) => !listed.has(key)),
    ).toEqual([])
    for (const { id, events } of body.sources)
      expect((await started().get(`/capacity/v1/sources/${id}`)).body.events).toHaveLength(events)
    expect(body.sources.every(({ generated }: any) => !generated)).toBe(true)
  })
}

/** The reform and what became of Varakļāni are reference data, which no log holds. */
const BEFORE_THE_LOG = new Set(['reform-2021', 'varaklani'])

function documentedSources(): any[] {
  const path = new URL(
    '../../services/standalone/src/documented-history/latgale.json',
    import.meta.url,
  )
  const { facts, sources } = JSON.parse(readFileSync(path, 'utf8'))
  const named = facts
    .filter(({ id }: any) => !BEFORE_THE_LOG.has(id))
    .flatMap(({ source, fulfilledSource }: any) => [source, fulfilledSource])
  return sources.filter(({ id }: any) => named.includes(id))
}
