import { describe, expect, it } from 'vitest'
import {
  adding,
  draftIn,
  draftText,
  EMPTY,
  isLeftOut,
  leavingOut,
  takingBack,
  withoutAdded,
} from './draft.ts'

const ORDER = 'closureOrders-1'

describe('a draft of a scenario', () => {
  it('leaves out events one by one, and takes them back', () => {
    const both = leavingOut(leavingOut(EMPTY, ORDER, 'a'), ORDER, 'b')
    expect(both.leaveOut).toEqual([{ stream: ORDER, events: ['a', 'b'] }])
    expect(takingBack(both, ORDER, 'a').leaveOut).toEqual([{ stream: ORDER, events: ['b'] }])
    expect(takingBack(takingBack(both, ORDER, 'a'), ORDER, 'b')).toEqual(EMPTY)
  })

  it('that leaves out a whole stream leaves out each of its events', () => {
    const all = leavingOut(leavingOut(EMPTY, ORDER, 'a'), ORDER)
    expect(all.leaveOut).toEqual([{ stream: ORDER }])
    expect(isLeftOut(all, ORDER, 'b')).toBe(true)
    expect(leavingOut(all, ORDER, 'b')).toBe(all)
    expect(isLeftOut(leavingOut(EMPTY, ORDER, 'a'), ORDER)).toBe(false)
  })

  it('is in the address as it is, and an address that holds none has an empty one', () => {
    const draft = adding(leavingOut(EMPTY, ORDER, 'a'), { act: 'closeServiceUnit', body: {} })
    expect(draftIn(draftText(draft))).toEqual(draft)
    expect(draftText(withoutAdded(takingBack(draft, ORDER), 0))).toBe('')
    for (const text of ['', '{', 'null', '7', '{"add":7}']) expect(draftIn(text)).toEqual(EMPTY)
  })
})
