import { expect, it } from 'vitest'
import { lv } from '../words/lv.ts'
import { WHAT_IF } from '../words/what-if.ts'
import { bodyWords } from './body-words.ts'

it.each([
  ['revokeClosureOrder', { revokedOn: '2016-09-30' }, 'atcelts 30.09.2016.'],
  ['commissionProject', { commissionedOn: '2022-05-01', opens: [] }, 'nodots 01.05.2022.'],
  [
    'setOperationalPlaces',
    { operational: 8, effectiveOn: '2022-05-01' },
    'vietas: 8, no dienas 01.05.2022.',
  ],
  ['recordReview', { reviewedOn: '2022-05-01', outcome: 'paliek' }, '01.05.2022.'],
])('%s is told with its day', (act, body, told) =>
  expect(bodyWords({ act, body }, lv, WHAT_IF.lv)).toBe(told),
)
