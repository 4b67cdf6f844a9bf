import { expect, it } from 'vitest'
import { differenceCell, differenceOfSums, twinsOf } from './pairs.ts'

it('rows that only one of two answers has stand beside nothing', () => {
  const keyOf = (row: { key: string }): string => row.key
  const [a, b, other] = [{ key: 'a' }, { key: 'b' }, { key: 'b', is: 'other' }]
  expect(twinsOf([b], [a, other], keyOf)).toEqual([
    { key: 'b', scenario: b, baseline: other },
    { key: 'a', scenario: undefined, baseline: a },
  ])
})

it.each([
  [3, 5, -2],
  [3, 3, 0],
  [3, 'unknown', 'unknown'],
  ['unknown', 'unknown', null],
  [null, null, null],
] as const)('%s less %s is %s', (of, than, difference) =>
  expect(differenceCell(of, than)).toMatchObject({ value: difference }),
)

it('sums that are not known in full do not have the difference 0', () => {
  expect(differenceOfSums([39, 1], [39, 1])).toMatchObject({ value: 'unknown' })
  expect(differenceOfSums([39, 0], [39, 0])).toMatchObject({ value: 0 })
  expect(differenceOfSums([23, 1], [39, 1])).toMatchObject({ value: -16 })
})
