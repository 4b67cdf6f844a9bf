import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ASSESSMENTS } from './assessments.ts'
import { COMMITMENTS } from './commitments.ts'
import { COMPARE } from './compare.ts'
import { INDICATORS } from './indicators.ts'
import { LISTS } from './lists.ts'
import { lv } from './lv.ts'
import { MONEY } from './money.ts'
import { NEEDS } from './needs.ts'
import { NEAREST } from './nearest.ts'
import { PAGES } from './pages.ts'
import { PIPELINE } from './pipeline.ts'
import { PLANS } from './plans.ts'
import { PROVIDERS } from './providers.ts'
import { UNIT_EVENTS } from './unit-events.ts'
import { WHAT_IF } from './what-if.ts'
import { GROUPS } from './recording-acts.ts'
import { CHOICES, FIELDS } from './recording-fields.ts'
import { RECORDING } from './recording.ts'

describe('Latvian', () => {
  it.each([
    [0, '0 vietu'],
    [1, '1 vieta'],
    [2, '2 vietas'],
    [10, '10 vietu'],
    [11, '11 vietu'],
    [19, '19 vietu'],
    [21, '21 vieta'],
    [28, '28 vietas'],
    [111, '111 vietu'],
    [360, '360 vietu'],
  ])('counts %i places', (count, text) => expect(lv.places(count)).toBe(text))

  it('says since how many days', () => {
    expect(lv.map.daysAgo(41)).toBe('pirms 41 dienas')
    expect(lv.map.daysAgo(42)).toBe('pirms 42 dienām')
  })

  it('writes numbers with a thin space and a comma', () => {
    const { number, signed } = lv.formats
    expect(number(2578)).toBe('2\u2009578')
    expect(number(1_234_567)).toBe('1\u2009234\u2009567')
    expect(number(6.94, 1)).toBe('6,9')
    expect(signed(-2)).toBe('−2')
    expect(signed(16)).toBe('+16')
    expect(signed(0)).toBe('0')
  })

  it('writes days with the last dot, and keeps the doubt of a document', () => {
    const { day, onDay } = lv.formats
    expect(day('2023-12-31')).toBe('31.12.2023.')
    expect(day('2023-04-18?')).toBe('18.04.2023.?')
    expect(day('2016?')).toBe('2016. gads?')
    expect(day('undocumented')).toBe('diena nav dokumentēta')
    expect(onDay('2023-12-31')).toBe('2023. gada 31. decembrī')
  })
})

describe('English', () => {
  it('writes numbers and days as the English do', () => {
    expect(en.formats.number(2578)).toBe('2,578')
    expect(en.formats.day('2023-12-31')).toBe('31 Dec 2023')
    expect(en.formats.day('2018-12')).toBe('Dec 2018')
    expect(en.places(1)).toBe('1 place')
    expect(en.places(0)).toBe('0 places')
  })
})

describe('both languages', () => {
  it('say everything, and not the same', () => {
    const [ours, others] = [textsIn(lv), textsIn(en)]
    expect([...others.keys()]).toEqual([...ours.keys()])
    const same = [...ours].filter(([key, text]) => others.get(key) === text).map(([key]) => key)
    expect(same).toEqual(['shell.name', 'map.csv', 'map.geojson'])
    expect([...ours.values(), ...others.values()].filter((text) => text.trim() === '')).toEqual([])
  })

  it.each(
    Object.entries({
      ASSESSMENTS,
      CHOICES,
      COMMITMENTS,
      COMPARE,
      FIELDS,
      GROUPS,
      INDICATORS,
      LISTS,
      MONEY,
      NEAREST,
      NEEDS,
      PAGES,
      PIPELINE,
      PLANS,
      PROVIDERS,
      UNIT_EVENTS,
      WHAT_IF,
      RECORDING,
    }),
  )('say all of %s, and not the same', (_, of) => {
    const [ours, others] = [textsIn(of.lv), textsIn(of.en)]
    expect([...others.keys()]).toEqual([...ours.keys()])
    expect([...ours].filter(([key, text]) => others.get(key) === text)).toEqual([])
  })
})

function textsIn(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`
      if (at === 'language') return []
      if (typeof value === 'string') return [[at, value] as const]
      return typeof value === 'object' && value !== null ? [...textsIn(value, at)] : []
    }),
  )
}
