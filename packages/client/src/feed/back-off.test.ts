import { describe, expect, it } from 'vitest'
import { backOff } from './back-off.ts'
import { recentIds } from './recent-ids.ts'

describe('The wait before the next try', () => {
  it('grows up to half a minute, and is short again once it has worked', () => {
    const pace = backOff(() => 1)
    const waits = Array.from({ length: 9 }, () => pace.next())
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000])
    expect(pace.tries()).toBe(9)
    pace.reset()
    expect(pace.next()).toBe(500)
  })

  it('is at random, but not shorter than a server says', () => {
    const pace = backOff(() => 0.5)
    expect(pace.next()).toBe(250)
    expect(pace.next(9_000)).toBe(9_000)
    expect(pace.next()).toBe(1_000)
  })
})

describe('Recent ids', () => {
  it('are remembered up to as many as were said', () => {
    const { isNew } = recentIds(2)
    expect(['a', 'b', 'a', 'c', 'a', 'c'].map(isNew)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })
})
