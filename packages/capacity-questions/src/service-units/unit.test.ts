import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
  unknownPlaces,
} from '../testing/reports.ts'

let capacity: TestCapacity

describe('One unit', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  const unit = async (number: number, clocks = ''): Promise<any> =>
    (await capacity.ask(`/v1/units/${unitNumbered(number)}${clocks}`)).unit

  it('is what its opening says', async () => {
    await capacity.given(
      opened(1, {
        name: 'Liepas',
        provider: 'Mājas',
        parish: 'Līksnas pagasts',
        address: 'Liepu iela 1',
        places: [places({ reserved: 1 }), unknownPlaces(CHILDREN)],
      }),
    )
    expect(await unit(1)).toMatchObject({
      id: unitNumbered(1),
      name: 'Liepas',
      status: 'open',
      serviceType: 'group-apartment',
      provider: 'Mājas',
      municipality: { code: 'LV0002000', name: 'Daugavpils', planningRegion: 'Latgale' },
      municipalityCertain: true,
      parish: 'Līksnas pagasts',
      address: 'Liepu iela 1',
      opensOn: '2020-01-01',
      closesOn: null,
      closureConfirmed: null,
      closedBy: null,
      reviewDue: null,
      reviewOverdue: false,
      closureOrders: [],
      lastConfirmedOn: '2020-01-01',
      places: [
        {
          targetGroup: ADULTS,
          authorised: 12,
          operational: 12,
          occupied: 7,
          reserved: 1,
          waiting: 0,
          free: 4,
          overrun: 0,
          operationalBeyondAuthorised: 0,
          closing: 0,
          affected: 0,
          displaced: 0,
        },
        {
          targetGroup: CHILDREN,
          authorised: 'unknown',
          operational: 'unknown',
          occupied: 'unknown',
          reserved: 'unknown',
          waiting: 'unknown',
          free: 'unknown',
          overrun: 'unknown',
          operationalBeyondAuthorised: 'unknown',
          closing: 0,
          affected: 0,
          displaced: 0,
        },
      ],
    })
  })

  it('given what no source names, says so instead of leaving it out', async () => {
    await capacity.given(opened(1, { effectiveOn: 'undocumented' }))
    expect(await unit(1, '?validAt=1950-01-01')).toMatchObject({
      status: 'open',
      provider: null,
      parish: null,
      address: null,
      opensOn: 'undocumented',
      lastConfirmedOn: 'undocumented',
    })
  })

  it('given an opening long ago, was last confirmed on that day', async () => {
    await capacity.given(opened(1, { effectiveOn: '1965-05-01' }))
    expect(await unit(1)).toMatchObject({ opensOn: '1965-05-01', lastConfirmedOn: '1965-05-01' })
  })

  it('given a corrected opening, is as it was believed before and as it is known since', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1, { provider: 'Mājas' })),
      knownSince(
        '2021-03-01',
        ofUnit(1, 'ServiceUnitOpeningCorrected', {
          effectiveOn: '2020-02-01',
          serviceType: 'day-centre',
          provider: 'Cerība',
          reason: 'A slip of the pen',
        }),
      ),
    )
    const believed = 'validAt=2020-01-15&knownAt=2021-02-28'
    const known = 'validAt=2020-01-15&knownAt=2021-03-01'
    expect(await unit(1, `?${believed}`)).toMatchObject({
      status: 'open',
      opensOn: '2020-01-01',
      serviceType: 'group-apartment',
      provider: 'Mājas',
      places: [{ operational: 12 }],
    })
    expect(await unit(1, `?${known}`)).toMatchObject({
      status: 'not-yet-open',
      opensOn: '2020-02-01',
      serviceType: 'day-centre',
      provider: 'Cerība',
      places: [],
    })
    const operational = async (question: string): Promise<unknown> =>
      (await capacity.ask(`/v1/capacity?${question}`)).total.places.operational
    expect(await operational(believed)).toBe(12)
    expect(await operational(known)).toBe(0)
    expect(await operational('validAt=2020-02-01&serviceType=group-apartment')).toBe(0)
    expect(await operational('validAt=2020-02-01&serviceType=day-centre&provider=Cerība')).toBe(12)
    expect(
      await operational('validAt=2020-02-01&knownAt=2021-02-28&serviceType=group-apartment'),
    ).toBe(12)
  })

  it('is the same in the list', async () => {
    await capacity.given(opened(1), issued(1, [1]))
    const clocks = 'validAt=2023-01-01&knownAt=2026-06-15&boundaries=now'
    const { units } = await capacity.ask(`/v1/units?${clocks}`)
    expect(units).toEqual([await unit(1, `?${clocks}`)])
  })

  it('says which clocks and which position it is the answer to', async () => {
    await capacity.given(opened(1))
    const url = `/v1/units/${unitNumbered(1)}?validAt=2021-02-03&knownAt=2026-06-15T12:00:00%2B03:00`
    expect(await capacity.ask(url)).toMatchObject({
      validAt: '2021-02-03',
      knownAt: '2026-06-15T09:00:00.000Z',
      boundaries: 'then',
      position: '1',
    })
  })

  it('given its name and place change, has those of the day', async () => {
    await capacity.given(
      opened(1, { name: 'Liepas', address: 'Liepu iela 1' }),
      ofUnit(1, 'ServiceUnitRenamed', { name: 'Ozoli', effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2022-01-01' }),
    )
    expect(await unit(1, '?validAt=2020-12-31')).toMatchObject({
      name: 'Liepas',
      municipality: { name: 'Daugavpils' },
      address: 'Liepu iela 1',
    })
    expect(await unit(1, '?validAt=2021-12-31')).toMatchObject({
      name: 'Ozoli',
      municipality: { name: 'Daugavpils' },
    })
    expect(await unit(1, '?validAt=2022-01-01')).toMatchObject({
      name: 'Ozoli',
      municipality: { name: 'Rīga' },
      address: null,
    })
  })

  it('given an order, is closed by it on its day, unconfirmed until someone reports it', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince(
        '2024-10-01',
        ofOrder(1, 'ClosureOrderCarriedOut', [1], { carriedOutOn: '2024-09-01' }),
      ),
    )
    expect(await unit(1, '?validAt=2023-01-01&knownAt=2022-05-23')).toMatchObject({
      closesOn: null,
      closureOrders: [],
    })
    expect(await unit(1, '?validAt=2023-01-01&knownAt=2024-09-30')).toMatchObject({
      status: 'open',
      closesOn: '2024-09-01',
      closureConfirmed: null,
      closedBy: null,
      closureOrders: [{ id: orderNumbered(1), status: 'standing', effectiveOn: '2024-09-01' }],
      places: [{ closing: 12, affected: 7 }],
    })
    expect(await unit(1, '?validAt=2024-09-01&knownAt=2024-09-30')).toMatchObject({
      status: 'closed',
      closesOn: '2024-09-01',
      closureConfirmed: false,
      closedBy: orderNumbered(1),
      closureOrders: [{ status: 'in-effect' }],
      lastConfirmedOn: null,
      places: [{ authorised: 0, operational: 0, occupied: 0, displaced: 7 }],
    })
    expect(await unit(1, '?validAt=2024-09-01&knownAt=2024-10-01')).toMatchObject({
      status: 'closed',
      closureConfirmed: true,
      closedBy: orderNumbered(1),
      closureOrders: [{ status: 'carried-out', carriedOutOn: '2024-09-01' }],
    })
  })

  it('given it closes and reopens, has the closing of the time that the day lies in', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'ServiceUnitClosed', { effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitReopened', {
        effectiveOn: '2022-01-01',
        places: [places({ operational: 5, occupied: 3 })],
      }),
    )
    expect(await unit(1, '?validAt=2020-06-01')).toMatchObject({
      status: 'open',
      closesOn: '2021-01-01',
    })
    expect(await unit(1, '?validAt=2021-06-01')).toMatchObject({
      status: 'closed',
      closesOn: '2021-01-01',
      closureConfirmed: true,
      closedBy: null,
    })
    expect(await unit(1, '?validAt=2022-06-01')).toMatchObject({
      status: 'open',
      closesOn: null,
      closureConfirmed: null,
      places: [{ operational: 5, occupied: 3, free: 2 }],
    })
  })

  it('given an order is revoked with a review, says until when, and when it is overdue', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince(
        '2023-01-10',
        ofOrder(1, 'ClosureOrderRevoked', [1], {
          revokedOn: '2023-01-10',
          reviewDue: '2023-06-30',
        }),
      ),
      knownSince(
        '2023-09-01',
        ofOrder(1, 'ClosureOrderReviewed', [1], { reviewedOn: '2023-09-01', outcome: 'It stays.' }),
      ),
    )
    const review = async (knownAt: string) => {
      const { reviewDue, reviewOverdue } = await unit(1, `?validAt=2023-01-10&knownAt=${knownAt}`)
      return { reviewDue, reviewOverdue }
    }
    expect(await review('2023-01-09')).toEqual({ reviewDue: null, reviewOverdue: false })
    expect(await review('2023-06-30')).toEqual({ reviewDue: '2023-06-30', reviewOverdue: false })
    expect(await review('2023-07-01')).toEqual({ reviewDue: '2023-06-30', reviewOverdue: true })
    expect(await review('2023-09-01')).toEqual({ reviewDue: null, reviewOverdue: false })
  })

  it('given a report that is withdrawn, is from then on as if it had not come', async () => {
    const filling = '8e03978e-40d5-43dd-bc93-6894a57f9324'
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      {
        ...knownSince(
          '2021-01-01',
          ofUnit(1, 'PlaceFilled', { targetGroup: ADULTS, places: 2, effectiveOn: '2021-01-01' }),
        ),
        id: filling,
      },
      knownSince(
        '2021-03-01',
        ofUnit(1, 'ReportWithdrawn', { eventId: filling, reason: 'For another unit.' }),
      ),
    )
    const occupied = async (knownAt: string) =>
      (await unit(1, `?validAt=2021-02-01&knownAt=${knownAt}`)).places[0].occupied
    expect(await occupied('2021-02-28')).toBe(9)
    expect(await occupied('2021-03-01')).toBe(7)
  })

  it('is found by its id in capitals too', async () => {
    const id = 'abcdefab-cdef-4abc-8def-abcdefabcdef'
    const { data, ...report } = opened(1)
    await capacity.given({ ...report, stream: `serviceUnits-${id}`, data: { ...data, unitId: id } })
    expect((await capacity.ask(`/v1/units/${id.toUpperCase()}`)).unit).toMatchObject({ id })
    const { total } = await capacity.ask(`/v1/capacity?unit=${id.toUpperCase()}`)
    expect(total).toMatchObject({ units: 1 })
  })

  it('that became known later is not known yet, and the answer says so', async () => {
    await capacity.given(knownSince('2022-01-01', opened(1)))
    const url = `/v1/units/${unitNumbered(1)}?knownAt=2021-12-31`
    await capacity.ask('/v1/units')
    expect(await capacity.get(url)).toMatchObject({
      status: 404,
      body: {
        type: '/problems/unit-not-known',
        detail: expect.stringContaining('later knownAt'),
      },
    })
  })

  it('that no one ever reported is not known, and the answer tells how to look for it', async () => {
    await capacity.given(opened(1))
    await capacity.ask('/v1/units')
    const { status, body } = await capacity.get(`/v1/units/${unitNumbered(2)}`)
    expect(status).toBe(404)
    expect(body).toMatchObject({
      type: '/problems/unit-not-known',
      detail: expect.stringContaining('search='),
    })
    expect(body.detail).not.toContain('knownAt')
  })

  it('asked for by what is no id is refused', async () => {
    expect(await capacity.get('/v1/units/liepas')).toMatchObject({
      status: 400,
      body: {
        type: '/problems/invalid-request',
        errors: [{ in: 'params', name: 'unitId' }],
      },
    })
  })

  it('asked for with a filter of the list is refused', async () => {
    expect(await capacity.get(`/v1/units/${unitNumbered(1)}?serviceType=day-centre`)).toMatchObject(
      { status: 400, body: { errors: [{ in: 'query', name: 'serviceType' }] } },
    )
  })
})
