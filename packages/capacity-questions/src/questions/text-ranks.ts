import { compareTexts } from '../collation.ts'
import type { Turn } from '../in-turns.ts'
import { mergedInTurns, sortedInTurns } from './sorted-in-turns.ts'

/** Texts in reading order with their places, the same for texts that the collation does not tell apart. */
export type TextRanks = ReadonlyMap<string, number>

export const NO_RANKS: TextRanks = new Map()

/** Of a register; those of more are forgotten all at once. */
const MOST_TEXTS = 300_000

/** Ranks for some texts too. Whoever has ranked them before compares numbers from then on. */
export async function ranksWith(
  before: TextRanks,
  texts: readonly string[],
  turn: Turn,
): Promise<TextRanks> {
  const unseen = new Set(texts.filter((text) => !before.has(text)))
  if (unseen.size === 0) return before
  if (before.size + unseen.size > MOST_TEXTS && before.size > 0)
    return ranksWith(NO_RANKS, texts, turn)
  const sorted = await sortedInTurns([...unseen], compareTexts, turn)
  const ranks = new Map<string, number>()
  let last: string | undefined
  let rank = 0
  for (const text of await mergedInTurns([...before.keys()], sorted, compareTexts, turn)) {
    if (last !== undefined && compareTexts(last, text) !== 0) rank++
    ranks.set(text, rank)
    last = text
    const wait = turn()
    if (wait !== undefined) await wait
  }
  return ranks
}
