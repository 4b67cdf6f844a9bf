import { REFERENCE } from '@vietas/territories'
import { describe, expect, it } from 'vitest'
import { createCapacityIndex } from './capacity-index.ts'
import { groupingFor } from './grouping-for.ts'
import { DIMENSIONS, type Dimension } from './question.ts'

const lens = REFERENCE.lensFor('2026-06-15', Date.UTC(2026, 5, 15))

describe('Groupings', () => {
  it('given more than are kept, those that are asked for again and again stay', () => {
    const index = createCapacityIndex()
    const ask = (...by: readonly Dimension[]) =>
      groupingFor(index, { by, filter: {}, lens }, lens.planningRegionOf)
    const usual = ask('municipality')
    const once = ask('serviceType')
    for (const first of DIMENSIONS)
      for (const second of DIMENSIONS)
        for (const third of DIMENSIONS) {
          ask(first, second, third)
          expect(ask('municipality')).toBe(usual)
        }
    expect(ask('serviceType')).not.toBe(once)
  })
})
