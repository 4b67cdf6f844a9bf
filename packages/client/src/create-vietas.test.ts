import { describe, expect, it } from 'vitest'
import { answerOf, createVietas, ProblemError, type Registry, type VietasOptions } from './index.ts'

const UNITS = { units: [] }

/** A client of a server that answers everything alike, and what it was asked. */
function given(answer: () => Response, options: Partial<VietasOptions> = {}) {
  const asked: Request[] = []
  const vietas = createVietas({
    url: 'https://vietas.example/',
    ...options,
    fetch: async (request) => {
      asked.push(request)
      return answer()
    },
  })
  return { vietas, asked }
}

const opening = {
  name: 'Grupu dzīvoklis',
  serviceType: 'group-apartment',
  municipality: 'LV0002000',
  effectiveOn: '2026-01-01',
  places: [
    {
      targetGroup: 'adults-with-mental-disorders',
      authorised: 12,
      operational: 12,
      occupied: 0,
      reserved: 'unknown',
    },
  ],
} satisfies Registry['schemas']['OpenServiceUnitRequestInput']

describe('A client', () => {
  it('asks each service under its name, and one that runs alone by its own address', async () => {
    const { vietas, asked } = given(() => Response.json(UNITS), {
      services: { history: 'https://history.example' },
    })
    await vietas.capacity.GET('/v1/units', {
      params: { query: { search: 'Kalkūni', serviceType: ['day-centre', 'respite'] } },
    })
    await vietas.history.GET('/v1/scenarios')
    await vietas.scenario('s 1').GET('/v1/units')
    expect(asked.map(({ url }) => url)).toEqual([
      'https://vietas.example/capacity/v1/units?search=Kalk%C5%ABni&serviceType=day-centre&serviceType=respite',
      'https://history.example/v1/scenarios',
      'https://history.example/v1/scenarios/s%201/v1/units',
    ])
  })

  it('gives each command an Idempotency-Key, unless it has one', async () => {
    const { vietas, asked } = given(() => Response.json({}, { status: 201 }))
    const send = (params?: { header: { 'idempotency-key': string } }) =>
      vietas.registry.POST('/v1/service-units', { body: opening, ...(params && { params }) })
    await send()
    await send()
    await send({ header: { 'idempotency-key': 'of-my-own' } })
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toEqual([expect.stringMatching(/.{36}/), expect.anything(), 'of-my-own'])
    expect(keys[1]).not.toBe(keys[0])
  })

  it('sends the headers that it was given', async () => {
    const { vietas, asked } = given(() => Response.json(UNITS), { headers: { 'x-why': 'a test' } })
    await vietas.capacity.GET('/v1/units')
    expect(asked[0]?.headers.get('x-why')).toBe('a test')
  })
})

describe('The answer of a question', () => {
  it('is what the service answers', async () => {
    const { vietas } = given(() => Response.json(UNITS))
    expect(await answerOf(vietas.capacity.GET('/v1/units'))).toEqual(UNITS)
  })

  it('is thrown with its problem if it was refused', async () => {
    const problem = { type: '/problems/x', title: 'No', status: 422, detail: 'Ask otherwise.' }
    const { vietas } = given(() => Response.json(problem, { status: 422 }))
    const refused = await answerOf(vietas.capacity.GET('/v1/units')).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(ProblemError)
    expect(refused).toMatchObject({ status: 422, problem, message: 'No. Ask otherwise.' })
  })

  it('is thrown without one if something before the service answers', async () => {
    const { vietas } = given(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    const refused = await answerOf(vietas.capacity.GET('/v1/units')).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ status: 502, problem: undefined })
  })
})
