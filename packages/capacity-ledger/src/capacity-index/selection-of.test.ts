import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { REFERENCE } from '@vietas/territories'
import { beforeEach, describe, expect, it } from 'vitest'
import { codes, country } from '../testing/country.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { queryCapacity } from './query.ts'
import type { CapacityFilter } from './question.ts'

const MIB = 1024 * 1024
const NOW = Date.UTC(2026, 5, 15)
const lens = REFERENCE.lensFor('2026-06-15', NOW)

/** Once nothing more comes free: buffers do so in a thread of their own. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let least = Number.POSITIVE_INFINITY; ;) {
    collect()
    const { heapUsed: used, arrayBuffers } = process.memoryUsage()
    if (used + arrayBuffers >= least) return least
    least = used + arrayBuffers
  }
}

let index: CapacityIndex
let open: (provider: string) => void

describe('Selections', () => {
  beforeEach(() => {
    const { index: made, open: more } = country(40)
    index = made
    open = more
  })

  const units = (filter: CapacityFilter): number => {
    const question = { validAt: 20_000, knownAt: NOW, by: ['provider'] as const, filter, lens }
    const table = queryCapacity(index, question)
    return table.units(table.total as number)
  }

  it('of one filter are one, in whatever order it names its values, and however often', () => {
    const [a = '', b = ''] = codes
    expect(units({ municipality: [a, b], serviceType: ['day-centre'] })).toBe(80)
    expect(units({ serviceType: ['day-centre'], municipality: [b, a, b] })).toBe(80)
    expect(index.selections.kept.size).toBe(1)
  })

  it(
    'of five thousand filters are kept only as far as the memory for them goes',
    { tags: ['slow'] },
    () => {
      for (let i = 0; i < 5_000; i++) {
        const without = [i % codes.length, Math.floor(i / codes.length)]
        const municipality = codes.filter((_, at) => !without.includes(at))
        expect(units({ municipality, provider: [`Provider ${i % 40}`] })).toBe(municipality.length)
      }
      expect(index.selections.bytes).toBeLessThanOrEqual(16 * MIB)
      expect(index.selections.kept.size).toBeLessThan(2_500)
      // They take no more than twice what is counted; all five thousand would take three times it.
      const kept = heapUsed()
      index.selections.kept.clear()
      expect(kept - heapUsed()).toBeLessThan(32 * MIB)
    },
  )

  it('go on with new units', () => {
    const [municipality = ''] = codes
    expect(units({ municipality: [municipality] })).toBe(40)
    open('Another provider')
    expect(units({ municipality: [municipality] })).toBe(41)
  })
})
