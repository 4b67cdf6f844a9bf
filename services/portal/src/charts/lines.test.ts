import { describe, expect, it } from 'vitest'
import { nothingToDraw, type Line } from './lines.ts'

const of = (...values: (number | null)[]): Line => ({ key: 'operational', name: 'Vietas', values })

describe('Lines of a chart', () => {
  it('are drawn where there is a place on any day', () =>
    expect(nothingToDraw([of(0, null), of(null, 3)])).toBeUndefined())

  it('are not where all there is is unknown, which is not none', () => {
    expect(nothingToDraw([of(null, null), of(0, 0)])).toBe('unknown')
    expect(nothingToDraw([of(0, 0), of(0, 0)])).toBe('none')
  })
})
