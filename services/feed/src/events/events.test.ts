import { randomUUID } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import type { Source } from '@vietas/domain'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openBreakableLog } from '../testing/breakable-log.ts'
import {
  eventOf,
  linkOf,
  openFeed,
  record,
  streamOf,
  type FeedSettings,
  type TestFeed,
} from '../testing/feed.ts'
import { readStream } from '../testing/read-stream.ts'
import { confirmed, opened, ordered, relocated } from '../testing/reports.ts'

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

const unit = randomUUID()
const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id)
const typesOf = (events: readonly { readonly type: string }[]): string[] =>
  events.map(({ type }) => type)

describe('an event', () => {
  it('says what it is, where it stands and what it is about, and not who recorded it', async () => {
    const feed = await open({ now: () => Date.parse('2026-03-01T10:00:00Z') })
    const source: Source = { title: 'Order', publisher: 'Ministry' }
    await feed.given(opened(unit), {
      ...confirmed(unit),
      knownSince: '2026-02-15T10:00:00Z',
      source,
    })
    const [, event] = await feed.all()
    expect(event).toMatchObject({
      specversion: '1.0',
      source: expect.stringMatching(/^urn:vietas:log:[0-9a-f]{16}$/),
      type: 'ServiceUnitConfirmed',
      subject: `serviceUnits-${unit}`,
      time: '2026-03-01T10:00:00.000Z',
      sequence: '0000000000000002',
      revision: 1,
      dataschema: 'https://vietas.example/feed/v1/schemas/ServiceUnitConfirmed/1',
      knownsince: '2026-02-15T10:00:00.000Z',
      effectiveon: '2026-02-01',
      provenby: expect.stringMatching(/^[0-9a-f]{16}$/),
      units: unit,
      territories: 'LV0002000',
      targetgroups: 'adults-with-mental-disorders',
      data: { unitId: unit, effectiveOn: '2026-02-01' },
    })
    expect(JSON.stringify(event)).not.toMatch(/reporter|Somewhere/)
  })

  it('has a sequence whose text order is log order, and a source that no other log has', async () => {
    const feed = await open()
    await feed.given(...Array.from({ length: 101 }, () => opened()))
    const events = await feed.all()
    const sequences = events.map(({ sequence }) => sequence as string)
    expect([...sequences].sort()).toEqual(sequences)
    const other = await open()
    await other.given(opened(unit))
    expect((await other.all())[0].source).not.toBe(events[0].source)
  })

  it('that this release cannot read is passed on as it is, under the number that it has', async () => {
    const feed = await open()
    const event = { ...eventOf(opened(unit)), type: 'ServiceUnitTeleported' }
    await feed.store.append(streamOf(opened(unit)), 'any', [event])
    await feed.given(confirmed(unit))
    const events = await feed.all()
    expect(typesOf(events)).toEqual(['ServiceUnitTeleported', 'ServiceUnitConfirmed'])
    expect(events[0].dataschema).toBeUndefined()
  })

  it('with whatever in its metadata has its number and its line, in every form', async () => {
    const feed = await open()
    const wrong = [
      { knownSince: 9e15 },
      { knownSince: -9e15 },
      { knownSince: 'yesterday' },
      { source: null },
      { source: 5 },
      { source: { title: null } },
      { schemaVersion: 99 },
    ]
    await feed.given(opened(unit))
    for (const metadata of wrong) {
      const event = eventOf(confirmed(unit))
      await feed.store.append(streamOf(confirmed(unit)), 'any', [
        { ...event, metadata: { ...event.metadata, ...metadata } },
      ])
      await feed.given(confirmed(unit))
    }
    const events = await feed.all('limit=3')
    const sequences = Array.from({ length: 2 * wrong.length + 1 }, (_, at) => at + 1)
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(sequences)
    expect(events.map(({ revision }) => revision + 1)).toEqual(sequences)
    for (const form of ['text/event-stream', 'application/jsonl'] as const)
      expect(
        await readStream({ address: feed.address, form, query: 'follow=false' }),
      ).toMatchObject({ events, ended: 'head' })
  })
})

describe('pages', () => {
  it('lead through the log and back; full ones may be kept for a day, the head may not', async () => {
    const feed = await open()
    await feed.given(...Array.from({ length: 5 }, () => opened()))
    const first = await feed.get('/v1/events?limit=2')
    const second = await feed.get(linkOf(first, 'next') as string)
    const third = await feed.get(linkOf(second, 'next') as string)
    expect([first, second, third].map(({ body }) => body.length)).toEqual([2, 2, 1])
    expect(second.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(third.headers.get('cache-control')).toBe('no-cache')
    expect((await feed.get(linkOf(second, 'prev') as string)).text).toBe(first.text)
    expect((await feed.get(linkOf(third, 'prev') as string)).text).toBe(second.text)
    expect(linkOf(first, 'prev')).toBeUndefined()
    const tag = { 'if-none-match': second.headers.get('etag') as string }
    expect((await feed.get(linkOf(first, 'next') as string, tag)).status).toBe(304)
    await feed.given(opened())
    expect((await feed.get('/v1/events?limit=2')).text).toBe(first.text)
    expect((await feed.get(linkOf(second, 'next') as string)).body).toHaveLength(2)
  })

  it('are asked for again where their address names no log, or this release cannot read all', async () => {
    const feed = await open()
    await feed.given(opened(), opened())
    const event = { ...eventOf(opened(unit)), type: 'ServiceUnitTeleported' }
    await feed.store.append(streamOf(opened(unit)), 'any', [event])
    await feed.given(confirmed(unit))
    const [first, second] = await feed.all()
    const keeping = async (query: string) =>
      (await feed.get(`/v1/events?limit=1${query}`)).headers.get('cache-control')
    for (const query of ['', '&after=0', '&after=1', `&after=${second.cursor}`])
      for (const _again of [1, 2])
        expect([query, await keeping(query)]).toEqual([query, 'no-cache'])
    for (const query of [`&after=${first.cursor}`, `&before=${second.cursor}`])
      for (const _again of [1, 2]) expect(await keeping(query)).toBe('public, max-age=86400')
  })

  it('of 200 bring all of 201 events that were recorded in one millisecond', async () => {
    const at = Date.parse('2026-03-01T10:00:00Z')
    let now = at - 1
    const feed = await open({ now: () => now })
    await feed.given(opened())
    now = at
    await feed.given(...Array.from({ length: 201 }, () => opened()))
    now = at + 10_000
    await feed.given(opened())
    for (const [since, until] of [
      ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
      ['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:09Z'],
    ]) {
      const found = await feed.all(`since=${since}&until=${until}`)
      expect(new Set(idsOf(found)).size).toBe(201)
      expect(found).toHaveLength(201)
      const { events, ended } = await readStream({
        address: feed.address,
        query: `since=${since}&until=${until}`,
      })
      expect([events.length, ended]).toEqual([201, 'until'])
    }
  })

  it('behind the last that is asked for hold nothing, and lead nowhere', async () => {
    let now = Date.parse('2026-03-01T10:00:00Z')
    const feed = await open({ now: () => now })
    await feed.given(opened(unit))
    now += 10_000
    await feed.given(confirmed(unit))
    now += 10_000
    const [, { cursor }] = await feed.all()
    const page = await feed.get(`/v1/events?until=2026-03-01T10:00:05Z&after=${cursor}`)
    expect([page.text, linkOf(page, 'next')]).toEqual(['[]', undefined])
    expect(linkOf(page, 'prev')).toBeDefined()
  })

  it('and streams are refused whose end lies before their beginning', async () => {
    const feed = await open()
    const query = 'since=2026-03-02&until=2026-03-01'
    for (const accept of ['*/*', 'text/event-stream']) {
      const { status, body } = await feed.get(`/v1/events?${query}`, { accept })
      expect([status, body.errors]).toMatchObject([400, [{ in: 'query', name: 'since' }]])
    }
    expect((await feed.get('/v1/events?since=2026-03-01&until=2026-03-01')).status).toBe(200)
  })

  it('refuse what is of streams, and streams what is of pages', async () => {
    const feed = await open()
    await feed.given(opened(unit))
    const [{ cursor }] = (await feed.get('/v1/events?limit=1')).body
    for (let turn = 0; turn < 2; turn++) {
      const asked = await feed.get('/v1/events?limit=1', { 'last-event-id': cursor })
      const errors = [{ in: 'headers', name: 'last-event-id' }]
      expect([asked.status, asked.body]).toMatchObject([400, { errors }])
    }
    expect((await feed.get('/v1/events?follow=false')).status).toBe(400)
    const stream = { accept: 'text/event-stream' }
    expect((await feed.get('/v1/events?limit=3', stream)).status).toBe(400)
    expect((await feed.get('/v1/events?before=3', stream)).status).toBe(400)
  })
})

describe('a filter', () => {
  it('lets pass what fits each of its parameters', async () => {
    const feed = await open()
    const other = randomUUID()
    await feed.given(
      opened(unit),
      opened(other, { municipality: '0010000', targetGroup: 'children-in-care' }),
      confirmed(unit),
      ordered([other]),
    )
    const types = async (query: string) => typesOf(await feed.all(query))
    expect(await types('type=ServiceUnitConfirmed,ClosureOrderIssued')).toHaveLength(2)
    expect(await types('category=closureOrders')).toEqual(['ClosureOrderIssued'])
    expect(await types(`unit=${unit}`)).toEqual(['ServiceUnitOpened', 'ServiceUnitConfirmed'])
    expect(await types('territory=0010000')).toEqual(['ServiceUnitOpened', 'ClosureOrderIssued'])
    expect(await types('targetGroup=children-in-care&category=serviceUnits')).toEqual([
      'ServiceUnitOpened',
    ])
    expect((await feed.get('/v1/events?type=Nothing')).status).toBe(400)
  })

  it('of a municipality lets pass what is about those that it was made of, and those it became', async () => {
    const feed = await open()
    // Rēzeknes novads of 2009 went, with another, into that of 2021.
    await feed.given(opened(unit, { municipality: '0780200' }), confirmed(unit))
    for (const code of ['0780200', 'LV0043000'])
      expect(await feed.all(`territory=${code}`)).toHaveLength(2)
    expect(await feed.all('territory=0781800')).toEqual([])
  })

  it('of where a unit has come from, or has been announced to go to, loses none of its events', async () => {
    const feed = await open()
    await feed.given(opened(unit), relocated(unit, '0010000'), confirmed(unit))
    const later = ['ServiceUnitRelocated', 'ServiceUnitConfirmed']
    expect(typesOf(await feed.all('territory=0010000'))).toEqual(later)
    expect(typesOf(await feed.all('territory=LV0002000'))).toEqual(['ServiceUnitOpened', ...later])
  })

  it('knows after a restart what streams have named, and where projects have opened units', async () => {
    const feed = await open()
    const [centre, assessmentId] = [randomUUID(), randomUUID()]
    await feed.given(
      {
        type: 'ProjectCommissioned',
        data: {
          projectId: randomUUID(),
          commissionedOn: '2026-02-01',
          opens: [{ ...opened(centre).data, effectiveOn: undefined }],
          enlarges: [],
        },
      },
      {
        type: 'AssessmentRequested',
        data: { assessmentId, authority: 'Ministry', centres: [centre], requestedOn: '2026-03-01' },
      },
    )
    await feed.stop()
    const again = await open({ store: feed.store, folder: feed.folder })
    await again.given(confirmed(centre), {
      type: 'RemedyCompleted',
      data: { assessmentId, deficiency: randomUUID(), completedOn: '2026-05-01' },
    })
    const all = await again.all()
    expect(all).toHaveLength(4)
    for (const query of [`unit=${centre}`, 'territory=LV0002000'])
      expect(await again.all(query)).toEqual(all)
  })

  it('lets pass what names municipalities, areas or regions in whatever field', async () => {
    const feed = await open()
    const asOf = '2021-12-31'
    await feed.given(
      {
        type: 'IndicatorReported',
        data: { indicatorId: randomUUID(), area: 'Latgale', asOf, municipalities: ['LV0002000'] },
      },
      {
        type: 'CompensationPaid',
        data: { compensationId: randomUUID(), planningRegion: 'Latgale', persons: 1, cents: 1 },
      },
    )
    expect(typesOf(await feed.all('territory=LV0002000'))).toEqual(['IndicatorReported'])
    expect(typesOf(await feed.all('territory=Latgale'))).toEqual([
      'IndicatorReported',
      'CompensationPaid',
    ])
  })

  it.each([
    ['LV9999999', 'unknown-municipality', 'LV9999999 is not the ATVK code of a municipality.'],
    ['10000', 'unknown-area', 'Did you mean 0010000 (Rīga)?'],
    ['Latvija', 'unknown-area', 'Write LV, a planning region (Kurzeme, Latgale,'],
  ])(
    'of %s, which no log can name, is refused, as by pages so by streams',
    async (asked, code, says) => {
      const feed = await open()
      for (const accept of ['application/cloudevents-batch+json', 'text/event-stream']) {
        const { status, body } = await feed.get(`/v1/events?territory=LV,${asked}`, { accept })
        expect({ status, ...body }).toMatchObject({
          status: 422,
          type: `/problems/${code}`,
          detail: expect.stringContaining(says),
          errors: [{ in: 'query', name: 'territory' }],
        })
      }
    },
  )

  it('of the country, a region or a code of any time is not refused', async () => {
    const feed = await open()
    for (const asked of ['LV', 'Latgale', '0780200', 'LV0043000'])
      expect(await feed.all(`territory=${asked}`)).toEqual([])
  })

  it('that lets nothing pass still says how far the stream has come', async () => {
    const feed = await open()
    await feed.given(opened(unit), confirmed(unit))
    const [, last] = await feed.all()
    for (const form of ['text/event-stream', 'application/jsonl'] as const) {
      const { events, lastId } = await readStream({
        address: feed.address,
        query: 'category=plans',
        form,
        until: ({ lastId: id }) => id === last.cursor,
      })
      expect([events, lastId]).toEqual([[], last.cursor])
    }
  })
})

describe('a place that the log does not have', () => {
  const cursor = (log: string, sequence: number, event = '00000000'): string =>
    `${log}-${String(sequence).padStart(16, '0')}-${event}`

  it('is refused before any event, with the address of the snapshot', async () => {
    const feed = await open()
    await feed.given(opened(unit))
    const [{ cursor: own }] = await feed.all()
    const log = own.slice(0, 16) as string
    const cases = [
      ['rubbish', 400, 'malformed-cursor'],
      [cursor('0123456789abcdef', 1), 410, 'foreign-cursor'],
      [cursor(log, 2), 410, 'future-cursor'],
      [cursor(log, 1), 410, 'unknown-cursor'],
    ] as const
    for (const [place, status, code] of cases)
      for (const accept of ['text/event-stream', 'application/jsonl', '*/*']) {
        const asked = await feed.get(`/v1/events?after=${place}`, { accept })
        expect([asked.status, asked.body]).toMatchObject([
          status,
          { type: `/problems/${code}`, snapshot: '/v1/snapshot' },
        ])
        if (accept === '*/*') continue
        const back = await feed.get('/v1/events', { accept, 'last-event-id': place })
        expect(back.body.type).toBe(`/problems/${code}`)
      }
    const named = async (path: string, headers = {}): Promise<unknown> =>
      (await feed.get(path, headers)).body.errors
    const detail = expect.stringMatching(/^".*" is no cursor/)
    for (const path of ['events?after', 'events?before', 'snapshot?at'])
      for (const place of ['', 'rubbish'])
        expect(await named(`/v1/${path}=${place}`)).toEqual([
          { in: 'query', name: path.split('?')[1], detail },
        ])
    expect(
      await named('/v1/events', { accept: 'text/event-stream', 'last-event-id': '1' }),
    ).toEqual([{ in: 'headers', name: 'last-event-id', detail }])
    expect((await feed.get('/v1/events?after=99')).body.type).toBe('/problems/future-cursor')
    expect(
      (await feed.get('/v1/events', { accept: 'text/event-stream', 'last-event-id': '1' })).status,
    ).toBe(400)
  })

  it('counts on an empty log as well', async () => {
    const feed = await open()
    const asked = await feed.get(`/v1/events?after=${cursor('0123456789abcdef', 1)}`)
    expect(asked.body.type).toBe('/problems/foreign-cursor')
  })
})

describe('a stream', () => {
  it('brings what is recorded while it is open, also to an empty log', async () => {
    const feed = await open()
    const reading = readStream({
      address: feed.address,
      until: ({ events }) => events.length === 3,
    })
    await feed.given(opened(unit), confirmed(unit), confirmed(unit))
    expect((await reading).events).toEqual(await feed.all())
  })

  it('whose connection dies before the first event is gone on with from the same id', async () => {
    const feed = await open()
    await feed.given(opened(unit), confirmed(unit))
    const [{ cursor }] = await feed.all()
    const { lastId } = await readStream({ address: feed.address, lastId: cursor, bytes: 5 })
    expect(lastId).toBe(cursor)
  })

  it('is not silent for long, and says where it is', async () => {
    const feed = await open({ limits: { heartbeatMs: 20 } })
    await feed.given(opened(unit))
    const beats = (text: string, beat: string): boolean => text.split(beat).length > 3
    await readStream({ address: feed.address, until: ({ text }) => beats(text, '\n:\n') })
    await readStream({
      address: feed.address,
      form: 'application/jsonl',
      until: ({ text }) => beats(text, 'feed.progress'),
    })
  })

  it('ends in order when it is old enough, with a place to go on from', async () => {
    const feed = await open({ limits: { maxAgeMs: 50 } })
    await feed.given(opened(unit))
    const [{ cursor }] = await feed.all()
    for (const form of ['text/event-stream', 'application/jsonl'] as const)
      expect(await readStream({ address: feed.address, form })).toMatchObject({
        ended: 'age',
        lastId: cursor,
      })
  })

  it('ends in order when the service closes', async () => {
    const feed = await openFeed()
    await feed.given(opened(unit))
    let arrived: () => void = () => {}
    const first = new Promise<void>((resolve) => (arrived = resolve))
    const reading = readStream({
      address: feed.address,
      until: ({ events }) => {
        if (events.length === 1) arrived()
        return false
      },
    })
    await first
    await feed.close()
    expect(await reading).toMatchObject({ ended: 'closing' })
  })

  it('ends at an instant that is still to come, once nothing more can come before it', async () => {
    let now = Date.parse('2026-03-01T10:00:00Z')
    const feed = await open({ now: () => now })
    await feed.given(opened(unit))
    const reading = readStream({ address: feed.address, query: 'until=2026-03-01T10:00:01Z' })
    now += 2_000
    await feed.given(confirmed(unit))
    const { events, ended } = await reading
    expect([typesOf(events as never), ended]).toEqual([['ServiceUnitOpened'], 'until'])
  })

  it('of a log that goes away before its first event ends in order, and nothing else ends', async () => {
    const store = openBreakableLog()
    const feed = await open({ store, limits: { heartbeatMs: 20 } })
    const forms = ['text/event-stream', 'application/jsonl'] as const
    let alive = 0
    const readings = forms.map((form) => {
      let isAlive = false
      return readStream({
        address: feed.address,
        form,
        until: ({ text }) => {
          if (!isAlive && text !== '') alive++
          isAlive = text !== ''
          return false
        },
      })
    })
    await expect.poll(() => alive).toBe(forms.length)
    store.goAway()
    for (const { ended, lastId } of await Promise.all(readings))
      expect([ended, lastId]).toEqual(['fault', undefined])
    const metrics = async (): Promise<string> => (await feed.get('/metrics')).text
    await expect.poll(metrics).toMatch(/vietas_feed_ended_total\{reason="fault"\} 2/)
    expect((await feed.get('/health/live')).status).toBe(200)
  })

  it('is refused before its first byte where nobody can tell where it is to end', async () => {
    const store = openBreakableLog()
    const feed = await open({ store })
    await feed.given(opened(unit))
    store.goAway()
    for (const query of ['follow=false', 'until=2026-01-01'])
      for (const accept of ['text/event-stream', 'application/jsonl']) {
        const { status, body } = await feed.get(`/v1/events?${query}`, { accept })
        expect([status, body]).toMatchObject([503, { type: '/problems/feed-behind' }])
      }
  })

  it('of a client that takes nothing is cut, and the others go on', async () => {
    const feed = await open({ limits: { stallMs: 1_000 } })
    // More than a connection holds on its way.
    const planId = randomUUID()
    const amended = { planId, amendedOn: '2026-03-01', summary: 'x'.repeat(1_000) }
    for (let part = 0; part < 10; part++) {
      const events = Array.from({ length: 600 }, () =>
        eventOf({ type: 'PlanAmended', data: amended }),
      )
      await feed.store.append(`plans-${planId}`, 'any', events)
    }
    const headers = { accept: 'application/jsonl' }
    const slow = await new Promise<IncomingMessage>((resolve) => {
      get(`${feed.address}/v1/events`, { headers, agent: false }, resolve)
    })
    slow.pause()
    const metrics = async (): Promise<string> => (await feed.get('/metrics')).text
    const cut = /vietas_feed_ended_total\{reason="slow"\} 1/
    await expect.poll(metrics).toMatch(cut)
    await expect.poll(metrics).toMatch(/vietas_feed_lag_events 0$/m)
    const { events } = await readStream({ address: feed.address, query: 'follow=false' })
    expect(events).toHaveLength(6_000)
    slow.destroy()
  })

  it('is one of so many that a client may have', async () => {
    const feed = await open({ limits: { streamsOfClient: 1 } })
    const { address } = feed
    const headers = { accept: 'text/event-stream' }
    const first = await new Promise<IncomingMessage>((resolve) => {
      get(`${address}/v1/events`, { headers, agent: false }, resolve)
    })
    await expect(readStream({ address })).rejects.toThrow('429')
    first.destroy()
    const again = readStream.bind(undefined, { address, query: 'follow=false' })
    await expect
      .poll(() =>
        again().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
  })

  it('answers HEAD with its headers alone', async () => {
    const feed = await open()
    const response = await fetch(`${feed.address}/v1/events`, {
      method: 'HEAD',
      headers: { accept: 'text/event-stream' },
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
  })
})

describe('while the view cannot be written', () => {
  const broken = async () => {
    const store = openBreakableLog()
    const feed = await open({ store, limits: { faultMs: 100 } })
    await feed.given(opened(unit))
    const reading = readStream({ address: feed.address })
    const lag = async () =>
      /^vietas_feed_lag_events (\d+)$/m.exec((await feed.get('/metrics')).text)?.[1]
    store.breakViews()
    await vi.waitFor(
      async () => expect((await feed.get('/v1/events')).headers.has(BEHIND_SINCE)).toBe(true),
      PATIENTLY,
    )
    return { feed, store, reading, lag }
  }
  const BEHIND_SINCE = 'vietas-view-behind-since'
  const PATIENTLY = { timeout: 10_000, interval: 20 }

  it('pages say since when, and streams end where the log goes on', async () => {
    const { feed, store, reading, lag } = await broken()
    expect((await feed.get('/health/ready')).body.checks).toMatchObject({
      'feed-view': { ready: true, state: 'failed', lag: { events: 0 } },
    })
    await record(store, [confirmed(unit), confirmed(unit)])
    expect(await reading).toMatchObject({ ended: 'fault', events: [{ type: 'ServiceUnitOpened' }] })
    expect(await feed.get('/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { 'feed-view': { ready: false, state: 'failed', lag: { events: 2 } } } },
    })
    expect(await lag()).toBe('2')
    const { status, body } = await feed.get('/v1/events', { accept: 'text/event-stream' })
    expect([status, body.type]).toEqual([503, '/problems/feed-behind'])
  })
})

describe('a log in memory', () => {
  it('that another one has taken the place of is another log', async () => {
    const first = await open()
    await first.given(opened(unit))
    const [{ cursor }] = await first.all()
    const second = await open({ store: openMemoryStore() })
    await second.given(opened(unit))
    expect((await second.get(`/v1/events?after=${cursor}`)).status).toBe(410)
  })
})
