import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day } from '@vietas/domain'

/**
 * A number that holds on each day of `[from, until)`, as known at each instant of
 * `[knownFrom, knownTo)`; `UNKNOWN` where it is so.
 */
export type AddFact = (
  from: Day,
  until: Day,
  knownFrom: Instant,
  knownTo: Instant,
  value: number,
) => void

/** By its number among all instants at which anything became known. */
export type Instant = number

/** Less than any count. */
export const UNKNOWN = -(2 ** 31)

/** Entries of one number in ascending order of days, as columns of which the first `length` count. */
export interface ChangesOfDays {
  length: number
  readonly day: Day[]
  /** By how much the number changes, how many are unknown, and how many units operate. */
  readonly value: number[]
  readonly unknown: number[]
  readonly units: number[]
}

/** What holds, by all that is known, from a day until that of the next stretch. */
interface Stretches extends ChangesOfDays {
  /** Since when just this is known. */
  readonly knownFrom: Instant[]
}

/** The facts about one number, as more and more becomes known. */
export interface History {
  /** All that became known at one instant. */
  readonly take: (changes: ChangesOfDays, knownSince: Instant) => void
  /** Nothing else is known; the next number may begin. */
  readonly end: () => void
}

/** Since when there is nothing; no fact begins then. */
const ALWAYS = -1

export const noChanges = (): ChangesOfDays => ({
  length: 0,
  day: [],
  value: [],
  unknown: [],
  units: [],
})

/** What still stands is known until `never`, after all instants. */
export function createHistory(add: AddFact, never: Instant): History {
  const known = begun()
  const touched: Stretches = { ...noChanges(), knownFrom: [] }
  const { end, flush } = adjacentAsOne(add)
  return {
    take: (changes, knownSince) => {
      takeFrom(known, touched, changes.day[0] as number)
      let next = 0
      let [value, unknown, units] = [0, 0, 0]
      for (let at = 0; at < touched.length; at++) {
        const last = endOf(touched, at)
        for (let from = touched.day[at] as number; from < last;) {
          for (; next < changes.length && (changes.day[next] as number) <= from; next++) {
            value += changes.value[next] as number
            unknown += changes.unknown[next] as number
            units += changes.units[next] as number
          }
          const until = next < changes.length ? Math.min(last, changes.day[next] as number) : last
          const before = factOf(touched, at)
          const since = touched.knownFrom[at] as number
          put(known, from, touched, at, value, unknown, units)
          const now = factOf(known, known.length - 1)
          if (before !== now) {
            end(from, until, since, knownSince, before)
            known.knownFrom[known.length - 1] = now === undefined ? ALWAYS : knownSince
          }
          joinLast(known)
          from = until
        }
      }
      flush()
    },
    end: () => {
      for (let at = 0; at < known.length; at++) {
        const since = known.knownFrom[at] as number
        const from = known.day[at] as number
        end(from, endOf(known, at), since, never, factOf(known, at))
      }
      flush()
      Object.assign(known, begun())
    },
  }
}

function begun(): Stretches {
  return {
    length: 1,
    day: [BEFORE_EVERY_DAY],
    value: [0],
    unknown: [0],
    units: [0],
    knownFrom: [ALWAYS],
  }
}

/** Takes out what a change from a day on is about. */
function takeFrom(known: Stretches, into: Stretches, day: Day): void {
  let first = known.length - 1
  while (first > 0 && (known.day[first] as number) > day) first--
  into.length = 0
  for (let at = first; at < known.length; at++) {
    put(into, known.day[at] as number, known, at, 0, 0, 0)
  }
  known.length = first
}

function put(
  into: Stretches,
  day: Day,
  from: Stretches,
  at: number,
  value: number,
  unknown: number,
  units: number,
): void {
  const to = into.length++
  into.day[to] = day
  into.value[to] = (from.value[at] as number) + value
  into.unknown[to] = (from.unknown[at] as number) + unknown
  into.units[to] = (from.units[at] as number) + units
  into.knownFrom[to] = from.knownFrom[at] as number
}

/** The last two stretches are one where nothing tells them apart. */
function joinLast(known: Stretches): void {
  const last = known.length - 1
  if (last === 0) return
  const isOne =
    known.value[last] === known.value[last - 1] &&
    known.unknown[last] === known.unknown[last - 1] &&
    known.units[last] === known.units[last - 1] &&
    known.knownFrom[last] === known.knownFrom[last - 1]
  if (isOne) known.length--
}

const endOf = (stretches: Stretches, at: number): Day =>
  at + 1 < stretches.length ? (stretches.day[at + 1] as number) : AFTER_EVERY_DAY

/** Nothing where the unit does not operate and nothing is counted. */
function factOf(stretches: Stretches, at: number): number | undefined {
  if (stretches.unknown[at] !== 0) return UNKNOWN
  const value = stretches.value[at] as number
  return value !== 0 || stretches.units[at] !== 0 ? value : undefined
}

/** Facts that end at one instant and follow each other with one number are one fact. */
function adjacentAsOne(add: AddFact) {
  const before = { is: false, from: 0, until: 0, knownFrom: 0, knownTo: 0, value: 0 }
  const flush = (): void => {
    if (before.is) add(before.from, before.until, before.knownFrom, before.knownTo, before.value)
    before.is = false
  }
  const end = (
    from: Day,
    until: Day,
    knownFrom: Instant,
    knownTo: Instant,
    value: number | undefined,
  ): void => {
    if (value === undefined) return
    const isNext = before.is && before.until === from && before.knownFrom === knownFrom
    if (!isNext || before.value !== value) {
      flush()
      before.is = true
      before.from = from
      before.knownFrom = knownFrom
      before.knownTo = knownTo
      before.value = value
    }
    before.until = until
  }
  return { end, flush }
}
