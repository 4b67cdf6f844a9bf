import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addChannel, balancesWith, emptyBalances, type Balances } from './balances.ts'
import { emptyColumns, push, type Columns } from './columns.ts'
import { sortedOrder } from './sorted-order.ts'
import { wholeOf } from './steps-of-work.ts'

const LEAVES = 5

interface Entry {
  readonly leaf: number
  readonly day: number
  readonly knownSince: number
  readonly delta: number
}

const entries = (length: number): fc.Arbitrary<Entry[]> =>
  fc.array(
    fc.record({
      leaf: fc.integer({ min: 0, max: LEAVES - 1 }),
      // Few days, so that lines lie on days that many entries share; and one day before all others.
      day: fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(-1_000_000)),
      knownSince: fc.integer({ min: 1_500_000_000_000, max: 1_500_000_000_090 }),
      delta: fc.integer({ min: -3, max: 3 }),
    }),
    { minLength: 0, maxLength: length },
  )

function columnsOf(all: readonly Entry[]): Columns {
  const columns = emptyColumns(1)
  for (const { leaf, day, knownSince, delta } of all) push(columns, leaf, day, knownSince, delta)
  return columns
}

const CHANNELS = 3
const channelOf = (leaf: number): number => leaf % CHANNELS

/** The sums of all leaves, channel by channel; before a channel is added none of its leaves has any. */
function sumsOf(balances: Balances, day: number, knownAt: number): number[] {
  const sums = new Int32Array(LEAVES)
  for (let channel = 0; channel < CHANNELS; channel++) {
    const others = sums.filter((_, leaf) => channelOf(leaf) >= channel)
    expect([...others]).toEqual(others.length === 0 ? [] : [...others].fill(0))
    addChannel(balances, channel, day, knownAt, balances.leafAt, sums)
  }
  return [...sums]
}

function plainSums(all: readonly Entry[], day: number, knownAt: number): number[] {
  const sums = new Array<number>(LEAVES).fill(0)
  for (const entry of all)
    if (entry.day <= day && entry.knownSince <= knownAt)
      sums[entry.leaf] = (sums[entry.leaf] as number) + entry.delta
  return sums
}

describe('balances at crossings', () => {
  it('give the sum of the entries at or before both clocks, wherever the lines lie', () => {
    fc.assert(
      fc.property(
        entries(3_000),
        entries(600),
        fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -5, max: 95 })), {
          minLength: 20,
          maxLength: 20,
        }),
        (first, second, questions) => {
          const once = balancesWith(emptyBalances(), columnsOf(first), LEAVES, channelOf)
          const twice = balancesWith(once, columnsOf(second), LEAVES, channelOf)
          for (const [day, sinceStart] of questions) {
            const knownAt = 1_500_000_000_000 + sinceStart
            for (const [balances, all] of [
              [once, first],
              [twice, [...first, ...second]],
            ] as const) {
              expect(sumsOf(balances, day, knownAt)).toEqual(plainSums(all, day, knownAt))
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keep lines on both clocks once there are many entries', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      leaf: i % LEAVES,
      day: (i * 7919) % 4_001,
      knownSince: 1_500_000_000_000 + ((i * 104_729) % 900_001),
      delta: (i % 5) - 2,
    }))
    const balances = balancesWith(emptyBalances(), columnsOf(many), LEAVES, channelOf)
    expect(balances.byDay.lines.length).toBeGreaterThan(20)
    expect(balances.byKnownSince.lines.length).toBeGreaterThan(20)
    for (let i = 0; i < 200; i++) {
      const day = (i * 613) % 4_100
      const knownAt = 1_500_000_000_000 + ((i * 7_717) % 910_000)
      expect(sumsOf(balances, day, knownAt)).toEqual(plainSums(many, day, knownAt))
    }
  })
})

describe('the sorted order', () => {
  it('is ascending, and keeps the order of equal keys', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2_000_000, max: 9_000_000_000_000 })), (keys) => {
        const expected = keys
          .map((key, at) => [key, at] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
          .map(([, at]) => at)
        expect([...wholeOf(sortedOrder(Float64Array.from(keys), keys.length))]).toEqual(expected)
      }),
    )
  })
})
