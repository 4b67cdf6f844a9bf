import { describe, expect, it } from 'vitest'
import type { FeedEvent } from '../answers/feed.ts'
import { en } from '../words/en.ts'
import { lv } from '../words/lv.ts'
import { sentenceOf } from './sentence.ts'

const event = (type: string, data: Record<string, unknown>, units?: string): FeedEvent =>
  ({ type, data, units }) as unknown as FeedEvent
const names = {
  event: (type: string) => (type === 'PlaceFilled' ? 'Vietu aizpildīšana' : type),
  unit: (id: string) => (id === 'u1' ? 'Filiāle "Kalkūni"' : undefined),
  term: (code: string) => ({ 'older-people': 'veci cilvēki' })[code] ?? code,
}

describe('an event as a sentence', () => {
  it.each([
    [
      'PlaceFilled',
      { unitId: 'u1', targetGroup: 'older-people', places: 21 },
      'Vietu aizpildīšana: Filiāle "Kalkūni", veci cilvēki, 21 vieta',
    ],
    ['OperationalPlacesSet', { operational: 'unknown' }, 'nav zināms'],
    ['CompensationPaid', { cents: 123456, persons: 1 }, '1 cilvēks, 1\u2009234,56 EUR'],
    ['ServiceUnitConfirmed', {}, ': Filiāle "Kalkūni"'],
    ['IndicatorDefined', { title: { en: 'Children' } }, 'Children'],
  ])('%s says what happened, to what and how much', (type, data, said) => {
    expect(sentenceOf(event(type, data, 'u1'), names, lv)).toContain(said)
  })

  it('of a type that the pages do not know says what its text says', () => {
    expect(sentenceOf(event('RoofRepaired', { what: 'north' }), names, en)).toBe(
      'RoofRepaired: north',
    )
  })

  it('names the first units of many', () => {
    const ids = ['u1', 'u2', 'u3', 'u4'].join(',')
    expect(sentenceOf(event('ClosureOrderRevoked', {}, ids), names, lv)).toMatch(/Kalkūni", …$/)
  })
})
