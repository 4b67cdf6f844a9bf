import { expect, it } from 'vitest'
import { en } from '../words/en.ts'
import { lv } from '../words/lv.ts'
import { refusalWords } from './refusal-words.ts'

it.each([
  ['unit-not-found', 'tādas vienības nav', 'there is no such unit'],
  ['plan-not-found', 'tāda plāna nav', 'plan not found'],
  ['amended-in-future', 'grozījumu nevar ierakstīt, pirms tas izdarīts', 'amended in future'],
  ['not-of-these-pages', 'not of these pages', 'not of these pages'],
])('%s is said in words', (code, inLatvian, inEnglish) => {
  expect(refusalWords(code, lv)).toBe(inLatvian)
  expect(refusalWords(code, en)).toBe(inEnglish)
})
