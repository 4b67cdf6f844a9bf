import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ATTEMPTS, nextAttemptAt } from './schedule.ts'

const NOW = Date.parse('2026-06-15T09:00:00Z')
const secondsUntil = (attempts: number, retryAfter?: string, random = 0) =>
  ((nextAttemptAt(attempts, NOW, random, retryAfter) ?? NaN) - NOW) / 1000

describe('The next attempt', () => {
  it('comes by the schedule of the specification, and then no more', () => {
    const hours = (n: number) => n * 3_600
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => secondsUntil(attempts))).toEqual([
      5,
      300,
      1_800,
      hours(2),
      hours(5),
      hours(10),
      hours(14),
      hours(20),
      hours(24),
    ])
    expect(nextAttemptAt(MOST_ATTEMPTS, NOW, 0)).toBeUndefined()
  })

  it('waits as long as the receiver asks, but not longer than a day', () => {
    expect(secondsUntil(1, '120')).toBe(120)
    expect(secondsUntil(1, 'Mon, 15 Jun 2026 09:10:00 GMT')).toBe(600)
    expect(secondsUntil(1, '9999999999')).toBe(86_400)
    expect(secondsUntil(1, 'Fri, 31 Dec 9999 23:59:59 GMT')).toBe(86_400)
  })

  it('does not come sooner because a receiver says so, or says nothing that can be read', () => {
    for (const said of ['0', '1', '-5', '1e9', 'soon', '', 'Mon, 15 Jun 1998 09:10:00 GMT'])
      expect([said, secondsUntil(2, said)]).toEqual([said, 300])
  })

  it('law: lies within a fifth of the schedule, and never before it', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const least = secondsUntil(attempts)
          const found = secondsUntil(attempts, undefined, random)
          expect(found).toBeGreaterThanOrEqual(least)
          expect(found).toBeLessThanOrEqual(least * 1.2 + 0.001)
        },
      ),
    )
  })
})
