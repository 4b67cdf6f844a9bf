import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantBefore } from './clock.ts'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone()
})
afterAll(cleanUp)

const record = async (address: string, body: object): Promise<any> => {
  const { status, body: answer } = await vietas.post(`/registry/v1/${address}`, body)
  if (status >= 300) throw new Error(`${address}: ${JSON.stringify(answer)}`)
  return answer
}
const ask = async (address: string): Promise<any> => {
  const { status, body } = await vietas.get(address)
  expect([address, status]).toEqual([address, 200])
  return body
}

describe('A unit cost of 1,000 until the end of June and of 1,200 from July on', () => {
  const cost = { serviceType: 'group-apartment', per: 'person-month' }

  it('is 1,000 for a compensation of June, until the methodology is corrected', async () => {
    const { id } = await record('costs', { title: 'Metodika', validFrom: '2024-01-01' })
    await record(`costs/${id}/unit-costs`, { ...cost, validFrom: '2024-01-01', cents: 100_000 })
    await record(`costs/${id}/unit-costs`, { ...cost, validFrom: '2024-07-01', cents: 120_000 })
    const paid = await record('compensations', {
      municipality: 'LV0002000',
      serviceType: cost.serviceType,
      period: { from: '2024-06-01', to: '2024-06-30' },
      persons: 3,
      cents: 300_000,
    })
    const beside = async (clocks: string): Promise<number[]> => {
      const { compensation } = await ask(`/capacity/v1/compensations/${paid.id}?${clocks}`)
      return compensation.unitCosts.map(({ cents }: any) => cents)
    }
    expect(await beside(`after=${paid.position}`)).toEqual([100_000])
    const earlier = await instantBefore()
    const { position } = await record(`costs/${id}/unit-cost-corrections`, {
      ...cost,
      validFrom: '2024-01-01',
      cents: 101_000,
      reason: 'Two digits were exchanged',
    })
    expect(await beside(`after=${position}`)).toEqual([101_000])
    expect(await beside(`knownAt=${earlier}`)).toEqual([100_000])
  })
})

describe('A scenario in which the order on Kalkūni is not revoked', () => {
  const shipped = '/history/v1/scenarios/order-on-kalkuni-not-revoked'

  it('stands still while people come, and leaves nothing in the log when it is deleted', async () => {
    const made = await vietas.post(`${shipped}/copies`, { name: 'What if' })
    const scenario = `/history/v1/scenarios/${made.body.id}`
    const unitIn = async (at: string): Promise<any> =>
      (await ask(`${at}/v1/units?search=Kalkuni&validAt=2019-10-01`)).units[0]
    const before = await unitIn(scenario)
    expect(before.status).toBe('closed')

    const counts = { targetGroup: 'adults-with-mental-disorders', operational: 12, occupied: 0 }
    const opened = await record('service-units', {
      name: 'Grupu dzīvoklis',
      serviceType: 'group-apartment',
      municipality: '0050000',
      effectiveOn: '2019-01-01',
      places: [{ ...counts, authorised: 12, reserved: 0 }],
    })
    const filling = { targetGroup: counts.targetGroup, effectiveOn: '2019-02-01' }
    const filled = await record(`service-units/${opened.id}/fillings`, filling)
    await ask(`/capacity/v1/units?limit=1&after=${filled.position}`)
    const [view] = (await ask('/capacity/v1/views')).views

    const { base, hasMovedOn, logPosition } = await ask(scenario)
    expect({ base, hasMovedOn }).toEqual({ base: made.body.base, hasMovedOn: true })
    expect(logPosition).toBe(filled.position)
    expect(await unitIn(scenario)).toEqual(before)
    expect((await unitIn('/capacity')).status).toBe('open')
    expect(await vietas.get(`${scenario}/v1/units/${opened.id}`)).toMatchObject({ status: 404 })

    const deleted = await fetch(`${vietas.url}${scenario}`, { method: 'DELETE' })
    expect(deleted.status).toBe(204)
    expect(await vietas.get(scenario)).toMatchObject({ status: 404 })
    const [after] = (await ask('/capacity/v1/views')).views
    expect([after.position, after.fingerprint]).toEqual([view.position, view.fingerprint])
  })
})

describe('Two municipalities that have become one, with a plan each', () => {
  it('are two rows within the boundaries of then and one within those of now, and no target is lost', async () => {
    let last = ''
    for (const [territory, places] of [
      ['0760202', 10],
      ['0769101', 6],
    ] as const) {
      const { id } = await record('plans', { title: `Plāns ${territory}`, territory })
      await record(`plans/${id}/approval`, {
        approvedOn: '2019-01-01',
        by: 'Dome',
        validFrom: '2019-01-01',
        validTo: '2023-12-31',
      })
      const about = { serviceType: 'respite', targetGroup: 'children-with-functional-disorders' }
      const targets = [{ territory, ...about, by: '2023-12-31', places }]
      const decided = await record(`plans/${id}/targets`, { decidedOn: '2019-01-01', targets })
      last = decided.position
    }
    const within = async (boundaries: string): Promise<any> => {
      const by = 'by=municipality&serviceType=respite&validAt=2019-06-01'
      return ask(`/capacity/v1/plans/progress?${by}&boundaries=${boundaries}&after=${last}`)
    }
    const [then, now] = [await within('then'), await within('now')]
    const told = ({ rows }: any) =>
      rows.map(({ municipality, target, plans }: any) => [municipality.name, target, plans.length])
    expect(told(then)).toEqual([
      ['Preiļu novads', 10, 1],
      ['Vārkavas novads', 6, 1],
    ])
    expect(told(now)).toEqual([['Preiļu novads', 16, 2]])
    expect(now.total).toEqual(then.total)
  })
})
