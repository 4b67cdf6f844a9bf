import { describe, expect, it } from 'vitest'
import { Source, sourceId, SourceNamed, sourceNamed } from './source.ts'

const dated = (date: string): boolean =>
  Source.safeParse({ title: 'Budget', publisher: 'VSAC "Vidzeme"', date }).success

describe('a source', () => {
  it('gives its date as far as it is known', () => {
    for (const date of ['2018', '2018-12', '2018-12-31', '2018?', '2023-04-18?', '2018~', '2018%'])
      expect(dated(date)).toBe(true)
    for (const date of ['18', '2018-13', '2018-12-32', 'December 2018', '?', ''])
      expect(dated(date)).toBe(false)
  })

  it('names a day that there is', () => {
    for (const date of [
      '2026-02-30',
      '2026-06-31',
      '2023-02-29',
      '2018-02-30~',
      '2018-00',
      '2018-01-00',
    ])
      expect(dated(date)).toBe(false)
    for (const date of ['2024-02-29', '2024-02-29?', '1899-12']) expect(dated(date)).toBe(true)
  })

  it('need not be dated', () => {
    expect(Source.safeParse({ title: 'Report', publisher: 'nasha.la.lv' }).success).toBe(true)
  })
})

describe('the id of a source', () => {
  const budget = { title: 'Budget', publisher: 'VSAC "Vidzeme"', date: '2015' }

  it('is the same wherever and in whatever order the same is said of it', () => {
    expect(sourceId(budget)).toBe('04a6a365baa2a1a4')
    expect(sourceId({ date: '2015', publisher: 'VSAC "Vidzeme"', title: 'Budget' })).toBe(
      sourceId(budget),
    )
  })

  it('is another when anything else is said of it', () => {
    const others = [
      { ...budget, title: 'Budgets' },
      { ...budget, publisher: 'VSAC "Latgale"' },
      { ...budget, date: '2016' },
      { ...budget, reference: '2015' },
      { title: 'Budget', publisher: 'VSAC "Vidzeme"', reference: '2015' },
      { title: 'Budget', publisher: 'VSAC "Vidzeme"' },
    ]
    expect(new Set([budget, ...others].map(sourceId)).size).toBe(others.length + 1)
  })

  it('stands beside what is said of it in answers', () => {
    expect(SourceNamed.parse(sourceNamed(budget))).toEqual({ id: sourceId(budget), ...budget })
  })
})
