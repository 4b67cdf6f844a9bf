import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { extended } from './extended.ts'

setFlagsFromString('--allow-natives-syntax')
const haveSameShape = runInNewContext('(a, b) => %HaveSameMap(a, b)') as (
  a: object,
  b: object,
) => boolean

describe('An object that is extended', () => {
  it('has the fields of both in their order, those of the second where both have them', () => {
    const one = { id: 'a', count: 1 }
    expect(Object.entries(extended(one, { count: 2, last: 3 }))).toEqual([
      ['id', 'a'],
      ['count', 2],
      ['last', 3],
    ])
    expect(one).toEqual({ id: 'a', count: 1 })
  })

  it('shares its shape with all others of its kind', () => {
    const all = Array.from({ length: 100 }, (_, i) =>
      extended({ id: `${i}`, count: i }, { last: i }),
    )
    const shapes = all.filter((one, i) => i > 0 && !haveSameShape(one, all[i - 1] as object))
    expect(shapes).toEqual([])
  })
})
