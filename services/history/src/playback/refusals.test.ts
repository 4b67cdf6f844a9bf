import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '@vietas/domain'
import { openHistory, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened } from '../testing/reports.ts'

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
})
afterAll(() => history.close())

describe('A question for a playback', () => {
  it.each([
    ['from=2021-01-02&to=2021-01-01', 400, 'invalid-request', 'to'],
    ['from=2021-02-30&to=2021-03-01', 400, 'invalid-request', 'from'],
    ['to=2021-03-01', 400, 'invalid-request', 'from'],
    ['from=2021-01-01&to=2021-03-01&speed=0', 400, 'invalid-request', 'speed'],
    ['from=2021-01-01&to=2021-03-01&by=unit', 400, 'invalid-request', 'by'],
    ['from=2021-01-01&to=2021-03-01&validAt=2021-01-01', 400, 'invalid-request', 'validAt'],
    [
      'from=2021-01-01&to=2021-03-01&clock=both&knownAt=2021-01-01',
      400,
      'invalid-request',
      'knownAt',
    ],
    ['from=2021-01-01&to=2026-06-16&clock=known', 422, 'known-in-the-future', 'to'],
    ['from=2021-01-01&to=2021-03-01&knownAt=2026-06-16', 422, 'known-in-the-future', 'knownAt'],
    ['from=2000-01-01&to=2020-12-31&step=day', 422, 'too-many-frames', 'step'],
    ['from=1900-01-01&to=2020-12-31&step=event', 422, 'too-many-frames', 'step'],
    [
      'from=2021-01-01&to=2022-03-01&municipality=0050000&by=municipality',
      ...[422, 'municipality-not-in-force', 'municipality'],
    ],
  ] as const)('of %s is refused, and says what to do', async (query, status, code, name) => {
    const answer = await history.get(`/v1/playback?${query}&after=0`)
    expect(answer.status).toBe(status)
    expect(answer.body.type).toBe(`/problems/${code}`)
    expect(answer.body.errors[0].name).toBe(name)
  })

  it('with too many frames says how many there are, and which step would fit', async () => {
    const { body } = await history.get(
      '/v1/playback?from=2000-01-01&to=2020-12-31&step=day&after=0',
    )
    expect(body.detail).toBe(
      'From 2000-01-01 to 2020-12-31 there are 7671 days, and a playback has at most 4000. With step=month there are 252.',
    )
  })

  it('that would have a frame of more days than it may says so, and which step would fit', async () => {
    const first = dayOf('2009-01-01')
    await history.given(
      opened(1, { effectiveOn: '2008-01-01' }),
      ...Array.from({ length: 4_001 }, (_, day) => {
        const type = day % 2 === 0 ? 'PlaceFilled' : 'PlaceVacated'
        const effectiveOn = dateOf(first + day)
        return ofUnit(1, type, { targetGroup: ADULTS, places: 1, effectiveOn })
      }),
    )
    const asked = `from=2008-12-31&to=${dateOf(first + 4_000)}&step=event`
    const answer = await history.ask(`/v1/playback?${asked}&measures=authorised`)
    expect(answer.frames).toHaveLength(2)
    const { status, body } = await history.get(`/v1/playback?${asked}&measures=occupied`)
    expect([status, body.type]).toEqual([422, '/problems/too-many-frames'])
    expect(body.detail).toBe(
      'From 2008-12-31 to 2019-12-15 there are more than 4000 frames, as many as a playback may have. With step=month there are 133.',
    )
  })
})
