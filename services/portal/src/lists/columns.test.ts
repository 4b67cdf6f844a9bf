import { describe, expect, it } from 'vitest'
import { en } from '../words/en.ts'
import { lv } from '../words/lv.ts'
import { day, lines, number, sources, sum, text, type Cell } from './cells.ts'
import { asCsv, firstOf, found, grouped, orderNamed, sorted, type Column } from './columns.ts'

interface Row {
  readonly name: string
  readonly places: number | 'unknown'
}
const ROWS: readonly Row[] = [
  { name: 'Ādaži', places: 7 },
  { name: 'Zilupe', places: 'unknown' },
  { name: 'Balvi', places: 12 },
  { name: 'Ape', places: 0 },
]
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', cell: ({ name }) => text(name) },
  { key: 'places', title: 'Places', number: true, cell: ({ places }) => number(places) },
  {
    key: 'known',
    title: 'Known',
    cell: ({ places }) => text(places === 'unknown' ? 'unknown' : 'known'),
  },
]
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name)

describe('a list', () => {
  it('sorts what is not known after everything, whichever the way', () => {
    expect(names(sorted(ROWS, COLUMNS, orderNamed('places')))).toEqual([
      'Ape',
      'Ādaži',
      'Balvi',
      'Zilupe',
    ])
    expect(names(sorted(ROWS, COLUMNS, orderNamed('-places')))).toEqual([
      'Balvi',
      'Ādaži',
      'Ape',
      'Zilupe',
    ])
    expect(names(sorted(ROWS, COLUMNS, orderNamed('no-such-column')))).toEqual(names(ROWS))
  })

  it('finds by any spelling, in what it says of numbers too', () => {
    expect(names(found(ROWS, COLUMNS, 'adazi', lv))).toEqual(['Ādaži'])
    expect(names(found(ROWS, COLUMNS, 'nav zinams', lv))).toEqual(['Zilupe'])
    expect(names(found(ROWS, COLUMNS, 'not known', en))).toEqual(['Zilupe'])
  })

  it('groups by what a column says', () => {
    const groups = grouped(ROWS, COLUMNS[2], lv)
    expect(groups.map(([name, rows]) => [name, rows.length])).toEqual([
      ['known', 3],
      ['unknown', 1],
    ])
    expect(grouped(ROWS, undefined, lv)).toEqual([[undefined, ROWS]])
  })

  it('shows its first fifty rows until all are wanted', () => {
    const many = Array.from({ length: 60 }, (_, index) => index)
    expect(firstOf(many, '')).toEqual(many.slice(0, 30))
    expect(firstOf(many, 'yes')).toEqual(many)
  })

  it('is a file that tells unknown from zero and carries its dates', () => {
    const stamp = { validAt: '2020-01-01', knownAt: '2021-01-01', generated: false }
    const file = asCsv(ROWS.slice(1), COLUMNS.slice(0, 2), stamp).split('\r\n')
    expect(file.slice(0, 4)).toEqual([
      '\uFEFFvalidAt,knownAt,generated,name,places,placesKnown',
      '2020-01-01,2021-01-01,false,Zilupe,,unknown',
      '2020-01-01,2021-01-01,false,Balvi,12,all',
      '2020-01-01,2021-01-01,false,Ape,0,all',
    ])
  })
})

describe('a cell', () => {
  const source = { id: 'a', title: 'Title', publisher: 'Publisher', date: '2018?' }
  const stated = { event: 'e', knownSince: '2018-01-01', source }
  it.each<[Cell, Partial<Record<string, unknown>>]>([
    [sum(0, 2), { value: 'unknown' }],
    [sum(3, 2), { value: 3, atLeast: true }],
    [sum(0, 0), { value: 0, atLeast: false }],
    [sources([stated, stated]), { sources: [source] }],
  ])('%# adds up what is known', (cell, expected) => expect(cell).toMatchObject(expected))

  it('without a day is last when sorted', () => {
    const column: Column<string | null> = { key: 'on', title: '', cell: (of) => lines([day(of)]) }
    const days = [null, '2019-01-01', 'undocumented', '2018?']
    expect(sorted(days, [column], orderNamed('on'))).toEqual([
      '2018?',
      '2019-01-01',
      null,
      'undocumented',
    ])
  })
})
