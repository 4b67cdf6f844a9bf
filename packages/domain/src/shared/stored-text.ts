/** @throws RangeError when a stored event holds no such text. */
export function storedText(text: string, what: string): string {
  if (typeof text === 'string' && text !== '') return text
  throw new RangeError(`${JSON.stringify(text)} is not ${what}`)
}
