import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { NO_RANKS, ranksWith } from './text-ranks.ts'

const { compare } = new Intl.Collator('lv')
const never = (): undefined => undefined
const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'ā', 'á', 'z', 'ž', '-', ' ') }))

describe('Ranks of texts', { tags: ['random'] }, () => {
  it('tell texts apart as the collation does, whatever was ranked before', () =>
    fc.assert(
      fc.asyncProperty(texts, texts, async (first, more) => {
        const before = await ranksWith(NO_RANKS, first, never)
        const ranks = await ranksWith(before, more, never)
        const all = [...first, ...more]
        for (const a of all)
          for (const b of all)
            expect(Math.sign(rank(ranks, a) - rank(ranks, b))).toBe(Math.sign(compare(a, b)))
      }),
      { numRuns: 30 * inject('times') },
    ))

  it('are kept while there is nothing new', async () => {
    const ranks = await ranksWith(NO_RANKS, ['b', 'a'], never)
    expect(await ranksWith(ranks, ['a'], never)).toBe(ranks)
  })
})

const rank = (ranks: ReadonlyMap<string, number>, text: string): number => ranks.get(text) as number
