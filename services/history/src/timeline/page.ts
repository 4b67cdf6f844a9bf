import { inKnownOrder, rigaDay, type Day } from '@vietas/domain'
import { inTurns } from '@vietas/capacity-questions'
import { z } from 'zod'
import { daysOn, type Days } from '../events/days-of-event.ts'
import { isWithin, type Listed, type Looked, type Scope } from './listed.ts'

export const TimelineClock = z.enum(['known', 'effective'])
export type TimelineClock = z.infer<typeof TimelineClock>

export interface AskedPage extends Scope {
  /** Only what counts from this day on or before; undefined: what is ahead as well. */
  readonly validUpTo: Day | undefined
  /** The clock in whose order entries come, and that the two days are of. */
  readonly clock: TimelineClock
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly behind: Cursor | undefined
  readonly limit: number
}

/** Where the page before has ended: day, instant, position and the entry itself. */
const whole = z.string().regex(/^-?\d{1,16}$/)
export const CursorParts = [whole, whole, z.string().regex(/^\d{0,20}$/), z.string()] as const
export type Cursor = readonly [string, string, string, string]

/** An event at its place in the order of a clock. */
interface Placed {
  readonly day: Day
  readonly listed: Pick<Listed, 'knownSince' | 'position' | 'ref'>
}

export interface Page {
  readonly total: number
  readonly page: readonly Listed[]
  readonly next: Cursor | undefined
}

const AT_ONCE = 64

/** Looks once at all there may be, in turns, and keeps no more of it than a page. */
export async function pageOf(candidates: Looked, asked: AskedPage): Promise<Page> {
  const turn = inTurns()
  const first: (Placed & { readonly listed: Listed })[] = []
  const after = asked.behind && placedAt(asked.behind)
  let [looked, total] = [0, 0]
  for (const listed of candidates) {
    if (++looked % AT_ONCE === 0) await turn()
    if (listed === undefined || !isAsked(listed, asked)) continue
    total++
    const placed = { day: dayIn(asked.clock, listed), listed }
    if (after !== undefined && inOrder(placed, after) <= 0) continue
    insert(first, placed)
    if (first.length > asked.limit + 1) first.pop()
  }
  const page = first.slice(0, asked.limit)
  const last = page.at(-1)
  const hasMore = first.length > asked.limit && last !== undefined
  return {
    total,
    page: page.map(({ listed }) => listed),
    next: hasMore ? cursorAt(last) : undefined,
  }
}

function isAsked(listed: Listed, asked: AskedPage): boolean {
  if (!isWithin(asked, listed)) return false
  const effective = daysOn(listed.date, listed.knownSince)
  if (asked.validUpTo !== undefined && effective.first > asked.validUpTo) return false
  const known = rigaDay(listed.knownSince)
  const days: Days = asked.clock === 'known' ? { first: known, last: known } : effective
  return days.last >= (asked.from ?? -Infinity) && days.first <= (asked.to ?? Infinity)
}

/** By knowledge all have the same day, so that the instant alone counts. */
const dayIn = (clock: TimelineClock, { date, knownSince }: Listed): Day =>
  clock === 'known' ? 0 : daysOn(date, knownSince).first

function inOrder(a: Placed, b: Placed): number {
  const [{ ref: one }, { ref: other }] = [a.listed, b.listed]
  return a.day - b.day || inKnownOrder(a.listed, b.listed) || (one < other ? -1 : +(one > other))
}

function insert<One extends Placed>(sorted: One[], placed: One): void {
  let at = sorted.length
  while (at > 0 && inOrder(sorted[at - 1] as One, placed) > 0) at--
  sorted.splice(at, 0, placed)
}

const cursorAt = ({ day, listed: { knownSince, position, ref } }: Placed): Cursor => [
  String(day),
  String(knownSince),
  position,
  ref,
]

const placedAt = ([day, knownSince, position, ref]: Cursor): Placed => ({
  day: Number(day),
  listed: { knownSince: Number(knownSince), position, ref },
})
