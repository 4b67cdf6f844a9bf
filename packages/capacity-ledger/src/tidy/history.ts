import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day, type EpochMs } from '@vietas/domain'
import type { Fact } from './facts.ts'

/** By how much one entry changes what holds from a day on. */
export interface Change extends Sums {
  readonly day: Day
}

interface Sums {
  /** The number counted. */
  readonly value: number
  /** 1 where it is unknown. */
  readonly unknown: number
  /** 1 while the unit operates. */
  readonly units: number
}

/** What holds, by all that is known, from a day until the next stretch. */
interface Stretch extends Sums {
  readonly from: Day
  /** Since when just this is known. */
  readonly knownFrom: EpochMs
}

/** The facts about one number, as more and more becomes known. */
export interface History {
  /** All that became known at one instant, in ascending order of days. */
  readonly take: (changes: readonly Change[], knownSince: EpochMs) => void
  /** Nothing else is known. */
  readonly end: () => void
}

const ALWAYS = Number.NEGATIVE_INFINITY
const NOTHING: Stretch = {
  from: BEFORE_EVERY_DAY,
  value: 0,
  unknown: 0,
  units: 0,
  knownFrom: ALWAYS,
}

export function createHistory(add: (fact: Fact) => void): History {
  const stretches: Stretch[] = [NOTHING]
  const { end, flush } = adjacentAsOne(add)
  return {
    take: (changes, knownSince) => {
      const first = changes[0]?.day ?? AFTER_EVERY_DAY
      const touched = stretches.splice(lastFrom(stretches, first))
      for (const { old, from, until, by } of piecesOf(touched, changes)) {
        const stretch = changed(old, from, by, knownSince)
        if (stretch.knownFrom !== old.knownFrom) end(old, from, until, knownSince)
        append(stretches, stretch)
      }
      flush()
    },
    end: () => {
      stretches.forEach((stretch, at) =>
        end(stretch, stretch.from, endOf(stretches, at), Number.POSITIVE_INFINITY),
      )
      flush()
    },
  }
}

/** The last stretch that begins on a day or before it. */
function lastFrom(stretches: readonly Stretch[], day: Day): number {
  let at = stretches.length - 1
  while (at > 0 && (stretches[at] as Stretch).from > day) at--
  return at
}

const endOf = (stretches: readonly Stretch[], at: number): Day =>
  stretches[at + 1]?.from ?? AFTER_EVERY_DAY

interface Piece {
  readonly old: Stretch
  readonly from: Day
  readonly until: Day
  /** By how much it changes; all changes of earlier days together. */
  readonly by: Sums
}

/** Stretches cut at the days of changes. */
function* piecesOf(stretches: readonly Stretch[], changes: readonly Change[]): Iterable<Piece> {
  let by: Sums = { value: 0, unknown: 0, units: 0 }
  let next = 0
  for (const [at, old] of stretches.entries()) {
    const last = endOf(stretches, at)
    for (let from = old.from; from < last;) {
      for (let change = changes[next]; change !== undefined && change.day <= from;) {
        by = sumOf(by, change)
        change = changes[++next]
      }
      const until = Math.min(last, changes[next]?.day ?? last)
      yield { old, from, until, by }
      from = until
    }
  }
}

function changed(old: Stretch, from: Day, by: Sums, knownSince: EpochMs): Stretch {
  const sums = sumOf(old, by)
  if (isSame(factOf(sums), factOf(old))) return { ...sums, from, knownFrom: old.knownFrom }
  return { ...sums, from, knownFrom: factOf(sums) === undefined ? ALWAYS : knownSince }
}

const sumOf = (a: Sums, b: Sums): Sums => ({
  value: a.value + b.value,
  unknown: a.unknown + b.unknown,
  units: a.units + b.units,
})

/** Nothing where the unit does not operate and nothing is counted; NaN where it is unknown. */
function factOf({ value, unknown, units }: Sums): number | undefined {
  if (unknown !== 0) return Number.NaN
  return units !== 0 || value !== 0 ? value : undefined
}

const isSame = (a: number | undefined, b: number | undefined): boolean => Object.is(a, b)

function append(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1)
  const isAsBefore =
    last?.value === stretch.value &&
    last.unknown === stretch.unknown &&
    last.units === stretch.units &&
    last.knownFrom === stretch.knownFrom
  if (!isAsBefore) stretches.push(stretch)
}

/** Facts that end at one instant and follow each other with one number are one fact. */
function adjacentAsOne(add: (fact: Fact) => void) {
  let before: Fact | undefined
  const flush = (): void => {
    if (before !== undefined) add(before)
    before = undefined
  }
  const end = (stretch: Stretch, from: Day, until: Day, knownTo: EpochMs): void => {
    const value = factOf(stretch)
    if (value === undefined) return
    const { knownFrom } = stretch
    if (before?.until === from && isSame(before.value, value) && before.knownFrom === knownFrom) {
      before = { ...before, until }
      return
    }
    flush()
    before = { from, until, knownFrom, knownTo, value }
  }
  return { end, flush }
}
