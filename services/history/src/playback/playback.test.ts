import { get, type IncomingMessage } from 'node:http'
import { dateOf, dayOf } from '@vietas/domain'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  DAUGAVPILS,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
} from '../testing/reports.ts'

let history: TestHistory
beforeEach(async () => {
  history = await openHistory()
})
afterEach(() => history.close())

const OLD_DAUGAVPILS = '0050000'

const filled = (unit: number, effectiveOn: string, knownSince?: string, count = 1): Report =>
  ofUnit(unit, 'PlaceFilled', { targetGroup: ADULTS, places: count, effectiveOn }, knownSince)

const anyDate = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2021-0${1 + (day % 9)}-${10 + (day % 19)}`)
const anyUnit = fc.constantFrom(1, 2, 3)

/** Reports of three units around the reform of 2021, many of them late. */
const anyHistory: fc.Arbitrary<Report[]> = fc
  .array(
    fc
      .record({
        unit: anyUnit,
        on: anyDate,
        lateBy: fc.constantFrom(0, 0, 40),
        kind: fc.constantFrom('filled', 'set', 'unknown', 'suspended', 'relocated', 'closed'),
        count: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ unit, on, lateBy, kind, count }) => {
        const knownSince = dateOf(dayOf(on) + lateBy)
        const about = { effectiveOn: on }
        const group = { ...about, targetGroup: ADULTS }
        const type = {
          filled: ['PlaceFilled', { ...group, places: 1 + count }],
          set: ['OperationalPlacesSet', { ...group, operational: count }],
          unknown: ['OperationalPlacesSet', { ...group, operational: 'unknown' }],
          suspended: ['ServiceUnitSuspended', about],
          relocated: ['ServiceUnitRelocated', { ...about, municipality: RIGA }],
          closed: ['ServiceUnitClosed', about],
        } as const
        const [name, data] = type[kind]
        return ofUnit(unit, name, data, knownSince)
      }),
    { minLength: 1, maxLength: 12 },
  )
  .map((reports) => [
    opened(1, { municipality: OLD_DAUGAVPILS }),
    opened(2, { municipality: OLD_DAUGAVPILS, serviceType: 'day-centre' }),
    opened(3, { municipality: '0010000', effectiveOn: '2021-02-01' }),
    ...reports,
  ])

/** What every group has after each frame, by its labels; and the total. */
function playedBack(frames: readonly any[]): { at: any; total: any; groups: Map<string, any> }[] {
  const names = new Map<number, string>()
  const groups = new Map<string, any>()
  let total: any
  return frames.map((frame) => {
    const { total: changed = total, groups: others, redrawn: _, ...at } = frame
    total = changed
    for (const one of others) {
      const { group, places: counts, unitsWithUnknown, units, unconfirmedClosures, ...labels } = one
      const code = labels.municipality?.code
      if (Object.keys(labels).length > 0)
        names.set(group, JSON.stringify({ ...labels, municipality: code }))
      const name = names.get(group) as string
      const numbers = { places: counts, unitsWithUnknown, units, unconfirmedClosures }
      if (JSON.stringify(numbers) === NOTHING) groups.delete(name)
      else groups.set(name, JSON.parse(JSON.stringify(numbers)))
    }
    return { at, total, groups: new Map(groups) }
  })
}
const NOTHING = JSON.stringify({ places: {}, unitsWithUnknown: {} })

const eventsIn = (body: string) =>
  body
    .split('\n\n')
    .filter((text) => text !== '')
    .map((text) => {
      const [id = '', event = '', data = ''] = text
        .split('\n')
        .map((line) => line.replace(/^\w+: /, ''))
      return { id, event, data: JSON.parse(data) }
    })

describe('A playback', () => {
  it('has a frame for each step, with the groups that are others than before', async () => {
    await history.given(opened(1), opened(2, { municipality: RIGA }), filled(1, '2021-02-10'))
    const asked = 'from=2021-01-01&to=2021-03-31&by=municipality&measures=occupied'
    const { frames, ...head } = await history.ask(`/v1/playback?${asked}`)
    expect(head).toMatchObject({
      ...{ validAt: '2021-03-31', from: '2021-01-01', to: '2021-03-31', step: 'month' },
      ...{ clock: 'valid', by: ['municipality'], measures: ['occupied'] },
      oldestConfirmation: '2020-01-01',
    })
    const of = (units: number, occupied: number) => ({
      units,
      places: { occupied },
      unitsWithUnknown: {},
    })
    const daugavpils = { municipality: { code: DAUGAVPILS, name: 'Daugavpils' } }
    const riga = { municipality: { code: RIGA, name: 'Rīga' } }
    expect(frames).toMatchObject([
      {
        validAt: '2021-01-31',
        total: of(2, 14),
        groups: [
          { group: 0, ...of(1, 7) },
          { group: 1, ...of(1, 7) },
        ],
      },
      { validAt: '2021-02-28', total: of(2, 15), groups: [{ group: 0, ...of(1, 8) }] },
      { validAt: '2021-03-31', groups: [] },
    ])
    expect(frames[0].groups.map(({ municipality }: any) => municipality.name)).toEqual([
      daugavpils.municipality.name,
      riga.municipality.name,
    ])
    expect(frames[1].groups[0]).not.toHaveProperty('municipality')
  })

  it('event by event has a frame wherever something becomes known, and none besides', async () => {
    const order = { orderId: orderNumbered(1), units: [unitNumbered(1)] }
    await history.given(
      opened(1),
      {
        type: 'ClosureOrderIssued',
        knownSince: '2021-05-24',
        data: {
          ...order,
          authority: 'Labklājības ministrija',
          ground: 'reorganisation',
          issuedOn: '2021-05-24',
          effectiveOn: '2022-09-01',
        },
      } as unknown as Report,
      {
        type: 'ClosureOrderRevoked',
        knownSince: '2021-09-28',
        data: { ...order, revokedOn: '2021-09-28' },
      } as unknown as Report,
      filled(1, '2022-10-05', '2022-10-05'),
    )
    const { frames } = await history.ask(
      '/v1/playback?from=2021-01-01&to=2022-12-31&clock=known&step=event&validAt=2022-10-01&measures=operational',
    )
    expect(frames.map(({ knownAt, total }: any) => [knownAt, total?.places])).toEqual([
      ['2021-01-01', { operational: 12 }],
      ['2021-05-23T21:00:00.000Z', {}],
      ['2021-09-27T21:00:00.000Z', { operational: 12 }],
      ['2022-12-31', undefined],
    ])
  })

  it('by target group says when no unit serves one any more', async () => {
    await history.given(opened(1), ofUnit(1, 'ServiceUnitClosed', { effectiveOn: '2021-02-10' }))
    const { frames } = await history.ask(
      '/v1/playback?from=2021-01-01&to=2021-02-28&by=targetGroup&measures=operational',
    )
    expect(frames.map(({ groups }: any) => groups[0])).toEqual([
      {
        group: 0,
        targetGroup: ADULTS,
        units: 1,
        places: { operational: 12 },
        unitsWithUnknown: {},
      },
      { group: 0, places: {}, unitsWithUnknown: {} },
    ])
  })

  it('tells at the reform that places are counted within other boundaries', async () => {
    await history.given(opened(1, { municipality: '0440801' }))
    const { frames } = await history.ask(
      '/v1/playback?from=2021-06-30&to=2021-07-02&step=day&by=municipality&measures=occupied',
    )
    expect(frames.map(({ redrawn, groups }: any) => [redrawn, groups.length])).toEqual([
      [undefined, 1],
      [true, 2],
      [undefined, 0],
    ])
    const [gone, come] = frames[1].groups
    expect(gone).toMatchObject({ group: 0, places: {} })
    expect(gone).not.toHaveProperty('units')
    expect(come).toMatchObject({ group: 1, units: 1, places: { occupied: 7 } })
  })

  it('has the same frames whatever else is recorded, and others once its past is another', async () => {
    await history.given(opened(1), filled(1, '2021-02-10'))
    const asked = '/v1/playback?from=2021-01-01&to=2021-12-31&by=serviceType&step=day'
    const first = await history.ask(asked)
    await history.given(filled(1, '2022-05-05'))
    const second = await history.ask(asked)
    expect(second.position).not.toBe(first.position)
    expect(second.frames).toEqual(first.frames)
    expect(second.fingerprint).toBe(first.fingerprint)
    await history.given(filled(1, '2021-03-03', '2021-06-06'))
    expect((await history.ask(asked)).fingerprint).not.toBe(first.fingerprint)
  })

  it('by day is possible for ten years, and ends where it is asked to', async () => {
    await history.given(opened(1, { places: [places({ occupied: 3 })] }))
    const { frames } = await history.ask('/v1/playback?from=2016-01-01&to=2025-12-31&step=day')
    expect(frames).toHaveLength(3_653)
    expect(frames.at(-1)).toEqual({ validAt: '2025-12-31', groups: [] })
  })
})

describe('A playback of any history', { tags: ['random'] }, () => {
  const anyQuestion = fc.record({
    clock: fc.constantFrom('valid', 'known', 'both'),
    step: fc.constantFrom('event', 'day', 'month'),
    by: fc.constantFrom('', '&by=municipality', '&by=serviceType,municipality', '&by=targetGroup'),
    filter: fc.constantFrom('', '&serviceType=group-apartment', `&unit=${unitNumbered(1)}`),
    boundaries: fc.constantFrom('then', 'now'),
  })
  const anyCase = fc.tuple(anyHistory, anyQuestion)
  const urlOf = ({ clock, step, by, filter, boundaries }: any): string =>
    `/v1/playback?from=2021-02-15&to=2021-08-20&clock=${clock}&step=${step}&boundaries=${boundaries}${by}${filter}` +
    (clock === 'valid' ? '&knownAt=2021-07-20' : '') +
    (clock === 'known' ? '&validAt=2021-07-05' : '')

  it('is at each frame what is so at its clocks', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([reports, question]) => {
        const fresh = await openHistory()
        try {
          await fresh.given(...reports)
          const { frames } = await fresh.ask(urlOf(question))
          const seen = playedBack(frames)
          const every = Math.max(1, Math.floor(seen.length / 8))
          for (const [i, { at, total, groups }] of seen.entries()) {
            if (i % every !== 0 && i !== seen.length - 1) continue
            const clocks = {
              validAt: at.validAt ?? '2021-07-05',
              knownAt: at.knownAt ?? '2021-07-20',
            }
            const query = new URLSearchParams({ ...clocks, boundaries: question.boundaries })
            const whole = await fresh.ask(
              `/v1/diff?${query}&fromValidAt=1990-01-01&fromKnownAt=1990-01-01${question.by}${question.filter}`,
            )
            expect(total).toEqual(whole.total.to)
            const expected = whole.groups
              .filter(({ to }: any) => JSON.stringify(to) !== NOTHING)
              .map(({ to, from: _f, difference: _d, changes: _c, ...labels }: any) => [
                JSON.stringify({ ...labels, municipality: labels.municipality?.code }),
                to,
              ])
            expect(groups).toEqual(question.by === '' ? new Map() : new Map(expected))
          }
        } finally {
          await fresh.close()
        }
      }),
      { numRuns: 3 * inject('times') },
    )
  })

  it('goes on behind any event exactly as it would have', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCase,
        fc.constantFrom('sse', 'jsonl'),
        async ([reports, question], form) => {
          const fresh = await openHistory()
          try {
            await fresh.given(...reports)
            const url = `${urlOf(question)}&speed=60&format=${form}`
            const unpaced = url.replace('&speed=60', '').replace('sse', 'jsonl')
            const lines = (body: string) =>
              body
                .split('\n')
                .filter(Boolean)
                .map((line) => JSON.parse(line))
            const events = lines((await fresh.read(unpaced)).body)
            expect(events[0].event).toBe('begin')
            expect(events.at(-1)).toMatchObject({
              event: 'end',
              data: { frames: events.length - 2 },
            })
            const some = [0, 1, Math.floor(events.length / 2), events.length - 3, events.length - 2]
            for (const at of some) {
              const rest = await fresh.read(unpaced, { 'last-event-id': events[at].id })
              expect(lines(rest.body)).toEqual(events.slice(at + 1))
            }
            const nearEnd = { 'last-event-id': events.at(-4)?.id ?? events[0].id }
            const { headers, body } = await fresh.read(url, nearEnd)
            const expected = events.slice(Math.max(1, events.length - 3))
            expect(form === 'sse' ? eventsIn(body) : lines(body)).toEqual(expected)
            expect(headers['content-type']).toContain(
              form === 'sse' ? 'text/event-stream' : 'jsonl',
            )
            const end = await fresh.read(url, { 'last-event-id': events.at(-1).id })
            expect([end.status, end.body]).toEqual([204, ''])
          } finally {
            await fresh.close()
          }
        },
      ),
      { numRuns: 2 * inject('times') },
    )
  })
})

describe('A stream of frames', () => {
  const YEAR = '/v1/playback?from=2021-01-01&to=2021-12-31&step=day'

  it('is not begun for an id of another question, or of a past that is another now', async () => {
    await history.given(opened(1), filled(1, '2021-02-10'))
    const first = eventsIn(
      (
        await history.read(
          `${YEAR}&format=sse&speed=60&to=2021-01-02`.replace('&to=2021-12-31', ''),
        )
      ).body,
    )
    const jsonl = (await history.read(`${YEAR}&format=jsonl`)).body.split('\n')
    const { id } = JSON.parse(jsonl[100])
    const asked = async (lastEventId: string, url = `${YEAR}&format=sse`) =>
      history.read(url, { 'last-event-id': lastEventId })
    for (const foreign of [
      first[1]?.id ?? '',
      `5000-${id.slice(-22)}`,
      'x',
      `end-${id.slice(-22)}`,
    ]) {
      const { status, body } = await asked(foreign)
      expect([status, JSON.parse(body).type]).toEqual([410, '/problems/not-in-this-playback'])
    }
    expect((await asked(id, `${YEAR}&measures=free&format=sse`)).status).toBe(410)
    await history.given(filled(1, '2021-02-11', '2021-06-06'))
    expect((await asked(id, `${YEAR}&format=jsonl`)).status).toBe(410)
  })

  it('waits for whoever is slow, ends with whoever goes away, and no more go at once than eight', async () => {
    await history.given(opened(1))
    const origin = await history.listen()
    const open = (): Promise<IncomingMessage> =>
      new Promise((resolve, reject) => {
        get(`${origin}${YEAR}&speed=5`, { headers: { accept: 'text/event-stream' } }, resolve).on(
          'error',
          reject,
        )
      })
    const streams = await Promise.all(Array.from({ length: 8 }, open))
    expect(streams.map(({ statusCode }) => statusCode)).toEqual(streams.map(() => 200))
    expect(streams.map(({ headers }) => headers.connection)).toEqual(streams.map(() => 'close'))
    const refused = await history.get(YEAR)
    expect(refused.body.type).toBe('/problems/too-many-playbacks')
    streams[0]?.destroy()
    await expect.poll(async () => (await history.get(YEAR)).status).toBe(200)
    const [, second] = streams
    let text = ''
    second?.on('data', (part: Buffer) => (text += part.toString()))
    await expect.poll(() => eventsIn(text).length).toBeGreaterThan(1)
    expect(eventsIn(text).map(({ event }) => event)).not.toContain('end')
    for (const stream of streams.slice(2)) stream.destroy()
    // A server that stops ends what is under way, so that its clients go on elsewhere.
    await history.close()
    await expect.poll(() => second?.readableEnded === true || second?.destroyed === true).toBe(true)
    expect(text).not.toContain('event: end')
    history = await openHistory()
  })
})
