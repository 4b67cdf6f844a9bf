import { capitalised, FORMAT, type Language } from './formats.ts'
import type { CountedWords } from './number-words.ts'

export const NOT_KNOWN = { en: 'not known', lv: 'nav zināms' } as const

const WORDS = {
  en: {
    atLeast: (figure: string) => `at least ${figure}`,
    notKnownOf: (figure: string, number: string) => `${figure}, and not known of ${number}`,
    partlyNotKnown: (figure: string) => `${figure} and partly not known`,
  },
  lv: {
    atLeast: (figure: string) => `vismaz ${figure}`,
    notKnownOf: (figure: string, number: string) => `${figure}, bet par ${number} nav zināms`,
    partlyNotKnown: (figure: string) => `${figure} un daļēji nav zināms`,
  },
} as const

/** A number in figures and of how many it is not known. */
export interface Figure {
  /** undefined: nothing is known, which is not zero. */
  readonly figure: string | undefined
  readonly unknown: number
}

/** Of what is known, where that may not be all. */
export const atLeastText = (language: Language, figure: string, unknown: number): string =>
  unknown > 0 ? WORDS[language].atLeast(figure) : figure

/** Of what nothing is known, as the beginning of a sentence. */
export const notKnownText = (language: Language, words: CountedWords): string =>
  `${capitalised(words[language].other)}: ${NOT_KNOWN[language]}`

export function textOfOne(language: Language, { figure, unknown }: Figure): string {
  if (figure === undefined) return NOT_KNOWN[language]
  return unknown > 0 ? WORDS[language].partlyNotKnown(figure) : figure
}

export function textOfSeveral(language: Language, { figure, unknown }: Figure): string {
  if (figure === undefined) return NOT_KNOWN[language]
  return unknown > 0
    ? WORDS[language].notKnownOf(figure, FORMAT[language].number.format(unknown))
    : figure
}
