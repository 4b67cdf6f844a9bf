import { expect, it } from 'vitest'
import { shareOfLog } from './port.ts'

it.each([
  ['0', '0', 1],
  ['0', '8', 0],
  ['2', '8', 0.25],
  ['8', '8', 1],
  ['9', '8', 1],
  ['45000000000000000000', '90000000000000000000', 0.5],
])('of a log up to its position %s of %s the share is %d', (position, head, share) => {
  expect(shareOfLog(position, head)).toBe(share)
})
