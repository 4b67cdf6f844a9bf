import { writeFileSync } from 'node:fs'
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import { ROWS_IN_A_BATCH, type Batch, type Cell, type Column } from '../table.ts'
import type { TableFile } from './table-file.ts'

const SCHEMA: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

/**
 * Apache Parquet in an open file: a row group for each batch, with the least and the most of each
 * column, so that a reader passes over groups of other days.
 */
export function parquetFile(
  columns: readonly Column[],
  file: number,
  about: Readonly<Record<string, string>>,
): TableFile {
  const writer = new ParquetWriter({
    writer: intoFile(file),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type, isOptional }): SchemaElement => ({
        name,
        repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED',
        ...SCHEMA[type],
      })),
    ],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'vietas',
  })
  return {
    add: (batch) =>
      void writer.write({
        columnData: columns.map((column, at) => ({
          name: column.name,
          data: dataOf(column, batch, at),
        })),
        rowGroupSize: ROWS_IN_A_BATCH,
      }),
    end: () => void writer.finish(),
  }
}

function dataOf({ type }: Column, batch: Batch, at: number): Cell[] | (bigint | null)[] {
  // The writer changes none of them.
  const cells = batch[at] as Cell[]
  if (type !== 'instant') return cells
  return cells.map((cell) => (cell === null ? null : BigInt(cell)))
}

/** What is written goes to the file after each row group. */
function intoFile(file: number): Writer {
  const bytes = new ByteWriter(1 << 20) as ByteWriter & { index: number }
  const flush = (): void => {
    writeFileSync(file, bytes.getBytes())
    bytes.index = 0
  }
  return Object.assign(bytes, { flush, finish: flush })
}
