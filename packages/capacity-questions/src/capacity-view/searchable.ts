import { foldText } from '@vietas/domain'

/** Texts as people type them: without case, accents and quotes, one line each. */
export function searchable(...texts: readonly string[]): string {
  return texts.map(foldText).join('\n')
}

/** Whether every word of a search occurs in a text that `searchable` has prepared. */
export function matchesSearch(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
