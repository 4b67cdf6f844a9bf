import { describe, expect, it } from 'vitest'
import { drawn } from './drawing.ts'
import type { Shape } from './shapes.ts'

/** A square of a degree, its ring clockwise, as d3 wants it on a sphere. */
const square = (west: number, south: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ],
  ],
})
const boundaries = new Map([
  ['A', square(24, 56)],
  ['B', square(32, 56)],
])

describe('Boundaries', () => {
  it('are drawn once while the same are in focus, in whatever order they are named', () => {
    const both = drawn(boundaries, ['A', 'B'])
    expect(both.map(({ code }) => code)).toEqual(['A', 'B'])
    expect(drawn(boundaries, ['B', 'A'])).toBe(both)
  })

  it('are drawn larger where one of them is in focus alone', () => {
    const [small, large] = [['A', 'B'], ['A']].map((focus) =>
      drawn(boundaries, focus).find(({ code }) => code === 'A'),
    )
    expect(large?.area).toBeGreaterThan(2 * (small?.area ?? NaN))
  })
})
