import { afterEach, describe, expect, it } from 'vitest'
import {
  cursor,
  ends,
  givenFeed,
  linesAfter,
  open,
  type Behaviour,
  type GivenFeed,
} from '../testing/given-feed.ts'
import { backOff } from './back-off.ts'
import { followAsMirror, type MirrorOptions } from './mirror.ts'
import { takeSnapshot } from './snapshot.ts'

const feeds: GivenFeed[] = []
afterEach(() => Promise.all(feeds.splice(0).map((feed) => feed.close())))

async function given(...behaviours: readonly Behaviour[]): Promise<GivenFeed> {
  const feed = await givenFeed(...behaviours)
  feeds.push(feed)
  return feed
}

const ask = (request: Request) => fetch(request)
const atOnce = () => backOff(() => 0)

/** The lines of a snapshot after the third event, from one on; line 0 is about the snapshot. */
function snapshotLines(from: number): string[] {
  const lines = [
    { kind: 'snapshot', cursor: cursor(3), lines: 2 },
    { kind: 'thing', line: 1, id: 'thing-1', facts: [] },
    { kind: 'thing', line: 2, id: 'thing-2', facts: [] },
    { kind: 'end', lines: 2 },
  ]
  return lines.slice(from).map((line) => `${JSON.stringify(line)}\n`)
}

const fromLine = (asked: URL): number => Number(asked.searchParams.get('line') ?? 0)

const snapshot: Behaviour = (asked, response) =>
  void open(response).end(snapshotLines(fromLine(asked)).join(''))

/** Breaks after so many lines, in the midst of the next. */
const brokenSnapshot =
  (lines: number): Behaviour =>
  (asked, response) => {
    const [next = '', ...others] = snapshotLines(fromLine(asked)).slice(lines)
    const whole = snapshotLines(fromLine(asked)).slice(0, lines).join('')
    const part = others.length === 0 ? '' : next.slice(0, 9)
    open(response).write(whole + part, () => response.destroy())
  }

const events =
  (last: number): Behaviour =>
  (asked, response) =>
    void open(response).end(linesAfter(asked, last) + ends('head', last))

/** Sends some lines of a snapshot and no end; tells when its connection is closed. */
function staysOpen(lines: number): {
  readonly behaviour: Behaviour
  readonly isOpen: () => boolean
} {
  let isOpen = true
  const behaviour: Behaviour = (_, response) => {
    response.once('close', () => (isOpen = false))
    open(response).write(snapshotLines(0).slice(0, lines).join(''))
  }
  return { behaviour, isOpen: () => isOpen }
}

const refuses =
  (status: number, problem: object): Behaviour =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ title: 'No', status, ...problem }))

const lost = refuses(410, { snapshot: '/v1/snapshot' })

async function stepsOf(feed: GivenFeed, options: MirrorOptions = {}): Promise<string[]> {
  const steps: string[] = []
  for await (const step of followAsMirror(ask, feed.address, options, atOnce())) {
    if (step.kind === 'snapshot') steps.push(`anew at ${step.snapshot.cursor}`)
    else steps.push(step.kind === 'thing' ? step.thing.id : step.event.id)
  }
  return steps
}

const ANEW = [`anew at ${cursor(3)}`, 'thing-1', 'thing-2']

describe('A mirror', () => {
  it('begins with a snapshot, goes on with the events after it, and hands on both places', async () => {
    const checkpoints: string[] = []
    const feed = await given(snapshot, events(5))
    const checkpoint = (to: string) => void checkpoints.push(to)
    expect(await stepsOf(feed, { checkpoint })).toEqual([...ANEW, 'id-4', 'id-5'])
    expect(checkpoints).toEqual([cursor(3), cursor(4), cursor(5)])
  })

  it('goes on from its place without one', async () => {
    expect(await stepsOf(await given(events(5)), { after: cursor(4) })).toEqual(['id-5'])
  })

  it('says that it begins anew where the log does not hold its place', async () => {
    const feed = await given(lost, snapshot, events(4))
    expect(await stepsOf(feed, { after: 'other-7' })).toEqual([...ANEW, 'id-4'])
  })

  it('of an empty log follows the events from the first', async () => {
    const empty = refuses(404, { type: '/problems/empty-log' })
    const feed = await given(empty, (asked, response) => {
      asked.searchParams.set('after', cursor(Number(asked.searchParams.get('after'))))
      events(2)(asked, response)
    })
    expect(await stepsOf(feed)).toEqual(['id-1', 'id-2'])
  })

  it('is refused where a snapshot names a place that its log does not hold', async () => {
    await expect(stepsOf(await given(snapshot, lost))).rejects.toMatchObject({
      name: 'PlaceLostError',
      after: cursor(3),
    })
  })

  it('ends within a snapshot when its signal aborts, and hands on no place', async () => {
    const end = new AbortController()
    const checkpoints: string[] = []
    const checkpoint = (to: string) => void checkpoints.push(to)
    const feed = await given((_, response) => void open(response).write(snapshotLines(0)[0]))
    const options = { signal: end.signal, checkpoint }
    for await (const _ of followAsMirror(ask, feed.address, options, atOnce())) end.abort()
    expect(checkpoints).toEqual([])
  })

  it.each([
    ['snapshot', 1],
    ['thing', 2],
  ])('that is left at its step %s leaves no connection open', async (kind, lines) => {
    const { behaviour, isOpen } = staysOpen(lines)
    const feed = await given(behaviour)
    for await (const step of followAsMirror(ask, feed.address, {}, atOnce()))
      if (step.kind === kind) break
    await expect.poll(isOpen).toBe(false)
  })
})

describe('A snapshot', () => {
  it('is taken up again where it broke', async () => {
    const feed = await given(brokenSnapshot(0), brokenSnapshot(1), brokenSnapshot(1), snapshot)
    const { cursor: at, things } = await takeSnapshot(ask, feed.address, {}, atOnce())
    expect(at).toBe(cursor(3))
    const ids: string[] = []
    for await (const { id } of things) ids.push(id)
    expect(ids).toEqual(['thing-1', 'thing-2'])
    expect(feed.asked.map(({ search }) => search)).toEqual([
      '',
      '',
      '?at=log-3&line=1',
      '?at=log-3&line=2',
    ])
  })

  it('that was left off does not pass for the whole', async () => {
    const end = new AbortController()
    const feed = await given(
      (_, response) => void open(response).write(snapshotLines(0).slice(0, 2).join('')),
    )
    const { things } = await takeSnapshot(ask, feed.address, { signal: end.signal }, atOnce())
    const reading = (async () => {
      for await (const _ of things) end.abort()
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('that is ended before its first thing leaves no connection open', async () => {
    const { behaviour, isOpen } = staysOpen(2)
    const { things } = await takeSnapshot(ask, (await given(behaviour)).address, {}, atOnce())
    expect(await things.return()).toMatchObject({ done: true })
    await expect.poll(isOpen).toBe(false)
    expect(await things.next()).toMatchObject({ done: true })
  })

  it('is none where something else comes first, and that is left', async () => {
    let isOpen = true
    const feed = await given((_, response) => {
      response.once('close', () => (isOpen = false))
      open(response).write(snapshotLines(1)[0])
    })
    await expect(takeSnapshot(ask, feed.address, {}, atOnce())).rejects.toThrow('does not begin')
    await expect.poll(() => isOpen).toBe(false)
  })

  it('is refused where the place is not known', async () => {
    const options = { at: 'other-1' }
    const taking = takeSnapshot(ask, (await given(lost)).address, options, atOnce())
    await expect(taking).rejects.toMatchObject({ name: 'PlaceLostError', after: 'other-1' })
  })
})
