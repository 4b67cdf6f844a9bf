import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AFTER_EVERY_DAY } from '../shared/calendar-date.ts'
import { UNKNOWN } from '../shared/count.ts'
import {
  copyCountHistory,
  emptyCountHistory,
  firstStatedDay,
  indexAtOrBefore,
  isStatedOn,
  moveCount,
  nextStatedDay,
  stateCount,
  type CountHistory,
} from './count-history.ts'

type Change =
  | { readonly kind: 'stated'; readonly day: number; readonly value: number }
  | { readonly kind: 'moved'; readonly day: number; readonly by: number }

const day = fc.integer({ min: 0, max: 12 })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('stated' as const),
    day,
    value: fc.oneof(fc.nat(30), fc.constant(UNKNOWN)),
  }),
  fc.record({ kind: fc.constant('moved' as const), day, by: fc.integer({ min: -5, max: 5 }) }),
)

const historyOf = (changes: readonly Change[]): CountHistory => {
  const history = emptyCountHistory()
  for (const one of changes)
    if (one.kind === 'stated') stateCount(history, one.day, one.value)
    else moveCount(history, one.day, one.by)
  return history
}

/** The rule in its own words: the last statement at or before the day, and what moved since. */
const countByTheRule = (changes: readonly Change[], on: number): number => {
  let statement = -1
  changes.forEach((one, at) => {
    const last = changes[statement]
    if (one.kind === 'stated' && one.day <= on && (!last || one.day >= last.day)) statement = at
  })
  const stated = changes[statement]
  if (stated?.kind !== 'stated') return UNKNOWN
  let value = stated.value
  changes.forEach((one, at) => {
    if (one.kind !== 'moved' || one.day > on) return
    if (one.day > stated.day || (one.day === stated.day && at > statement)) value += one.by
  })
  return value
}

const countOn = (history: CountHistory, on: number): number =>
  history.values[indexAtOrBefore(history.days, on)] ?? UNKNOWN

describe('the count over the days', () => {
  it('is what the rule says, for any statements and movements in any order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const history = historyOf(changes)
        for (let on = -1; on <= 13; on++)
          expect(countOn(history, on)).toBe(countByTheRule(changes, on))
      }),
      { numRuns: 500 },
    )
  })

  it('finds the days for which something is stated', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), day, (changes, on) => {
        const history = historyOf(changes)
        const stated = changes.filter(({ kind }) => kind === 'stated').map((one) => one.day)
        const later = stated.filter((one) => one > on)
        expect(nextStatedDay(history, on)).toBe(Math.min(AFTER_EVERY_DAY, ...later))
        expect(firstStatedDay(history)).toBe(Math.min(AFTER_EVERY_DAY, ...stated))
        expect(isStatedOn(history, on)).toBe(stated.includes(on))
      }),
    )
  })

  it('keeps its days ascending, each once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const { days } = historyOf(changes)
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
      }),
    )
  })

  it('a copy goes its own way', () => {
    const history = historyOf([{ kind: 'stated', day: 1, value: 5 }])
    const copy = copyCountHistory(history)
    moveCount(copy, 1, 1)
    expect(countOn(history, 1)).toBe(5)
    expect(countOn(copy, 1)).toBe(6)
  })
})
