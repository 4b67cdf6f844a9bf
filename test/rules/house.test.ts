import { describe, expect, it } from 'vitest'
import { allowedIn, expectedIn, lintConfig, probes, refusedBy } from './probes.ts'

const [refused = new Set()] = refusedBy([lintConfig()])

describe.each(probes)('%s', (probe) => {
  it('is refused where it must be', () => {
    expect(expectedIn(probe).filter((line) => !refused.has(line))).toEqual([])
  })

  it('is allowed everywhere else', () => {
    expect(allowedIn(probe).filter((line) => refused.has(line))).toEqual([])
  })
})
