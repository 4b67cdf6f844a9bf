import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Coordinates, storedCoordinates } from './coordinates.ts'

const whyNot = (point: object): string | undefined =>
  Coordinates.safeParse(point).error?.issues[0]?.message

describe('Coordinates', () => {
  it('are degrees of WGS 84 in the country', () => {
    const point = { latitude: 55.875937, longitude: 26.527375 }
    expect(Coordinates.parse(point)).toEqual(point)
    expect(Coordinates.parse({ latitude: 56, longitude: 24 })).toEqual({
      latitude: 56,
      longitude: 24,
    })
  })

  it('are refused by name when they are exchanged', () => {
    expect(whyNot({ latitude: 26.527375, longitude: 55.875937 })).toBe(
      'latitude and longitude are exchanged: write latitude 55.875937, longitude 26.527375',
    )
  })

  it('are refused outside the country, with the degrees that lie in it', () => {
    expect(whyNot({ latitude: 54.7, longitude: 25.3 })).toContain('lies outside Latvia')
    expect(whyNot({ latitude: 0, longitude: 0 })).toContain('from 55.6 to 58.1')
  })

  it('are refused finer than six decimals, in half and as text', () => {
    expect(whyNot({ latitude: 56.9462851, longitude: 24.1 })).toContain('six decimals')
    for (const half of [{ latitude: 56.9 }, { latitude: '56.9', longitude: 24.1 }, {}])
      expect(Coordinates.safeParse(half).success).toBe(false)
  })

  it('with any six decimals are taken, and read back as they were stored', () => {
    const degrees = (from: number, to: number) =>
      fc.integer({ min: from * 1e6, max: to * 1e6 }).map((millionths) => millionths / 1e6)
    fc.assert(
      fc.property(degrees(56, 58), degrees(21, 28), (latitude, longitude) => {
        const point = Coordinates.parse({ latitude, longitude })
        expect(storedCoordinates(JSON.parse(JSON.stringify(point)))).toEqual({
          latitude,
          longitude,
        })
      }),
    )
  })
})
