import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openHistory, type TestHistory } from '../testing/history.ts'
import { opened, RIGA } from '../testing/reports.ts'

const UNITS = 320

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  for (let unit = 1; unit <= UNITS; unit++)
    await history.given(opened(unit, { provider: `SIA ${unit}` }))
  await history.ask('/v1/diff?fromValidAt=2020-01-01')
})
afterAll(() => history.close())

/** A clock by which every turn is over at once. It only goes forward, and is ahead of the real one. */
let passed = 1e9

it.each([
  [`municipalities/${RIGA}`, 200],
  [`providers/${encodeURIComponent('SIA 1')}`, 200],
  [`providers/${encodeURIComponent('SIA Cits')}`, 404],
])(
  'The timeline of %s lets others have their turn while it looks at what is not in it',
  async (of, status) => {
    vi.spyOn(performance, 'now').mockImplementation(() => (passed += 1_000))
    let turns = 0
    let isAnswered = false
    const others = (): void => {
      turns += 1
      if (!isAnswered) setImmediate(others)
    }
    const answer = history.get(`/v1/timeline/${of}`)
    setImmediate(others)
    expect((await answer).status).toBe(status)
    isAnswered = true
    expect(turns).toBeGreaterThanOrEqual(UNITS / 64)
  },
)
