import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromToday, instantBefore } from './clock.ts'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

const targetGroup = 'adults-with-mental-disorders'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone({ SEED: 'none' })
})
afterAll(cleanUp)

async function openApartment(municipality = 'LV0002000', operational = 12): Promise<string> {
  const { status, body } = await vietas.post('/registry/v1/service-units', {
    name: 'Grupu dzīvoklis',
    serviceType: 'group-apartment',
    municipality,
    effectiveOn: dayFromToday(-200),
    places: [{ targetGroup, authorised: operational, operational, occupied: 0, reserved: 0 }],
  })
  expect(status).toBe(201)
  return body.id
}

const act = (unit: string, name: string, body: object, headers = {}) =>
  vietas.post(`/registry/v1/service-units/${unit}/${name}`, { targetGroup, ...body }, headers)

async function places(unit: string, after: string, clocks = ''): Promise<any> {
  const { status, body } = await vietas.get(`/capacity/v1/units/${unit}?after=${after}${clocks}`)
  expect(status).toBe(200)
  return body.unit.places[0]
}

describe('a group apartment with 12 places in Daugavpils', () => {
  it('has 3 free when 8 are filled and 1 is reserved', async () => {
    const unit = await openApartment()
    await act(unit, 'fillings', { places: 8, effectiveOn: dayFromToday(-100) })
    const { body } = await act(unit, 'reservations', { effectiveOn: dayFromToday(-10) })
    expect(await places(unit, body.position)).toMatchObject({
      operational: 12,
      occupied: 8,
      reserved: 1,
      free: 3,
      overrun: 0,
    })
  })

  it('refuses by name the filling that would pass 12, with the first day on which it would', async () => {
    const unit = await openApartment()
    await act(unit, 'fillings', { places: 8, effectiveOn: dayFromToday(-100) })
    await act(unit, 'reservations', { effectiveOn: dayFromToday(-10) })
    const now = await act(unit, 'fillings', { places: 4, effectiveOn: dayFromToday(0) })
    expect(now.status).toBe(422)
    expect(now.body).toMatchObject({ type: '/problems/over-capacity' })
    const past = await act(unit, 'fillings', { places: 4, effectiveOn: dayFromToday(-50) })
    expect(past.body).toMatchObject({
      type: '/problems/over-capacity',
      firstDay: dayFromToday(-10),
    })
  })

  it('accepts it with a stated overrun, and flags it', async () => {
    const unit = await openApartment()
    await act(unit, 'fillings', { places: 12, effectiveOn: dayFromToday(-100) })
    const { status, body } = await act(unit, 'fillings', {
      effectiveOn: dayFromToday(-5),
      overrun: { reason: 'An emergency placement' },
    })
    expect(status).toBe(200)
    expect(await places(unit, body.position)).toMatchObject({ occupied: 13, free: 0, overrun: 1 })
  })

  it('changes the past on the valid clock, not on the known clock, when vacated as of last month', async () => {
    const unit = await openApartment()
    await act(unit, 'fillings', { places: 8, effectiveOn: dayFromToday(-100) })
    const before = await instantBefore()
    const { body } = await act(unit, 'vacatings', { effectiveOn: dayFromToday(-30) })
    const on = `&validAt=${dayFromToday(-20)}`
    expect(await places(unit, body.position, on)).toMatchObject({ occupied: 7, free: 5 })
    expect(await places(unit, body.position, `${on}&knownAt=${before}`)).toMatchObject({
      occupied: 8,
      free: 4,
    })
    expect(await places(unit, body.position, `&validAt=${dayFromToday(-31)}`)).toMatchObject({
      occupied: 8,
    })
  })

  it('counts 12 places as closing while an order stands, and none once it is revoked', async () => {
    const unit = await openApartment()
    const closing = async (after: string, clocks = ''): Promise<number> => {
      const { body } = await vietas.get(
        `/capacity/v1/capacity?unit=${unit}&after=${after}${clocks}`,
      )
      return body.total.places.closing
    }
    const order = await vietas.post('/registry/v1/closure-orders', {
      authority: 'Labklājības ministrija',
      units: [unit],
      issuedOn: dayFromToday(-1),
      effectiveOn: dayFromToday(365),
    })
    expect(order.status).toBe(201)
    expect(await closing(order.body.position)).toBe(12)
    expect(await closing(order.body.position, `&validAt=${dayFromToday(-2)}`)).toBe(0)
    const ordered = await instantBefore()
    const revoked = await vietas.post(`/registry/v1/closure-orders/${order.body.id}/revocation`, {
      revokedOn: dayFromToday(0),
    })
    expect(revoked.status).toBe(200)
    expect(await closing(revoked.body.position)).toBe(0)
    expect(await closing(revoked.body.position, `&knownAt=${ordered}`)).toBe(12)
    const again = await vietas.post(`/registry/v1/closure-orders/${order.body.id}/revocation`, {
      revokedOn: dayFromToday(0),
    })
    expect(again.body.type).toBe('/problems/order-not-standing')
  })
})

describe('a repeated, a stale and a followed request', () => {
  it('records one event for the same key and body, and refuses the key for another body', async () => {
    const unit = await openApartment()
    const key = { 'idempotency-key': randomUUID() }
    const body = { places: 2, effectiveOn: dayFromToday(-3) }
    const first = await act(unit, 'fillings', body, key)
    const second = await act(unit, 'fillings', body, key)
    expect(second.status).toBe(first.status)
    expect(second.body).toEqual(first.body)
    expect(await places(unit, second.body.position)).toMatchObject({ occupied: 2 })
    const other = await act(unit, 'fillings', { ...body, places: 3 }, key)
    expect(other.status).toBe(422)
    expect(other.body.type).toBe('/problems/idempotency-key-reused')
  })

  it('refuses a stale If-Match with the current revision', async () => {
    const unit = await openApartment()
    const fill = { effectiveOn: dayFromToday(-3) }
    const fresh = await act(unit, 'fillings', fill, { 'if-match': '"0"' })
    expect(fresh.status).toBe(200)
    expect(fresh.headers.get('etag')).toBe('"1"')
    const stale = await act(unit, 'fillings', fill, { 'if-match': '"0"' })
    expect(stale.status).toBe(412)
    expect(stale.body.currentRevision).toBe(1)
  })

  it('shows a write to the query that follows it with its position', async () => {
    const unit = await openApartment()
    for (let i = 1; i <= 12; i++) {
      const { body } = await act(unit, 'fillings', { effectiveOn: dayFromToday(-3) })
      expect(await places(unit, body.position)).toMatchObject({ occupied: i })
    }
  })

  it('gives the last place to one of many who ask at once', async () => {
    const unit = await openApartment('LV0002000', 1)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(unit, 'fillings', { effectiveOn: dayFromToday(-3) })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(19)
  })
})

describe('sums', () => {
  it('lose and double no place, whatever the boundaries', async () => {
    const opened = dayFromToday(-3000)
    // Aglona was split; Inčukalns as well; Varakļāni merged later than the others.
    const sites = [
      { municipality: '0604300', parish: 'Aglonas pagasts' },
      { municipality: '0604300', parish: 'Kastuļinas pagasts' },
      { municipality: '0604300' },
      { municipality: '0801800', parish: 'Vangažu pilsēta' },
      { municipality: '0701800' },
      { municipality: '0760202' },
      { municipality: '0600202' },
    ]
    let position = '0'
    for (const [index, site] of sites.entries()) {
      const { status, body } = await vietas.post('/registry/v1/service-units', {
        name: `Dienas centrs ${index}`,
        serviceType: 'day-centre',
        provider: 'Sums',
        ...site,
        effectiveOn: opened,
        places: [
          {
            targetGroup,
            authorised: 10,
            operational: index === 6 ? 'unknown' : 10,
            occupied: 4,
            reserved: 0,
          },
        ],
      })
      expect(status).toBe(201)
      position = body.position
    }
    for (const validAt of ['2019-01-01', '2021-06-30', '2021-07-01', '2025-06-30', '2025-07-01'])
      for (const boundaries of ['then', 'now', '2020-01-01', '2022-01-01'])
        for (const by of ['municipality', 'planningRegion', 'unit', 'municipality,targetGroup']) {
          const { body } = await vietas.get(
            `/capacity/v1/capacity?by=${by}&provider=Sums&validAt=${validAt}&boundaries=${boundaries}&after=${position}`,
          )
          const sum = (pick: (group: any) => number): number =>
            body.groups.reduce((all: number, group: any) => all + pick(group), 0)
          expect(sum(({ places }) => places.operational)).toBe(60)
          expect(sum(({ places }) => places.occupied)).toBe(28)
          expect(sum(({ units }) => units)).toBe(7)
          expect(sum(({ unitsWithUnknown }) => unitsWithUnknown.operational)).toBe(1)
          expect(body.total.places.operational).toBe(60)
        }
  })

  it('count a unit of unknown parish in the larger part of a split municipality, and say so', async () => {
    const { body } = await vietas.get(
      '/capacity/v1/capacity?by=municipality&provider=Sums&boundaries=now',
    )
    const preili = body.groups.find((group: any) => group.municipality.code === 'LV0042000')
    expect(preili).toMatchObject({ units: 3, uncertainLocations: 1 })
  })
})
