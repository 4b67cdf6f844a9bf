/** Texts as people type them: lower case, accents left out, one line each. */
export function searchable(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined)
    .join('\n')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** Whether every word of a search occurs in a text that `searchable` has prepared. */
export function matchesSearch(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
