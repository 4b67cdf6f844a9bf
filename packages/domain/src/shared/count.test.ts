import { describe, expect, it } from 'vitest'
import { Count, countOf, countValue } from './count.ts'

describe('a count', () => {
  it('is a whole number from 0 to 100000, or unknown', () => {
    for (const count of [0, 1, 100_000, 'unknown']) expect(Count.parse(count)).toBe(count)
  })

  it('anything else is refused with what to write', () => {
    for (const other of [-1, 0.5, 100_001, '12', 'none', null, undefined, Number.NaN, Infinity])
      expect(Count.safeParse(other).error?.issues).toMatchObject([
        { message: 'state a whole number from 0 to 100000, or "unknown"' },
      ])
  })

  it('unknown is not zero, and comes back as it went', () => {
    expect(countValue('unknown')).toBeNaN()
    for (const count of [0, 7, 'unknown'] as const) expect(countOf(countValue(count))).toBe(count)
  })

  it('a stored count that is none throws', () => {
    for (const other of [-1, 0.5, 100_001, '12', null, undefined, Infinity, []])
      expect(() => countValue(other as Count)).toThrow(RangeError)
  })
})
