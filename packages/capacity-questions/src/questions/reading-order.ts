import { compareTexts } from '../collation.ts'

/** One that is on a list, and the text that it is listed by. */
export interface Listed {
  readonly text: string
  readonly id: string
}

/** By Latvian collation; where that is equal, by ids. */
export function inReadingOrder(a: Listed, b: Listed): number {
  return compareTexts(a.text, b.text) || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** The index of the first that comes after a text and an id. */
export function firstAfter(
  found: readonly Listed[],
  [text, id]: readonly [string, string],
): number {
  let from = 0
  let to = found.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (inReadingOrder(found[middle] as Listed, { text, id }) > 0) to = middle
    else from = middle + 1
  }
  return from
}
