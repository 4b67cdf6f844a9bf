import {
  AFTER_EVERY_DAY,
  BEFORE_EVERY_DAY,
  daysOf,
  isEdtfDate,
  rigaDay,
  startOfRigaDay,
  type Capability,
  type Day,
  type DomainEvent,
  type EpochMs,
  type Known,
} from '@vietas/domain'

/** What one of a capability was on each day of `[from, until)`, as known at each instant of `[knownFrom, knownTo)`. */
export interface Standing {
  readonly from: Day
  readonly until: Day
  readonly knownFrom: EpochMs
  /** Infinity as long as nothing else is known. */
  readonly knownTo: EpochMs
  /** As JSON. */
  readonly answer: string
}

/** From a day until that of the next; without an answer nothing is on record. */
interface Stretch {
  readonly from: Day
  readonly answer: string | undefined
  readonly knownFrom: EpochMs
}

const NOTHING: readonly Stretch[] = [
  { from: BEFORE_EVERY_DAY, answer: undefined, knownFrom: Number.NEGATIVE_INFINITY },
]

/**
 * Everything that one of a capability was by the facts about it, given in known order, up to an
 * instant.
 */
export const standingsOf = (
  capability: Capability,
  id: string,
  facts: readonly Known<DomainEvent>[],
  upTo: EpochMs,
): Iterable<Standing> => standingsOfAnswers(answersAsKnown(capability, id, facts, upTo))

/**
 * What was so by answers for all days, each as known from an instant until the next. Each standing is
 * given once it has ended: all of one may be more than memory holds.
 */
export function* standingsOfAnswers(
  known: Iterable<readonly [EpochMs, Answers]>,
): Iterable<Standing> {
  const ended: Standing[] = []
  let stretches = NOTHING
  for (const [instant, answers] of known) {
    stretches = after(stretches, answers, instant, ended)
    yield* ended.splice(0)
  }
  after(stretches, [{ from: BEFORE_EVERY_DAY, answer: undefined }], Number.POSITIVE_INFINITY, ended)
  yield* ended
}

function* answersAsKnown(
  capability: Capability,
  id: string,
  facts: readonly Known<DomainEvent>[],
  upTo: EpochMs,
): Iterable<readonly [EpochMs, Answers]> {
  let state = capability.empty(id)
  const days = namedDays()
  for (let at = 0; at < facts.length;) {
    const knownSince = (facts[at] as Known<DomainEvent>).knownSince
    for (; facts[at]?.knownSince === knownSince; at++) {
      const fact = facts[at] as Known<DomainEvent>
      state = capability.evolve(state, fact)
      days.addNamedIn(JSON.stringify(fact.data))
    }
    const last = (facts[at]?.knownSince ?? upTo + 1) - 1
    const answers = (knownAt: EpochMs) => answersAt(capability, state, knownAt, days)
    for (const [instant, { all }] of asTimeGoesOn(answers, knownSince, last, days))
      yield [instant, all]
  }
}

/** Of all days: each from a day until that of the next. */
type Answers = readonly Omit<Stretch, 'knownFrom'>[]

interface AnswersAt {
  readonly all: Answers
  /** Whether they can be others on a day on which nothing is recorded. */
  readonly dependOnToday: boolean
}

/**
 * What is known from an instant on, and where it is another as days go by without anything being
 * recorded, such as a review that becomes overdue, from each of these days on.
 */
function* asTimeGoesOn(
  answers: (knownAt: EpochMs) => AnswersAt,
  from: EpochMs,
  last: EpochMs,
  days: NamedDays,
): Iterable<readonly [EpochMs, AnswersAt]> {
  const first = answers(from)
  yield [from, first]
  if (!first.dependOnToday || rigaDay(from) === rigaDay(last)) return
  if (isSame(answers(last).all, first.all)) return
  for (const instant of days.inOrder().map((day) => startOfRigaDay(day)))
    if (from < instant && instant <= last) yield [instant, answers(instant)]
}

const isSame = (one: Answers, other: Answers): boolean =>
  one.length === other.length &&
  one.every(({ from, answer }, at) => from === other[at]?.from && answer === other[at].answer)

/** The answers of all days, each from the first day on which it is another. */
function answersAt(
  capability: Capability,
  state: unknown,
  knownAt: EpochMs,
  days: NamedDays,
): AnswersAt {
  const { answerOf, dependOnToday } = answering(capability, state, rigaDay(knownAt))
  const answered = new Map<Day, string | undefined>()
  for (;;) {
    const before = days.count()
    const all: { from: Day; answer: string | undefined }[] = []
    for (const day of [BEFORE_EVERY_DAY, ...days.inOrder()]) {
      const isNew = !answered.has(day)
      const answer = isNew ? answerOf(day) : answered.get(day)
      answered.set(day, answer)
      const isAnother = all.length === 0 || all.at(-1)?.answer !== answer
      // The day before named the same days.
      if (isNew && isAnother && answer !== undefined) days.addNamedIn(answer)
      if (isAnother) all.push({ from: day, answer })
    }
    if (days.count() === before) return { all, dependOnToday: dependOnToday() }
  }
}

/** What is so on a day, as JSON, and whether that looks at the day as of which it is known. */
function answering(capability: Capability, state: unknown, knownOn: Day) {
  let isLookedAt = false
  const at = (validAt: Day) => ({
    validAt,
    get knownAt() {
      isLookedAt = true
      return knownOn
    },
  })
  let last: { readonly on: unknown; readonly text: string | undefined } | undefined
  return {
    answerOf: (day: Day): string | undefined => {
      const on = capability.on(state, at(day))
      // On most days it is what it was on the day before, and mostly of the very same parts.
      if (last === undefined || !isSameValue(last.on, on))
        last = { on, text: on === undefined ? undefined : JSON.stringify(on) }
      return last.text
    },
    dependOnToday: () => isLookedAt,
  }
}

/** Whether two values are the same JSON. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSameValue(item, other[at]))
  const names = Object.keys(one)
  const others = Object.keys(other)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === others.length &&
    names.every((name, at) => name === others[at] && isSameValue(one[name], other[name]))
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Days wherever they stand, and months and years as sources give them. */
const DATES = /\d{4}-\d{2}-\d{2}|"\d{4}(?:-\d{2})?[?~%]?"/g

interface NamedDays {
  readonly addNamedIn: (text: string) => void
  readonly count: () => number
  readonly inOrder: () => readonly Day[]
}

/** The days named in texts, and those after them: what is so changes on no other. */
function namedDays(): NamedDays {
  const dates = new Set<string>()
  const days = new Set<Day>()
  let inOrder: readonly Day[] = []
  return {
    addNamedIn: (text) => {
      for (const date of text.match(DATES) ?? []) {
        if (dates.has(date)) continue
        dates.add(date)
        const named = date.replaceAll('"', '')
        if (!isEdtfDate(named)) continue
        const { first, last } = daysOf(named)
        for (const day of [first, last]) days.add(day).add(day + 1)
      }
    },
    count: () => days.size,
    inOrder: () => {
      if (inOrder.length !== days.size) inOrder = [...days].toSorted((a, b) => a - b)
      return inOrder
    },
  }
}

/** What stands once something else is known from an instant on; what no longer stands has ended. */
function after(
  before: readonly Stretch[],
  answers: Answers,
  knownSince: EpochMs,
  ended: Standing[],
): readonly Stretch[] {
  const days = [...new Set([...before, ...answers].map(({ from }) => from))].toSorted(
    (a, b) => a - b,
  )
  const stretches: Stretch[] = []
  const isLast = { old: 0, known: 0 }
  days.forEach((from, at) => {
    const until = days[at + 1] ?? AFTER_EVERY_DAY
    if (before[isLast.old + 1]?.from === from) isLast.old++
    if (answers[isLast.known + 1]?.from === from) isLast.known++
    const old = before[isLast.old] as Stretch
    const { answer } = answers[isLast.known] as Answers[number]
    const stands = old.answer === answer
    if (!stands && old.answer !== undefined)
      addTo(ended, {
        from,
        until,
        knownFrom: old.knownFrom,
        knownTo: knownSince,
        answer: old.answer,
      })
    const knownFrom = stands ? old.knownFrom : knownSince
    const last = stretches.at(-1)
    if (last?.answer !== answer || last?.knownFrom !== knownFrom || at === 0)
      stretches.push({ from, answer, knownFrom })
  })
  return stretches
}

/** What ends at one instant and follows on with the same answer is one. */
function addTo(ended: Standing[], standing: Standing): void {
  const last = ended.at(-1)
  const goesOn =
    last?.until === standing.from &&
    last.answer === standing.answer &&
    last.knownFrom === standing.knownFrom &&
    last.knownTo === standing.knownTo
  if (goesOn) ended[ended.length - 1] = { ...last, until: standing.until }
  else ended.push(standing)
}
