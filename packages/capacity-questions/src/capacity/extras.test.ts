import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { opened, places, RIGA, unknownPlaces, VENTSPILS } from '../testing/reports.ts'

let capacity: TestCapacity
beforeAll(async () => {
  capacity = await openCapacity()
  await capacity.given(
    opened(1, { municipality: VENTSPILS, places: [places({ operational: 10, occupied: 2 })] }),
    opened(2, { municipality: RIGA, places: [places({ operational: 10, occupied: 9 })] }),
    opened(3, { municipality: RIGA, serviceType: 'day-centre', places: [unknownPlaces()] }),
  )
})
afterAll(() => capacity.close())

describe('Capacity where at least so many places are free', () => {
  const withFree = (atLeast: number, more = 'by=municipality,serviceType') =>
    capacity.ask(`/v1/capacity?${more}&atLeast=${atLeast}`)

  it('has the groups that are known to have them, and says how many are left out', async () => {
    const all = await capacity.ask('/v1/capacity?by=municipality,serviceType')
    expect(all.groups).toHaveLength(3)
    expect(all).not.toHaveProperty('leftOut')
    const { groups, total, leftOut } = await withFree(2)
    expect(groups).toEqual(all.groups.filter((group: any) => group.municipality.code === VENTSPILS))
    expect(total).toEqual(all.total)
    expect(leftOut).toEqual({ groups: 2, unknown: 1 })
    expect((await withFree(0)).leftOut).toEqual({ groups: 0, unknown: 0 })
    expect((await withFree(9)).groups).toEqual([])
  })

  it('of each unit says it of the units of its page', async () => {
    const { groups, leftOut } = await withFree(2, 'by=unit')
    expect(groups).toMatchObject([{ places: { free: 8 } }])
    expect(leftOut).toEqual({ groups: 2, unknown: 1 })
  })

  it('looks at free places where other measures are asked for', async () => {
    const { groups, leftOut } = await withFree(2, 'by=municipality&measures=occupied')
    expect(groups).toMatchObject([{ places: { occupied: 2 } }])
    expect(groups[0].places).not.toHaveProperty('free')
    expect(leftOut).toEqual({ groups: 1, unknown: 1 })
  })

  it('is left out of a series by the same words', async () => {
    const { points } = await capacity.ask(
      '/v1/capacity/series?from=2025-01-01&to=2025-01-01&by=municipality&atLeast=2',
    )
    expect(points[0].leftOut).toEqual({ groups: 1, unknown: 1 })
  })
})

describe('Capacity with rates', () => {
  it.each(['', '&measures=operational', '&municipality=LV0001000', '&planningRegion=Kurzeme'])(
    'has those of a series of the same day%s',
    async (filter) => {
      for (const by of ['municipality', 'planningRegion,serviceType', 'targetGroup']) {
        const asked = `by=${by}${filter}`
        const { total, groups } = await capacity.ask(
          `/v1/capacity?${asked}&validAt=2025-01-01&rates=true`,
        )
        const { points } = await capacity.ask(
          `/v1/capacity/series?from=2025-01-01&to=2025-01-01&${asked}`,
        )
        expect({ total, groups }).toEqual({ total: points[0].total, groups: points[0].groups })
        expect(total.per1000).toHaveProperty('operational')
      }
    },
  )

  it('without groups has those of the whole country', async () => {
    const { total } = await capacity.ask('/v1/capacity?rates=true')
    expect(total).toMatchObject({ occupancy: 'unknown', population: { count: expect.any(Number) } })
  })

  it('is not the answer without them, though asked right after it', async () => {
    for (const rates of ['false', 'true', 'false']) {
      const { total } = await capacity.ask(`/v1/capacity?rates=${rates}`)
      expect(Object.hasOwn(total, 'occupancy')).toBe(rates === 'true')
    }
  })

  it('has none of each unit', async () => {
    expect(await capacity.get('/v1/capacity?by=unit&rates=true')).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', name: 'rates' }] },
    })
  })
})
