/** @throws RangeError when a stored event holds no such text. */
export function storedText(text: string, what: string): string {
  if (typeof text === 'string' && text !== '') return text
  throw new RangeError(`${JSON.stringify(text)} is not ${what}`)
}

/** @throws RangeError when a stored event holds no list of such texts. */
export function storedTexts<Text extends string>(texts: readonly Text[], what: string): Text[] {
  if (typeof texts === 'string') throw new RangeError(`${JSON.stringify(texts)} is not a list`)
  return [...texts].map((text) => storedText(text, what) as Text)
}

/** @throws RangeError when a stored event holds a text that is there and is none. */
export function storedTextIfAny(text: string | undefined, what: string): void {
  if (text !== undefined) storedText(text, what)
}

/** @throws RangeError when a stored event holds none of some terms. */
export function storedTerm(text: string, terms: readonly string[], what: string): void {
  if (!terms.includes(text)) throw new RangeError(`${JSON.stringify(text)} is not ${what}`)
}
