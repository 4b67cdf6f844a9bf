import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addConfirmation,
  emptyConfirmationDays,
  lastConfirmed,
  NEVER,
} from './confirmation-days.ts'

const UNITS = 3

it('tells the last day confirmed and not taken back, for every unit and both clocks', () => {
  const reports = fc.array(
    fc.record({
      unit: fc.integer({ min: 0, max: UNITS - 1 }),
      day: fc.integer({ min: 0, max: 12 }),
      known: fc.integer({ min: 0, max: 30 }),
      takenBackAfter: fc.option(fc.integer({ min: 0, max: 10 })),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(reports, (all) => {
      const pool = emptyConfirmationDays()
      for (const { unit, day, known, takenBackAfter } of all) {
        addConfirmation(pool, unit, day, known, 1)
        if (takenBackAfter !== null) addConfirmation(pool, unit, day, known + takenBackAfter, -1)
      }
      for (let unit = 0; unit < UNITS; unit++)
        for (let day = -1; day <= 13; day++)
          for (let known = -1; known <= 41; known++) {
            const standing = all
              .filter((report) => report.unit === unit && report.day <= day)
              .filter(
                ({ known: since, takenBackAfter }) =>
                  since <= known && (takenBackAfter === null || since + takenBackAfter > known),
              )
              .map((report) => report.day)
            expect(lastConfirmed(pool, unit, day, known)).toBe(Math.max(NEVER, ...standing))
          }
    }),
    { numRuns: 60 },
  )
})
