import type { Day, EpochMs } from '@vietas/domain'
import { findLeaf, type CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, push, upperBound, type Columns } from '../capacity-index/columns.ts'
import { SLOTS } from '../capacity-index/slots.ts'

/** A point of both clocks. */
export interface Point {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

/** The entries between two points, each with the sign by which it leads from one to the other. */
export interface Strips {
  /** What became known of the first point's day, or was not known of it yet. */
  readonly known: Columns
  /** What happened between the days, as known at the second point. */
  readonly happened: Columns
}

/**
 * First the knowledge moves, then the day. Reads no more entries than lie between the clocks; of
 * some units alone, no more than they have.
 */
export function stripsBetween(
  index: CapacityIndex,
  from: Point,
  to: Point,
  units?: readonly number[],
): Strips {
  const strips: Strips = { known: emptyColumns(), happened: emptyColumns() }
  const add = adding(from, to, strips)
  if (units === undefined) addBetween(index, from, to, add)
  else for (const unit of units) addOfUnit(index, unit, add)
  return strips
}

type Add = (columns: Columns, at: number) => void

/** An entry about a day that lies between may have become known between as well: it counts in both. */
function adding(
  from: Point,
  to: Point,
  { known, happened }: Strips,
): { known: Add; happened: Add } {
  const inKnowledge = between(from.knownAt, to.knownAt)
  const inDays = between(from.validAt, to.validAt)
  return {
    known: (columns, at) => {
      const sign = inKnowledge(columns.knownSince[at] as number)
      if (sign !== 0 && (columns.day[at] as number) <= from.validAt) copy(columns, at, sign, known)
    },
    happened: (columns, at) => {
      const sign = inDays(columns.day[at] as number)
      if (sign !== 0 && (columns.knownSince[at] as number) <= to.knownAt)
        copy(columns, at, sign, happened)
    },
  }
}

/** 1 on the way from one to the other, −1 on the way back, 0 elsewhere. */
const between =
  (from: number, to: number) =>
  (at: number): number =>
    Number(at <= to) - Number(at <= from)

function addBetween(
  { balances, recent }: CapacityIndex,
  from: Point,
  to: Point,
  add: ReturnType<typeof adding>,
): void {
  const { byDay, byKnownSince } = balances
  addRange(byKnownSince, byKnownSince.knownSince, from.knownAt, to.knownAt, add.known)
  addRange(byDay, byDay.day, from.validAt, to.validAt, add.happened)
  for (let i = 0; i < recent.length; i++) {
    add.known(recent, i)
    add.happened(recent, i)
  }
}

function addRange(
  columns: Columns,
  sorted: Int32Array | Float64Array,
  from: number,
  to: number,
  add: Add,
): void {
  const end = upperBound(sorted, Math.max(from, to), 0, columns.length)
  for (let i = upperBound(sorted, Math.min(from, to), 0, end); i < end; i++) add(columns, i)
}

function addOfUnit(index: CapacityIndex, unit: number, add: ReturnType<typeof adding>): void {
  const { balances, recent, recentLast, recentBefore } = index
  const take: Add = (columns, at) => {
    add.known(columns, at)
    add.happened(columns, at)
  }
  for (const site of index.unitSites[unit] ?? [])
    for (let slot = 0; slot < SLOTS; slot++) {
      const leaf = findLeaf(index, site, slot)
      if (leaf < 0) continue
      if (leaf < balances.leaves) {
        const end = balances.leafStart[leaf + 1] as number
        for (let i = balances.leafStart[leaf] as number; i < end; i++)
          take(balances.byDay, balances.byLeaf[i] as number)
      }
      for (let i = (recentLast[leaf] ?? 0) - 1; i >= 0; i = (recentBefore[i] as number) - 1)
        take(recent, i)
    }
}

function copy(columns: Columns, at: number, sign: number, into: Columns): void {
  push(
    into,
    columns.leaf[at] as number,
    columns.day[at] as number,
    columns.knownSince[at] as number,
    sign * (columns.delta[at] as number),
  )
}
