import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { dateOf } from '@vietas/domain'
import { csvFile } from './csv-file.ts'
import type { DaysNamed, ReleaseAbout, ReleasedFile } from '../data-package.ts'
import { parquetFile } from './parquet-file.ts'
import {
  areRepeated,
  rowsIn,
  type Batch,
  type Cell,
  type Cells,
  type Column,
  type Table,
} from '../table.ts'

const FORMATS = ['csv', 'parquet'] as const

/** Writes a table in each format, and waits until it is on disk. */
export function writeTable(
  table: Table,
  folder: string,
  about: ReleaseAbout,
  wanted: readonly (typeof FORMATS)[number][] = FORMATS,
): ReleasedFile[] {
  const { batches, ...described } = table
  const { columns, name } = table
  const { id, position, fingerprint } = about
  const formats = {
    csv: (file: number) => csvFile(columns, file),
    parquet: (file: number) => parquetFile(columns, file, { release: id, position, fingerprint }),
  } as const
  const open = wanted.map((format) => {
    const fileName = `${name}.${format}`
    const file = openSync(join(folder, fileName), 'wx+')
    return { format, name: fileName, file, written: formats[format](file) }
  })
  let rows = 0
  const seen = daysSeen(columns)
  for (const batch of batches) {
    rows += rowsIn(batch)
    seen.add(batch)
    for (const { written } of open) written.add(batch)
  }
  return open.map(({ format, name, file, written }) => {
    written.end()
    fsyncSync(file)
    const measured = measure(file)
    closeSync(file)
    return { table: described, format, name, rows, ...measured, days: seen.days() }
  })
}

/** Between which days the rows of a table hold. */
function daysSeen(columns: readonly Column[]) {
  const at = (name: string): number => columns.findIndex((column) => column.name === name)
  const [fromAt, toAt] = [at('valid_from'), at('valid_to')]
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  return {
    add: (batch: Batch): void => {
      for (const day of cellsOf(batch[fromAt])) if (day !== null) from = Math.min(from, Number(day))
      for (const day of cellsOf(batch[toAt]))
        to = day === null ? Number.POSITIVE_INFINITY : Math.max(to, Number(day))
    },
    // The first day without it follows the last one of it.
    days: (): DaysNamed => ({ from: dateIf(from), to: dateIf(to - 1) }),
  }
}

/** Each at least once. */
const cellsOf = (cells: Cells = []): readonly Cell[] => {
  if (!areRepeated(cells)) return cells
  return cells.rows.includes(-1) ? [...cells.values, null] : cells.values
}

const dateIf = (day: number): string | null => (Number.isFinite(day) ? dateOf(day) : null)

const CHUNK = 1 << 20

/** Read from its beginning. */
function measure(file: number): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  let bytes = 0
  for (let read = -1; read !== 0; bytes += read) {
    read = readSync(file, chunk, 0, CHUNK, bytes)
    hash.update(chunk.subarray(0, read))
  }
  return { bytes, sha256: hash.digest('hex') }
}
