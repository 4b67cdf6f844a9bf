import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day, type EpochMs } from '@vietas/domain'

/** Another where the same events make other tables, columns or rows: a release is of one version. */
export const TABLES_VERSION = 2

/** A table as it is written to files: what its columns mean, and its rows a batch at a time. */
export interface Table {
  /** Lower case letters and dashes: it names the files. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  /** The columns whose values together are found in one row only. */
  readonly key: readonly string[]
  readonly batches: Iterable<Batch>
}

export interface Column {
  readonly name: string
  /**
   * `date`: a calendar date, as days since 1970-01-01; `instant`: epoch milliseconds; `json`: a list
   * or object as JSON text.
   */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'instant' | 'json'
  readonly description: string
  /** Whether the cell may be empty, which `description` says the meaning of. */
  readonly isOptional: boolean
}

export type Cell = string | number | boolean | null

/** The cells of each column, all of one length. */
export type Batch = readonly Cells[]

export type Cells = readonly Cell[] | RepeatedCells

/** Cells of which many are the same: each value once, and which of them stands in each row. */
export interface RepeatedCells {
  readonly values: readonly NonNullable<Cell>[]
  /** Their indexes; −1 where the cell is empty. */
  readonly rows: Int32Array
}

export const areRepeated = (cells: Cells): cells is RepeatedCells => 'rows' in cells

export function cellAt(cells: Cells, row: number): Cell {
  if (!areRepeated(cells)) return cells[row] ?? null
  const at = cells.rows[row] ?? -1
  return at === -1 ? null : (cells.values[at] as Cell)
}

export const rowsIn = ([cells = []]: Batch): number =>
  areRepeated(cells) ? cells.rows.length : cells.length

/** Cells as they stand in the rows, each of the same once. */
export function eachOnce(cells: readonly Cell[]): RepeatedCells {
  const places = new Map<Cell, number>([[null, -1]])
  const values: NonNullable<Cell>[] = []
  const rows = Int32Array.from(cells, (cell) => {
    const known = places.get(cell)
    if (known !== undefined) return known
    const place = values.push(cell as NonNullable<Cell>) - 1
    places.set(cell, place)
    return place
  })
  return { values, rows }
}

/** Of which number stands in each row; the same numbers are the same cells. */
export function repeatedCells(
  numbers: Int32Array,
  cellOf: (number: number) => Cell,
): RepeatedCells {
  const values: NonNullable<Cell>[] = []
  const rows = new Int32Array(numbers.length)
  // A table of hashes, at most half full: a map takes several times as long.
  const bits = 33 - Math.clz32(numbers.length)
  const { known, places } = tableOf(1 << bits)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number
    let slot = Math.imul(number, GOLDEN) >>> (32 - bits)
    while (places[slot] !== FREE && known[slot] !== number) slot = (slot + 1) % known.length
    if (places[slot] === FREE) {
      const cell = cellOf(number)
      known[slot] = number
      places[slot] = cell === null ? -1 : values.push(cell) - 1
    }
    rows[row] = places[slot] as number
  }
  return { values, rows }
}

const FREE = -2

/** The last one is used again: memory beside the heap that is new each time has all of it collected. */
let table = { known: new Int32Array(0), places: new Int32Array(0) }

function tableOf(size: number): typeof table {
  if (table.known.length !== size)
    table = { known: new Int32Array(size), places: new Int32Array(size) }
  table.places.fill(FREE)
  return table
}

/** 2³² by the golden ratio: numbers that follow each other are spread. */
const GOLDEN = 0x9e3779b1

export const ROWS_IN_A_BATCH = 20_000

/** The four columns between which a row holds, the same in every table. */
export const INTERVALS: readonly Column[] = [
  {
    name: 'valid_from',
    type: 'date',
    description:
      'The first day on which it is so (Europe/Riga); empty: before every documented day',
    isOptional: true,
  },
  {
    name: 'valid_to',
    type: 'date',
    description: 'The first day on which it is no longer so; empty: without an end',
    isOptional: true,
  },
  {
    name: 'known_from',
    type: 'instant',
    description: 'Since when it is known to be so',
    isOptional: false,
  },
  {
    name: 'known_to',
    type: 'instant',
    description: 'Since when something else is known; empty: it still stands',
    isOptional: true,
  },
]

/** The cells of these columns. */
export const intervalCells = ({ from, until, knownFrom, knownTo }: Interval): readonly Cell[] => [
  from === BEFORE_EVERY_DAY ? null : from,
  until === AFTER_EVERY_DAY ? null : until,
  knownFrom,
  Number.isFinite(knownTo) ? knownTo : null,
]

interface Interval {
  readonly from: Day
  readonly until: Day
  readonly knownFrom: EpochMs
  readonly knownTo: EpochMs
}
