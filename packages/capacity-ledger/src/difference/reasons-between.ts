import type { Day } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, upperBound, type Columns } from '../capacity-index/columns.ts'
import { confirmationsOn } from '../capacity-index/confirmation-days.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import type { DaysOfUnits } from './days-of-units.ts'
import { reasonsOn, signBetween, type AddFor } from './difference.ts'
import { daysBetween, isAsBefore, type EntriesNow, type Point } from './walk.ts'

/** Takes what changes for each reason, leaf by leaf. */
export interface TakeReasons {
  readonly addFor: AddFor
  /** Some of the sums of days, as they are or taken away. */
  readonly addSums: (days: DaysOfUnits, from: number, end: number, sign: 1 | -1) => void
}

/** Then others have their turn. */
const AT_ONCE = 1 << 14

/**
 * Takes what happens on the days between two points, as known at the second, with its reasons. Where
 * all of a day of a unit is known by then, its sums are taken instead of its entries.
 */
export function* reasonsBetween(
  index: CapacityIndex,
  entriesNow: EntriesNow,
  days: DaysOfUnits,
  [from, to]: readonly [Point, Point],
  { addFor, addSums }: TakeReasons,
): Steps<void> {
  const { order, recent, recentOf, recentUpTo } = entriesNow
  const { knownAt } = to
  const sign = signBetween(from.validAt, to.validAt)
  const { after, upTo } = daysBetween(from, to)
  const { starts, day, knownFrom, knownSince, sums, entries } = days
  const together = emptyColumns(64)

  const addKnown = ({ leaf, day, knownSince, delta }: Columns, entry: number): void => {
    const since = knownSince[entry] as number
    if (since > knownAt) return
    push(together, leaf[entry] as number, day[entry] as number, since, delta[entry] as number)
  }
  const addTogether = (unit: number, on: Day): void => {
    if (together.length > 0) reasonsOn(index, { unit, on, knownAt, sign }, together, addFor)
    together.length = 0
  }
  const addEntries = (at: number): void => {
    const end = entries[at + 1] as number
    for (let entry = entries[at] as number; entry < end; entry++) addKnown(order.entries, entry)
  }
  /** Days that follow each other, nothing of which has come since they were summed up. */
  const addDays = (unit: number, first: number, end: number): void => {
    for (let at = first; at < end;) {
      const begin = at
      while (at < end && (knownSince[at] as number) <= knownAt) at++
      if (at > begin) addSums(days, sums[begin] as number, sums[at] as number, sign)
      if (at === end) break
      if ((knownFrom[at] as number) <= knownAt) {
        addEntries(at)
        addTogether(unit, day[at] as number)
      }
      at++
    }
  }
  const timesConfirmed = (unit: number, on: Day): number =>
    [...confirmationsOn(index.confirmations, unit, on)].length
  const addWithRecent = (unit: number, first: number, end: number): void => {
    const recentOn = new Map<Day, number[]>()
    for (const entry of recentOf.get(unit) ?? []) {
      const on = recent.day[entry] as number
      if (entry >= recentUpTo || on <= after || on > upTo) continue
      const ofDay = recentOn.get(on)
      if (ofDay === undefined) recentOn.set(on, [entry])
      else ofDay.push(entry)
    }
    for (let at = first; at < end; at++) {
      const on = day[at] as number
      const more = recentOn.get(on)
      const isConfirmedAsBefore = timesConfirmed(unit, on) === days.confirmations[at]
      if (more === undefined && isConfirmedAsBefore) {
        addDays(unit, at, at + 1)
        continue
      }
      addEntries(at)
      for (const entry of more ?? []) addKnown(recent, entry)
      addTogether(unit, on)
      recentOn.delete(on)
    }
    for (const [on, more] of recentOn) {
      for (const entry of more) addKnown(recent, entry)
      addTogether(unit, on)
    }
  }

  let read = 0
  for (const unit of index.units.keys()) {
    const [start, behind] = [starts[unit] ?? 0, starts[unit + 1] ?? 0]
    const first = upperBound(day, after, start, behind)
    const end = upperBound(day, upTo, first, behind)
    if (isAsBefore(index, entriesNow, days, unit)) addDays(unit, first, end)
    else addWithRecent(unit, first, end)
    read += 1 + end - first
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
}
