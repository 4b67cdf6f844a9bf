import type { Clocks, SumPart } from '@vietas/capacity-questions'
import { dateOf, rigaDay, type AnyEvent, type Known } from '@vietas/domain'
import { countText, dayText, FORMAT, type Language } from '../words/formats.ts'
import { SUM_WORDS } from '../words/sum-words.ts'
import { eventText } from './paragraph.ts'
import type { ExplainedSum } from './sum-parts.ts'
import { told, type Told } from './told.ts'

/** A letter has no room for more; the rest is summed up. */
const MOST_PARTS = 12

export interface ToldPart extends SumPart {
  readonly events: readonly Known<AnyEvent>[]
}

const WORDS = {
  en: {
    known: (day: string, date: string) => ` on ${day}, as known on ${date}`,
    ahead: (day: string, date: string) => `, seen from ${day}, as known on ${date}`,
    unknown: (number: string) => `Not known: ${number}.`,
    notKnown: 'not known',
    others: (number: string) => `The others: ${number}.`,
  },
  lv: {
    known: (day: string, date: string) => ` ${day}, kā bija zināms ${date}`,
    ahead: (day: string, date: string) => `, raugoties no ${day}, kā bija zināms ${date}`,
    unknown: (number: string) => `Nav zināms: ${number}.`,
    notKnown: 'nav zināms',
    others: (number: string) => `Pārējie: ${number}.`,
  },
} as const

/** A sum and what it is made of, as a paragraph to paste into a letter. */
export function sumParagraphs(
  measure: string,
  { number, unknown, parts }: ExplainedSum,
  page: readonly ToldPart[],
  clocks: Clocks,
): Told {
  const named = page.slice(0, MOST_PARTS)
  const rest = (number ?? 0) - named.reduce((sum, part) => sum + (part.number ?? 0), 0)
  return told((language) => {
    const words = WORDS[language]
    const known = FORMAT[language].date(dateOf(rigaDay(clocks.knownAt)))
    const isAhead = SUM_WORDS[measure]?.isAhead === true
    const when = words[isAhead ? 'ahead' : 'known'](dayText(language, clocks.validAt), known)
    return {
      cited: [
        `${amountText(language, measure, number)}${when}${when.endsWith('.') ? '' : '.'}`,
        ...(unknown > 0 ? [words.unknown(FORMAT[language].number.format(unknown))] : []),
      ],
      rest: [
        ...named.map((part) => partText(language, measure, part)),
        ...(parts.length > named.length ? [words.others(figure(language, measure, rest))] : []),
      ],
    }
  })
}

function partText(language: Language, measure: string, { name, number, events }: ToldPart): string {
  const proof = events.map((event) => eventText(language, event)).join('; ')
  const count = number === null ? WORDS[language].notKnown : figure(language, measure, number)
  return `${name}: ${count}${proof === '' ? '' : ` (${proof})`}.`
}

function amountText(language: Language, measure: string, number: number | null): string {
  const words = SUM_WORDS[measure]
  if (words === undefined) throw new Error(`${measure} has no words`)
  if (words.isMoney)
    return `${words[language].other}: ${number === null ? WORDS[language].notKnown : figure(language, measure, number)}`
  if (number === null) return `${words[language].other}: ${WORDS[language].notKnown}`
  return countText(language, number, words)
}

/** Money in euros, of whole cents. */
const figure = (language: Language, measure: string, number: number): string =>
  SUM_WORDS[measure]?.isMoney === true
    ? EUROS[language].format(number / 100)
    : FORMAT[language].number.format(number)

const EUROS = {
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
  lv: new Intl.NumberFormat('lv', { style: 'currency', currency: 'EUR' }),
} as const
