import { AFTER_EVERY_DAY, type Day } from '../shared/calendar-date.ts'
import { UNKNOWN } from '../shared/count.ts'

/**
 * One count over the days, folded from statements and movements in the order they became known.
 *
 * A statement holds from its day until the next day for which one is stated, whichever was said
 * first. A movement adds to the last statement at or before each day; a later statement on the
 * same day absorbs it. Columns, because a fold touches this for almost every event.
 */
export interface CountHistory {
  /** Days on which something was stated or moved, ascending. */
  readonly days: Day[]
  /** What was stated on that day; NaN is unknown, `NOTHING_STATED` when there were only movements. */
  readonly stated: number[]
  /** Movements on that day known after its statement. */
  readonly moved: number[]
  /** The count from that day until the next. */
  readonly values: number[]
}

export const NOTHING_STATED = Number.POSITIVE_INFINITY

export function emptyCountHistory(): CountHistory {
  return { days: [], stated: [], moved: [], values: [] }
}

export function copyCountHistory(history: CountHistory): CountHistory {
  return {
    days: history.days.slice(),
    stated: history.stated.slice(),
    moved: history.moved.slice(),
    values: history.values.slice(),
  }
}

/** The index of the last day at or before `day`, −1 when there is none. */
export function indexAtOrBefore(days: readonly Day[], day: Day): number {
  let high = days.length
  // Reports mostly arrive in the order of their days.
  if (high === 0 || (days[high - 1] as Day) <= day) return high - 1
  let low = 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] as Day) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function stateCount(history: CountHistory, day: Day, value: number): void {
  const at = ensureDay(history, day)
  history.stated[at] = value
  history.moved[at] = 0
  carryForward(history, at)
}

export function moveCount(history: CountHistory, day: Day, by: number): void {
  const at = ensureDay(history, day)
  history.moved[at] = (history.moved[at] as number) + by
  carryForward(history, at)
}

/** The first day after `day` for which a count is stated: what is said of `day` ends there. */
export function nextStatedDay(history: CountHistory, day: Day): Day {
  for (let i = indexAtOrBefore(history.days, day) + 1; i < history.days.length; i++)
    if (history.stated[i] !== NOTHING_STATED) return history.days[i] as Day
  return AFTER_EVERY_DAY
}

export function firstStatedDay(history: CountHistory): Day {
  for (let i = 0; i < history.days.length; i++)
    if (history.stated[i] !== NOTHING_STATED) return history.days[i] as Day
  return AFTER_EVERY_DAY
}

export function isStatedOn(history: CountHistory, day: Day): boolean {
  const at = indexAtOrBefore(history.days, day)
  return at >= 0 && history.days[at] === day && history.stated[at] !== NOTHING_STATED
}

/**
 * Forgets what was said of each day up to one, but for what it comes to: after that day all counts
 * stay, and go on, as they were. Of that day and those before it nothing may be said any more.
 */
export function forgetDaysUpTo(history: CountHistory, day: Day): void {
  const last = indexAtOrBefore(history.days, day)
  if (last < 0) return
  if (history.stated.slice(0, last + 1).some((stated) => stated !== NOTHING_STATED)) {
    history.stated[last] = history.values[last] as number
    history.moved[last] = 0
  }
  for (const column of [history.days, history.stated, history.moved, history.values])
    column.splice(0, last)
}

function ensureDay(history: CountHistory, day: Day): number {
  const at = indexAtOrBefore(history.days, day)
  if (at >= 0 && history.days[at] === day) return at
  const next = at + 1
  if (next === history.days.length) {
    history.days.push(day)
    history.stated.push(NOTHING_STATED)
    history.moved.push(0)
    history.values.push(UNKNOWN)
    return next
  }
  history.days.splice(next, 0, day)
  history.stated.splice(next, 0, NOTHING_STATED)
  history.moved.splice(next, 0, 0)
  history.values.splice(next, 0, UNKNOWN)
  return next
}

/** Works out the counts from index `at` until the next statement, which nothing before it reaches. */
function carryForward(history: CountHistory, at: number): void {
  let value = at === 0 ? UNKNOWN : (history.values[at - 1] as number)
  for (let i = at; i < history.days.length; i++) {
    const stated = history.stated[i] as number
    if (stated !== NOTHING_STATED) {
      if (i > at) return
      value = stated
    }
    value += history.moved[i] as number
    history.values[i] = value
  }
}
