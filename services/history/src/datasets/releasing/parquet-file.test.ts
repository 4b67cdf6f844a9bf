import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, inject, it } from 'vitest'
import { asRepeated } from '../../testing/repeated.ts'
import type { Batch, Cell, Column } from '../table.ts'
import { parquetFile } from './parquet-file.ts'

const DAY_MS = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'vietas-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cellOf: Readonly<Record<Column['type'], fc.Arbitrary<NonNullable<Cell>>>> = {
  string: fc.string({ unit: 'grapheme' }),
  json: fc.json(),
  integer: fc.integer(),
  number: fc.double({ noNaN: true }),
  boolean: fc.boolean(),
  date: fc.integer({ min: -700_000, max: 2_900_000 }),
  instant: fc.integer({ min: -8.64e15, max: 8.64e15 }),
}
const TYPES = Object.keys(cellOf) as Column['type'][]

/** Few different cells, each many times. */
const columns = fc
  .record({
    type: fc.constantFrom(...TYPES),
    isOptional: fc.boolean(),
  })
  .chain(({ type, isOptional }) =>
    fc.record({
      type: fc.constant(type),
      isOptional: fc.constant(isOptional),
      isRepeated: type === 'boolean' ? fc.constant(false) : fc.boolean(),
      cells: fc.array(isOptional ? fc.option(cellOf[type]) : cellOf[type], {
        minLength: 1,
        maxLength: 9,
      }),
    }),
  )
const tables = fc.record({
  columns: fc.array(columns, { minLength: 1, maxLength: 5 }),
  batches: fc.array(fc.array(fc.nat(99), { minLength: 1, maxLength: 99 }), { maxLength: 3 }),
})

function written(all: readonly Column[], batches: readonly Batch[]): ArrayBuffer {
  const place = join(folder, 'table.parquet')
  const file = openSync(place, 'w')
  const parquet = parquetFile(all, file, {})
  for (const batch of batches) parquet.add(batch)
  parquet.end()
  closeSync(file)
  return new Uint8Array(readFileSync(place)).buffer
}

function asRead(cell: Cell, type: Column['type']): Cell | Date {
  if (cell === null) return null
  if (type === 'date') return new Date(Number(cell) * DAY_MS)
  return type === 'instant' ? new Date(Number(cell)) : cell
}

it('A Parquet file has the cells that it was given, repeated or not', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async ({ columns: given, batches }) => {
      const all = given.map(({ type, isOptional }, at) => ({
        name: `column_${at}`,
        description: '',
        type,
        isOptional,
      }))
      const rows = batches.map((numbers) =>
        given.map(({ cells }) => numbers.map((number) => cells[number % cells.length] as Cell)),
      )
      const file = written(
        all,
        rows.map((columnsOf) =>
          columnsOf.map((cells, at) => (given[at]?.isRepeated ? asRepeated(cells) : cells)),
        ),
      )
      const read = await parquetReadObjects({ file })
      const expected = rows.flatMap((columnsOf, batch) =>
        (batches[batch] ?? []).map((_, row) =>
          Object.fromEntries(
            all.map(({ name, type }, at) => [name, asRead(columnsOf[at]?.[row] ?? null, type)]),
          ),
        ),
      )
      expect(read.map((row) => withNull(row))).toEqual(expected)
    }),
    { seed: inject('seed'), numRuns: 200 * inject('times') },
  )
})

const withNull = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? null]))

it('Given repeated days, a row group says the least and the most of them', () => {
  const day: Column = { name: 'day', type: 'date', description: '', isOptional: true }
  const batches = [[null, 7, 3, 7], [9], [null]].map((cells) => [asRepeated(cells)])
  const { row_groups: groups } = parquetMetadata(written([day], batches))
  const said = groups.map(({ columns: [of] }) => of?.meta_data?.statistics)
  expect(said.map((of) => [of?.min_value, of?.max_value, of?.null_count])).toEqual([
    [new Date(3 * DAY_MS), new Date(7 * DAY_MS), 1n],
    [new Date(9 * DAY_MS), new Date(9 * DAY_MS), 0n],
    [undefined, undefined, 1n],
  ])
})
