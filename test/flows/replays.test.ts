/** @module-tag slow */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { view } from './day-centre.ts'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

const REPLAYS = '/history/v1/replays'
const THEN = 'validAt=2022-06-30&knownAt=2022-06-30'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone()
})
afterAll(cleanUp)

/** Known in 2022 by its source, and recorded only now. */
const lateFact = {
  name: 'Dienas centrs',
  serviceType: 'day-centre',
  municipality: 'LV0002000',
  effectiveOn: '2022-01-01',
  places: [
    {
      targetGroup: 'adults-with-mental-disorders',
      authorised: 20,
      operational: 20,
      occupied: 15,
      reserved: 0,
    },
  ],
  knownSince: '2022-02-01',
  source: { title: 'A decision', publisher: 'A council', date: '2022-02-01' },
}

interface Event {
  readonly id: string
  readonly event: string
  readonly data: any
}

/** Every event until the stream ends. */
async function eventsOf(path: string): Promise<Event[]> {
  const response = await fetch(`${vietas.url}${path}`, { headers: { accept: 'text/event-stream' } })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  return (await response.text()).split('\n\n').flatMap((text) => {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
    if (field('event') === '') return []
    return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) }
  })
}

const occupied = async (path: string): Promise<number> => {
  const { body } = await vietas.get(path)
  return body.total.places.occupied
}

describe('a replay', () => {
  let replay: any
  let before: number

  it('tells how far it is until it is done, and then has the fingerprint of the view', async () => {
    const { fingerprint, position } = await view(vietas)
    before = await occupied(`/capacity/v1/capacity?${THEN}`)
    const begun = await vietas.post(REPLAYS, {})
    expect(begun.status).toBe(202)
    expect(begun.headers.get('location')).toBe(`${REPLAYS}/${begun.body.id}`)
    const events = await eventsOf(begun.body.progress)
    expect(events.map(({ event }) => event)).toEqual([
      ...events.slice(1).map(() => 'progress'),
      'done',
    ])
    replay = events.at(-1)?.data
    expect(replay).toMatchObject({ status: 'done', position, fingerprint, setAside: 0 })
    expect((await vietas.get(`${REPLAYS}/${replay.id}`)).body).toEqual(replay)
  })

  it('is not followed again by a client that has seen its end', async () => {
    const seen = { accept: 'text/event-stream', 'last-event-id': 'end' }
    expect((await vietas.get(replay.progress, seen)).status).toBe(204)
    expect((await vietas.get(replay.progress, { accept: 'text/html' })).status).toBe(406)
    const [last] = await eventsOf(replay.progress)
    expect(last).toMatchObject({ id: 'end', event: 'done' })
  })

  it('answers as recorded before late facts came, and the view as it is known now', async () => {
    const recorded = await vietas.post('/registry/v1/service-units', lateFact)
    expect(recorded.status).toBe(201)
    const after = `&after=${recorded.body.position}`
    expect(await occupied(`/capacity/v1/capacity?${THEN}${after}`)).toBe(before + 15)
    expect(await occupied(`/capacity/v1/capacity?${THEN}&replay=${replay.id}`)).toBe(before)
    expect(await occupied(`${replay.questions}capacity?${THEN}`)).toBe(before)
    const asked = await vietas.get(`/capacity/v1/units?replay=${replay.id}&limit=1`)
    expect(asked.headers.get('vietas-replay-fingerprint')).toBe(replay.fingerprint)
    const documents = await vietas.get(`/capacity/v1/sources?replay=${replay.id}&limit=500`)
    expect(JSON.stringify(documents.body)).not.toContain('A council')
    const explained = await vietas.get(`/history/v1/explain?${THEN}&replay=${replay.id}`)
    expect(explained.body).toMatchObject({ position: replay.position })
  })

  it('is there after a kill, and one that was under way is ended, with nothing left of it', async () => {
    const { body: cut } = await vietas.post(REPLAYS, { position: '20' })
    const folder = join(vietas.dataFolder, 'history/replays')
    mkdirSync(join(folder, cut.id), { recursive: true })
    writeFileSync(join(folder, cut.id, 'capacity@1.1.db'), 'half')
    await vietas.kill()
    vietas = await startStandalone({}, vietas.dataFolder)
    const ended = await vietas.get(`${REPLAYS}/${cut.id}`)
    expect(ended.body).toMatchObject({
      status: 'failed',
      failure: 'The service was stopped meanwhile.',
    })
    const folders = readdirSync(folder).filter((name) => !name.includes('.db'))
    expect(folders).toEqual([replay.id])
    expect((await vietas.get(`${REPLAYS}/${replay.id}`)).body).toEqual(replay)
    expect(await occupied(`/capacity/v1/capacity?${THEN}&replay=${replay.id}`)).toBe(before)
    expect(await vietas.stop()).toBe(0)
  })
})
