import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

let vietas: Standalone
let last = '0'
beforeAll(async () => {
  vietas = await startStandalone()
})
afterAll(cleanUp)

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

describe('The registration of a provider', () => {
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
      body: { type: '/problems/registration-for-another-service-type' },
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
