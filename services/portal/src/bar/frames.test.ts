import { describe, expect, it } from 'vitest'
import type { PlayedGroup, PlayedNumbers } from '../answers/playback.ts'
import type { Territory } from '../answers/territories.ts'
import { NOTHING_TOLD, sumsOf, toldAfter } from './frames.ts'

const numbers = (units: number, operational: number, occupied: number): PlayedNumbers => ({
  units,
  places: { operational, occupied, free: operational - occupied },
  unitsWithUnknown: {},
})
const municipality = (code: string, planningRegion = 'Latgale') => ({
  code,
  name: code,
  planningRegion,
})
const territory = (code: string, count: number, region = 'Latgale') =>
  ({ ...municipality(code, region), population: { count, countedOn: '2020' } }) as Territory
const [a, b]: PlayedGroup[] = [
  { group: 0, municipality: municipality('a'), ...numbers(2, 40, 30) },
  { group: 1, municipality: municipality('b', 'Zemgale'), ...numbers(1, 10, 10) },
]
const begun = toldAfter(NOTHING_TOLD, {
  validAt: '2020-01-31',
  total: numbers(3, 50, 40),
  groups: [a!, b!],
})
const territories = [territory('a', 2_000), territory('b', 1_000, 'Zemgale')]

describe('the frames of a playback', () => {
  it('tell what is other; the rest stays, and each keeps its name', () => {
    const next = toldAfter(begun, {
      validAt: '2020-02-29',
      total: numbers(4, 55, 40),
      groups: [{ group: 1, ...numbers(2, 15, 10) }],
    })
    const { total, groups } = sumsOf(next, territories)
    expect(total.places['operational']).toBe(55)
    expect(groups.map(({ municipality: of, places }) => [of?.code, places['operational']])).toEqual(
      [
        ['a', 40],
        ['b', 15],
      ],
    )
  })

  it('leave out what is 0', () => {
    const next = toldAfter(begun, {
      validAt: '2020-02-29',
      groups: [{ group: 0, places: {}, unitsWithUnknown: {} }],
    })
    expect(sumsOf(next, territories).groups.map(({ municipality: of }) => of?.code)).toEqual(['b'])
  })

  it('have the rates of places, people and regions that capacity has', () => {
    const { total, groups, regions } = sumsOf(begun, territories)
    expect([total.occupancy, total.per1000]).toEqual([0.8, { operational: 16.67 }])
    expect(groups.map(({ occupancy, per1000 }) => [occupancy, per1000])).toEqual([
      [0.75, { operational: 20 }],
      [1, { operational: 10 }],
    ])
    expect(regions.map(({ planningRegion, units }) => [planningRegion, units])).toEqual([
      ['Latgale', 2],
      ['Zemgale', 1],
    ])
  })

  it('have no rate of what is not known', () => {
    const unknown = { ...numbers(1, 10, 0), unitsWithUnknown: { occupied: 1, operational: 1 } }
    const told = toldAfter(begun, { validAt: '2020-02-29', total: unknown, groups: [] })
    const { occupancy, per1000 } = sumsOf(told, territories).total
    expect([occupancy, per1000]).toEqual(['unknown', { operational: 'unknown' }])
    const empty = toldAfter(begun, { validAt: '2020-02-29', total: numbers(1, 0, 0), groups: [] })
    expect(sumsOf(empty, territories).total.occupancy).toBeNull()
  })
})
