import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import {
  addConfirmation,
  emptyConfirmationDays,
  lastConfirmed,
  NEVER,
} from './confirmation-days.ts'

const UNITS = 3

it(
  'gives the last day that is confirmed and not taken back, for every unit on both clocks',
  { tags: ['random'] },
  () => {
    const reports = fc.array(
      fc.record({
        unit: fc.integer({ min: 0, max: UNITS - 1 }),
        day: fc.integer({ min: 0, max: 12 }),
        knownSince: fc.integer({ min: 0, max: 30 }),
        takenBackAfter: fc.option(fc.integer({ min: 0, max: 10 })),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(reports, (all) => {
        const pool = emptyConfirmationDays()
        for (const { unit, day, knownSince, takenBackAfter } of all) {
          addConfirmation(pool, unit, day, knownSince, 1)
          if (takenBackAfter !== null)
            addConfirmation(pool, unit, day, knownSince + takenBackAfter, -1)
        }
        for (let unit = 0; unit < UNITS; unit++)
          for (let day = -1; day <= 13; day++)
            for (let knownAt = -1; knownAt <= 41; knownAt++) {
              const standing = all
                .filter((report) => report.unit === unit && report.day <= day)
                .filter(
                  ({ knownSince, takenBackAfter }) =>
                    knownSince <= knownAt &&
                    (takenBackAfter === null || knownSince + takenBackAfter > knownAt),
                )
                .map((report) => report.day)
              expect(lastConfirmed(pool, unit, day, knownAt)).toBe(Math.max(NEVER, ...standing))
            }
      }),
      { numRuns: 6 * inject('times') },
    )
  },
)

it('adds what comes in the order of its days without moving those before it', () => {
  const days = 100_000
  const pool = emptyConfirmationDays()
  const begun = performance.now()
  for (let day = 0; day < days; day++) addConfirmation(pool, 0, day, day, 1)
  // Moving them is 5,000,000,000 steps, which no machine makes in this time.
  expect(performance.now() - begun).toBeLessThan(2_000)
  expect(lastConfirmed(pool, 0, days, days)).toBe(days - 1)
})
