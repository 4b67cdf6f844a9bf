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

  it('need not be dated', () => {
    expect(Source.safeParse({ title: 'Report', publisher: 'nasha.la.lv' }).success).toBe(true)
  })
})
