import { expect, it } from 'vitest'
import { en } from '../words/en.ts'
import { lv } from '../words/lv.ts'
import { actWords } from './act-words.ts'

it.each([
  ['revokeClosureOrder', 'Atcelt rīkojumu', 'Revoke the order'],
  ['correctCount', 'Labot skaitu', 'Correct count'],
])('%s is called by words', (act, inLatvian, inEnglish) => {
  expect(actWords(act, lv)).toBe(inLatvian)
  expect(actWords(act, en)).toBe(inEnglish)
})
