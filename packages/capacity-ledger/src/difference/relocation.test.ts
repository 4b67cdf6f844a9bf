import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { ALL, CHANNELS, SLOTS, UNITS } from '../capacity-index/slots.ts'
import { withoutRelocation } from './relocation.ts'

const OPERATES = ALL * CHANNELS.length + UNITS

interface LeafOfDay {
  readonly site: number
  readonly slot: number
  readonly delta: number
}

/** A unit comes to operate at one site at most. */
const days: fc.Arbitrary<LeafOfDay[]> = fc
  .uniqueArray(
    fc.record({
      site: fc.nat(3),
      slot: fc.oneof(fc.constant(OPERATES), fc.nat(SLOTS - 1)),
      delta: fc.constantFrom(-2, -1, 1, 2),
    }),
    { selector: ({ site, slot }) => `${site} ${slot}`, maxLength: 12 },
  )
  .filter((day) => day.filter(({ slot, delta }) => slot === OPERATES && delta > 0).length < 2)

const dayInAnyOrder = days.chain((day) =>
  fc.record({
    day: fc.constant(day),
    order: fc.shuffledSubarray([...day.keys()], { minLength: day.length }),
  }),
)

const sorted = <Value>(map: ReadonlyMap<number, Value>): [number, Value][] =>
  [...map].sort(([a], [b]) => a - b)

describe('A day without its relocation', { tags: ['random'] }, () => {
  it('is the same in whatever order its entries are read', () => {
    fc.assert(
      fc.property(dayInAnyOrder, ({ day, order }) => {
        const index = {
          leafSite: Int32Array.from(day, ({ site }) => site),
          leafSlot: Int32Array.from(day, ({ slot }) => slot),
        } as unknown as CapacityIndex
        const apart = (leaves: Iterable<number>) => {
          const inOrder = [...leaves].map((leaf) => [leaf, day[leaf]?.delta ?? 0] as const)
          const { moved, remains, leafOf } = withoutRelocation(index, new Map(inOrder))
          return [sorted(moved), sorted(remains), sorted(leafOf)]
        }
        expect(apart(order)).toEqual(apart(day.keys()))
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
