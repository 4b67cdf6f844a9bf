import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paced } from './pace.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a drag', () => {
  it('passes on its first move at once, then one in 100 ms, and where it rests', () => {
    const passed: number[] = []
    const { call } = paced((value: number) => passed.push(value), 100)
    for (let move = 1; move <= 30; move += 1) {
      call(move)
      vi.advanceTimersByTime(10)
    }
    expect(passed).toEqual([1, 10, 20, 30])
    vi.advanceTimersByTime(1_000)
    expect(passed).toEqual([1, 10, 20, 30])
  })

  it('passes on the last move when it is let go', () => {
    const passed: number[] = []
    const { call, rest } = paced((value: number) => passed.push(value), 100)
    call(1)
    call(2)
    call(3)
    rest()
    expect(passed).toEqual([1, 3])
    rest()
    expect(passed).toEqual([1, 3])
  })
})
