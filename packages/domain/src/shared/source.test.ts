import { describe, expect, it } from 'vitest'
import { Source } from './source.ts'

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
