import { describe, expect, it } from 'vitest'
import type { Point } from '../answers/capacity.ts'
import { knownOf, lineOf, nothingToDraw } from './lines.ts'

const point = (units: number, places: number, unknown: number): Point => ({
  day: '2023-12-31',
  units,
  places: { operational: places },
  unitsWithUnknown: { operational: unknown },
  unconfirmedClosures: 0,
  oldestConfirmation: null,
  oldestConfirmationAgeDays: null,
})
const of = (...points: readonly Point[]) => lineOf(points, 'operational', 'Vietas')

describe('A line of a chart', () => {
  it('says at least where some units do not state the count', () =>
    expect(of(point(3, 12, 1), point(3, 12, 0)).counts).toEqual([
      { value: 12, atLeast: true },
      { value: 12, atLeast: false },
    ]))

  it('has no count where none is known, which is not zero', () => {
    expect(of(point(2, 0, 2), point(2, 0, 1)).counts).toEqual([null, null])
    expect(of(point(2, 0, 0)).counts).toEqual([{ value: 0, atLeast: false }])
  })

  it('says in files how much is known', () =>
    expect(of(point(3, 12, 1), point(3, 12, 0), point(2, 0, 1)).counts.map(knownOf)).toEqual([
      'at-least',
      'all',
      'unknown',
    ]))
})

describe('Lines of a chart', () => {
  const [zero, some, unknown] = [point(1, 0, 0), point(1, 3, 0), point(2, 0, 1)]

  it('are drawn where there is a place on any day', () =>
    expect(nothingToDraw([of(zero, unknown), of(unknown, some)])).toBeUndefined())

  it('are not where all there is is unknown, which is not none', () => {
    expect(nothingToDraw([of(unknown, unknown), of(zero, zero)])).toBe('unknown')
    expect(nothingToDraw([of(zero, zero), of(zero, zero)])).toBe('none')
    expect(nothingToDraw([of(zero, unknown), of(zero, zero)])).toBe('unknown')
  })
})
