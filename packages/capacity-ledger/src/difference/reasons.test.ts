import { MEASURES } from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { ALL, CHANNELS, UNITS, type Slot } from '../capacity-index/slots.ts'
import { reasonOf, reasonOfWhole } from './reasons.ts'

const GROUP = 1
const AUTHORISED = GROUP * CHANNELS.length + MEASURES.indexOf('authorised')
const UNKNOWN = AUTHORISED + MEASURES.length
const UNIT = ALL * CHANNELS.length + UNITS
const STATED = { isStated: true }
const UNSTATED = { isStated: false }

describe('What changes of a unit that does not operate', () => {
  it.each([
    ['the count first', [AUTHORISED, UNKNOWN]],
    ['the unknown first', [UNKNOWN, AUTHORISED]],
    ['as none', [UNKNOWN]],
  ] as const)('became known where authorised places are no longer unknown, %s', (_, slots) => {
    const day = new Map<Slot, number>(slots.map((slot) => [slot, slot === AUTHORISED ? 1 : -1]))
    expect(reasonOfWhole(day, STATED)).toBeUndefined()
    for (const slot of slots) expect(reasonOf(day, slot, STATED, undefined)).toBe('became-known')
  })

  it('is a reduction where a report states fewer authorised places', () => {
    const day = new Map([[AUTHORISED, -1]])
    expect(reasonOfWhole(day, STATED)).toBeUndefined()
    expect(reasonOf(day, AUTHORISED, STATED, undefined)).toBe('reduced')
  })

  it('closes it where authorised places go that no report states, known or not', () => {
    for (const slot of [AUTHORISED, UNKNOWN])
      expect(reasonOfWhole(new Map([[slot, -1]]), UNSTATED)).toBe('closed')
  })
})

describe('A unit whose authorised places become known as it', () => {
  const known = new Map<Slot, number>([
    [UNKNOWN, -1],
    [AUTHORISED, 4],
  ])
  const none = new Map<Slot, number>([[UNKNOWN, -1]])

  it('resumes is not opened: what opens had none that were unknown', () => {
    expect(reasonOfWhole(new Map([...known, [UNIT, 1]]), STATED)).toBe('resumed')
    expect(reasonOfWhole(new Map([...none, [UNIT, 1]]), STATED)).toBe('resumed')
  })

  it('is suspended is not closed: what is closed has none left', () => {
    expect(reasonOfWhole(new Map([...known, [UNIT, -1]]), STATED)).toBe('suspended')
  })
})
