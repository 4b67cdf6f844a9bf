import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { emptyColumns, push } from './columns.ts'
import {
  addConfirmation,
  emptyConfirmationDays,
  lastConfirmed,
  NEVER,
} from './confirmation-days.ts'
import {
  confirmationLinesInSteps,
  emptyConfirmationLines,
  lastConfirmations,
  UNCONFIRMED_DAY,
} from './confirmation-lines.ts'
import { wholeOf } from './steps-of-work.ts'

const UNITS = 4

const reports = fc.array(
  fc.record({
    unit: fc.integer({ min: 0, max: UNITS - 1 }),
    day: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(-1_000_000)),
    knownSince: fc.integer({ min: 0, max: 90 }),
    takenBackAfter: fc.option(fc.integer({ min: 0, max: 30 })),
  }),
  { maxLength: 900, size: 'max' },
)

it(
  'gives for every unit the day that its own confirmations give, wherever the lines lie',
  { tags: ['random'] },
  () => {
    const clocks = fc.array(
      fc.tuple(fc.integer({ min: -2, max: 42 }), fc.integer({ min: -2, max: 125 })),
      { minLength: 30, maxLength: 30 },
    )
    fc.assert(
      fc.property(reports, fc.nat(900), fc.nat(900), clocks, (all, first, second, asked) => {
        const confirmations = emptyConfirmationDays()
        let lines = emptyConfirmationLines()
        let recent = emptyColumns(1)
        for (const [at, { unit, day, knownSince, takenBackAfter }] of all.entries()) {
          if (at === first || at === second) {
            lines = wholeOf(confirmationLinesInSteps(lines, recent, UNITS))
            recent = emptyColumns(1)
          }
          const entries: [number, number][] = [[knownSince, 1]]
          if (takenBackAfter !== null) entries.push([knownSince + takenBackAfter, -1])
          for (const [since, delta] of entries) {
            addConfirmation(confirmations, unit, day, since, delta)
            push(recent, unit, day, since, delta)
          }
        }
        const kept = {
          confirmations,
          confirmationLines: lines,
          recentConfirmations: recent,
          units: { length: UNITS },
        }
        for (const [day, knownAt] of asked) {
          const expected = Array.from({ length: UNITS }, (_, unit) => {
            const last = lastConfirmed(confirmations, unit, day, knownAt)
            return last === NEVER ? UNCONFIRMED_DAY : last
          })
          expect([...lastConfirmations(kept, day, knownAt)]).toEqual(expected)
        }
      }),
      { numRuns: 10 * inject('times') },
    )
  },
)
