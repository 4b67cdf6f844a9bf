import { compareTexts } from './collation.ts'

/**
 * By one text after the other, each by Latvian collation. As many texts as there are different ones
 * are compared letter by letter, all others by their places among these.
 */
export function sortedByTexts<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): Row[] {
  const texts = rows.map(textsOf)
  const columns = (texts[0] ?? []).map((_, column) => {
    const own = texts.map((one) => one[column] as string)
    const ranks = ranksOf(new Set(own))
    return own.map((text) => ranks.get(text) as number)
  })
  const order = [...rows.keys()].sort((a, b) => {
    for (const column of columns) {
      const difference = (column[a] as number) - (column[b] as number)
      if (difference !== 0) return difference
    }
    return a - b
  })
  return order.map((row) => rows[row] as Row)
}

/** The same for texts that the collation does not tell apart. */
function ranksOf(texts: ReadonlySet<string>): ReadonlyMap<string, number> {
  let rank = 0
  let before: string | undefined
  const ranks = new Map<string, number>()
  for (const text of [...texts].sort(compareTexts)) {
    if (before !== undefined && compareTexts(before, text) !== 0) rank++
    ranks.set(text, rank)
    before = text
  }
  return ranks
}
