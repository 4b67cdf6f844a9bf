import { describe, expect, it } from 'vitest'
import { answered, asking, failed, isAwaited, UNASKED, type Standing } from './standing.ts'

const asked = (times: number): Standing<string> => ({ ...UNASKED, asked: times })

describe('a question that is asked again and again', () => {
  it('has the newest answer that there is, also while a newer one is awaited', () => {
    const second = answered(asked(3), 2, 'second')
    expect(second.answer).toBe('second')
    expect(isAwaited(second)).toBe(true)
    expect(answered(second, 1, 'first')).toBe(second)
    expect(isAwaited(answered(second, 3, 'third'))).toBe(false)
  })

  it('has no answer once it failed, until the next', () => {
    const broken = failed(answered(asked(2), 1, 'of before'), 2, 'no network')
    expect(broken).toMatchObject({ answer: undefined, failure: 'no network' })
    expect(answered(broken, 1, 'late')).toBe(broken)
    expect(answered({ ...broken, asked: 3 }, 3, 'again')).toMatchObject({
      answer: 'again',
      failure: undefined,
    })
  })

  it('has neither answer nor failure while it is asked again after it failed', () => {
    const again = asking(failed(asked(1), 1, 'no network'))
    expect(again).toMatchObject({ asked: 2, answer: undefined, failure: undefined })
    expect(isAwaited(again)).toBe(true)
  })

  it('does not fail with what nobody waits for any more', () => {
    const first = answered(asked(3), 1, 'first')
    expect(failed(first, 2, 'no network')).toBe(first)
  })

  it.each(ordersOf([1, 2, 3, 4]))(
    'ends with what the last time was told: %i %i %i %i',
    (...order) => {
      for (let fails = 0; fails < 16; fails += 1) {
        const isFailing = (time: number): boolean => (fails & (1 << (time - 1))) !== 0
        const end = order.reduce(
          (standing, time) =>
            isFailing(time) ? failed(standing, time, time) : answered(standing, time, `${time}`),
          asked(4),
        )
        expect(isAwaited(end)).toBe(false)
        expect([end.answer, end.failure]).toEqual(isFailing(4) ? [undefined, 4] : ['4', undefined])
      }
    },
  )
})

function ordersOf(times: readonly number[]): number[][] {
  if (times.length === 0) return [[]]
  return times.flatMap((first) =>
    ordersOf(times.filter((time) => time !== first)).map((rest) => [first, ...rest]),
  )
}
