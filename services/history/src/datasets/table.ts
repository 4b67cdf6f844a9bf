import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day, type EpochMs } from '@vietas/domain'

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
export type Batch = readonly (readonly Cell[])[]

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
