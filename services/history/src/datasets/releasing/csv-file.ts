import { writeFileSync } from 'node:fs'
import { dateOf } from '@vietas/domain'
import { areRepeated, type Batch, type Cell, type Cells, type Column } from '../table.ts'
import type { TableFile } from './table-file.ts'

/**
 * CSV (RFC 4180) in an open file: UTF-8, commas, a header. What a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function csvFile(columns: readonly Column[], file: number): TableFile {
  writeFileSync(file, `${columns.map(({ name }) => quoted(name)).join()}\n`)
  return {
    add: (batch: Batch) => {
      const fields = columns.map(({ type }, at) => fieldsOf(batch[at] as Cells, type))
      const rows = (fields[0] ?? []).map((_, row) => fields.map((column) => column[row]).join())
      writeFileSync(file, rows.map((row) => `${row}\n`).join(''))
    },
    end: () => {},
  }
}

function fieldsOf(cells: Cells, type: Column['type']): string[] {
  if (areRepeated(cells)) {
    const fields = cells.values.map(FIELD_OF[type])
    // There are millions: a plain loop takes a fraction of the time of `Array.from`.
    const { rows } = cells
    const all = new Array<string>(rows.length)
    for (let row = 0; row < rows.length; row++) {
      const at = rows[row] as number
      all[row] = at === -1 ? '' : (fields[at] as string)
    }
    return all
  }
  const fieldOf = REPEATED.has(type) ? writtenOnce(FIELD_OF[type]) : FIELD_OF[type]
  return cells.map((cell) => (cell === null ? '' : fieldOf(cell)))
}

/** Their values stand in many rows each. */
const REPEATED: ReadonlySet<Column['type']> = new Set(['string', 'date'])

function writtenOnce(fieldOf: (cell: Cell) => string): (cell: Cell) => string {
  const written = new Map<Cell, string>()
  return (cell) => {
    const known = written.get(cell)
    if (known !== undefined) return known
    const field = fieldOf(cell)
    written.set(cell, field)
    return field
  }
}

const asText = (cell: Cell): string => quoted(String(cell).replace(FORMULA, "'$&"))
// A number below zero is no formula.
const asNumber = (cell: Cell): string => String(Number(cell))

const FIELD_OF: Readonly<Record<Column['type'], (cell: Cell) => string>> = {
  string: asText,
  json: asText,
  boolean: asText,
  number: asNumber,
  integer: asNumber,
  date: (cell) => asText(dateOf(Number(cell))),
  instant: (cell) => asText(new Date(Number(cell)).toISOString()),
}

/** How a formula begins, also in full-width characters. */
const FORMULA = /^[-=+@\t\r\uFF0D\uFF1D\uFF0B\uFF20]/

const quoted = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
