import { linesFor } from './balances.ts'
import { concatenated, emptyColumns, type Columns } from './columns.ts'
import { lastConfirmed, NEVER, type ConfirmationDays } from './confirmation-days.ts'
import { sortedOrder } from './sorted-order.ts'
import { STEP, wholeOf, type Steps } from './steps-of-work.ts'
import { lineBefore, rangeBehind, startsOf, stripsOf, type Strips } from './strips.ts'

/**
 * The last confirmation of every unit where lines of the two clocks cross. Those at (D, K) are the
 * ones at the last crossing before it, and whatever later day the two strips behind it confirm; a
 * unit of which anything there is taken back is looked at itself. The leaf of an entry is its unit.
 */
export interface ConfirmationLines {
  readonly length: number
  readonly units: number
  /** `[line of days][line of knowledge][unit]` */
  readonly last: Int32Array
  readonly byDay: Strips
  readonly byKnownSince: Strips
}

/** A unit that nothing confirms; before every day. */
export const UNCONFIRMED_DAY = -(2 ** 31)

const CROSSING_BYTES = 8 * 1024 * 1024

export const emptyConfirmationLines = (): ConfirmationLines =>
  wholeOf(linesOver(emptyColumns(0), 0))

/** Yields wherever others may have their turn; what `more` gets meanwhile is not in it. */
export function confirmationLinesInSteps(
  { byDay }: ConfirmationLines,
  more: Columns,
  units: number,
): Steps<ConfirmationLines> {
  return linesOver(concatenated(byDay.entries, more), units)
}

function* linesOver(entries: Columns, units: number): Steps<ConfirmationLines> {
  yield
  const most = linesFor(CROSSING_BYTES, units, entries.length)
  const alike = { kinds: 1, kindOf: new Uint8Array(units) }
  const byDay = yield* stripsOf(entries, 'day', most, alike)
  const byKnownSince = yield* stripsOf(entries, 'knownSince', most, alike)
  const last = yield* lastAtCrossings(byDay, byKnownSince.lines, units)
  return { length: entries.length, units, last, byDay, byKnownSince }
}

function* lastAtCrossings(
  { lines: dayLines, entries }: Strips,
  knownLines: Int32Array | Float64Array,
  units: number,
): Steps<Int32Array> {
  const last = new Int32Array(dayLines.length * knownLines.length * units)
  const byUnit = yield* sortedOrder(entries.leaf, entries.length)
  const starts = startsOf(entries.leaf, entries.length, units)
  let looked = 0
  for (const [column, knownAt] of knownLines.entries())
    for (let unit = 0; unit < units; unit++) {
      const [from, to] = [starts[unit] as number, starts[unit + 1] as number]
      const fill = (row: number, day: number): void => {
        last[(row * knownLines.length + column) * units + unit] = day
      }
      fillLines(entries, byUnit.subarray(from, to), knownAt, dayLines, fill)
      looked += to - from + dayLines.length
      if (looked < STEP) continue
      looked = 0
      yield
    }
  return last
}

/** Tells for each line of days the last day of one unit's that is confirmed as known at an instant. */
function fillLines(
  { day, delta, knownSince }: Columns,
  ofUnit: Uint32Array,
  knownAt: number,
  dayLines: Int32Array | Float64Array,
  fill: (row: number, day: number) => void,
): void {
  let row = 0
  let confirmed = UNCONFIRMED_DAY
  for (let i = 0; i < ofUnit.length;) {
    const on = day[ofUnit[i] as number] as number
    for (; (dayLines[row] as number) < on; row++) fill(row, confirmed)
    let left = 0
    for (; i < ofUnit.length && day[ofUnit[i] as number] === on; i++) {
      const entry = ofUnit[i] as number
      if ((knownSince[entry] as number) <= knownAt) left += delta[entry] as number
    }
    if (left > 0) confirmed = on
  }
  for (; row < dayLines.length; row++) fill(row, confirmed)
}

/** What confirmations are kept in: as lines, one by one since, and by unit. */
export interface Confirmations {
  readonly confirmations: ConfirmationDays
  readonly confirmationLines: ConfirmationLines
  readonly recentConfirmations: Columns
  readonly units: { readonly length: number }
}

/** The last day of every unit that is confirmed at (day, knownAt); `UNCONFIRMED_DAY` for none. */
export function lastConfirmations(
  { confirmations, confirmationLines, recentConfirmations, units }: Confirmations,
  day: number,
  knownAt: number,
): Int32Array {
  const { byDay, byKnownSince } = confirmationLines
  const row = lineBefore(byDay, day)
  const column = lineBefore(byKnownSince, knownAt)
  const last = atCrossing(confirmationLines, row, column, units.length)
  const takenBack: number[] = []
  const days = rangeBehind(byDay, row, 0, 'day', day)
  raise(last, takenBack, byDay.entries, days, day, knownAt)
  if (row >= 0) {
    const known = rangeBehind(byKnownSince, column, 0, 'knownSince', knownAt)
    raise(last, takenBack, byKnownSince.entries, known, byDay.lines[row] as number, knownAt)
  }
  raise(last, takenBack, recentConfirmations, [0, recentConfirmations.length], day, knownAt)
  for (const unit of takenBack) {
    const confirmed = lastConfirmed(confirmations, unit, day, knownAt)
    last[unit] = confirmed === NEVER ? UNCONFIRMED_DAY : confirmed
  }
  return last
}

function atCrossing(
  { last, byKnownSince, units }: ConfirmationLines,
  row: number,
  column: number,
  length: number,
): Int32Array {
  const found = new Int32Array(length).fill(UNCONFIRMED_DAY)
  if (row < 0 || column < 0) return found
  const start = (row * byKnownSince.lines.length + column) * units
  found.set(last.subarray(start, start + units))
  return found
}

/** Takes the entries of a range that count at (day, knownAt) into the last days of their units. */
function raise(
  last: Int32Array,
  takenBack: number[],
  { leaf, day, delta, knownSince }: Columns,
  [from, to]: readonly [number, number],
  upTo: number,
  knownAt: number,
): void {
  for (let i = from; i < to; i++) {
    const on = day[i] as number
    if (on > upTo || (knownSince[i] as number) > knownAt) continue
    const unit = leaf[i] as number
    if ((delta[i] as number) < 0) takenBack.push(unit)
    else if (on > (last[unit] as number)) last[unit] = on
  }
}
