import { grown, upperBound } from './columns.ts'

/**
 * For each unit the days on which its counts were stated or confirmed, in their order, which is how
 * most of them come; each with the instant since which that is known. All units share one pool of
 * columns, so that asking about every unit is a walk through memory.
 */
export interface ConfirmationDays {
  start: Int32Array
  length: Int32Array
  capacity: Int32Array
  used: number
  day: Int32Array
  delta: Int32Array
  knownSince: Float64Array
  /** Whether an index that stands still has them too: they are then copied before they change. */
  isShared: boolean
}

/** What `lastConfirmed` answers when there is none. */
export const NEVER = Number.NEGATIVE_INFINITY

export function emptyConfirmationDays(): ConfirmationDays {
  return {
    start: new Int32Array(64),
    length: new Int32Array(64),
    capacity: new Int32Array(64),
    used: 0,
    day: new Int32Array(1024),
    delta: new Int32Array(1024),
    knownSince: new Float64Array(1024),
    isShared: false,
  }
}

export const copyOfDays = (days: ConfirmationDays): ConfirmationDays => ({
  ...days,
  start: days.start.slice(),
  length: days.length.slice(),
  capacity: days.capacity.slice(),
  day: days.day.slice(),
  delta: days.delta.slice(),
  knownSince: days.knownSince.slice(),
  isShared: false,
})

export function addConfirmation(
  pool: ConfirmationDays,
  unit: number,
  day: number,
  knownSince: number,
  delta: number,
): void {
  makeRoom(pool, unit)
  const start = pool.start[unit] as number
  let at = start + (pool.length[unit] as number)
  while (at > start && (pool.day[at - 1] as number) > day) {
    pool.day[at] = pool.day[at - 1] as number
    pool.delta[at] = pool.delta[at - 1] as number
    pool.knownSince[at] = pool.knownSince[at - 1] as number
    at--
  }
  pool.day[at] = day
  pool.delta[at] = delta
  pool.knownSince[at] = knownSince
  pool.length[unit] = (pool.length[unit] as number) + 1
}

/** The last day at or before `day` that was confirmed, as known at `knownAt`. */
export function lastConfirmed(
  pool: ConfirmationDays,
  unit: number,
  day: number,
  knownAt: number,
): number {
  const start = pool.start[unit] as number
  let confirmed = 0
  for (let i = endOf(pool, unit, day) - 1; i >= start; i--) {
    const on = pool.day[i] as number
    if ((pool.knownSince[i] as number) <= knownAt) confirmed += pool.delta[i] as number
    if (i > start && pool.day[i - 1] === on) continue
    // A day counts only if not all of its confirmations were taken back.
    if (confirmed > 0) return on
    confirmed = 0
  }
  return NEVER
}

/** Whether a day was confirmed, as known at `knownAt`. */
export const isConfirmedOn = (
  pool: ConfirmationDays,
  unit: number,
  day: number,
  knownAt: number,
): boolean => lastConfirmed(pool, unit, day, knownAt) === day

/** Since when each confirmation of a day is known, or that one was taken back. */
export function* confirmationsOn(
  pool: ConfirmationDays,
  unit: number,
  day: number,
): Generator<number, void> {
  const start = pool.start[unit] as number
  for (let i = endOf(pool, unit, day) - 1; i >= start && pool.day[i] === day; i--)
    yield pool.knownSince[i] as number
}

/** Behind the last of a unit's days at or before one. */
function endOf({ day: days, start, length }: ConfirmationDays, unit: number, day: number): number {
  const first = start[unit] as number
  return upperBound(days, day, first, first + (length[unit] as number))
}

/** A unit whose stretch of the pool is full moves to the pool's end, with twice the room. */
function makeRoom(pool: ConfirmationDays, unit: number): void {
  if (unit >= pool.start.length) {
    const units = Math.max(unit + 1, pool.start.length * 2)
    pool.start = grown(pool.start, new Int32Array(units))
    pool.length = grown(pool.length, new Int32Array(units))
    pool.capacity = grown(pool.capacity, new Int32Array(units))
  }
  const length = pool.length[unit] as number
  if (length < (pool.capacity[unit] as number)) return
  const capacity = Math.max(4, length * 2)
  if (pool.used + capacity > pool.day.length) {
    const size = Math.max(pool.used + capacity, pool.day.length * 2)
    pool.day = grown(pool.day, new Int32Array(size))
    pool.delta = grown(pool.delta, new Int32Array(size))
    pool.knownSince = grown(pool.knownSince, new Float64Array(size))
  }
  const from = pool.start[unit] as number
  for (const column of [pool.day, pool.delta, pool.knownSince])
    column.copyWithin(pool.used, from, from + length)
  pool.start[unit] = pool.used
  pool.capacity[unit] = capacity
  pool.used += capacity
}
