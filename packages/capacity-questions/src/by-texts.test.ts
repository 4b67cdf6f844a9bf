import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { sortedByTexts } from './by-texts.ts'

const { compare } = new Intl.Collator('lv')
// Among them such as the collation does not tell apart.
const text = fc.constantFrom(
  'Ādaži',
  'Adaži',
  'ādaži',
  'Čiekurs',
  'Cēsis',
  'a\u{0}b',
  'ab',
  '',
  '(Latgale)',
)
const rows = fc.array(fc.tuple(text, text))

describe('Rows by their texts', { tags: ['random'] }, () => {
  it('are in the order of the first, then of the second, and else as they were', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const plain = [...some].sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
        const sorted = sortedByTexts(some, (row) => row)
        for (const [at, row] of sorted.entries()) expect(row).toBe(plain[at])
      }),
      { numRuns: 50 * inject('times') },
    )
  })
})
