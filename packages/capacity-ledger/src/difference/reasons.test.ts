import { MEASURES, type Measure } from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { ALL, CHANNELS, SUSPENDED, UNITS, type Slot } from '../capacity-index/slots.ts'
import type { Change } from './change.ts'
import { reasonOf, reasonOfWhole } from './reasons.ts'

const slotOf = (measure: Measure): Slot => CHANNELS.length + MEASURES.indexOf(measure)
const AUTHORISED = slotOf('authorised')
const UNKNOWN = AUTHORISED + MEASURES.length
const OPERATES = ALL * CHANNELS.length + UNITS
const IS_SUSPENDED = ALL * CHANNELS.length + SUSPENDED
const STATED = { isStated: true }
const UNSTATED = { isStated: false }

/** The reason of each slot, where a report states counts of that day and where none does. */
function reasons(day: ReadonlyMap<Slot, number>, slot: Slot): Change[] {
  const whole = reasonOfWhole(day)
  return [STATED, UNSTATED].map((about) => reasonOf(day, slot, about, whole))
}

describe('What changes of a unit that does not operate', () => {
  it.each([
    ['the count first', [AUTHORISED, UNKNOWN]],
    ['the unknown first', [UNKNOWN, AUTHORISED]],
    ['as none', [UNKNOWN]],
  ] as const)('became known where authorised places are no longer unknown, %s', (_, slots) => {
    const day = new Map<Slot, number>(slots.map((slot) => [slot, slot === AUTHORISED ? 1 : -1]))
    for (const slot of slots) expect(reasons(day, slot)).toEqual(['became-known', 'became-known'])
  })

  it('is a reduction where it has fewer authorised places, and closes it where it is no longer suspended', () => {
    const fewer = new Map<Slot, number>([[AUTHORISED, -1]])
    expect(reasons(fewer, AUTHORISED)).toEqual(['reduced', 'reduced'])
    const closing = new Map([...fewer, [IS_SUSPENDED, -1]])
    expect(reasons(closing, AUTHORISED)).toEqual(['closed', 'closed'])
  })

  it('is by a count where those without a place are others on the day on which it closes', () => {
    const displaced = slotOf('displaced')
    const day = new Map<Slot, number>([
      [displaced, -2],
      [IS_SUSPENDED, -1],
    ])
    expect(reasons(day, displaced)).toEqual(['re-counted', 'came-and-went'])
    expect(reasons(new Map([...day, [OPERATES, -1]]), displaced)).toEqual(['closed', 'closed'])
  })
})

describe('A unit that ceases to operate, or begins', () => {
  const operational = slotOf('operational')
  const standing = (operates: number, isSuspended: number): [Slot, number][] => [
    [OPERATES, operates],
    [IS_SUSPENDED, isSuspended],
  ]

  it.each([
    ['opened', 1, 0],
    ['opened', 0, 1],
    ['resumed', 1, -1],
    ['suspended', -1, 1],
    ['closed', -1, 0],
  ] as const)('is %s whatever is stated of its places that day', (whole, operates, isSuspended) => {
    for (const delta of [-1, 1])
      for (const slot of [AUTHORISED, UNKNOWN]) {
        const day = new Map([...standing(operates, isSuspended), [slot, delta], [operational, 1]])
        expect(reasons(day, OPERATES)).toEqual([whole, whole])
        expect(reasons(day, operational)).toEqual([whole, whole])
      }
  })

  it('keeps its authorised places when it is suspended or resumes, and has other reasons for others', () => {
    for (const operates of [-1, 1]) {
      const all = standing(operates, -operates)
      const known = new Map([...all, [AUTHORISED, 4], [UNKNOWN, -1]])
      expect(reasons(known, AUTHORISED)).toEqual(['became-known', 'became-known'])
      expect(reasons(new Map([...all, [AUTHORISED, 4]]), AUTHORISED)[0]).toBe('enlarged')
      expect(reasons(new Map([...all, [AUTHORISED, -4]]), AUTHORISED)[0]).toBe('reduced')
    }
  })

  it('keeps its waiting list unless it opens', () => {
    const waiting = slotOf('waiting')
    const day = (operates: number, isSuspended: number) =>
      reasons(new Map([...standing(operates, isSuspended), [waiting, 1]]), waiting)
    for (const kept of [day(-1, 1), day(1, -1), day(-1, 0), day(0, -1)])
      expect(kept).toEqual(['re-counted', 'came-and-went'])
    expect(day(1, 0)).toEqual(['opened', 'opened'])
  })
})
