import { z } from 'zod'
import { LANGUAGES, type Language } from '../words/formats.ts'

/** In both languages. */
export const Texts = z.object({ en: z.string(), lv: z.string() })

/** An explanation in words. */
export const TOLD = {
  text: Texts.describe('The same as a paragraph to paste into a letter'),
  sentence: Texts.describe(
    'How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known',
  ),
} as const

/** The same of a list that has pages: told once. */
export const TOLD_ONCE = {
  text: TOLD.text.nullable().describe(`${TOLD.text.description}; null on later pages`),
  sentence: TOLD.sentence.nullable().describe(`${TOLD.sentence.description}; null on later pages`),
} as const

export const NOT_TOLD = { text: null, sentence: null } as const

export interface Told {
  readonly text: Readonly<Record<Language, string>>
  readonly sentence: Readonly<Record<Language, string>>
}

export interface Sentences {
  /** What can be cited without the rest. */
  readonly cited: readonly string[]
  readonly rest: readonly string[]
}

export function told(sentencesIn: (language: Language) => Sentences): Told {
  const all = LANGUAGES.map((language) => [language, sentencesIn(language)] as const)
  const joined = (some: (sentences: Sentences) => readonly string[]) =>
    Object.fromEntries(
      all.map(([language, sentences]) => [language, some(sentences).join(' ')]),
    ) as Record<Language, string>
  return {
    text: joined(({ cited, rest }) => [...cited, ...rest]),
    sentence: joined(({ cited }) => cited),
  }
}
