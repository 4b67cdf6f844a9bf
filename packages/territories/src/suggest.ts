import type { Crosswalk } from './crosswalk.ts'
import { foldText } from './fold-text.ts'
import type { Municipality } from './municipality.ts'

const MOST_SUGGESTIONS = 5
/** Of codes that are all digits; those of cities begin with zeros, which a spreadsheet leaves out. */
const CODE_LENGTH = 7

/**
 * What someone may have meant by a name or a code that no municipality has, the closest first, and
 * of two versions the one still in force first. Accents, case and the word `novads` make no difference.
 */
export function suggestionsFor({ versions }: Crosswalk, text: string): Municipality[] {
  const meant = stem(text)
  if (meant === '') return []
  const exact = versions.get(meant.padStart(CODE_LENGTH, '0'))
  if (exact !== undefined) return [exact]
  // All codes look alike, so a code with more than one wrong digit is not close.
  const furthest = /\d/.test(meant) ? 1 : Math.max(1, Math.floor(meant.length / 3))
  return [...versions.values()]
    .map((version) => ({ version, distance: distanceTo(version, meant) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || endOf(b.version).localeCompare(endOf(a.version)))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ version }) => version)
}

export function stem(text: string): string {
  return foldText(text).replace(/ (novad[as]?|nov\.?|pilset[as]?|pils\.?)$/, '')
}

function endOf({ validTo }: Municipality): string {
  return validTo ?? '9999-12-31'
}

function distanceTo({ code, name }: Municipality, meant: string): number {
  return Math.min(distance(stem(name), meant), distance(code.toLowerCase(), meant))
}

/** How many letters differ; the beginning of a word is closer than any word misspelt. */
function distance(word: string, meant: string): number {
  if (word === meant) return 0
  if (meant.length >= 3 && word.startsWith(meant)) return 0.5
  return editDistance(word, meant)
}

/** Levenshtein: letters put in, left out or exchanged. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [line, letter] of Array.from(a).entries()) {
    const next = [line + 1]
    for (const [column, other] of Array.from(b).entries()) {
      const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
