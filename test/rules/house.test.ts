import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowedIn, expectedIn, houseOfProbes, lintConfig, probes } from './probes.ts'
import type { House, Place } from './probes.ts'

let house: House
let refused: Set<Place>

beforeAll(() => {
  house = houseOfProbes()
  refused = house.refusedBy(lintConfig())
})

afterAll(() => house.remove())

describe.each(probes)('%s', (probe) => {
  it('is refused where it must be', () => {
    expect(expectedIn(probe).filter((line) => !refused.has(line))).toEqual([])
  })

  it('is allowed everywhere else', () => {
    expect(allowedIn(probe).filter((line) => refused.has(line))).toEqual([])
  })
})
