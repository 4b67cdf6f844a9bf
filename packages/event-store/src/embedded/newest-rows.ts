/** What the log holds of an event. Categories and types are numbers. */
export interface LogRow {
  readonly position: number
  readonly category: number
  readonly type: number
  readonly text: string
}

/** Which rows are wanted; undefined: any. */
export interface RowFilter {
  readonly categories: ReadonlySet<number> | undefined
  readonly types: ReadonlySet<number> | undefined
}

export interface RowRange {
  /** Exclusive. */
  readonly after: number
  /** Inclusive. */
  readonly upTo: number
  /** The most rows to return. */
  readonly limit: number
  readonly filter: RowFilter
}

/**
 * The rows of the newest events: whoever records an event reads it back at once, and so do all who
 * follow the log.
 */
export interface NewestRows {
  /** Of the position after the one added last, if any. */
  add(row: LogRow): void
  /** Texts joined by commas; undefined unless all of them are there. */
  joined(positions: readonly number[]): string | undefined
  /** Texts joined by commas, and the last position looked at; undefined unless all of it is there. */
  page(range: RowRange): { readonly texts: string; readonly lookedAt: number } | undefined
}

/** Of two generations at most, the older of which goes when the newer is full. */
const GENERATION_CHARACTERS = 512 * 1024

export function newestRows(): NewestRows {
  let newer: LogRow[] = []
  let older = newer
  let characters = 0

  const find = (position: number): LogRow | undefined =>
    rowIn(newer, position) ?? rowIn(older, position)

  return {
    add: (row) => {
      if (characters + row.text.length > GENERATION_CHARACTERS) {
        older = newer
        newer = []
        characters = 0
      }
      newer.push(row)
      characters += row.text.length
    },
    joined: (positions) => {
      const texts = positions.map((position) => find(position)?.text)
      return texts.includes(undefined) ? undefined : texts.join()
    },
    page: ({ after, upTo, limit, filter: { categories, types } }) => {
      const texts: string[] = []
      let lookedAt = after
      while (lookedAt < upTo && texts.length < limit) {
        lookedAt += 1
        const row = find(lookedAt)
        if (row === undefined) return undefined
        if (categories?.has(row.category) !== false && types?.has(row.type) !== false)
          texts.push(row.text)
      }
      return { texts: texts.join(), lookedAt }
    },
  }
}

/** Positions follow each other. */
function rowIn(generation: readonly LogRow[], position: number): LogRow | undefined {
  return generation[position - (generation[0]?.position ?? 0)]
}
