import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW, openHistory, type TestHistory } from './testing/history.ts'
import { opened, unitNumbered } from './testing/reports.ts'

const AHEAD_MS = 60_000
const KNOWN_AT = new Date(NOW + AHEAD_MS).toISOString()
const PLAYED = 'from=2020-01-01&to=2021-01-01&step=year&measures=operational'
const LEFT_OUT = { stream: `serviceUnits-${unitNumbered(1)}` }

let history: TestHistory
let scenario: string
beforeAll(async () => {
  history = await openHistory({ logNow: () => NOW + AHEAD_MS })
  const reports = [opened(1), opened(2)].map(({ knownSince: _, ...report }) => report)
  await history.given(...reports)
  await history.ask('/v1/diff?fromKnownAt=2021-01-01')
  const made = await history.post('/v1/scenarios', { name: 'One less', leaveOut: [LEFT_OUT] })
  scenario = made.headers['location'] ?? ''
})
afterAll(() => history.close())

describe('Where the clock of the log is ahead, what was just recorded is known', () => {
  it.each([
    ['/v1/diff?fromKnownAt=2021-01-01', { total: { to: { units: 2 } } }],
    ['/v1/diff/units?fromKnownAt=2021-01-01', { total: 2 }],
    ['/v1/explain?measure=operational', { number: 24 }],
    [`/v1/explain/service-units/${unitNumbered(1)}`, { status: 'open' }],
    [`/v1/timeline/service-units/${unitNumbered(1)}`, { total: 1 }],
    [`/v1/playback?${PLAYED}`, { frames: { length: 2 } }],
  ])('%s', async (question, answer) => {
    expect(await history.ask(question)).toMatchObject({ knownAt: KNOWN_AT, ...answer })
  })

  it('in a scenario and where it is compared', async () => {
    const { body } = await history.get(`${scenario}/v1/capacity`)
    expect(body).toMatchObject({ knownAt: KNOWN_AT, total: { units: 1 } })
    expect((await history.get(`${scenario}/comparison`)).body).toMatchObject({
      knownAt: KNOWN_AT,
      total: { scenario: { units: 1 }, baseline: { units: 2 } },
    })
  })

  it('but not in a scenario of what was known before', async () => {
    const base = { knownAt: new Date(NOW).toISOString() }
    const asked = { name: 'Before', base, leaveOut: [LEFT_OUT] }
    const { headers } = await history.post('/v1/scenarios', asked)
    const { body } = await history.get(`${headers['location'] ?? ''}/v1/capacity`)
    expect(body).toMatchObject({ ...base, total: { units: 0 } })
  })
})
