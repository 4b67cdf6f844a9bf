import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { withoutRelocation } from './relocation.ts'

interface LeafOfDay {
  readonly site: number
  readonly slot: number
  readonly delta: number
}

const [LEFT, COME_TO] = [1, 0]
const leaves = (site: number, deltas: readonly number[]): fc.Arbitrary<LeafOfDay[]> =>
  fc.uniqueArray(
    fc.record({
      site: fc.constant(site),
      slot: fc.nat(7),
      delta: fc.constantFrom(...deltas),
    }),
    { selector: ({ slot }) => slot, maxLength: 6 },
  )

/** Numbers are never below 0: those of the site that is left only go down, those of the other up. */
const days: fc.Arbitrary<LeafOfDay[]> = fc
  .tuple(leaves(LEFT, [-2, -1]), leaves(COME_TO, [1, 2]))
  .map(([left, comeTo]) => [...left, ...comeTo])

const dayInAnyOrder = days.chain((day) =>
  fc.shuffledSubarray(day, { minLength: day.length, maxLength: day.length }),
)

describe('A day without its relocation', { tags: ['random'] }, () => {
  it('moves nothing in all, and counts what remains where the unit has come to', () => {
    fc.assert(
      fc.property(dayInAnyOrder, (day) => {
        const index = {
          leafSite: Int32Array.from(day, ({ site }) => site),
          leafSlot: Int32Array.from(day, ({ slot }) => slot),
        } as unknown as CapacityIndex
        const { moved, remains, leafOf } = withoutRelocation(
          index,
          new Map(day.map(({ delta }, leaf) => [leaf, delta])),
        )
        for (const slot of new Set(day.map((leaf) => leaf.slot))) {
          const ofSlot = day.flatMap((one, leaf) => (one.slot === slot ? [{ ...one, leaf }] : []))
          const sum = (deltas: readonly number[]): number => deltas.reduce((a, b) => a + b, 0)
          expect(sum(ofSlot.map(({ leaf }) => moved.get(leaf) ?? 0))).toBe(0)
          expect(remains.get(slot) ?? 0).toBe(sum(ofSlot.map(({ delta }) => delta)))
          const last = ofSlot.find(({ site }) => site === COME_TO) ?? ofSlot[0]
          expect(leafOf.get(slot)).toBe(last?.leaf)
        }
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
