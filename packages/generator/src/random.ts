import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number in [from, to]. */
  between(from: number, to: number): number
  /** True in so large a share of all cases, to a millionth. */
  chance(share: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

const MILLION = 1_000_000

export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const between = (from: number, to: number): number => uniformInt(generator, from, to)
  return {
    between,
    chance: (share) => between(0, MILLION - 1) < share * MILLION,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
  }
}
