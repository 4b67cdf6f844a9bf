import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, upperBound } from '../capacity-index/columns.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { CHANGES } from './change.ts'
import { reasonsOn, signBetween, type AddFor } from './difference.ts'
import type { Stretches } from './stretches.ts'
import { daysBetween, walk, type EntriesNow, type Point } from './walk.ts'

/** Then others have their turn. */
const AT_ONCE = 1 << 12

/**
 * Adds what happens on the days between two points, as known at the second, with its reasons. Where
 * all of a stretch of days is known by then, its sums are added instead of its entries.
 */
export function* reasonsBetween(
  index: CapacityIndex,
  entries: EntriesNow,
  stretches: Stretches,
  [from, to]: readonly [Point, Point],
  addFor: AddFor,
): Steps<void> {
  const { knownAt } = to
  const sign = signBetween(from.validAt, to.validAt)
  const span = daysBetween(from, to)
  const { after, upTo } = span
  const columns = entries.order.entries
  const { starts, firstDay, lastDay, knownFrom, knownSince: knownUpTo } = stretches
  const adders = CHANGES.map((): ReturnType<AddFor> | undefined => undefined)
  const together = emptyColumns(64)

  const addSums = (from: number, end: number): void => {
    for (let at = from; at < end; at++) {
      const reason = stretches.reason[at] as number
      const add = (adders[reason] ??= addFor(CHANGES[reason] as (typeof CHANGES)[number]))
      add(stretches.leaf[at] as number, sign * (stretches.delta[at] as number))
    }
  }
  const addDays = (unit: number, first: number, end: number): void => {
    const { leaf, day, knownSince, delta } = columns
    const begin = upperBound(day, after, first, end)
    const behind = upperBound(day, upTo, begin, end)
    for (let next = begin; next < behind;) {
      const on = day[next] as number
      together.length = 0
      for (; next < behind && day[next] === on; next++) {
        const since = knownSince[next] as number
        if (since <= knownAt) push(together, leaf[next] as number, on, since, delta[next] as number)
      }
      if (together.length > 0) reasonsOn(index, { unit, on, knownAt, sign }, together, addFor)
    }
  }

  const unlike: number[] = []
  let read = 0
  for (const unit of index.units.keys()) {
    if (!isAsSummedUp(index, entries, stretches, unit)) {
      unlike.push(unit)
      continue
    }
    const end = starts[unit + 1] as number
    for (let at = starts[unit] as number; at < end; at++) {
      const [first, last] = [firstDay[at] as number, lastDay[at] as number]
      if (last <= after || (knownFrom[at] as number) > knownAt) continue
      if (first > upTo) break
      const isWhole = first > after && last <= upTo
      const isSummed = isWhole && (knownUpTo[at] as number) <= knownAt
      const rows = isSummed ? stretches.sums : stretches.entries
      const [of, behind] = [rows[at] as number, rows[at + 1] as number]
      if (isSummed) addSums(of, behind)
      else addDays(unit, of, behind)
      read += behind - of
    }
    read += 1
    if (read < AT_ONCE) continue
    read = 0
    yield
  }
  yield* walk(entries, span, unlike, (unit, on, ofDay) => {
    reasonsOn(index, { unit, on, knownAt, sign }, ofDay, addFor)
    return undefined
  })
}

/** Whether nothing has come of a unit since its days were summed up. */
const isAsSummedUp = (
  { confirmations }: CapacityIndex,
  { recentOf }: EntriesNow,
  { confirmed }: Stretches,
  unit: number,
): boolean => !recentOf.has(unit) && confirmed[unit] === (confirmations.length[unit] ?? 0)
