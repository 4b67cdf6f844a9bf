import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NOW, openHistory, type TestHistory } from '../testing/history.ts'
import { opened } from '../testing/reports.ts'

const YEAR = '/v1/playback?from=2021-01-01&to=2021-12-31&step=day'

let history: TestHistory
let whenAsked = (): void => {}
beforeEach(async () => {
  history = await openHistory({
    now: () => {
      whenAsked()
      return NOW
    },
  })
  await history.given(opened(1))
  await history.ask(YEAR)
})
afterEach(() => {
  whenAsked = () => {}
})

/** A clock by which every turn is over at once. It only goes forward, and is ahead of the real one. */
let passed = 1e9

/** Begins to stop as soon as the question has been read, and lets others have a turn after each frame. */
function stopWhenAsked(): Promise<void> {
  vi.spyOn(performance, 'now').mockImplementation(() => (passed += 1_000))
  return new Promise((resolve, reject) => {
    whenAsked = () => {
      whenAsked = () => {}
      setImmediate(() => void history.close().then(resolve, reject))
    }
  })
}

describe('A server that stops', () => {
  it.each([
    ['a series', '&measures=free', {}],
    ['a picture', '&format=svg', {}],
    ['what follows an event', '&format=sse', { 'last-event-id': 'end-0123456789012345678901' }],
    ['a series of every change', '&measures=free&step=event', {}],
  ])('says so to whoever waits for %s', async (_, query, headers) => {
    const stopped = stopWhenAsked()
    const url = query.includes('step=') ? YEAR.replace('&step=day', query) : YEAR + query
    const { status, body } = await history.get(url, headers)
    expect([status, body.type]).toEqual([503, '/problems/shutting-down'])
    await stopped
  })

  it('just ends a stream, which has told what it has', async () => {
    const stopped = stopWhenAsked()
    const text = await history.text(`${YEAR}&format=jsonl`)
    expect(text).not.toContain('"event":"end"')
    await stopped
  })
})
