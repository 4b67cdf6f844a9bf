import type { Answering, Clocks } from '@vietas/capacity-questions'
import { dateOf, rigaDay, type AnyEvent, type Capability, type Known } from '@vietas/domain'
import { eventText } from '../explain/paragraph.ts'
import { told, type Sentences, type Told } from '../explain/told.ts'
import { STATUS_WORDS } from '../words/status-words.ts'
import { dayText, FORMAT, type Language } from '../words/formats.ts'
import { factsOf, fieldChanges, rowOn, statusOf, type Row } from './row.ts'

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

/** What each event known by then made of one; undefined while nothing has created it. */
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
    steps.push({ event, status: statusOf(next), fields })
    row = next
  }
  if (row === undefined) return undefined
  const status = statusOf(row)
  const inWords = told((language) => sentencesIn(language, status, steps, clocks))
  return { status, steps: steps.slice(-MOST_STEPS), ...inWords }
}

const WORDS = {
  en: { on: 'On', known: 'as known on', status: 'its status is', by: 'By', earlier: 'earlier' },
  lv: { on: '', known: 'kā bija zināms', status: 'stāvoklis:', by: 'Pamats', earlier: 'agrāk' },
} as const

function sentencesIn(
  language: Language,
  status: string | null,
  steps: readonly RowStep[],
  { validAt, knownAt }: Clocks,
): Sentences {
  const words = WORDS[language]
  const { date } = FORMAT[language]
  const latest = steps.slice(-MOST_IN_TEXT).map(({ event }) => {
    return `${date(dateOf(rigaDay(event.knownSince)))} ${eventText(language, event)}`
  })
  const rest = steps.length - latest.length
  const all = rest > 0 ? [`${words.earlier}: ${rest}`, ...latest] : latest
  const when = `${words.on} ${dayText(language, validAt)}, ${words.known} ${date(dateOf(rigaDay(knownAt)))}`
  const called = language === 'lv' ? STATUS_WORDS[status ?? ''] : status?.replaceAll('-', ' ')
  const what = status === null ? '' : `, ${words.status} ${called ?? status}`
  return {
    cited: [`${when}${what}.`.trim()],
    rest: [`${words.by}: ${all.join('; ')}.`],
  }
}
