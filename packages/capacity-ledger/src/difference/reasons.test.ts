import { MEASURES } from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../capacity-index/slots.ts'
import { reasonOf, reasonOfWhole } from './reasons.ts'

const GROUP = 1
const AUTHORISED = GROUP * CHANNELS.length + MEASURES.indexOf('authorised')
const UNKNOWN = AUTHORISED + MEASURES.length
const about = { isStated: true, operates: () => false }

describe('What changes of a unit that does not operate', () => {
  it.each([
    ['the count first', [AUTHORISED, UNKNOWN]],
    ['the unknown first', [UNKNOWN, AUTHORISED]],
  ] as const)('became known where authorised places are no longer unknown, %s', (_, slots) => {
    const day = new Map(slots.map((slot) => [slot, slot === AUTHORISED ? 1 : -1]))
    expect(reasonOfWhole(day, about)).toBeUndefined()
    for (const slot of slots) expect(reasonOf(day, slot, about, undefined)).toBe('became-known')
  })

  it('closes it where authorised places go, whether they were known or not', () => {
    for (const slot of [AUTHORISED, UNKNOWN])
      expect(reasonOfWhole(new Map([[slot, -1]]), about)).toBe('closed')
  })
})
