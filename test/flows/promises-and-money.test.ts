import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

/** The documented history is there; what is still missing of it is recorded here, as it is. */
let vietas: Standalone
let last = '0'
beforeAll(async () => {
  vietas = await startStandalone()
})
afterAll(cleanUp)

const MINISTRY = 'Labklājības ministrija'
const COUNCILS = ['Daugavpils novada dome', 'Daugavpils pilsētas dome']
const REGION = 'Latgales plānošanas reģions'

const talks = {
  knownSince: '2013-04-26',
  source: {
    title: 'LM ar Latvijas Pašvaldību savienību diskutē par aktuālo sociālajā jomā',
    publisher: MINISTRY,
    date: '2013-04-26',
  },
}
const protocol = {
  knownSince: '2016-09-28',
  source: {
    title: 'Panākta konceptuāla vienošanās par filiāles "Kalkūni" tālāku attīstību',
    publisher: 'Jauns.lv / LETA',
    date: '2016-09-28',
  },
}

async function record(path: string, body: object): Promise<any> {
  const answer = await vietas.post(`/registry/v1/${path}`, body)
  expect(answer.body).toMatchObject({ events: [{}] })
  last = answer.body.position
  return answer.body
}

async function ask(path: string): Promise<any> {
  const { status, body } = await vietas.get(
    `/capacity/v1/${path}${path.includes('?') ? '&' : '?'}after=${last}`,
  )
  expect(status).toBe(200)
  return body
}

describe('what was promised, paid, registered and asked for in Latgale', () => {
  it('records the talks of 2013, and which commitment was overdue on 2015-01-01', async () => {
    const { id } = await record('agreements', {
      parties: [MINISTRY, 'Latvijas Pašvaldību savienība'],
      subject: 'Pamatnostādnes sociālo pakalpojumu attīstībai 2014.–2020. gadam',
      signedOn: '2013-04-26',
      ...talks,
    })
    const plan = await record(`agreements/${id}/commitments`, {
      who: [MINISTRY],
      what: 'Detailed action plan',
      madeOn: '2013-04-26',
      dueOn: '2014-12-31',
      ...talks,
    })
    // A standing commitment of the municipalities, without a due day.
    await record(`agreements/${id}/commitments`, {
      who: ['Latvijas Pašvaldību savienība'],
      what: 'Municipalities report unregistered providers to the ministry',
      madeOn: '2013-04-26',
      ...talks,
    })
    await record(`agreements/${id}/fulfilments`, {
      commitment: plan.events[0].id,
      fulfilledOn: '2015-07-15',
      outcome: 'Order No 63',
      knownSince: '2015-07-15',
      source: {
        title: 'Order No 63 on the action plan for deinstitutionalisation 2015–2020',
        publisher: MINISTRY,
        date: '2015-07-15',
      },
    })
    const overdue = async (clocks: string): Promise<string[]> =>
      (await ask(`commitments?status=overdue&${clocks}`)).commitments.map(({ what }: any) => what)
    expect(await overdue('validAt=2015-01-01')).toEqual(['Detailed action plan'])
    expect(await overdue('validAt=2014-12-31')).toEqual([])
    expect(await overdue('validAt=2016-01-01&knownAt=2015-07-14')).toEqual(['Detailed action plan'])
    const { commitments } = await ask('commitments?validAt=2016-01-01')
    expect(commitments).toMatchObject([
      { status: 'fulfilled-late', daysLate: 196, statedBy: [{}, {}] },
      { status: 'open', dueOn: null },
    ])
  })

  it('records the protocol on Kalkūni, whose order hangs on the evaluation', async () => {
    const { closureOrders } = await ask('closure-orders?status=revoked')
    const order = closureOrders[0]
    expect(order).toMatchObject({ units: [{ name: expect.stringContaining('Kalkūni') }] })
    const { id } = await record('agreements', {
      parties: [MINISTRY, ...COUNCILS, REGION],
      document: 'Nodomu protokols',
      signedOn: '2016-09-28',
      ...protocol,
    })
    const made = { madeOn: '2016-09-28', ...protocol }
    await record(`agreements/${id}/commitments`, {
      who: [REGION, ...COUNCILS, MINISTRY],
      what: 'Evaluate how Kalkūni could develop within the DI plan',
      dueOn: '2017-06-30',
      closureOrder: order.id,
      ...made,
    })
    await record(`agreements/${id}/commitments`, {
      who: COUNCILS,
      what: 'Create and provide community-based services',
      ...made,
    })
    await record(`agreements/${id}/commitments`, {
      who: [MINISTRY],
      what: 'Methodological and organisational help and support',
      ...made,
    })
    const { commitments } = await ask(`commitments?closureOrder=${order.id}&validAt=2017-07-01`)
    expect(commitments).toMatchObject([
      {
        status: 'overdue',
        closureOrder: { id: order.id, status: 'revoked', reviewDue: '2017-06-30' },
        statedBy: [{ source: protocol.source }],
      },
    ])
    const standing = await ask(`commitments?agreement=${id}&validAt=2025-01-01`)
    expect(standing.byStatus).toMatchObject({ overdue: 1, open: 2 })
  })

  it('records compensations of which no sum is stated', async () => {
    const source = {
      title: 'Notika kārtējā Latgales plānošanas reģiona DI vadības grupas sanāksme',
      publisher: REGION,
      date: '2023-04-18?',
    }
    await record('compensations', {
      planningRegion: 'Latgale',
      persons: 'unknown',
      cents: 'unknown',
      source,
    })
    await record('costs', { title: 'Methodology of unit costs', validFrom: 'undocumented', source })
    const { rows } = await ask('compensation-sums?by=planningRegion')
    expect(rows).toMatchObject([
      { planningRegion: 'Latgale', compensations: 1, cents: 0, withoutSum: 1, withoutPersons: 1 },
    ])
    expect((await ask('unit-costs')).unitCosts).toEqual([])
  })

  it('records that all municipal centres were asked to assess themselves, without a day', async () => {
    await record('care-centre-assessments', {
      authority: MINISTRY,
      subject: "The ministry's criteria",
      requestedOn: '2013-04-26',
      ...talks,
    })
    expect((await ask('assessments?knownAt=2014-01-01')).assessments).toMatchObject([
      { status: 'open', centres: null, dueOn: null, missing: null, statedBy: [{}] },
    ])
    const { centres } = await ask('centres-without-assessment?validAt=2015-12-31')
    expect(centres.every(({ wasNamed }: any) => !wasNamed)).toBe(true)
    expect(centres.map(({ unit }: any) => unit.name)).toContainEqual(
      expect.stringContaining('Kalkūni'),
    )
  })

  it('has a registration that a unit names, and units that name none', async () => {
    const registration = await record('providers', {
      provider: 'SIA "Rūķis"',
      serviceType: 'day-centre',
      municipality: 'LV0002000',
      registeredOn: '2025-02-01',
    })
    const unit = {
      name: 'Dienas centrs',
      serviceType: 'day-centre',
      provider: 'SIA "Rūķis"',
      registration: registration.id,
      municipality: 'LV0002000',
      effectiveOn: '2025-03-01',
      places: [
        {
          targetGroup: 'older-people',
          authorised: 5,
          operational: 5,
          occupied: 0,
          reserved: 0,
        },
      ],
    }
    const another = await vietas.post('/registry/v1/service-units', {
      ...unit,
      serviceType: 'respite',
    })
    expect(another).toMatchObject({
      status: 422,
      body: { type: 'urn:vietas:problem:registration-for-another-service-type' },
    })
    await record('service-units', unit)
    const names = async (day: string): Promise<string[]> =>
      (await ask(`units-without-registration?serviceType=day-centre&validAt=${day}`)).units.map(
        ({ name, why }: any) => `${name}: ${why}`,
      )
    expect(await names('2025-03-01')).toEqual([])
    expect(await names('2030-02-01')).toEqual(['Dienas centrs: lapsed'])
  })
})
