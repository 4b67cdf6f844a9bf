import { describe, expect, it } from 'vitest'
import type { Sum } from '../answers/capacity.ts'
import { countShown, shownOf, type Measure } from './measures.ts'

function sum(units: number, free: number, unknown: number, more: Partial<Sum> = {}): Sum {
  return {
    units,
    places: { free, operational: free, closing: 0 },
    unitsWithUnknown: { free: unknown, operational: unknown },
    unconfirmedClosures: 0,
    oldestConfirmation: null,
    oldestConfirmationAgeDays: null,
    ...more,
  }
}
const shown = (of: Sum | undefined, measure: Measure = 'free') => shownOf(of, measure)

describe('how a number is shown', () => {
  it('tells zero from unknown and from nothing to count', () => {
    expect(shown(sum(3, 12, 0))).toEqual({ kind: 'value', value: 12, atLeast: false })
    expect(shown(sum(3, 0, 0))).toEqual({ kind: 'zero' })
    expect(shown(sum(3, 0, 3))).toEqual({ kind: 'unknown' })
    expect(shown(sum(0, 0, 0))).toEqual({ kind: 'none' })
    expect(shown(undefined)).toEqual({ kind: 'none' })
  })

  it('has people displaced where no unit operates', () => {
    const displaced = sum(0, 0, 0, { places: { displaced: 7 } })
    expect(countShown(displaced, 'displaced')).toMatchObject({ value: 7 })
    expect(countShown(displaced, 'occupied')).toEqual({ kind: 'none' })
  })

  it('says at least where a unit has no count', () => {
    expect(shown(sum(3, 12, 1))).toEqual({ kind: 'value', value: 12, atLeast: true })
  })

  it('never makes a rate of what is not known', () => {
    expect(shown(sum(3, 12, 1, { occupancy: 'unknown' }), 'occupancy')).toEqual({ kind: 'unknown' })
    expect(shown(sum(3, 12, 0, { occupancy: 0.5 }), 'occupancy')).toMatchObject({ value: 50 })
    expect(shown(sum(3, 0, 0, { per1000: { operational: 0 } }), 'per1000')).toEqual({
      kind: 'zero',
    })
  })

  it('has no gap where no target is set, none to fill where one is attained', () => {
    const gap = (number: number | null) =>
      shown(
        sum(3, 1, 0, {
          targets: { target: 0, attained: 0, gap: number, targetUnknown: 0, unitsWithUnknown: 0 },
        }),
        'gap',
      )
    expect(shown(sum(3, 1, 0, { targets: null }), 'gap')).toEqual({ kind: 'none' })
    expect(gap(null)).toEqual({ kind: 'unknown' })
    expect(gap(-4)).toEqual({ kind: 'zero' })
    expect(gap(7)).toMatchObject({ value: 7 })
  })

  it('shows planned places where there is no unit yet', () => {
    const planned = (places: number | null, projectsWithUnknownPlaces: number) =>
      shown(sum(0, 0, 0, { planned: { places, projectsWithUnknownPlaces } }), 'planned')
    expect(planned(39, 0)).toEqual({ kind: 'value', value: 39, atLeast: false })
    expect(planned(null, 1)).toEqual({ kind: 'unknown' })
    expect(planned(0, 0)).toEqual({ kind: 'none' })
  })
})
