import { describe, expect, it } from 'vitest'
import { newestRows, type NewestRows } from './newest-rows.ts'

const LARGE = 'x'.repeat(300_000)
const ANY = { categories: undefined, types: undefined }

/** Of category 1 where the position is odd, of 2 where it is even. */
const add = (newest: NewestRows, position: number, text = `[${position}]`): void =>
  newest.add({ position, category: 2 - (position % 2), type: 7, text })

describe('The newest rows', () => {
  it('are there together, in the order in which they are asked for, or not at all', () => {
    const newest = newestRows()
    add(newest, 41)
    add(newest, 42)
    expect(newest.joined([42, 41])).toBe('[42],[41]')
    expect(newest.joined([42, 43])).toBeUndefined()
    expect(newest.joined([40])).toBeUndefined()
  })

  it('go when newer ones need their room, the last always being there', () => {
    const newest = newestRows()
    for (let position = 1; position <= 9; position += 1) add(newest, position, LARGE)
    const held = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((position) => newest.joined([position]))
    expect(held).toEqual([8, 9])
    add(newest, 10, LARGE.repeat(4))
    expect(newest.joined([10])).toHaveLength(1_200_000)
    add(newest, 11)
    add(newest, 12, LARGE)
    add(newest, 13, LARGE)
    expect(newest.joined([10])).toBeUndefined()
    expect(newest.joined([11, 12])).toBe(`[11],${LARGE}`)
  })

  it('are a page where all that it looks at is there', () => {
    const newest = newestRows()
    for (let position = 5; position <= 9; position += 1) add(newest, position)
    const range = { after: 4, upTo: 9, limit: 500, filter: ANY }
    expect(newest.page(range)).toEqual({ texts: '[5],[6],[7],[8],[9]', lookedAt: 9 })
    expect(newest.page({ ...range, limit: 2 })).toEqual({ texts: '[5],[6]', lookedAt: 6 })
    expect(newest.page({ ...range, after: 9 })).toEqual({ texts: '', lookedAt: 9 })
    expect(newest.page({ ...range, after: 3 })).toBeUndefined()
    expect(newest.page({ ...range, upTo: 10 })).toBeUndefined()
  })

  it('are a page of what is wanted', () => {
    const newest = newestRows()
    for (let position = 5; position <= 9; position += 1) add(newest, position)
    const range = { after: 4, upTo: 9, limit: 500 }
    const even = { categories: new Set([2]), types: new Set([7]) }
    expect(newest.page({ ...range, filter: even })).toEqual({ texts: '[6],[8]', lookedAt: 9 })
    const none = { categories: undefined, types: new Set<number>() }
    expect(newest.page({ ...range, filter: none })).toEqual({ texts: '', lookedAt: 9 })
  })
})
