import { describe, expect, it } from 'vitest'
import type { ReleasedFile } from '../answers/datasets.ts'
import { number } from '../words/formats.ts'
import { sizeOf, tablesOf } from './tables.ts'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1,0 kB'],
  [1_234_567, '1,2 MB'],
  [123_456_789, '123 MB'],
  [5e12, '5\u2009000 GB'],
])('%d bytes are read as %s', (bytes, read) => {
  expect(sizeOf(bytes, number('lv')).replace('\u00A0', ' ')).toBe(read)
})

describe('the tables of a release', () => {
  it('each have their files, in the order of the release', () => {
    const file = (name: string): ReleasedFile =>
      ({ name, rows: 2, description: '' }) as unknown as ReleasedFile
    const tables = tablesOf(['capacity-csv', 'plans-csv', 'capacity-parquet'].map(file))
    expect(tables.map(({ name, files }) => [name, files.length])).toEqual([
      ['capacity', 2],
      ['plans', 1],
    ])
  })
})
