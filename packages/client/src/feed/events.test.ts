import fc from 'fast-check'
import { afterEach, describe, expect, inject, it } from 'vitest'
import {
  cursor,
  ends,
  event,
  givenFeed,
  linesAfter,
  open,
  progress,
  type Behaviour,
  type GivenFeed,
} from '../testing/given-feed.ts'
import { backOff } from './back-off.ts'
import { followEvents, type EventsOptions } from './events.ts'
import { PlaceLostError } from './place-lost-error.ts'

const feeds: GivenFeed[] = []
afterEach(() => Promise.all(feeds.splice(0).map((feed) => feed.close())))

async function given(...behaviours: readonly Behaviour[]): Promise<GivenFeed> {
  const feed = await givenFeed(...behaviours)
  feeds.push(feed)
  return feed
}

/** Does not wait between one try and the next, unless the feed says so. */
const follow = (feed: GivenFeed, options: EventsOptions = {}) =>
  followEvents(
    (request) => fetch(request),
    feed.address,
    options,
    backOff(() => 0),
  )

async function idsFrom(feed: GivenFeed, options: EventsOptions = {}): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of follow(feed, options)) ids.push(id)
  return ids
}

const idsTo = (last: number): string[] => Array.from({ length: last }, (_, at) => event(at + 1).id)

/** Sends all up to an event, and says that this is the end. */
const all =
  (last: number): Behaviour =>
  (asked, response) =>
    void open(response).end(linesAfter(asked, last) + ends('head', last))

const refuses =
  (status: number, problem?: object, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(problem === undefined ? '<h1>Bad gateway</h1>' : JSON.stringify(problem))

describe('A loop over events', () => {
  it(
    'gets each once and in order, wherever connections are cut',
    { tags: ['random'] },
    async () => {
      const last = 40
      const bytes = Buffer.byteLength(linesAfter(new URL('http://feed'), last))
      const cuts = fc.array(fc.record({ at: fc.nat(bytes), resets: fc.boolean() }), {
        maxLength: 8,
      })
      const law = fc.asyncProperty(cuts, async (planned) => {
        const cut = planned.map(({ at, resets }): Behaviour => (asked, response) => {
          const text = Buffer.from(linesAfter(asked, last)).subarray(0, at)
          open(response).write(text, () => (resets ? response.destroy() : response.end()))
        })
        const feed = await given(...cut, all(last))
        const checkpoints: string[] = []
        const ids = await idsFrom(feed, { checkpoint: (to) => void checkpoints.push(to) })
        expect(ids).toEqual(idsTo(last))
        expect(checkpoints).toEqual(idsTo(last).map((_, at) => cursor(at + 1)))
      })
      await fc.assert(law, { numRuns: 20 * inject('times') })
    },
  )

  it('sends the old place again when a connection dies before the first event', async () => {
    const dies: Behaviour = (_, response) => void open(response).destroy()
    const hangsUp: Behaviour = (_, response) => void open(response).end()
    const feed = await given(dies, hangsUp, refuses(502), all(9))
    expect(await idsFrom(feed, { after: cursor(7) })).toEqual(['id-8', 'id-9'])
    expect(feed.places).toEqual([cursor(7), cursor(7), cursor(7), cursor(7)])
  })

  it('asks for what it was asked for, each time', async () => {
    const feed = await given(refuses(503), all(1))
    await idsFrom(feed, {
      types: ['ClosureOrderIssued', 'ClosureOrderRevoked'],
      territories: ['LV0002000'],
      until: '2026-01-01',
      follow: false,
    })
    for (const { searchParams } of feed.asked)
      expect(Object.fromEntries(searchParams)).toEqual({
        type: 'ClosureOrderIssued,ClosureOrderRevoked',
        territory: 'LV0002000',
        until: '2026-01-01',
        follow: 'false',
      })
  })

  it('goes on behind what it has done with when a stream ends in order', async () => {
    const old: Behaviour = (asked, response) =>
      void open(response).end(linesAfter(asked, 2) + ends('age', 2))
    const feed = await given(old, all(3))
    expect(await idsFrom(feed)).toEqual(idsTo(3))
    expect(feed.places).toEqual([null, cursor(2)])
  })

  it('goes on where the feed has looked so far, and hands that on', async () => {
    const looks: Behaviour = (_, response) =>
      void open(response).write(progress(500), () => response.destroy())
    const feed = await given(looks, all(501))
    const checkpoints: string[] = []
    expect(await idsFrom(feed, { checkpoint: (to) => void checkpoints.push(to) })).toEqual([
      'id-501',
    ])
    expect(feed.places).toEqual([null, cursor(500)])
    expect(checkpoints).toEqual([cursor(500), cursor(501)])
  })

  it('leaves out what comes a second time, as after a log has moved', async () => {
    const again: Behaviour = (_, response) =>
      void open(response).end(linesAfter(new URL('http://feed'), 4) + ends('head', 4))
    const cut: Behaviour = (asked, response) =>
      void open(response).write(linesAfter(asked, 3), () => response.destroy())
    expect(await idsFrom(await given(cut, again))).toEqual(idsTo(4))
  })

  it('gives up a silent connection', async () => {
    const silent: Behaviour = (asked, response) => void open(response).write(linesAfter(asked, 1))
    const neverAnswers: Behaviour = () => undefined
    const feed = await given(silent, neverAnswers, all(2))
    const why: string[] = []
    const ids = await idsFrom(feed, {
      silenceMs: 50,
      interrupted: (one) => void why.push(one.message),
    })
    expect(ids).toEqual(idsTo(2))
    expect(why).toEqual(['Nothing has come for 50 ms', 'Nothing has come for 50 ms'])
  })

  it('waits as long as the feed says', async () => {
    const feed = await given(refuses(503, undefined, { 'retry-after': '0.01' }), all(1))
    const waits: number[] = []
    expect(await idsFrom(feed, { interrupted: (_, ms) => void waits.push(ms) })).toEqual(idsTo(1))
    expect(waits).toEqual([10])
  })

  it('takes what is no JSON for a broken line', async () => {
    const broken: Behaviour = (asked, response) =>
      void open(response).end(`${linesAfter(asked, 1)}{"id":\n${linesAfter(asked, 3)}`)
    expect(await idsFrom(await given(broken, all(2)))).toEqual(idsTo(2))
  })
})

describe('A place that is lost', () => {
  const problem = {
    type: '/problems/foreign-cursor',
    title: 'The place is in another log',
    status: 410,
    detail: 'Begin anew.',
    snapshot: '/feed/v1/snapshot',
  }

  it.each([410, 400])('ends the loop with the address of the snapshot (%i)', async (status) => {
    const feed = await given(refuses(status, { ...problem, status }), all(3))
    const failed = await idsFrom(feed, { after: cursor(2) }).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(PlaceLostError)
    expect(failed).toMatchObject({
      status,
      after: cursor(2),
      snapshot: `${feed.address}/feed/v1/snapshot`,
      message: 'The place is in another log. Begin anew.',
    })
    expect(feed.asked).toHaveLength(1)
  })

  it('is told also when it was lost meanwhile', async () => {
    const cut: Behaviour = (asked, response) =>
      void open(response).write(linesAfter(asked, 3), () => response.destroy())
    const feed = await given(cut, refuses(410, problem), all(9))
    const seen: string[] = []
    const failed = await (async () => {
      for await (const { id } of follow(feed)) seen.push(id)
    })().catch((error: unknown) => error)
    expect(seen).toEqual(idsTo(3))
    expect(failed).toMatchObject({ name: 'PlaceLostError', after: cursor(3) })
  })
})

describe('What does not pass', () => {
  it('ends the loop: a request that is refused', async () => {
    const problem = { title: 'The request is not valid', status: 400, detail: 'type: no such.' }
    const failed = await idsFrom(await given(refuses(400, problem))).catch((e: unknown) => e)
    expect(failed).toMatchObject({ name: 'ProblemError', status: 400, problem })
  })

  it('ends the loop: an address that is no feed', async () => {
    const page: Behaviour = (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>')
    await expect(idsFrom(await given(page))).rejects.toThrow('it is no feed')
  })

  it('ends the loop: as many tries in vain as it was allowed', async () => {
    const feed = await given(refuses(502))
    await expect(idsFrom(feed, { mostTries: 3 })).rejects.toThrow('Answered with status 502')
    expect(feed.asked).toHaveLength(3)
  })

  it('ends the loop: a checkpoint that could not be kept', async () => {
    const feed = await given(all(3))
    const checkpoint = () => Promise.reject(new Error('disk full'))
    await expect(idsFrom(feed, { checkpoint })).rejects.toThrow('disk full')
    expect(feed.asked).toHaveLength(1)
  })
})

describe('A loop that is no longer wanted', () => {
  const holds: Behaviour = (asked, response) => void open(response).write(linesAfter(asked, 3))

  it('ends when its signal aborts, with what it was at done with', async () => {
    const end = new AbortController()
    const checkpoints: string[] = []
    const seen: string[] = []
    const options = { signal: end.signal, checkpoint: (to: string) => void checkpoints.push(to) }
    for await (const { id } of follow(await given(holds), options)) {
      seen.push(id)
      if (id === 'id-2') end.abort()
    }
    expect(seen).toEqual(idsTo(2))
    expect(checkpoints).toEqual([cursor(1), cursor(2)])
  })

  it.each(['waits for an event', 'waits to try again', 'has not begun'])(
    'ends while it %s',
    async (when) => {
      const end = new AbortController()
      const feed = await given(
        when === 'waits for an event' ? holds : refuses(503, undefined, { 'retry-after': '3600' }),
      )
      if (when === 'has not begun') end.abort()
      const interrupted = () => void setTimeout(() => end.abort(), 1)
      let seen = 0
      for await (const _ of follow(feed, { signal: end.signal, interrupted })) {
        seen += 1
        if (seen === 3) setTimeout(() => end.abort(), 1)
      }
      expect(seen).toBe(when === 'waits for an event' ? 3 : 0)
    },
  )

  it('closes its connection when it is left', async () => {
    let closed: Promise<void> | undefined
    const watched: Behaviour = (asked, response) => {
      closed = new Promise((resolve) => response.on('close', resolve))
      holds(asked, response)
    }
    const checkpoints: string[] = []
    const checkpoint = (to: string) => void checkpoints.push(to)
    for await (const { id } of follow(await given(watched), { checkpoint }))
      if (id === 'id-2') break
    await closed
    // Whether it was done with the second nobody knows: it comes again.
    expect(checkpoints).toEqual([cursor(1)])
  })
})
