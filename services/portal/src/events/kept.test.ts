import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { heldBack, letGo, NOTHING, shownToo, type Kept } from './kept.ts'

const MOST = 5

describe('what a page keeps of a stream', () => {
  it('is the newest, and begins right behind what is not kept', { tags: ['random'] }, () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('come' as const), count: fc.nat(12) }),
      fc.constant({ kind: 'press' as const, count: 0 }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let kept: Kept<number> = NOTHING
        let [came, seen, isHeld] = [0, 0, false]
        for (const { kind, count } of steps) {
          if (kind === 'press') {
            if (isHeld) kept = letGo(kept, MOST)
            isHeld = !isHeld
          }
          const events = Array.from({ length: count }, (_, at) => came + at + 1)
          came += count
          kept = (isHeld ? heldBack : shownToo)(kept, events, MOST)
          if (!isHeld) seen = came
          const expected = Array.from({ length: Math.min(seen, MOST) }, (_, at) => seen - at)
          expect(kept.shown).toEqual(expected)
          expect(kept.left + kept.shown.length).toBe(seen)
          expect(kept.before ?? 0).toBe(seen - kept.shown.length)
          expect(kept.waitingCount).toBe(came - seen)
          expect(kept.waiting.length).toBe(Math.min(came - seen, MOST))
        }
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
