import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, beside, withRoom } from './labels.ts'

describe('Names at the time line', () => {
  it('stand where there is room, the first of two that would touch', () => {
    const [order, approved] = [around('order issued', 100), around('plan approved', 150)]
    expect(withRoom([order, approved], [])).toEqual([true, false])
    expect(withRoom([order, around('plan approved', 200)], [])).toEqual([true, true])
  })

  it('leave the marks of their side free', () => {
    expect(withRoom([beside('plan', 100)], [110])).toEqual([false])
    expect(withRoom([beside('plan', 100)], [90, 160])).toEqual([true])
  })

  it('never touch each other', () => {
    const label = fc.tuple(fc.string({ maxLength: 20 }), fc.nat(700))
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (given) => {
        const labels = given.map(([text, at]) => around(text, at))
        const have = withRoom(labels, [])
        const standing = labels
          .filter((_, at) => have[at])
          .toSorted((a, b) => a.from - b.from || a.to - b.to)
        for (const [at, { to }] of standing.entries()) {
          const next = standing[at + 1]
          if (next !== undefined) expect(next.from).toBeGreaterThanOrEqual(to)
        }
      }),
    )
  })
})
