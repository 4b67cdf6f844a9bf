import { describe, expect, it } from 'vitest'
import { recentlyUsed } from './recently-used.ts'

describe('What was used last', () => {
  it('stays, as much as there is room for', () => {
    const kept = recentlyUsed<string, number>(10, (weight) => weight)
    kept.keep('a', 4)
    kept.keep('b', 4)
    kept.get('a')
    kept.keep('c', 4)
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([4, undefined, 4])
    expect(kept.weight()).toBe(8)
  })

  it('counts with what it is called, and leaves room once it is forgotten', () => {
    const kept = recentlyUsed<string, string>(10, (value, key) => value.length + key.length)
    for (const key of ['a', 'b', 'c']) kept.keep(key, '12')
    kept.forget('b')
    kept.keep('d', '12')
    expect(['a', 'b', 'c', 'd'].map(kept.get)).toEqual(['12', undefined, '12', '12'])
  })

  it('is weighed anew when it has grown', () => {
    const kept = recentlyUsed<string, number>(10, (weight) => weight)
    kept.keep('a', 4)
    kept.keep('b', 4)
    kept.keep('b', 7)
    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 7])
  })

  it('stays alone when it is too heavy for all others', () => {
    const kept = recentlyUsed<string, number>(10, (weight) => weight)
    kept.keep('a', 4)
    kept.keep('b', 40)
    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 40])
  })

  it('weighs nothing once all is cleared', () => {
    const kept = recentlyUsed<string, number>(10, (weight) => weight)
    kept.keep('a', 10)
    kept.clear()
    expect([kept.get('a'), kept.weight()]).toEqual([undefined, 0])
  })
})
