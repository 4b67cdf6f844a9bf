import { providers, unregisteredProviders } from '@vietas/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  closed,
  DAUGAVPILS,
  idNumbered,
  opened,
  reportedOf,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

const registered = (number: number, registeredOn: string, changes: object = {}) =>
  reportedOf(
    providers,
    number,
    'ProviderRegistered',
    {
      provider: `Rūķis ${number}`,
      serviceType: 'group-apartment',
      municipality: DAUGAVPILS,
      registeredOn,
      lapsesOn: `${Number(registeredOn.slice(0, 4)) + 5}${registeredOn.slice(4)}`,
      ...changes,
    },
    { knownSince: registeredOn },
  )

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
  await capacity.given(
    registered(1, '2020-03-01'),
    registered(2, '2022-01-01', { municipality: RIGA, serviceType: 'day-centre' }),
    registered(3, '2021-01-01'),
    reportedOf(
      providers,
      3,
      'ProviderDeregistered',
      { deregisteredOn: '2023-01-01' },
      { knownSince: '2022-12-01' },
    ),
  )
})
afterAll(() => capacity.close())

const numbersIn = (rows: readonly { readonly id: string }[]): number[] =>
  rows.map(({ id }) => Number(id.slice(-4)))

describe('Registrations of providers', () => {
  const listed = async (query: string): Promise<number[]> =>
    numbersIn((await capacity.ask(`/v1/providers?${query}`)).registrations)

  it('are valid on a day, as known on a day; what lapses first comes first', async () => {
    expect(await listed('status=valid&validAt=2022-06-30')).toEqual([1, 3, 2])
    expect(await listed('status=valid&validAt=2023-01-01')).toEqual([1, 2])
    expect(await listed('status=valid&validAt=2023-01-01&knownAt=2022-11-30')).toEqual([1, 3, 2])
    expect(await listed('status=valid&validAt=2025-03-01')).toEqual([2])
    expect(await listed('status=lapsed,deregistered&validAt=2025-03-01')).toEqual([1, 3])
  })

  it('lapse within so many days', async () => {
    expect(await listed('lapsingWithin=30&validAt=2025-01-30')).toEqual([1])
    expect(await listed('lapsingWithin=29&validAt=2025-01-30')).toEqual([])
    const { registrations } = await capacity.ask('/v1/providers?validAt=2025-02-28')
    expect(registrations[0]).toMatchObject({ status: 'valid', daysLeft: 0, lapsesOn: '2025-03-01' })
  })

  it('are filtered by where, for what and by whom', async () => {
    expect(await listed(`municipality=${RIGA}`)).toEqual([2])
    expect(await listed('serviceType=group-apartment')).toEqual([1, 3])
    expect(await listed('provider=r%C5%AB%C4%B7is%203')).toEqual([3])
    const { registration, events } = await capacity.ask(`/v1/providers/${idNumbered(3)}`)
    expect(registration).toMatchObject({ municipality: { name: 'Daugavpils' } })
    expect(registration.statedBy).toHaveLength(2)
    expect(events).toHaveLength(2)
  })
})

describe('Units that work without a registration', () => {
  it('are told with what is missing, on both clocks', async () => {
    const of = (registration: number) => ({ registration: idNumbered(registration) })
    await capacity.given(
      opened(1, of(1)),
      opened(2),
      opened(3, of(3)),
      opened(4, of(9)),
      opened(5, { ...of(2), serviceType: 'day-centre', municipality: RIGA }),
      opened(6),
      closed(6, '2021-01-01'),
    )
    const missing = async (query: string): Promise<Record<number, string>> => {
      const { units } = await capacity.ask(`/v1/units-without-registration?${query}`)
      return Object.fromEntries(
        units.map(({ id, why, since }: any) => [
          Number(id.slice(-4)),
          since === null ? why : `${why} ${since}`,
        ]),
      )
    }
    expect(await missing('validAt=2024-01-01')).toEqual({
      2: 'none-named',
      3: 'deregistered 2023-01-01',
      4: 'not-known',
    })
    expect(await missing('validAt=2025-03-01&why=lapsed')).toEqual({ 1: 'lapsed 2025-03-01' })
    expect(await missing(`validAt=2021-12-31&municipality=${RIGA}`)).toEqual({ 5: 'not-yet-valid' })
    const { units } = await capacity.ask('/v1/units-without-registration?validAt=2024-01-01')
    expect(units[0]).toMatchObject({
      id: unitNumbered(2),
      municipality: { code: DAUGAVPILS },
      registration: null,
    })
  })
})

describe('Unregistered providers', () => {
  it('are listed with how each ended by then', async () => {
    const reported = (number: number, municipality: string) =>
      reportedOf(
        unregisteredProviders,
        number,
        'UnregisteredProviderReported',
        { provider: 'Mājas siltums', municipality, reportedOn: '2024-02-01' },
        { knownSince: '2024-02-01' },
      )
    await capacity.given(
      reported(1, DAUGAVPILS),
      reported(2, RIGA),
      reportedOf(
        unregisteredProviders,
        1,
        'UnregisteredProviderResolved',
        { resolvedOn: '2024-05-01', outcome: 'registered', registration: idNumbered(2) },
        { knownSince: '2024-05-02' },
      ),
    )
    const list = async (query: string): Promise<any[]> =>
      (await capacity.ask(`/v1/unregistered-providers?${query}`)).reports
    expect(await list('status=open&validAt=2024-04-30')).toHaveLength(2)
    expect(await list('status=resolved&validAt=2024-05-01')).toMatchObject([
      { id: idNumbered(1), outcome: 'registered', registration: idNumbered(2) },
    ])
    expect(await list('status=open&validAt=2024-05-01&knownAt=2024-05-01')).toHaveLength(2)
    expect(await list('outcome=ceased')).toEqual([])
    expect(await list(`municipality=${RIGA}`)).toMatchObject([{ status: 'open', outcome: null }])
  })
})
