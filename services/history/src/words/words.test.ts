import { CAPABILITIES } from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { EVENT_WORDS } from './event-words.ts'
import { countText } from './formats.ts'
import { COUNTED_WORDS } from './number-words.ts'
import { STATUS_WORDS } from './status-words.ts'

describe('The words of events', () => {
  it('are there for every event of every capability, and for no other', () => {
    const types = CAPABILITIES.flatMap(({ versions }) => Object.keys(versions))
    expect(Object.keys(EVENT_WORDS).toSorted()).toEqual(types.toSorted())
  })
})

describe('The words of statuses', () => {
  const statuses = CAPABILITIES.flatMap(({ name, answer }) => {
    const { status, stage } = answer.shape as Partial<Record<string, { options?: string[] }>>
    const options = [...(status?.options ?? []), ...(stage?.options ?? [])]
    return options.map((option) => `${name} ${option}`)
  })
  const worded = Object.entries(STATUS_WORDS).flatMap(([name, words]) =>
    Object.keys(words).map((status) => `${name} ${status}`),
  )

  it('are there for every status and stage of every capability, and for no other', () => {
    expect(statuses).toContain('plans in-force')
    expect(worded.toSorted()).toEqual(statuses.toSorted())
  })
})

describe('A count in Latvian', () => {
  it.each([
    [0, '0 brīvu vietu'],
    [1, '1 brīva vieta'],
    [2, '2 brīvas vietas'],
    [10, '10 brīvu vietu'],
    [11, '11 brīvu vietu'],
    [21, '21 brīva vieta'],
    [58, '58 brīvas vietas'],
    [-1, '-1 brīva vieta'],
    [2_578, '2\u2009578 brīvas vietas'],
  ])('of %d is in the form that the number asks for', (number, text) => {
    expect(countText('lv', number, COUNTED_WORDS.free).replace('−', '-')).toBe(text)
  })
})
