import { expect, it } from 'vitest'
import { isOverdue } from './opening.ts'

it.each([
  ['2025', '2025-12-31', false],
  ['2025', '2026-01-01', true],
  ['2025-04?', '2025-04-30', false],
  ['2025-04?', '2025-05-01', true],
  ['2025-04-18', '2025-04-18', false],
  ['2025-04-18~', '2025-04-19', true],
  [null, '2030-01-01', false],
] as const)('an opening expected %s is overdue on %s: %s', (expectedOpening, day, expected) => {
  expect(isOverdue({ stage: 'building', expectedOpening }, day)).toBe(expected)
  expect(isOverdue({ stage: 'commissioned', expectedOpening }, day)).toBe(false)
})
