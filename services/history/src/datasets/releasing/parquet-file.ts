import { writeFileSync } from 'node:fs'
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import { ROWS_IN_A_BATCH, type Cell, type Column } from '../table.ts'
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
          // The writer changes none of them.
          data: batch[at] as Cell[],
          // Rows are in the order of their days: of anything else each group has about all there is.
          statistics: column.type === 'date' || column.type === 'instant',
        })),
        rowGroupSize: ROWS_IN_A_BATCH,
        // One page for each column of a group.
        pageSize: 0,
      }),
    end: () => void writer.finish(),
  }
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
