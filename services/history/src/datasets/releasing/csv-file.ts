import { writeFileSync } from 'node:fs'
import { dateOf } from '@vietas/domain'
import type { Batch, Cell, Column } from '../table.ts'
import type { TableFile } from './table-file.ts'

/**
 * CSV (RFC 4180) in an open file: UTF-8, commas, a header. What a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function csvFile(columns: readonly Column[], file: number): TableFile {
  writeFileSync(file, `${columns.map(({ name }) => textCell(name)).join(',')}\n`)
  return {
    add: (batch: Batch) => {
      const texts = columns.map(({ type }, at) =>
        textsOf(batch[at] as readonly Cell[], TEXT_OF[type]),
      )
      const rows = (texts[0] ?? []).map((_, row) => texts.map((column) => column[row]).join(','))
      writeFileSync(file, `${rows.join('\n')}\n`)
    },
    end: () => {},
  }
}

/** Next to each other, many cells of a column are the same. */
function textsOf(cells: readonly Cell[], textOf: (cell: Given) => string): readonly string[] {
  let last: Cell = null
  let text = ''
  return cells.map((cell) => {
    if (cell !== last) text = cell === null ? '' : textOf(cell)
    last = cell
    return text
  })
}

type Given = Exclude<Cell, null>

const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/
const TO_QUOTE = /[",\r\n]/

function textCell(cell: Given): string {
  const text = String(cell)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const TEXT_OF: Readonly<Record<Column['type'], (cell: Given) => string>> = {
  string: textCell,
  json: textCell,
  boolean: String,
  // A number below zero is no formula.
  number: String,
  integer: String,
  date: (cell) => dateOf(Number(cell)),
  instant: (cell) => new Date(Number(cell)).toISOString(),
}
