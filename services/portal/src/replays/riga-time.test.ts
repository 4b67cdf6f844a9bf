import { expect, it } from 'vitest'
import { instantInRiga } from './riga-time.ts'

it.each([
  ['2026-06-15T12:00', '2026-06-15T09:00:00.000Z'],
  ['2026-01-15T00:30', '2026-01-14T22:30:00.000Z'],
  // Shown twice: the first.
  ['2026-10-25T03:30', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29T03:30', undefined],
  ['2026-02-31T12:00', undefined],
  ['', undefined],
])('clocks in Latvia show %s at %s', (shown, instant) => {
  expect(instantInRiga(shown)).toBe(instant)
})
