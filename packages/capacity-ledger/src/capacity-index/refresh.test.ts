import { MEASURES } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { describe, expect, it } from 'vitest'
import { codes, country } from '../testing/country.ts'
import {
  entryCount,
  refreshBalances,
  refreshInSteps,
  type CapacityIndex,
} from './capacity-index.ts'
import { prepareInSteps, queryCapacity } from './query.ts'

const NOW = Date.UTC(2026, 5, 15)

function answersOf(index: CapacityIndex): number[] {
  const lens = REFERENCE.lensFor('2026-06-15', NOW)
  const by = ['provider'] as const
  return [{}, { unit: index.units.slice(-codes.length * 3) }].flatMap((filter) => {
    const table = queryCapacity(index, { validAt: 20_000, knownAt: NOW, by, filter, lens })
    return table.present.flatMap((group) => MEASURES.map((measure) => table.sum(group, measure)))
  })
}

describe('Balances made anew in steps', () => {
  it('leave every answer as it is, before, between and after the steps', { tags: ['slow'] }, () => {
    const { index, open } = country(80)
    const whole = country(80)
    const entries = entryCount(index)
    let opened = 0
    for (const steps = refreshInSteps(index); steps.next().done !== true; opened++) {
      open(`Another ${opened}`)
      whole.open(`Another ${opened}`)
      expect(answersOf(index)).toEqual(answersOf(whole.index))
    }
    expect(opened).toBeGreaterThan(3)
    expect(index.balances.length).toBe(entries)
    expect(entryCount(index)).toBe(entryCount(whole.index))
    expect(answersOf(index)).toEqual(answersOf(whole.index))
    refreshBalances(whole.index)
    expect(answersOf(index)).toEqual(answersOf(whole.index))
  })
})

describe('A grouping made in steps', () => {
  it('gives the same answers, whatever is asked and opened between the steps', () => {
    const { index, open } = country(40)
    const whole = country(40)
    const lens = REFERENCE.lensFor('2026-06-15', NOW)
    const by = ['provider'] as const
    const query = { validAt: 20_000, knownAt: NOW, by, filter: {}, lens }
    let steps = 0
    for (const _ of prepareInSteps(index, query)) {
      steps++
      open(`Another ${steps}`)
      whole.open(`Another ${steps}`)
      if (steps === 2) expect(answersOf(index)).toEqual(answersOf(whole.index))
    }
    expect(steps).toBeGreaterThan(1)
    expect(answersOf(index)).toEqual(answersOf(whole.index))
  })
})
