import { describe, expect, it } from 'vitest'
import { csv } from '../parts/download.ts'
import { rowsAsCsv } from './export.ts'
import { found, grouped, orderNamed, sorted, type Row } from './rows.ts'

const row = (name: string, region: string, shown: Row['shown']): Row => ({
  code: name,
  name,
  region,
  shown,
  sum: undefined,
})
const rows = [
  row('Ādažu novads', 'Rīga', { kind: 'value', value: 5, atLeast: false }),
  row('Aizkraukles novads', 'Zemgale', { kind: 'unknown' }),
  row('Ķekavas novads', 'Rīga', { kind: 'zero' }),
  row('Krāslavas novads', 'Latgale', { kind: 'value', value: 17, atLeast: true }),
  row('Balvu novads', 'Latgale', { kind: 'none' }),
]
const names = (order: string): string[] =>
  sorted(rows, orderNamed(order)).map(({ name }) => name.replace(' novads', ''))

describe('the table of municipalities', () => {
  it('sorts as Latvians do', () => {
    expect(names('name')).toEqual(['Aizkraukles', 'Ādažu', 'Balvu', 'Krāslavas', 'Ķekavas'])
  })

  it('has the most first, unknown behind zero, and nothing to count last', () => {
    expect(names('')).toEqual(['Krāslavas', 'Ādažu', 'Ķekavas', 'Aizkraukles', 'Balvu'])
  })

  it('finds a name without the marks of its letters', () => {
    expect(found(rows, 'kekav').map(({ name }) => name)).toEqual(['Ķekavas novads'])
    expect(found(rows, ' ')).toHaveLength(5)
  })

  it('groups by region', () => {
    expect(grouped(rows).map(([region, of]) => [region, of.length])).toEqual([
      ['Latgale', 2],
      ['Rīga', 2],
      ['Zemgale', 1],
    ])
  })
})

describe('a file of it', () => {
  it('leaves out what is not known, and says so', () => {
    const text = rowsAsCsv(rows.slice(1, 3), 'free', {
      validAt: '2023-12-31',
      knownAt: '2024-02-01',
      generated: true,
    })
    const [names, unknown, zero] = text.split('\r\n')
    expect(names).toContain('validAt,knownAt,generated,code')
    expect(unknown).toContain('2023-12-31,2024-02-01,true,Aizkraukles novads')
    expect(unknown).toContain(',,unknown,')
    expect(zero).toContain(',0,all,')
  })

  it('quotes what holds a comma or a quote', () => {
    expect(csv([['a,b', 'c"d', null, 1]])).toBe('\uFEFF"a,b","c""d",,1\r\n')
  })
})
