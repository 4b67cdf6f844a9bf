import { capitalised, FORMAT, type Language } from '../words/formats.ts'
import type { CountedWords } from '../words/number-words.ts'

const WORDS = {
  en: {
    notKnown: 'not known',
    notKnownOf: (figure: string, number: string) => `${figure}, and not known of ${number}`,
    partlyNotKnown: (figure: string) => `${figure} and partly not known`,
  },
  lv: {
    notKnown: 'nav zināms',
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

/** Of what nothing is known, as the beginning of a sentence. */
export const notKnownText = (language: Language, words: CountedWords): string =>
  `${capitalised(words[language].other)}: ${WORDS[language].notKnown}`

export function textOfOne(language: Language, { figure, unknown }: Figure): string {
  const { notKnown, partlyNotKnown } = WORDS[language]
  if (figure === undefined) return notKnown
  return unknown > 0 ? partlyNotKnown(figure) : figure
}

export function textOfSeveral(language: Language, { figure, unknown }: Figure): string {
  const { notKnown, notKnownOf } = WORDS[language]
  if (figure === undefined) return notKnown
  return unknown > 0 ? notKnownOf(figure, FORMAT[language].number.format(unknown)) : figure
}
