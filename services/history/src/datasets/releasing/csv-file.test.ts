import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateOf } from '@vietas/domain'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, expect, inject, it } from 'vitest'
import { asRepeated } from '../../testing/repeated.ts'
import type { Cell, Column } from '../table.ts'
import { csvFile } from './csv-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NASTY = '"\',;=+-@|\t\r\n\u2028\uFEFF\uFF0B\uFF0D\uFF1D\uFF20 a1ā'.split('')
const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...NASTY, '""', '\r\n'), { maxLength: 6 })
    .map((parts) => parts.join('')),
)
const cellOf: Readonly<Record<Column['type'], fc.Arbitrary<Cell>>> = {
  string: nastyText,
  json: fc.json(),
  integer: fc.integer(),
  number: fc.double(),
  boolean: fc.boolean(),
  date: fc.integer({ min: -700_000, max: 2_900_000 }),
  instant: fc.integer({ min: -8.64e15, max: 8.64e15 }),
}
const TYPES = Object.keys(cellOf) as Column['type'][]

const tables = fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 9 }).chain((types) =>
  fc.record({
    types: fc.constant(types),
    rows: fc.array(fc.tuple(...types.map((type) => fc.option(cellOf[type]))), { maxLength: 9 }),
  }),
)

function written(types: readonly Column['type'][], rows: readonly (readonly Cell[])[]): string {
  const place = join(folder, 'table.csv')
  const file = openSync(place, 'w')
  const columns = types.map((type, at) => ({ ...named(at), type }))
  const csv = csvFile(columns, file)
  const cells = types.map((_, at) => rows.map((row) => row[at] as Cell))
  // A batch, and the same again.
  for (const batch of [cells, cells.map(asRepeated)]) csv.add(batch)
  closeSync(file)
  return readFileSync(place, 'utf8')
}

const named = (at: number) => ({ name: `column_${at}`, description: '', isOptional: true })

/** What is given to csv-stringify: numbers stay numbers, as they are no formulas. */
function given(cell: Cell, type: Column['type']): string | number {
  if (cell === null) return ''
  if (type === 'date') return dateOf(Number(cell))
  if (type === 'instant') return new Date(Number(cell)).toISOString()
  return typeof cell === 'number' ? cell : String(cell)
}

it('A CSV file has the bytes of csv-stringify, whatever the cells', { tags: ['random'] }, () => {
  fc.assert(
    fc.property(tables, ({ types, rows }) => {
      const all = rows.map((row) => row.map((cell, at) => given(cell, types[at] as Column['type'])))
      const expected = [
        stringify([types.map((_, at) => named(at).name)]),
        ...[all, all].map((batch) => stringify(batch, { escape_formulas: true })),
      ]
      expect(written(types, rows)).toBe(expected.join(''))
    }),
    { seed: inject('seed'), numRuns: 300 * inject('times') },
  )
})
