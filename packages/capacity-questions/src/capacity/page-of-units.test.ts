import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  knownSince,
  opened,
  places,
  RIGA,
  unitNumbered,
  VENTSPILS,
} from '../testing/reports.ts'

let capacity: TestCapacity

const UNITS = 1_300
/** Only one in ten is open before 2021. */
const isEarly = (unit: number): boolean => unit % 10 === 0 && unit > 1_100
const municipalities = [RIGA, VENTSPILS]
const both = [places(), places({ targetGroup: CHILDREN, occupied: 2 })]

/** The groups of all pages, each page checked to have no more units than it may. */
async function walk(url: string, limit: number): Promise<{ groups: Group[]; pages: number }> {
  const groups: Group[] = []
  let pages = 0
  for (let next: string | undefined = `${url}&limit=${limit}`; next !== undefined; pages++) {
    const { status, body, headers } = await capacity.get(next)
    expect({ status, problem: body.detail }).toEqual({ status: 200 })
    const units = new Set(body.groups.map(({ unit }: Group) => unit))
    expect(units.size).toBeLessThanOrEqual(limit)
    groups.push(...body.groups)
    next = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
    if (next !== undefined) expect(next).toMatch(/knownAt=2026-06-15T09%3A00%3A00.000Z/)
  }
  return { groups, pages }
}

interface Group {
  readonly unit: string
  readonly targetGroup?: string
  readonly places: { readonly occupied: number }
}

beforeAll(async () => {
  capacity = await openCapacity()
  await capacity.given(
    ...Array.from({ length: UNITS }, (_, i) =>
      opened(i + 1, {
        municipality: municipalities[i % 2] as string,
        effectiveOn: isEarly(i + 1) ? '2020-01-01' : '2024-01-01',
        places: i < 3 ? both : [places()],
      }),
    ),
  )
  await capacity.ask('/v1/capacity')
})
afterAll(() => capacity.close())

describe('Capacity by unit', () => {
  it('has a hundred units on a page, the total of all, and a link to the next', async () => {
    const { body, headers } = await capacity.get('/v1/capacity?by=unit,targetGroup')
    expect(body.total).toMatchObject({ units: UNITS, places: { occupied: UNITS * 7 + 6 } })
    expect(body.groups.map(({ unit, targetGroup }: Group) => [unit, targetGroup])).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1).flatMap((unit) =>
        (unit <= 3 ? [ADULTS, CHILDREN] : [ADULTS]).map((group) => [unitNumbered(unit), group]),
      ),
    )
    expect(headers['link']).toMatch(/; rel="next"$/)
  })

  it('has every unit once on all its pages, whatever their length', async () => {
    for (const limit of [99, 500]) {
      const { groups, pages } = await walk('/v1/capacity?by=targetGroup,unit', limit)
      expect(pages).toBe(Math.ceil(UNITS / limit))
      expect(new Set(groups.map(({ unit, targetGroup }) => `${unit} ${targetGroup}`)).size).toBe(
        UNITS + 3,
      )
      expect(groups).toHaveLength(UNITS + 3)
      expect(groups.reduce((sum, group) => sum + group.places.occupied, 0)).toBe(UNITS * 7 + 6)
    }
  })

  it('has on its pages only units in the places asked for', async () => {
    const { groups, pages } = await walk(`/v1/capacity?by=unit&municipality=${RIGA}`, 130)
    expect(pages).toBe(5)
    expect(groups.map(({ unit }) => unit)).toEqual(
      Array.from({ length: UNITS / 2 }, (_, i) => unitNumbered(2 * i + 1)),
    )
  })

  it('finds the few units that there are on a day, though its pages have fewer then', async () => {
    const { groups } = await walk('/v1/capacity?by=unit&validAt=2021-01-01', 10)
    const early = Array.from({ length: UNITS }, (_, i) => i + 1).filter(isEarly)
    expect(groups.map(({ unit }) => unit)).toEqual(early.map(unitNumbered))
  })

  it('of units that are named is of no others', async () => {
    const named = [1_250, 7, 1_200, 7].map(unitNumbered)
    const { groups, pages } = await walk(`/v1/capacity?by=unit&unit=${named.join()}`, 2)
    expect(groups.map(({ unit }) => unit)).toEqual([7, 1_200, 1_250].map(unitNumbered))
    expect(pages).toBe(2)
  })

  it.each([
    ['by=municipality&limit=5', 'limit'],
    ['cursor=WyJhIl0', 'cursor'],
    ['by=unit&limit=0', 'limit'],
    ['by=unit&limit=501', 'limit'],
    ['by=unit&cursor=nonsense', 'cursor'],
    ['by=unit&cursor=WyJhIl0', 'cursor'],
  ])('asked with %s is refused', async (parameters, name) => {
    expect(await capacity.get(`/v1/capacity?${parameters}`)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', name }] },
    })
  })
})

describe('A later page of capacity by unit', () => {
  it('is as known at the instant of the first, at a position of its own', async () => {
    let now = Date.parse('2026-06-15T09:00:00Z')
    const moving = await openCapacity({ now: () => now })
    try {
      await moving.given(...[1, 2, 5].map((unit) => knownSince('2020-01-01', opened(unit))))
      await moving.ask('/v1/capacity')
      const { body: first, headers } = await moving.get('/v1/capacity?by=unit&limit=1')
      expect(first).toMatchObject({ position: '3', groups: [{ unit: unitNumbered(1) }] })
      now += 60_000
      const next = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1] as string
      const behind = `${next}&limit=9`.replace('limit=1&', '')
      await moving.given(opened(3), knownSince('2021-01-01', opened(4)))
      await moving.ask('/v1/capacity')
      const { body } = await moving.get(behind)
      expect(body).toMatchObject({ position: '5', knownAt: first.knownAt, total: { units: 4 } })
      expect(body.groups.map(({ unit }: Group) => unit)).toEqual([2, 4, 5].map(unitNumbered))
    } finally {
      await moving.close()
    }
  })
})

describe('A page of capacity by unit where few units are asked about', () => {
  it('ends where enough of them were looked at, and the next goes on', async () => {
    const country = await openCapacity()
    try {
      for (let from = 1; from <= 4_100; from += 1_025) {
        const units = Array.from({ length: 1_025 }, (_, i) => from + i)
        await country.given(
          ...units.map((unit) => opened(unit, { municipality: unit < 4_099 ? RIGA : VENTSPILS })),
        )
        await country.ask('/v1/capacity')
      }
      const url = `/v1/capacity?by=unit&municipality=${VENTSPILS}`
      const { body, headers } = await country.get(url)
      expect(body).toMatchObject({ total: { units: 2 }, groups: [] })
      const next = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1] as string
      const last = await country.get(next)
      expect(last.body.groups.map(({ unit }: Group) => unit)).toEqual(
        [4_099, 4_100].map(unitNumbered),
      )
      expect(last.headers['link']).not.toContain('rel="next"')
    } finally {
      await country.close()
    }
  })
})
