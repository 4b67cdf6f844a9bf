import type { Writer } from 'hyparquet-writer'
import type { writeColumn } from 'hyparquet-writer/src/column.js'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { writeDictionaryPage } from 'hyparquet-writer/src/dictionary.js'
import { unconvert } from 'hyparquet-writer/src/unconvert.js'
import type { RepeatedCells } from '../table.ts'
import { runsAndGroups } from './runs-and-groups.ts'

export type ParquetColumn = Parameters<typeof writeColumn>[0]['column']
/** A column of a row group. */
export type Chunk = ReturnType<typeof writeColumn>['chunk']

/** Each value once, as the dictionary, and then the places in it. */
export function writeRepeated(writer: Writer, column: ParquetColumn, cells: RepeatedCells): Chunk {
  const { element, schemaPath, codec, stats } = column
  if (element.type === undefined) throw new Error(`${element.name} has no type`)
  const values = [...cells.values]
  const begin = writer.offset
  const hasDictionary = values.length > 0
  const dictionaryBytes = hasDictionary
    ? writeDictionaryPage(writer, column, unconvert(element, values))
    : 0
  const page = writer.offset
  const { empty, bytes } = writePlaces(writer, column, cells)
  const encoding = hasDictionary ? 'RLE_DICTIONARY' : 'PLAIN'
  return {
    meta_data: {
      type: element.type,
      encodings: hasDictionary ? ['PLAIN', encoding] : [encoding],
      path_in_schema: schemaPath.slice(1).map(({ name }) => name),
      codec,
      num_values: BigInt(cells.rows.length),
      total_compressed_size: BigInt(writer.offset - begin),
      total_uncompressed_size: BigInt(dictionaryBytes + bytes),
      data_page_offset: BigInt(page),
      ...(hasDictionary && { dictionary_page_offset: BigInt(begin) }),
      ...(stats && {
        statistics: { ...extremesOf(values.map(Number)), null_count: BigInt(empty) },
      }),
    },
    file_offset: BigInt(begin),
  }
}

const NO_BYTES = new Uint8Array()

/** A data page of all rows; how many of them are empty, and how large it is uncompressed. */
function writePlaces(
  writer: Writer,
  { element, codec, compressors }: ParquetColumn,
  { values, rows }: RepeatedCells,
): { readonly empty: number; readonly bytes: number } {
  const begin = writer.offset
  const places = rows.includes(-1) ? rows.filter((place) => place !== -1) : rows
  const empty = rows.length - places.length
  const isOptional = element.repetition_type === 'OPTIONAL'
  if (!isOptional && empty > 0) throw new Error(`A cell of ${element.name} is empty`)
  const levelBytes = isOptional ? runsAndGroups(levelsOf(rows, empty), 1) : NO_BYTES
  const bits = Math.ceil(Math.log2(values.length))
  const placeBytes =
    values.length > 0 ? Buffer.concat([Uint8Array.of(bits), runsAndGroups(places, bits)]) : NO_BYTES
  const compressed = compressors[codec]?.(placeBytes) ?? placeBytes
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levelBytes.length + placeBytes.length,
    compressed_page_size: levelBytes.length + compressed.length,
    data_page_header_v2: {
      num_values: rows.length,
      num_nulls: empty,
      num_rows: rows.length,
      encoding: values.length > 0 ? 'RLE_DICTIONARY' : 'PLAIN',
      definition_levels_byte_length: levelBytes.length,
      repetition_levels_byte_length: 0,
      is_compressed: codec !== 'UNCOMPRESSED',
    },
  })
  const header = writer.offset - begin
  writer.appendBytes(levelBytes)
  writer.appendBytes(compressed)
  return { empty, bytes: header + levelBytes.length + placeBytes.length }
}

/** Of each row, whether it is not empty. */
const levelsOf = (rows: Int32Array, empty: number): Int32Array =>
  empty === 0 ? new Int32Array(rows.length).fill(1) : rows.map((place) => (place === -1 ? 0 : 1))

function extremesOf(values: readonly number[]): object {
  if (values.length === 0) return {}
  const [first = 0] = values
  return {
    min_value: values.reduce((least, value) => Math.min(least, value), first),
    max_value: values.reduce((most, value) => Math.max(most, value), first),
  }
}
