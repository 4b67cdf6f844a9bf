import type { Answering, Clocks } from '@vietas/capacity-questions'
import {
  dateOf,
  dateOfEvent,
  rigaDay,
  type AnyEvent,
  type Capability,
  type Known,
} from '@vietas/domain'
import { countsOn } from '../events/days-of-event.ts'
import { eventText } from '../explain/paragraph.ts'
import { told, type Sentences, type Told } from '../explain/told.ts'
import { dayText, ended, FORMAT, type Language } from '../words/formats.ts'
import { factsOf, fieldChanges, rowOn, statusOf, type Row } from './row.ts'
import { rowText } from './row-words.ts'

export interface RowStep {
  readonly event: Known<AnyEvent>
  readonly status: string | null
  readonly fields: readonly string[]
}

export interface ExplainedRow extends Told {
  readonly status: string | null
  readonly steps: readonly RowStep[]
}

const MOST_STEPS = 200
/** A letter has no room for more. */
const MOST_IN_TEXT = 12

/**
 * What each event known by then made of one, without those of later days that left its status as it
 * was; undefined while nothing has created it.
 */
export function explainedRow(
  declared: Capability,
  answering: Answering,
  id: string,
  clocks: Clocks,
): ExplainedRow | undefined {
  const { knownAt } = clocks
  const known = factsOf(declared, answering, id).filter(({ knownSince }) => knownSince <= knownAt)
  const steps: RowStep[] = []
  let state = declared.empty(id)
  let row: Row | undefined
  for (const event of known) {
    state = declared.evolve(state, event)
    const next = rowOn(declared, state, clocks)
    const fields = fieldChanges(declared, row, next).map(({ field }) => field)
    const isOther = row === undefined ? next !== undefined : statusOf(row) !== statusOf(next)
    if (isOther || isBehind(event, fields, clocks))
      steps.push({ event, status: statusOf(next), fields })
    row = next
  }
  if (row === undefined) return undefined
  const stood = { declared, row, steps }
  const inWords = told((language) => sentencesIn(language, stood, clocks))
  return { status: statusOf(row), steps: steps.slice(-MOST_STEPS), ...inWords }
}

/** An answer may list what is still to come on the day; an event about no day is behind what it makes other. */
const isBehind = (
  event: AnyEvent,
  fields: readonly string[],
  { validAt }: Pick<Clocks, 'validAt'>,
): boolean => (dateOfEvent(event) === undefined ? fields.length > 0 : countsOn(event, validAt))

const WORDS = {
  en: { on: 'On ', known: 'as known on', by: 'By', earlier: 'earlier' },
  lv: { on: '', known: 'kā bija zināms', by: 'Pamats', earlier: 'agrāk' },
} as const

interface StoodRow {
  readonly declared: Capability
  readonly row: Row
  readonly steps: readonly RowStep[]
}

function sentencesIn(
  language: Language,
  { declared, row, steps }: StoodRow,
  { validAt, knownAt, lens }: Clocks,
): Sentences {
  const words = WORDS[language]
  const { date } = FORMAT[language]
  const latest = steps.slice(-MOST_IN_TEXT).map(({ event }) => {
    return `${date(dateOf(rigaDay(event.knownSince)))} ${eventText(language, event)}`
  })
  const rest = steps.length - latest.length
  const all = rest > 0 ? [`${words.earlier}: ${rest}`, ...latest] : latest
  const when = `${words.on}${dayText(language, validAt)}, ${words.known} ${date(dateOf(rigaDay(knownAt)))}`
  return {
    cited: [ended(`${when}, ${rowText(declared, row, language, lens)}`)],
    rest: [`${words.by}: ${all.join('; ')}.`],
  }
}
