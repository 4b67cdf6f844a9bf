import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { finished, inTurns } from './in-turns.ts'
import { sortedInTurns } from './questions/sorted-in-turns.ts'

/** The clock of all tests, which only goes forward. */
let now = performance.now()

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const STEPS = 200

/** So many milliseconds of work others wait for at most, and how often they have their turn. */
async function othersDuring(
  work: (steps: () => Generator<undefined, string, undefined>) => Promise<unknown>,
): Promise<{ readonly waited: number; readonly turns: number }> {
  let sinceTurn = 0
  let waited = 0
  let turns = 0
  let isDone = false
  const others = (): void => {
    sinceTurn = 0
    turns += 1
    if (!isDone) setImmediate(others)
  }
  function* stepsOfAMillisecond(): Generator<undefined, string, undefined> {
    for (let step = 0; step < STEPS; step++) {
      now += 1
      sinceTurn += 1
      waited = Math.max(waited, sinceTurn)
      yield
    }
    return 'done'
  }
  setImmediate(others)
  await work(stepsOfAMillisecond)
  isDone = true
  return { waited, turns }
}

describe('Long work', () => {
  it('lets others have their turn before they have waited for ten of its steps of a millisecond', async () => {
    const { waited, turns } = await othersDuring(async (steps) => {
      expect(await finished(steps())).toBe('done')
    })
    expect(waited).toBeLessThan(10)
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it('in several parts has no turn of its own for each', async () => {
    const { waited } = await othersDuring(async (steps) => {
      const first = steps()
      // What is left of it would fill most of a turn; the next part begins within the same one.
      for (let part = 0; part < 10; part++) {
        const turn = inTurns()
        for (let step = 0; step < 6; step++) {
          first.next()
          await turn()
        }
      }
    })
    expect(waited).toBeLessThan(10)
  })

  it('of several at once is one turn for others, and none waits for the end of another', async () => {
    const left = Array.from({ length: 5 }, () => STEPS)
    let mostApart = 0
    const { waited } = await othersDuring((steps) =>
      Promise.all(
        left.map(async (_, at) => {
          const turn = inTurns()
          for (const _step of steps()) {
            left[at] = (left[at] as number) - 1
            mostApart = Math.max(mostApart, Math.max(...left) - Math.min(...left))
            await turn()
          }
        }),
      ),
    )
    // What others ask may come behind one turn and before another.
    expect(waited).toBeLessThan(20)
    expect(mostApart).toBeLessThan(20)
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
        now += 1
        return turn()
      },
    )
    expect(sorted).toEqual([...items].sort((a, b) => a - b))
    expect(most).toBeLessThan(10_000)
  })
})
