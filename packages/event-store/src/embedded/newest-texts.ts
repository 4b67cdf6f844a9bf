/** The texts of the newest events: whoever records an event reads it back at once. */
export interface NewestTexts {
  add(position: number, text: string): void
  /** Joined by commas; undefined unless all of them are there. */
  joined(positions: readonly number[]): string | undefined
}

/** Of two generations at most, the older of which goes when the newer is full. */
const GENERATION_CHARACTERS = 512 * 1024

export function newestTexts(): NewestTexts {
  let newer = new Map<number, string>()
  let older = newer
  let characters = 0
  return {
    add: (position, text) => {
      if (characters + text.length > GENERATION_CHARACTERS) {
        older = newer
        newer = new Map()
        characters = 0
      }
      newer.set(position, text)
      characters += text.length
    },
    joined: (positions) => {
      const texts = positions.map((position) => newer.get(position) ?? older.get(position))
      return texts.includes(undefined) ? undefined : texts.join()
    },
  }
}
