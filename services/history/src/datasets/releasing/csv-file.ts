import { writeFileSync } from 'node:fs'
import { dateOf } from '@vietas/domain'
import {
  areRepeated,
  eachOnce,
  rowsIn,
  type Batch,
  type Cell,
  type Cells,
  type Column,
} from '../table.ts'
import type { TableFile } from './table-file.ts'

/**
 * CSV (RFC 4180) in an open file: UTF-8, commas, a header. What a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function csvFile(columns: readonly Column[], file: number): TableFile {
  writeFileSync(file, `${columns.map(({ name }) => quoted(name)).join()}\n`)
  let room = new DataView(new ArrayBuffer(0))
  return {
    add: (batch: Batch) => {
      const fields = columns.map(({ type }, at) =>
        fieldsOf(batch[at] as Cells, type, at + 1 < columns.length ? ',' : '\n'),
      )
      const size = bytesIn(fields)
      // Used again: memory beside the heap that is new each time has all of the heap collected.
      if (room.byteLength < size + WORD) room = new DataView(new ArrayBuffer(size + WORD))
      writeRows(room, fields, rowsIn(batch))
      writeFileSync(file, new Uint8Array(room.buffer, 0, size))
    },
    end: () => {},
  }
}

/** The fields of a column, each once and with what follows it, and which of them stands in each row. */
interface Fields {
  /** With room for what is copied too far. */
  readonly bytes: DataView
  /** Where each begins; the last number is where all of them end. */
  readonly begins: Int32Array
  readonly rows: Int32Array
}

function fieldsOf(cells: Cells, type: Column['type'], followed: string): Fields {
  const { values, rows } = areRepeated(cells) ? cells : eachOnce(cells)
  const fieldOf = FIELD_OF[type]
  // Of an empty cell, which is number −1, there is only what follows it.
  const fields = [followed, ...values.map((value) => fieldOf(value) + followed)]
  const begins = new Int32Array(fields.length + 1)
  for (const [at, field] of fields.entries())
    begins[at + 1] = (begins[at] as number) + Buffer.byteLength(field)
  const bytes = Buffer.alloc((begins.at(-1) as number) + WORD)
  bytes.write(fields.join(''))
  return { bytes: new DataView(bytes.buffer, bytes.byteOffset), begins, rows }
}

/** Bytes copied at once. */
const WORD = 4

/**
 * Word by word: most fields are so short that any call for them takes longer. The next field overwrites
 * what is copied too far.
 */
function writeRows(into: DataView, columns: readonly Fields[], length: number): void {
  let to = 0
  for (let row = 0; row < length; row++)
    for (const { bytes, begins, rows } of columns) {
      const field = (rows[row] as number) + 1
      const begin = begins[field] as number
      const fieldLength = (begins[field + 1] as number) - begin
      for (let at = 0; at < fieldLength; at += WORD)
        into.setUint32(to + at, bytes.getUint32(begin + at))
      to += fieldLength
    }
}

function bytesIn(columns: readonly Fields[]): number {
  let sum = 0
  for (const { begins, rows } of columns)
    for (const at of rows) sum += (begins[at + 2] as number) - (begins[at + 1] as number)
  return sum
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
