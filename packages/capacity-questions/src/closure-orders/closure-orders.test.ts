import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  opened,
  orderNumbered,
  RIGA,
  unitNumbered,
  type Report,
} from '../testing/reports.ts'

let capacity: TestCapacity
const open = async (): Promise<void> => {
  capacity = await openCapacity()
}
const close = (): Promise<void> => capacity.close()

const ordersAt = async (clocks = ''): Promise<any[]> =>
  (await capacity.ask(`/v1/closure-orders${clocks}`)).closureOrders

/** An order on a day, as known on another; undefined while it is not known. */
const orderOn = async (number: number, validAt: string, knownAt = '2026-06-15'): Promise<any> =>
  (await ordersAt(`?validAt=${validAt}&knownAt=${knownAt}`)).find(
    ({ id }) => id === orderNumbered(number),
  )

/** A unit, and the order of 2022-05-24 that it close on 2024-09-01. */
const unitAndOrder = (number: number) => [
  knownSince('2020-01-01', opened(number)),
  knownSince('2022-05-24', issued(number, [number])),
]

describe('Closure orders', () => {
  beforeEach(open)
  afterEach(close)

  it('given none, are none', async () => {
    await capacity.given(opened(1))
    expect(await capacity.ask('/v1/closure-orders')).toMatchObject({
      position: '1',
      closureOrders: [],
    })
  })

  it('are what their issue says', async () => {
    await capacity.given(
      opened(1, { name: 'Liepas' }),
      issued(1, [1], { ground: 'Deinstitutionalisation', reference: '47/2022' }),
    )
    expect(await ordersAt('?validAt=2023-01-01')).toMatchObject([
      {
        id: orderNumbered(1),
        status: 'standing',
        authority: 'Labklājības ministrija',
        ground: 'Deinstitutionalisation',
        reference: '47/2022',
        issuedOn: '2022-05-24',
        effectiveOn: '2024-09-01',
        amendments: [],
        revokedOn: null,
        reviewDue: null,
        reviewedOn: null,
        reviewOutcome: null,
        reviewOverdue: false,
        carriedOutOn: null,
        units: [
          {
            id: unitNumbered(1),
            name: 'Liepas',
            municipality: { code: 'LV0002000', name: 'Daugavpils', planningRegion: 'Latgale' },
          },
        ],
      },
    ])
  })

  it('name the events behind them that are known, and the documents that prove these', async () => {
    const source = {
      title: 'Rīkojums par darbības izbeigšanu',
      publisher: 'Labklājības ministrija',
    }
    const [unit, order] = unitAndOrder(1) as [Report, Report]
    const revoked = ofOrder(1, 'ClosureOrderRevoked', [1], { revokedOn: '2022-09-28' })
    await capacity.given(unit, { ...order, source }, knownSince('2022-09-28', revoked))
    const eventsAt = async (knownAt: string): Promise<unknown> =>
      (await capacity.ask(`/v1/closure-orders/${orderNumbered(1)}?knownAt=${knownAt}`)).events
    const issue = {
      id: expect.any(String),
      type: 'ClosureOrderIssued',
      knownSince: '2022-05-23T21:00:00.000Z',
      source: { id: expect.any(String), ...source },
    }
    expect(await eventsAt('2022-06-01')).toEqual([issue])
    expect(await eventsAt('2022-09-28')).toEqual([
      issue,
      {
        id: expect.any(String),
        type: 'ClosureOrderRevoked',
        knownSince: '2022-09-27T21:00:00.000Z',
        source: null,
      },
    ])
  })

  it('say that no ground and no reference is known', async () => {
    await capacity.given(...unitAndOrder(1))
    expect(await ordersAt()).toMatchObject([{ ground: null, reference: null }])
  })

  it('say which clocks they are the answer to', async () => {
    const url = '/v1/closure-orders?validAt=2021-02-03&knownAt=2021-02-04&boundaries=now'
    expect(await capacity.ask(url)).toMatchObject({
      validAt: '2021-02-03',
      knownAt: '2021-02-04T21:59:59.999Z',
      boundaries: 'now',
      position: '0',
    })
  })
})

describe('The status of an order', () => {
  const [UNTOUCHED, REVOKED, AMENDED, CARRIED_OUT, KNOWN_EARLY] = [1, 2, 3, 4, 5] as const
  beforeAll(async () => {
    await open()
    await capacity.given(
      ...unitAndOrder(UNTOUCHED),
      ...unitAndOrder(REVOKED),
      knownSince(
        '2023-02-01',
        ofOrder(REVOKED, 'ClosureOrderRevoked', [REVOKED], { revokedOn: '2023-01-10' }),
      ),
      ...unitAndOrder(AMENDED),
      knownSince(
        '2023-03-01',
        ofOrder(AMENDED, 'ClosureOrderAmended', [AMENDED], {
          amendedOn: '2023-02-20',
          effectiveOn: '2025-03-31',
        }),
      ),
      ...unitAndOrder(CARRIED_OUT),
      knownSince(
        '2024-10-05',
        ofOrder(CARRIED_OUT, 'ClosureOrderCarriedOut', [CARRIED_OUT], {
          carriedOutOn: '2024-09-01',
        }),
      ),
      knownSince('2020-01-01', opened(KNOWN_EARLY)),
      knownSince('2022-05-01', issued(KNOWN_EARLY, [KNOWN_EARLY])),
    )
  })
  afterAll(close)

  it.each([
    ['2022-05-23', 'announced'],
    ['2022-05-24', 'standing'],
    ['2024-08-31', 'standing'],
    ['2024-09-01', 'in-effect'],
    ['2026-06-15', 'in-effect'],
  ])('nobody has changed is on %s: %s', async (day, status) => {
    expect(await orderOn(UNTOUCHED, day)).toMatchObject({ status })
  })

  it('is nothing before it is known, whatever the day', async () => {
    expect(await orderOn(UNTOUCHED, '2024-09-01', '2022-05-23')).toBeUndefined()
    const known = await orderOn(UNTOUCHED, '2022-05-23', '2022-05-24')
    expect(known).toMatchObject({ status: 'announced' })
  })

  it.each([
    ['2022-05-23', 'announced'],
    ['2022-05-24', 'standing'],
  ])('known before its own date is on %s, as known then: %s', async (day, status) => {
    expect(await orderOn(KNOWN_EARLY, day, '2022-05-10')).toMatchObject({ status })
  })

  it.each([
    ['2022-05-23', '2023-02-01', 'announced', '2023-01-10'],
    ['2023-01-09', '2023-02-01', 'standing', '2023-01-10'],
    ['2023-01-10', '2023-02-01', 'revoked', '2023-01-10'],
    ['2024-09-01', '2023-02-01', 'revoked', '2023-01-10'],
    ['2023-01-10', '2023-01-31', 'standing', null],
    ['2024-09-01', '2023-01-31', 'in-effect', null],
  ])(
    'revoked on 2023-01-10 is on %s, as known on %s: %s',
    async (day, knownAt, status, revokedOn) => {
      const order = await orderOn(REVOKED, day, knownAt)
      expect(order).toMatchObject({ status, revokedOn, effectiveOn: '2024-09-01' })
    },
  )

  it.each([
    ['2024-09-01', '2023-02-28', 'in-effect', '2024-09-01'],
    ['2024-08-31', '2023-03-01', 'standing', '2025-03-31'],
    ['2024-09-01', '2023-03-01', 'standing', '2025-03-31'],
    ['2025-03-30', '2023-03-01', 'standing', '2025-03-31'],
    ['2025-03-31', '2023-03-01', 'in-effect', '2025-03-31'],
  ])(
    'amended to 2025-03-31 is on %s, as known on %s: %s, with effect on %s',
    async (day, knownAt, status, effectiveOn) => {
      const isKnown = effectiveOn === '2025-03-31'
      expect(await orderOn(AMENDED, day, knownAt)).toMatchObject({
        status,
        effectiveOn,
        amendments: isKnown ? [{ amendedOn: '2023-02-20', effectiveOn }] : [],
      })
    },
  )

  it.each([
    ['2024-08-31', '2024-10-05', 'standing', '2024-09-01'],
    ['2024-09-01', '2024-10-05', 'carried-out', '2024-09-01'],
    ['2024-09-01', '2024-10-04', 'in-effect', null],
    ['2026-01-01', '2024-10-04', 'in-effect', null],
  ])(
    'carried out on 2024-09-01 is on %s, as known on %s: %s',
    async (day, knownAt, status, carriedOutOn) => {
      expect(await orderOn(CARRIED_OUT, day, knownAt)).toMatchObject({ status, carriedOutOn })
    },
  )
})

describe('The review of a revoked order', () => {
  const [REVIEWED, NO_REVIEW] = [1, 2] as const
  beforeAll(async () => {
    await open()
    await capacity.given(
      ...unitAndOrder(REVIEWED),
      knownSince(
        '2023-01-10',
        ofOrder(REVIEWED, 'ClosureOrderRevoked', [REVIEWED], {
          revokedOn: '2023-01-10',
          reviewDue: '2023-06-30',
        }),
      ),
      knownSince(
        '2023-09-01',
        ofOrder(REVIEWED, 'ClosureOrderReviewed', [REVIEWED], {
          reviewedOn: '2023-08-15',
          outcome: 'It stays.',
        }),
      ),
      ...unitAndOrder(NO_REVIEW),
      ofOrder(NO_REVIEW, 'ClosureOrderRevoked', [NO_REVIEW], { revokedOn: '2023-01-10' }),
    )
  })
  afterAll(close)

  it.each([
    ['2023-01-09', { reviewDue: null, reviewOverdue: false, reviewedOn: null }],
    ['2023-01-10', { reviewDue: '2023-06-30', reviewOverdue: false, reviewedOn: null }],
    ['2023-06-30', { reviewDue: '2023-06-30', reviewOverdue: false, reviewedOn: null }],
    ['2023-07-01', { reviewDue: '2023-06-30', reviewOverdue: true, reviewedOn: null }],
    ['2023-08-31', { reviewDue: '2023-06-30', reviewOverdue: true, reviewOutcome: null }],
    [
      '2023-09-01',
      {
        reviewDue: '2023-06-30',
        reviewOverdue: false,
        reviewedOn: '2023-08-15',
        reviewOutcome: 'It stays.',
      },
    ],
  ])('due on 2023-06-30 is as known on %s: %j', async (knownAt, review) => {
    expect(await orderOn(REVIEWED, '2023-01-10', knownAt)).toMatchObject(review)
  })

  it('is never overdue where none was demanded', async () => {
    expect(await orderOn(NO_REVIEW, '2026-06-15')).toMatchObject({
      status: 'revoked',
      reviewDue: null,
      reviewOverdue: false,
    })
  })
})

describe('The list of closure orders', () => {
  beforeEach(open)
  afterEach(close)

  const fiveOrders = [
    ...[1, 2, 3, 4, 5].map((unit) => opened(unit)),
    // Each another status on 2024-06-01, and given in no order.
    issued(1, [1], { effectiveOn: '2025-01-01' }),
    issued(2, [2], { effectiveOn: '2024-05-01' }),
    issued(3, [3], { effectiveOn: '2024-03-01' }),
    ofOrder(3, 'ClosureOrderCarriedOut', [3], { carriedOutOn: '2024-03-05' }),
    issued(4, [4], { effectiveOn: '2024-12-01' }),
    ofOrder(4, 'ClosureOrderRevoked', [4], { revokedOn: '2024-02-01' }),
    issued(5, [5], { issuedOn: '2024-07-01', effectiveOn: '2024-11-01' }),
  ]
  const idsAt = async (query: string) => (await ordersAt(query)).map(({ id }) => id)

  it('has the soonest closure first', async () => {
    await capacity.given(...fiveOrders)
    expect(await idsAt('?validAt=2024-06-01')).toEqual([3, 2, 5, 4, 1].map(orderNumbered))
  })

  it('given an amendment, has the order where its new day belongs, since it is known', async () => {
    await capacity.given(
      opened(1),
      opened(2),
      knownSince('2022-05-24', issued(1, [1], { effectiveOn: '2024-01-01' })),
      knownSince('2022-05-24', issued(2, [2], { effectiveOn: '2024-06-01' })),
      knownSince(
        '2023-01-01',
        ofOrder(1, 'ClosureOrderAmended', [1], {
          amendedOn: '2023-01-01',
          effectiveOn: '2025-01-01',
        }),
      ),
    )
    expect(await idsAt('?knownAt=2022-12-31')).toEqual([1, 2].map(orderNumbered))
    expect(await idsAt('?knownAt=2023-01-01')).toEqual([2, 1].map(orderNumbered))
  })

  it('of one status on the day has only those', async () => {
    await capacity.given(...fiveOrders)
    const withStatus = (status: string) => idsAt(`?validAt=2024-06-01&status=${status}`)
    expect(await withStatus('announced')).toEqual([orderNumbered(5)])
    expect(await withStatus('standing')).toEqual([orderNumbered(1)])
    expect(await withStatus('revoked')).toEqual([orderNumbered(4)])
    expect(await withStatus('in-effect')).toEqual([orderNumbered(2)])
    expect(await withStatus('carried-out')).toEqual([orderNumbered(3)])
    expect(await withStatus('announced,standing')).toHaveLength(2)
    expect(await withStatus('announced&status=standing')).toHaveLength(2)
  })

  it('of a status that none has is empty', async () => {
    await capacity.given(...fiveOrders)
    expect(await idsAt('?validAt=2024-06-01&knownAt=2020-01-01&status=revoked')).toEqual([])
    expect(await idsAt('?validAt=2022-01-01&status=standing')).toEqual([])
  })

  it.each([
    ['status=cancelled', 'status'],
    ['status=standing&status=cancelled', 'status'],
    ['municipality=LV0002000', 'municipality'],
  ])('with %s is refused', async (query, name) => {
    expect(await capacity.get(`/v1/closure-orders?${query}`)).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-request', errors: [{ in: 'query', name }] },
    })
  })
})

describe('The units of an order', () => {
  beforeEach(open)
  afterEach(close)

  it('are called what they are called on the day, and lie where they lie then', async () => {
    await capacity.given(
      opened(1, { name: 'Liepas' }),
      ofUnit(1, 'ServiceUnitRenamed', { name: 'Ozoli', effectiveOn: '2023-01-01' }),
      ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2023-06-01' }),
      opened(2, { name: 'Kļavas' }),
      issued(1, [2, 1]),
    )
    const unitsOn = async (validAt: string) =>
      (await orderOn(1, validAt)).units.map(({ name, municipality }: any) => [
        name,
        municipality.name,
      ])
    expect(await unitsOn('2022-12-31')).toEqual([
      ['Kļavas', 'Daugavpils'],
      ['Liepas', 'Daugavpils'],
    ])
    expect(await unitsOn('2023-06-01')).toEqual([
      ['Kļavas', 'Daugavpils'],
      ['Ozoli', 'Rīga'],
    ])
  })

  it.each([
    ['then', '0701800', 'Varakļānu novads'],
    ['now', 'LV0038001', 'Madonas novads'],
    ['2022-01-01', 'LV0055000', 'Varakļānu novads'],
  ])('within the boundaries of %s lie in %s, %s', async (boundaries, code, name) => {
    await capacity.given(
      opened(1, { municipality: '0701800', effectiveOn: '2015-01-01' }),
      issued(1, [1], { issuedOn: '2018-01-01', effectiveOn: '2030-01-01' }),
    )
    const [order] = await ordersAt(`?validAt=2019-01-01&boundaries=${boundaries}`)
    expect(order.units).toMatchObject([{ municipality: { code, name } }])
  })

  it('that are not known yet are left out, and the order stays', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2023-01-01', opened(2)),
      knownSince('2022-05-24', issued(1, [1, 2])),
    )
    const known = async (knownAt: string) =>
      (await orderOn(1, '2022-06-01', knownAt)).units.map(({ id }: any) => id)
    expect(await known('2022-12-31')).toEqual([unitNumbered(1)])
    expect(await known('2023-01-01')).toEqual([unitNumbered(1), unitNumbered(2)])
  })
})
