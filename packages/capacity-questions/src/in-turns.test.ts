import { afterEach, describe, expect, it, vi } from 'vitest'
import { finished, inTurns } from './in-turns.ts'
import { sortedInTurns } from './questions/sorted-in-turns.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('Long work', () => {
  it('lets others have their turn before they have waited for ten of its steps of a millisecond', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    let sinceTurn = 0
    let most = 0
    let turns = 0
    let isDone = false
    const others = (): void => {
      sinceTurn = 0
      turns += 1
      if (!isDone) setImmediate(others)
    }
    function* work(): Generator<undefined, string, undefined> {
      for (let step = 0; step < 200; step++) {
        now += 1
        sinceTurn += 1
        most = Math.max(most, sinceTurn)
        yield
      }
      return 'done'
    }
    setImmediate(others)
    expect(await finished(work())).toBe('done')
    isDone = true
    expect(most).toBeLessThan(10)
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it('that sorts looks at a bounded number of items between two turns', async () => {
    const items = Array.from({ length: 20_000 }, (_, i) => (i * 7_919) % 20_011)
    let compared = 0
    let most = 0
    const turn = inTurns()
    const sorted = await sortedInTurns(
      items,
      (a, b) => {
        compared += 1
        most = Math.max(most, compared)
        return a - b
      },
      () => {
        compared = 0
        return turn()
      },
    )
    expect(sorted).toEqual([...items].sort((a, b) => a - b))
    expect(most).toBeLessThan(10_000)
  })
})
