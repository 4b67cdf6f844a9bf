import type { Clocks, SumPart } from '@vietas/capacity-questions'
import { dateOf, rigaDay, type AnyEvent, type Known } from '@vietas/domain'
import { capitalised, countText, dayText, ended, FORMAT, type Language } from '../words/formats.ts'
import { sumWordsOf } from '../words/sum-words.ts'
import { atLeastText, notKnownText, textOfOne, textOfSeveral } from '../words/known-text.ts'
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
    others: { one: 'The other', other: 'The others' },
  },
  lv: {
    known: (day: string, date: string) => ` ${day}, kā bija zināms ${date}`,
    ahead: (day: string, date: string) => `, raugoties no ${day}, kā bija zināms ${date}`,
    unknown: (number: string) => `Nav zināms: ${number}.`,
    // Whatever they are, and however many.
    others: { one: 'Pārējais', other: 'Pārējais' },
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
  const others = parts.slice(named.length)
  return told((language) => {
    const words = WORDS[language]
    const known = FORMAT[language].date(dateOf(rigaDay(clocks.knownAt)))
    const isAhead = sumWordsOf(measure).isAhead === true
    const when = words[isAhead ? 'ahead' : 'known'](dayText(language, clocks.validAt), known)
    return {
      cited: [
        ended(`${amountText(language, measure, number, unknown)}${when}`),
        ...(unknown > 0 ? [words.unknown(FORMAT[language].number.format(unknown))] : []),
      ],
      rest: [
        ...named.map((part) => partText(language, measure, part)),
        ...(others.length > 0
          ? [
              `${words.others[others.length === 1 ? 'one' : 'other']}: ${othersText(language, measure, others)}.`,
            ]
          : []),
      ],
    }
  })
}

/** What no event of its own states are the counts of several units. */
function partText(language: Language, measure: string, part: ToldPart): string {
  const { name, number, unknown, events } = part
  const proof = events.map((event) => eventText(language, event)).join('; ')
  const figure = number === null ? undefined : figureOf(language, measure, number)
  const known = { figure, unknown }
  const count = events.length === 0 ? textOfSeveral(language, known) : textOfOne(language, known)
  return `${name[language]}: ${count}${proof === '' ? '' : ` (${proof})`}.`
}

function othersText(language: Language, measure: string, others: readonly SumPart[]): string {
  const known = others.flatMap(({ number }) => number ?? [])
  const sum = known.reduce((all, number) => all + number, 0)
  const figure = known.length === 0 ? undefined : figureOf(language, measure, sum)
  const unknown = others.reduce((all, part) => all + part.unknown, 0)
  return textOfSeveral(language, { figure, unknown })
}

function amountText(
  language: Language,
  measure: string,
  number: number | null,
  unknown: number,
): string {
  const words = sumWordsOf(measure)
  if (number === null) return notKnownText(language, words)
  if (words.isMoney) {
    const amount = atLeastText(language, figureOf(language, measure, number), unknown)
    return `${words[language].other}: ${amount}`
  }
  return capitalised(atLeastText(language, countText(language, number, words), unknown))
}

/** Money in euros, of whole cents. */
const figureOf = (language: Language, measure: string, number: number): string =>
  sumWordsOf(measure).isMoney === true
    ? FORMAT[language].euros.format(number / 100)
    : FORMAT[language].number.format(number)
