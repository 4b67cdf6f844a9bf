/** @module-tag slow */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW, openHistory, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened } from '../testing/reports.ts'
import { DEFAULT_LIMITS } from './rebuilding/replay-limits.ts'

const HOUR_MS = 3_600_000
const DAY = 'validAt=2026-06-15&knownAt=2026-06-15'

let history: TestHistory
let now = NOW
/** Two units, then what was known long before and is recorded late. */
let early = ''
let late = ''

beforeAll(async () => {
  history = await openHistory({
    isOnDisk: true,
    now: () => now,
    replays: { ...DEFAULT_LIMITS, keptMs: HOUR_MS, mostEvents: 4, atOnce: 1, unwatchedMs: 1 },
  })
  await history.given(opened(1), opened(2))
  early = await history.store.head()
  const filled = { targetGroup: ADULTS, places: 2, effectiveOn: '2021-03-01' }
  await history.given(ofUnit(1, 'PlaceFilled', filled, '2021-03-02'))
  late = await history.store.head()
})
afterAll(() => history.close())

const begin = async (asked: object): Promise<string> => {
  const { status, headers, body } = await history.post('/v1/replays', asked)
  expect({ status, body }).toMatchObject({ status: 202, body: { status: 'running' } })
  expect(headers['location']).toBe(`/v1/replays/${body.id}`)
  return body.id
}

async function done(id: string): Promise<any> {
  const look = async (): Promise<unknown> => (await history.get(`/v1/replays/${id}`)).body.status
  await expect.poll(look).toBe('done')
  return (await history.get(`/v1/replays/${id}`)).body
}

const codeOf = ({ status, body }: { status: number; body: any }): [number, string] => [
  status,
  body.type.replace('/problems/', ''),
]

const files = (): string[] =>
  readdirSync(join(history.historyFolder, 'replays')).filter((name) => !name.includes('.db'))

describe('Replays', () => {
  let id = ''

  it('run so many at once, and are not asked before they are done', async () => {
    id = await begin({ position: early })
    const refused = await history.post('/v1/replays', {})
    expect(codeOf(refused)).toEqual([429, 'too-many-replays'])
    expect(refused.headers['retry-after']).toBe('5')
    const asked = await history.get(`/v1/replays/${id}/v1/capacity`)
    expect(codeOf(asked)).toEqual([409, 'replay-not-done'])
  })

  it('are of a position, with its fingerprint', async () => {
    const replay = await done(id)
    const { views } = (await history.get('/v1/views')).body
    expect(replay).toMatchObject({ position: early, handled: 2, fraction: 1, setAside: 0 })
    expect(replay.fingerprint).not.toBe(views[0].fingerprint)
    expect((await history.get('/v1/replays')).body).toEqual({ replays: [replay] })
  })

  it('answer as the registry would have, though it is known now that it was otherwise', async () => {
    const capacity = await history.get(`/v1/replays/${id}/v1/capacity?${DAY}`)
    expect(capacity.body).toMatchObject({ position: early, total: { places: { occupied: 14 } } })
    expect(capacity.headers).toMatchObject({ 'vietas-replay-position': early })
    expect(capacity.headers['link']).toContain(`</v1/replays/${id}/v1/explain?`)
    const units = await history.get(`/v1/replays/${id}/v1/units?limit=1&${DAY}`)
    expect(units.body.units).toHaveLength(1)
    expect(units.headers['link']).toContain(`</v1/replays/${id}/v1/units?limit=1`)
  })

  it('are asked every question of history too, by their address or by replay', async () => {
    const explain = `explain?measure=occupied&${DAY}`
    expect(await history.ask(`/v1/${explain}`)).toMatchObject({ number: 16, position: late })
    const byName = await history.get(`/v1/${explain}&replay=${id}`)
    const byAddress = await history.get(`/v1/replays/${id}/v1/${explain}`)
    expect(byName.body).toEqual(byAddress.body)
    expect(byName.body).toMatchObject({ number: 14, position: early })
    expect(byName.headers['content-location']).toBe(`/v1/replays/${id}/v1/${explain}`)
    const diff = `/v1/diff?fromValidAt=2021-01-01&${DAY}`
    expect((await history.ask(diff)).total.difference.places).toMatchObject({ occupied: 2 })
    const then = await history.get(`${diff}&replay=${id}`)
    expect(then.body.total.difference.places).toEqual({})
  })

  it('never see what is behind them', async () => {
    const answer = await history.get(`/v1/replays/${id}/v1/units?after=${late}`)
    expect(codeOf(answer)).toEqual([409, 'behind-the-replay'])
  })

  it('of an id that there never was are not found, whatever it is made of', async () => {
    for (const url of [
      '/v1/explain?replay=%E2%80%AE',
      '/v1/explain?replay=',
      '/v1/replays/%E2%80%AE',
    ])
      expect((await history.get(url)).status).toBe(404)
  })

  it('are kept for a while, and then say that they are removed', async () => {
    now = NOW + HOUR_MS - 1
    expect((await history.get(`/v1/replays/${id}`)).status).toBe(200)
    now = NOW + HOUR_MS
    for (const url of [
      `/v1/replays/${id}`,
      `/v1/replays/${id}/v1/units`,
      `/v1/explain?replay=${id}`,
      `/v1/replays/${id}/progress`,
    ])
      expect(codeOf(await history.get(url))).toEqual([410, 'replay-removed'])
    expect((await history.get('/v1/replays')).body).toEqual({ replays: [] })
    await expect.poll(files).toEqual([])
  })

  it('are cancelled at once while they run', async () => {
    const cancelled = await begin({ position: early })
    expect((await history.delete(`/v1/replays/${cancelled}`)).status).toBe(204)
    const { body } = await history.get(`/v1/replays/${cancelled}`)
    expect(body).toMatchObject({ status: 410, detail: expect.stringContaining('It was cancelled') })
    expect(codeOf(await history.delete(`/v1/replays/${cancelled}`))).toEqual([
      410,
      'replay-removed',
    ])
    expect(files()).toEqual([])
  })

  it('are cancelled when nobody watches them who should', async () => {
    const unwatched = await begin({ position: early, endsUnwatched: true })
    const look = async (): Promise<unknown> => (await history.get(`/v1/replays/${unwatched}`)).body
    await expect.poll(look).toMatchObject({ detail: expect.stringContaining('It was cancelled') })
    await expect.poll(files).toEqual([])
  })

  it('are refused where they are too large', async () => {
    await history.given(opened(3), opened(4))
    expect(codeOf(await history.post('/v1/replays', {}))).toEqual([422, 'replay-too-large'])
    const large = await begin({ recordedAt: new Date(now).toISOString() })
    const look = async (): Promise<unknown> => (await history.get(`/v1/replays/${large}`)).body
    await expect
      .poll(look)
      .toMatchObject({ status: 'failed', failure: expect.stringContaining('More than 4 events') })
    expect(codeOf(await history.get(`/v1/replays/${large}/v1/units`))).toEqual([
      409,
      'replay-failed',
    ])
    const progress = await history.text(`/v1/replays/${large}/progress`)
    expect(progress).toMatch(/^retry: \d+\n\nid: end\nevent: failed\ndata: \{.*\}\n\n$/)
    await expect.poll(files).toEqual([])
  })

  it.each([
    [{ position: '-1' }, 400, 'invalid-request'],
    [{ position: '00' }, 400, 'invalid-request'],
    [{ position: '1e9' }, 400, 'invalid-request'],
    [{ position: 7 }, 400, 'invalid-request'],
    [{ position: '1000000000' }, 422, 'position-beyond-the-end'],
    [{ position: '9'.repeat(20) }, 422, 'position-beyond-the-end'],
    [{ recordedAt: '2026-06-31T00:00:00Z' }, 400, 'invalid-request'],
    [{ recordedAt: '2099-01-01T00:00:00Z' }, 422, 'recorded-in-the-future'],
    [{ position: '1', recordedAt: '2020-01-01T00:00:00Z' }, 400, 'invalid-request'],
    [{ atPosition: '1' }, 400, 'invalid-request'],
  ])('of %o are refused with %s %s', async (asked, status, code) => {
    expect(codeOf(await history.post('/v1/replays', asked))).toEqual([status, code])
  })

  it.each(['nothing', '__proto__', 'constructor', '..%2Freplays', 'x'.repeat(90)])(
    'of the id %s are not there',
    async (id) => {
      for (const url of [
        `/v1/replays/${id}`,
        `/v1/replays/${id}/v1/units`,
        `/v1/replays/${id}/progress`,
        `/v1/diff?replay=${id}`,
      ])
        expect(codeOf(await history.get(url))).toEqual([404, 'replay-not-found'])
      expect(codeOf(await history.delete(`/v1/replays/${id}`))).toEqual([404, 'replay-not-found'])
    },
  )

  it('are worked out where another process can read the log', async () => {
    const inMemory = await openHistory()
    expect(codeOf(await inMemory.post('/v1/replays', {}))).toEqual([409, 'log-only-here'])
    await inMemory.close()
  })
})
