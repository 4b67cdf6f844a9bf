import type { Clocks } from '@vietas/capacity-questions'
import { dateOf, rigaDay, type AnyEvent, type Known } from '@vietas/domain'
import { EVENT_WORDS } from '../words/event-words.ts'
import { countText, dayText, FORMAT, sourceText, type Language } from '../words/formats.ts'
import { CHANGE_WORDS, COUNTED_WORDS, type Counted } from '../words/number-words.ts'
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
    notKnown: 'not known',
    nothing: 'came to nothing',
    others: (number: string) => `The others: ${number}.`,
    more: (number: string) => `all other changes: ${number}`,
  },
  lv: {
    known: (date: string) => `kā bija zināms ${date}`,
    on: (date: string) => date,
    units: { one: '1 vienībā', other: (number: string) => `${number} vienībās` },
    unknown: (number: string) => `Vienības, par kurām tas nav zināms: ${number}.`,
    notKnown: 'nav zināms',
    nothing: 'palika bez sekām',
    others: (number: string) => `Pārējās: ${number}.`,
    more: (number: string) => `visas citas izmaiņas: ${number}`,
  },
} as const

/** The number and what it is made of, as a paragraph to paste into a letter. */
export const paragraphs = (explained: Explained): Told =>
  told((language) => sentencesIn(language, explained))

function sentencesIn(language: Language, explained: Explained): Sentences {
  const { counted, total, isKnown, units, parts, validAt, knownAt } = explained
  const { known, on, unknown, notKnown, others } = WORDS[language]
  const { number } = FORMAT[language]
  const words = COUNTED_WORDS[counted]
  const named = parts.slice(0, MOST_PARTS)
  const rest = total.number - sumOf(named).number
  return {
    cited: [
      [
        isKnown
          ? countText(language, total.number, words)
          : `${words[language].other}: ${notKnown}`,
        `${on(dayText(language, validAt))},`,
        `${known(FORMAT[language].date(dateOf(rigaDay(knownAt))))},`,
        `${unitsText(language, units)}.`,
      ].join(' '),
      ...(total.unitsWithUnknown > 0 ? [unknown(number.format(total.unitsWithUnknown))] : []),
    ],
    rest: [
      ...named.map((part) => `${part.name}: ${stepsText(language, part)}.`),
      ...(units > named.length ? [others(number.format(rest))] : []),
    ],
  }
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
    const rest = part.number - sumOf(told).number
    texts.push(WORDS[language].more(FORMAT[language].number.format(rest)))
  }
  return texts.length === 0 ? FORMAT[language].number.format(part.number) : texts.join('; ')
}

function stepText(language: Language, step: Step): string {
  const { on, nothing, notKnown } = WORDS[language]
  const { change, number, unitsWithUnknown, events } = step
  const day = on(dayText(language, step.on))
  const proof = events.map((event) => eventText(language, event)).join('; ')
  if (change === undefined) return `${nothing} ${day} (${proof})`
  const count =
    unitsWithUnknown > 0 && number === 0 ? notKnown : FORMAT[language].number.format(number)
  return `${count} ${CHANGE_WORDS[change][language]} ${day} (${proof})`
}

export function eventText(language: Language, { type, source }: Known<AnyEvent>): string {
  const words = EVENT_WORDS[type]?.[language] ?? type
  return source === undefined ? words : `${words}: ${sourceText(source)}`
}
