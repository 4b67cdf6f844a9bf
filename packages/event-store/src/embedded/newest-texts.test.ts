import { describe, expect, it } from 'vitest'
import { newestTexts } from './newest-texts.ts'

const LARGE = 'x'.repeat(300_000)

describe('The newest texts', () => {
  it('are there together, in the order in which they are asked for, or not at all', () => {
    const newest = newestTexts()
    newest.add(1, '[1]')
    newest.add(2, '[2]')
    expect(newest.joined([2, 1])).toBe('[2],[1]')
    expect(newest.joined([2, 3])).toBeUndefined()
  })

  it('go when newer ones need their room, the last always being there', () => {
    const newest = newestTexts()
    for (let position = 1; position <= 9; position += 1) newest.add(position, LARGE)
    const held = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((position) => newest.joined([position]))
    expect(held).toEqual([8, 9])
    newest.add(10, LARGE.repeat(4))
    expect(newest.joined([10])).toHaveLength(1_200_000)
    newest.add(11, '[11]')
    newest.add(12, LARGE)
    newest.add(13, LARGE)
    expect(newest.joined([10])).toBeUndefined()
    expect(newest.joined([11, 12])).toBe(`[11],${LARGE}`)
  })
})
