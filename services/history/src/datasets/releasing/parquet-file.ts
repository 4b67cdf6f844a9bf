import { writeFileSync } from 'node:fs'
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import { writeColumn } from 'hyparquet-writer/src/column.js'
import { snappyCompress } from 'hyparquet-writer/src/snappy.js'
import { areRepeated, rowsIn, type Cell, type Cells, type Column } from '../table.ts'
import { writeRepeated, type Chunk, type ParquetColumn } from './repeated-chunk.ts'
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
  const bytes = intoFile(file)
  const root: SchemaElement = { name: 'root', num_children: columns.length }
  const elements = columns.map(({ name, type, isOptional }): SchemaElement => ({
    name,
    repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED',
    ...SCHEMA[type],
  }))
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...elements],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'vietas',
  })
  const written = elements.map((element): ParquetColumn => ({
    columnName: element.name,
    element,
    schemaPath: [root, element],
    // Numbers hardly get smaller.
    codec: element.type === 'BYTE_ARRAY' ? 'SNAPPY' : 'UNCOMPRESSED',
    compressors: { SNAPPY: snappyCompress },
    // Rows are in the order of their days: of anything else each group has about all there is.
    stats: element.converted_type === 'DATE' || element.converted_type === 'TIMESTAMP_MILLIS',
    // One page for each column of a group.
    pageSize: 0,
    columnIndex: false,
    offsetIndex: false,
  }))
  // Not the library's own `write`, which would find out anew which of the cells are the same.
  const add: TableFile['add'] = (batch) => {
    const begin = bytes.offset
    const chunks = written.map((column, at) => writeCells(bytes, column, batch[at] as Cells))
    const rows = BigInt(rowsIn(batch))
    writer.num_rows += rows
    writer.row_groups.push({
      columns: chunks,
      num_rows: rows,
      total_byte_size: chunks.reduce(
        (sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n),
        0n,
      ),
      total_compressed_size: BigInt(bytes.offset - begin),
    })
    void bytes.flush?.()
  }
  return { add, end: () => void writer.finish() }
}

function writeCells(writer: Writer, column: ParquetColumn, cells: Cells): Chunk {
  if (areRepeated(cells)) return writeRepeated(writer, column, cells)
  const maxDefinitionLevel = column.element.repetition_type === 'OPTIONAL' ? 1 : 0
  const pageData = {
    // The writer changes none of them.
    values: cells as Cell[],
    definitionLevels: maxDefinitionLevel === 0 ? [] : cells.map((cell) => (cell === null ? 0 : 1)),
    repetitionLevels: [],
    maxDefinitionLevel,
  }
  return writeColumn({ writer, column, pageData }).chunk
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
