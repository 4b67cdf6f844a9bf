import { randomUUID } from 'node:crypto'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { eventOf, openFeed, type FeedSettings, type Given, type TestFeed } from '../testing/feed.ts'
import { readStream } from '../testing/read-stream.ts'
import { confirmed, opened, ordered, relocated, renamed } from '../testing/reports.ts'

let feeds: TestFeed[] = []
const open = async (settings?: FeedSettings): Promise<TestFeed> => {
  const feed = await openFeed(settings)
  feeds.push(feed)
  return feed
}
afterEach(async () => {
  for (const feed of feeds) await feed.close()
  feeds = []
})

// oxlint-disable-next-line typescript/no-explicit-any
type Line = any

const snapshotOf = async (feed: TestFeed, query = ''): Promise<Line[]> => {
  const { status, text } = await feed.get(`/v1/snapshot?${query}`)
  if (status !== 200) throw new Error(text)
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const unit = randomUUID()
const other = randomUUID()
const order = randomUUID()
const before: Given[] = [
  opened(unit),
  confirmed(unit),
  opened(other),
  ordered([unit, other], order),
  relocated(other, '0010000'),
  { ...renamed(unit, 'Cits nosaukums'), knownSince: '2026-01-15T00:00:00Z' },
]
const after: Given[] = [
  { ...confirmed(unit, '2026-01-20'), knownSince: '2026-01-20T00:00:00Z' },
  opened(),
  {
    type: 'ClosureOrderRevoked',
    data: { orderId: order, units: [unit, other], revokedOn: '2026-03-10' },
  },
]

/** What a client has of a snapshot and of the events behind it, in the order of the log. */
function facts(lines: readonly Line[], tail: readonly Line[]): Given[] {
  const things = lines.filter(({ kind }) => kind === 'thing')
  const ofSnapshot = things.flatMap((thing) => thing.facts as Line[])
  ofSnapshot.sort((a, b) => Number(BigInt(a.position) - BigInt(b.position)))
  return [...ofSnapshot, ...tail].map(({ type, data, knownsince }) => ({
    type,
    data,
    knownSince: knownsince,
  }))
}

/** What the view of capacity makes of facts: it is the fold, and it publishes its fingerprint. */
async function fingerprintOf(given: readonly Given[]): Promise<string> {
  const mirror = await open({ store: openMemoryStore() })
  await mirror.given(...given)
  return (await snapshotOf(mirror))[0].fingerprint
}

describe('a snapshot', () => {
  it('and what comes after it are the state of the log, by the fingerprint of its fold', async () => {
    const feed = await open()
    await feed.given(...before)
    const lines = await snapshotOf(feed)
    const [head] = lines
    expect(await fingerprintOf(facts(lines, []))).toBe(head.fingerprint)
    await feed.given(...after)
    const tail = await readStream({
      address: feed.address,
      query: `follow=false&after=${head.cursor}`,
    })
    const [now] = await snapshotOf(feed)
    expect(now.fingerprint).not.toBe(head.fingerprint)
    expect(await fingerprintOf(facts(lines, tail.events))).toBe(now.fingerprint)
  })

  it('goes on from its position as from its cursor', async () => {
    const feed = await open()
    await feed.given(...before)
    const [{ cursor, position }] = await snapshotOf(feed)
    await feed.given(...after)
    expect(await feed.all(`after=${position}`)).toEqual(await feed.all(`after=${cursor}`))
  })

  it('says where it is, what each thing is, and that it is whole', async () => {
    const feed = await open({ now: () => Date.parse('2026-03-05T10:00:00Z') })
    await feed.given(...before)
    const lines = await snapshotOf(feed)
    const events = await feed.all()
    expect(lines[0]).toMatchObject({ kind: 'snapshot', events: 6, lines: 3 })
    expect(lines[0].cursor).toBe(events.at(-1).cursor)
    expect(lines.at(-1)).toEqual({ kind: 'end', lines: 3 })
    const [thing] = lines.filter(({ id }) => id === unit)
    expect(thing).toMatchObject({
      capability: 'service-units',
      revision: 2,
      state: { id: unit, name: 'Cits nosaukums', status: 'open', closesOn: '2027-01-01' },
    })
    expect(thing.facts).toHaveLength(3)
  })

  it('at a place never changes, and goes on from any line', async () => {
    const feed = await open()
    await feed.given(...before)
    const whole = await snapshotOf(feed)
    const at = `at=${whole[0].cursor}`
    await feed.given(...after)
    const again = await snapshotOf(feed, at)
    expect(again).toEqual([{ ...whole[0], fingerprint: null }, ...whole.slice(1)])
    for (const line of [1, 2, 3])
      expect(await snapshotOf(feed, `${at}&line=${line}`)).toEqual(whole.slice(line))
  })

  it('is sent again only to whoever does not have it, and may be kept where its address names a log', async () => {
    const feed = await open()
    await feed.given(...before)
    const now = await feed.get('/v1/snapshot')
    const tag = { 'if-none-match': now.headers.get('etag') as string }
    expect(await feed.get('/v1/snapshot', tag)).toMatchObject({ status: 304, text: '' })
    const { cursor, position }: Line = JSON.parse(now.text.split('\n', 1).join(''))
    const keeping = async (query: string) =>
      (await feed.get(`/v1/snapshot?${query}`)).headers.get('cache-control')
    expect(await keeping(`at=${cursor}&line=1`)).toBe('public, max-age=86400')
    for (const query of ['', `at=${position}&line=1`]) expect(await keeping(query)).toBe('no-cache')
    await feed.given(...after)
    expect((await feed.get('/v1/snapshot', tag)).status).toBe(200)
    expect((await feed.get(`/v1/snapshot?at=${cursor}`, tag)).status).toBe(304)
  })

  it('holds a unit that only a project has opened', async () => {
    const feed = await open()
    const opens = randomUUID()
    await feed.given({
      type: 'ProjectCommissioned',
      data: {
        projectId: randomUUID(),
        commissionedOn: '2026-02-01',
        opens: [{ ...opened(opens).data, effectiveOn: undefined }],
        enlarges: [],
      },
    })
    const things = await snapshotOf(feed)
    expect(things.find(({ id }) => id === opens)).toMatchObject({ revision: -1, facts: [] })
  })

  it('is not there of an empty log, nor at a place that the log does not have', async () => {
    const feed = await open()
    expect((await feed.get('/v1/snapshot')).body.type).toBe('/problems/empty-log')
    await feed.given(opened(unit))
    expect(await feed.get('/v1/snapshot?at=0')).toMatchObject({
      status: 404,
      body: { type: '/problems/nothing-before' },
    })
    expect((await feed.get('/v1/snapshot?at=rubbish')).status).toBe(400)
    expect((await feed.get('/v1/snapshot?at=99')).status).toBe(410)
  })

  it('passes on what cannot be read as it was stored', async () => {
    const feed = await open()
    const event = { ...eventOf(opened(unit)), type: 'ServiceUnitTeleported' }
    await feed.store.append(`serviceUnits-${unit}`, 'any', [event])
    await feed.given(opened(other))
    const [, thing] = await snapshotOf(feed)
    expect(thing).toMatchObject({ state: null, facts: [{ dataversion: null, data: event.data }] })
  })

  it('is never before what the feed has told', async () => {
    const feed = await open()
    for (let told = 1; told <= 60; told += 1) {
      await feed.given(told === 1 ? opened(unit) : renamed(unit, `Nosaukums ${told}`))
      const [head] = await snapshotOf(feed)
      expect(head.events).toBe(told)
    }
  })

  it('holds also what was known at no instant that can be', async () => {
    const feed = await open()
    const event = eventOf(confirmed(unit))
    await feed.given(opened(unit))
    await feed.store.append(`serviceUnits-${unit}`, 'any', [
      { ...event, metadata: { ...event.metadata, knownSince: 9e15 } },
    ])
    await feed.given(renamed(unit, 'Cits nosaukums'))
    const [, thing] = await snapshotOf(feed)
    expect(thing.facts.map((fact: Line) => fact.dataversion)).toEqual([1, null, 1])
  })
})
