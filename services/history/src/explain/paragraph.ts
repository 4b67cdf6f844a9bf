import type { Clocks } from '@vietas/capacity-questions'
import { dateOf, rigaDay, type AnyEvent, type Known } from '@vietas/domain'
import { EVENT_WORDS } from '../words/event-words.ts'
import {
  capitalised,
  countText,
  dayText,
  ended,
  FORMAT,
  sourceText,
  type Language,
} from '../words/formats.ts'
import { CHANGE_WORDS, COUNTED_WORDS, type Counted } from '../words/number-words.ts'
import { atLeastText, notKnownText, textOfOne, textOfSeveral } from '../words/known-text.ts'
import { sumOf, type Count, type Step } from './parts.ts'
import { told, type Sentences, type Told } from './told.ts'

export interface NamedPart extends Count {
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Explained extends Pick<Clocks, 'validAt' | 'knownAt'> {
  readonly counted: Counted
  readonly total: Count
  readonly isKnown: boolean
  /** How many units the number is made of. */
  readonly units: number
  /** The first of them. */
  readonly parts: readonly NamedPart[]
}

/** A letter has no room for more; the rest is summed up. */
const MOST_PARTS = 5
const MOST_STEPS = 8

const WORDS = {
  en: {
    known: (date: string) => `as known on ${date}`,
    on: (date: string) => `on ${date}`,
    units: { one: 'in 1 unit', other: (number: string) => `in ${number} units` },
    unknown: (number: string) => `Units of which it is not known: ${number}.`,
    nothing: 'came to nothing',
    others: { one: 'The other', other: 'The others' },
    more: 'all other changes',
  },
  lv: {
    known: (date: string) => `kā bija zināms ${date}`,
    on: (date: string) => date,
    units: { one: '1 vienībā', other: (number: string) => `${number} vienībās` },
    unknown: (number: string) => `Vienības, par kurām tas nav zināms: ${number}.`,
    nothing: 'palika bez sekām',
    others: { one: 'Pārējā', other: 'Pārējās' },
    more: 'visas citas izmaiņas',
  },
} as const

/** The number and what it is made of, as a paragraph to paste into a letter. */
export const paragraphs = (explained: Explained): Told =>
  told((language) => sentencesIn(language, explained))

function sentencesIn(language: Language, explained: Explained): Sentences {
  const { total, units, parts, validAt, knownAt } = explained
  const { known, on, unknown, others } = WORDS[language]
  const { number } = FORMAT[language]
  const named = parts.slice(0, MOST_PARTS)
  return {
    cited: [
      ended(
        [
          `${totalText(language, explained)} ${on(dayText(language, validAt))}`,
          known(FORMAT[language].date(dateOf(rigaDay(knownAt)))),
          ...(units === 0 ? [] : [unitsText(language, units)]),
        ].join(', '),
      ),
      ...(total.unitsWithUnknown > 0 ? [unknown(number.format(total.unitsWithUnknown))] : []),
    ],
    rest: [
      ...named.map((part) => `${part.name}: ${stepsText(language, part)}.`),
      ...(units > named.length
        ? [
            `${others[units - named.length === 1 ? 'one' : 'other']}: ${othersText(language, explained, named)}.`,
          ]
        : []),
    ],
  }
}

function totalText(language: Language, { counted, total, isKnown }: Explained): string {
  const words = COUNTED_WORDS[counted]
  if (!isKnown) return notKnownText(language, words)
  const count = countText(language, total.number, words)
  return capitalised(atLeastText(language, count, total.unitsWithUnknown))
}

const less = (whole: Count, part: Count): Count => ({
  number: whole.number - part.number,
  unitsWithUnknown: whole.unitsWithUnknown - part.unitsWithUnknown,
})

function othersText(
  language: Language,
  { total, units }: Explained,
  named: readonly NamedPart[],
): string {
  const { number, unitsWithUnknown: unknown } = less(total, sumOf(named))
  const isNothingKnown = number === 0 && unknown === units - named.length
  const figure = isNothingKnown ? undefined : FORMAT[language].number.format(number)
  return textOfSeveral(language, { figure, unknown })
}

/** Of a unit the count of one target group may be known and that of another not. */
function countOfUnit(language: Language, { number, unitsWithUnknown }: Count): string {
  const figure =
    number === 0 && unitsWithUnknown > 0 ? undefined : FORMAT[language].number.format(number)
  return textOfOne(language, { figure, unknown: number > 0 ? unitsWithUnknown : 0 })
}

function unitsText(language: Language, units: number): string {
  const { number, plural } = FORMAT[language]
  const { one, other } = WORDS[language].units
  return units === 1 || plural.select(units) === 'one'
    ? one.replace('1', number.format(units))
    : other(number.format(units))
}

function stepsText(language: Language, { steps, ...part }: NamedPart): string {
  const told = steps.slice(0, MOST_STEPS)
  const texts = told.map((step) => stepText(language, step))
  if (told.length < steps.length) {
    const rest = countOfUnit(language, less(part, sumOf(told)))
    texts.push(`${WORDS[language].more}: ${rest}`)
  }
  return texts.length === 0 ? countOfUnit(language, part) : texts.join('; ')
}

function stepText(language: Language, step: Step): string {
  const { on, nothing } = WORDS[language]
  const { change, events } = step
  const day = on(dayText(language, step.on))
  const proof = events.map((event) => eventText(language, event)).join('; ')
  if (change === undefined) return `${nothing} ${day} (${proof})`
  return `${countOfUnit(language, step)} ${CHANGE_WORDS[change][language]} ${day} (${proof})`
}

export function eventText(language: Language, { type, source }: Known<AnyEvent>): string {
  const words = EVENT_WORDS[type]?.[language] ?? type
  return source === undefined ? words : `${words}: ${sourceText(source)}`
}
