import { expect, it } from 'vitest'
import { createEarlierFolds } from './earlier-folds.ts'

it('Of the folds of earlier instants those that were made first are forgotten first, by the facts in them', () => {
  const folds = createEarlierFolds<string>(10)
  const [a, b] = [new Map<number, string>(), new Map<number, string>()]
  folds.keep(a, 3, 'three of a')
  folds.keep(b, 4, 'four of b')
  folds.keep(a, 2, 'two of a')
  expect([...a.values(), ...b.values()]).toEqual(['three of a', 'two of a', 'four of b'])
  folds.keep(b, 5, 'five of b')
  expect([...a.values(), ...b.values()]).toEqual(['two of a', 'five of b'])
  folds.keep(a, 11, 'too large to be kept')
  expect([...a.values(), ...b.values()]).toEqual([])
})
