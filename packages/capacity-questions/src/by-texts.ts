const collator = new Intl.Collator('lv')

/** By one text after the other, each by Latvian collation. */
export function byTexts<Row>(textsOf: (row: Row) => readonly string[]) {
  return (a: Row, b: Row): number => {
    const others = textsOf(b)
    for (const [at, text] of textsOf(a).entries()) {
      const order = collator.compare(text, others[at] as string)
      if (order !== 0) return order
    }
    return 0
  }
}
