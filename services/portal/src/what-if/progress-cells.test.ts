import { describe, expect, it } from 'vitest'
import type { Progress } from '../answers/plans.ts'
import { progressBeside } from './progress-cells.ts'

const progress = (more: Partial<Progress> = {}): Progress => ({
  target: 32,
  attained: 34,
  gap: -2,
  percent: 106.3,
  targets: 2,
  targetsUnknown: 0,
  targetUnknown: 0,
  unitsWithUnknown: 0,
  expected: {
    low: 34,
    high: 34,
    sure: 0,
    possible: 0,
    undated: 0,
    projectsWithUnknownPlaces: 0,
  },
  ...more,
})

describe('Progress of plans in a scenario, beside its baseline', () => {
  it('has the targets of each, where the scenario changes them', () => {
    expect(progressBeside('target', progress({ target: 36 }), progress())).toMatchObject({
      scenario: { value: 36 },
      baseline: { value: 32 },
      difference: { value: 4 },
    })
    expect(progressBeside('target', undefined, progress())).toMatchObject({
      scenario: { value: 0 },
      difference: { value: -32 },
    })
  })

  it('does not say that a gap is the same where it is not known of every target', () => {
    const partly = progress({ attained: 18, targetsUnknown: 1, targetUnknown: 16 })
    expect(progressBeside('gap', partly, progress())).toMatchObject({
      scenario: { value: -2, partly: true },
      baseline: { value: -2, partly: false },
      difference: { value: 'unknown' },
    })
    expect(progressBeside('attained', partly, progress())).toMatchObject({
      scenario: { value: 18, atLeast: true },
      difference: { value: -16, partly: true },
    })
  })

  it('says of what nobody knows that it is not known', () => {
    const unknown = progress({ attained: 'unknown', gap: null, targetsUnknown: 2 })
    for (const name of ['attained', 'gap'] as const)
      expect(progressBeside(name, unknown, progress())).toMatchObject({
        scenario: { value: 'unknown' },
        difference: { value: 'unknown' },
      })
  })
})
