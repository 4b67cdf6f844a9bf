import { describe, expect, it } from 'vitest'
import { nameEnds } from './name-ends.ts'

const [TOP, BOTTOM] = [16, 232]

describe('the names at the ends of two lines', () => {
  it.each([
    ['of a unit that is full', 20, 20, [20, 60]],
    ['of a unit that is nearly full', 20, 38, [20, 60]],
    ['of more people than places', 38, 20, [60, 20]],
    ['above the chart', 0, 4, [16, 56]],
    ['of nothing at all', 232, 232, [192, 232]],
    ['far from each other', 40, 200, [40, 200]],
  ])('%s are apart and within it', (_, first, second, expected) => {
    expect(nameEnds(first, second, TOP, BOTTOM)).toEqual(expected)
  })
})
