import type { Day, EpochMs } from '@vietas/domain'
import type { Balances } from '../capacity-index/balances.ts'
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

/** Adds an entry of a leaf. */
type Add = (columns: Columns, at: number, leaf: number) => void

/** An entry about a day that lies between may have become known between as well: it counts in both. */
function adding(
  from: Point,
  to: Point,
  { known, happened }: Strips,
): { known: Add; happened: Add } {
  const inKnowledge = between(from.knownAt, to.knownAt)
  const inDays = between(from.validAt, to.validAt)
  return {
    known: (columns, at, leaf) => {
      const sign = inKnowledge(columns.knownSince[at] as number)
      if (sign !== 0 && (columns.day[at] as number) <= from.validAt)
        copy(columns, at, leaf, sign, known)
    },
    happened: (columns, at, leaf) => {
      const sign = inDays(columns.day[at] as number)
      if (sign !== 0 && (columns.knownSince[at] as number) <= to.knownAt)
        copy(columns, at, leaf, sign, happened)
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
  addRange(balances, 'knownSince', from.knownAt, to.knownAt, add.known)
  addRange(balances, 'day', from.validAt, to.validAt, add.happened)
  for (let i = 0; i < recent.length; i++) {
    const leaf = recent.leaf[i] as number
    add.known(recent, i, leaf)
    add.happened(recent, i, leaf)
  }
}

/** In each strip that lies between, those of one kind stand together, in the order of the clock. */
function addRange(
  { byDay, byKnownSince, leafAt }: Balances,
  clock: 'day' | 'knownSince',
  from: number,
  to: number,
  add: Add,
): void {
  const { lines, kinds, starts, entries } = clock === 'day' ? byDay : byKnownSince
  const [least, most] = [Math.min(from, to), Math.max(from, to)]
  for (let strip = upperBound(lines, least, 0, lines.length); strip < lines.length; strip++) {
    if (strip > 0 && (lines[strip - 1] as number) >= most) break
    for (let part = strip * kinds; part < (strip + 1) * kinds; part++) {
      const last = starts[part + 1] as number
      const end = upperBound(entries[clock], most, starts[part] as number, last)
      for (let i = upperBound(entries[clock], least, starts[part] as number, end); i < end; i++)
        add(entries, i, leafAt[entries.leaf[i] as number] as number)
    }
  }
}

function addOfUnit(index: CapacityIndex, unit: number, add: ReturnType<typeof adding>): void {
  const { balances, recent, recentLast, recentBefore } = index
  const take: Add = (columns, at, leaf) => {
    add.known(columns, at, leaf)
    add.happened(columns, at, leaf)
  }
  for (const site of index.unitSites[unit] ?? [])
    for (let slot = 0; slot < SLOTS; slot++) {
      const leaf = findLeaf(index, site, slot)
      if (leaf < 0) continue
      if (leaf < balances.leaves) {
        const place = balances.places[leaf] as number
        const end = balances.placeStart[place + 1] as number
        for (let i = balances.placeStart[place] as number; i < end; i++)
          take(balances.byDay.entries, balances.byPlace[i] as number, leaf)
      }
      for (let i = (recentLast[leaf] ?? 0) - 1; i >= 0; i = (recentBefore[i] as number) - 1)
        take(recent, i, leaf)
    }
}

function copy(columns: Columns, at: number, leaf: number, sign: number, into: Columns): void {
  push(
    into,
    leaf,
    columns.day[at] as number,
    columns.knownSince[at] as number,
    sign * (columns.delta[at] as number),
  )
}
