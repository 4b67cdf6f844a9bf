import { writeFileSync } from 'node:fs'
import { dateOf } from '@vietas/domain'
import { stringify } from 'csv-stringify/sync'
import type { Batch, Cell, Column } from '../table.ts'
import type { TableFile } from './table-file.ts'

/**
 * CSV (RFC 4180) in an open file: UTF-8, commas, a header. What a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function csvFile(columns: readonly Column[], file: number): TableFile {
  writeFileSync(file, stringify([columns.map(({ name }) => name)]))
  return {
    add: (batch: Batch) => {
      const texts = columns.map(({ type }, at) => (batch[at] as readonly Cell[]).map(TEXT_OF[type]))
      const rows = (texts[0] ?? []).map((_, row) => texts.map((column) => column[row]))
      writeFileSync(file, stringify(rows, { escape_formulas: true }))
    },
    end: () => {},
  }
}

const asItIs = (cell: Cell): string => (cell === null ? '' : String(cell))
// A number below zero is no formula.
const asNumber = (cell: Cell): string | number => (cell === null ? '' : Number(cell))

const TEXT_OF: Readonly<Record<Column['type'], (cell: Cell) => string | number>> = {
  string: asItIs,
  json: asItIs,
  boolean: asItIs,
  number: asNumber,
  integer: asNumber,
  date: (cell) => (cell === null ? '' : dateOf(Number(cell))),
  instant: (cell) => (cell === null ? '' : new Date(Number(cell)).toISOString()),
}
