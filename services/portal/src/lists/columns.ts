import type { Snippet } from 'svelte'
import { plain } from '../map/rows.ts'
import { csv } from '../parts/download.ts'
import { groupBy } from '../parts/group-by.ts'
import { stampFields, type Stamp } from '../parts/stamp.ts'
import type { Words } from '../words/lv.ts'
import { filed, knownOf, rank, said, type Cell } from './cells.ts'

/** A column of a list: its name in the address and in files, its heading, and what it says of a row. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => Cell
  readonly number?: boolean
  /** How it is drawn, where that is more than its text. */
  readonly drawn?: Snippet<[Row]>
  /** Whether rows may be grouped by it. */
  readonly groups?: boolean
  /** The share of the width that it needs, in percent. */
  readonly width?: number
  /** Left to files and to rows drawn as blocks where a table has little room. */
  readonly roomy?: boolean
  /** What a file has in its place. */
  readonly inFile?: readonly Filed<Row>[]
}

/** A column of a file. */
type Filed<Row> = Pick<Column<Row>, 'key' | 'cell' | 'number'>

/** `sort=name` is from small to large, `sort=-name` the other way. */
export interface Order {
  readonly key: string
  readonly descending: boolean
}

export const orderNamed = (named: string): Order => ({
  key: named.replace(/^-/, ''),
  descending: named.startsWith('-'),
})

/** So many rows are shown until all are wanted: more are slow to draw, and nobody reads them. */
const MOST = 30

export const firstOf = <Row>(rows: readonly Row[], all: string): readonly Row[] =>
  all === '' ? rows.slice(0, MOST) : rows

const latvian = new Intl.Collator('lv', { numeric: true })

/** What is not known comes last, whichever the way. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { key, descending }: Order,
): readonly Row[] {
  const column = columns.find((one) => one.key === key)
  if (column === undefined) return rows
  const ranked = rows.map((row) => ({ row, rank: rank(column.cell(row)) }))
  return ranked
    .toSorted(({ rank: a }, { rank: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined)
      return (descending ? -1 : 1) * compared(a, b)
    })
    .map(({ row }) => row)
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : latvian.compare(String(a), String(b))

/** The rows that say a text anywhere. */
export function found<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  wanted: string,
  w: Words,
): readonly Row[] {
  const letters = plain(wanted)
  if (letters === '') return rows
  return rows.filter((row) =>
    columns.some(({ cell }) => plain(said(cell(row), w)).includes(letters)),
  )
}

/** Rows by what a column says, in the order of the alphabet; without such a column, all together. */
export function grouped<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  w: Words,
): readonly (readonly [string | undefined, readonly Row[]])[] {
  if (column === undefined) return [[undefined, rows]]
  return groupBy(rows, (row) => said(column.cell(row), w)).toSorted(([a], [b]) =>
    latvian.compare(a, b),
  )
}

/** All rows with the dates that they are of; a number has a column beside it that says how well it is known. */
export function asCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  stamp: Stamp,
  also: Readonly<Record<string, string>> = {},
): string {
  const dates = { ...stampFields(stamp), ...also }
  const fields = columns.flatMap((column): readonly Filed<Row>[] => column.inFile ?? [column])
  const names = fields.flatMap(({ key, number }) =>
    number === true ? [key, `${key}Known`] : [key],
  )
  return csv([
    [...Object.keys(dates), ...names],
    ...rows.map((row) => [
      ...Object.values(dates),
      ...fields.flatMap(({ cell, number }) => {
        const of = cell(row)
        return number === true ? [filed(of), knownOf(of)] : [filed(of)]
      }),
    ]),
  ])
}
