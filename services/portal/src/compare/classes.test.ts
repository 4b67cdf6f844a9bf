import { expect, it } from 'vitest'
import { kindOf } from './classes.ts'

it.each([
  ['opened', 'real'],
  ['closure-called-off', 'real'],
  ['corrected-later', 'knowledge'],
  ['became-known', 'knowledge'],
  ['expected-otherwise', 'knowledge'],
  ['moved-by-reform', 'place'],
])('%s is a change of kind %s', (change, kind) => expect(kindOf(change)).toBe(kind))
