import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, it } from 'vitest'
import { openFeed, type FeedSettings, type TestFeed } from '../testing/feed.ts'
import { opened, renamed } from '../testing/reports.ts'
import { untilSo } from './testing/given.ts'
import { openReceiver, type Receiver } from './testing/receiver.ts'

const receivers = { allowsPrivateAddresses: true, allowsHttp: true, ports: 'any' } as const
const [UNIT, OTHER] = [randomUUID(), randomUUID()]

const leftovers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of leftovers.splice(0).toReversed()) await end()
})

async function feed(settings: FeedSettings = {}): Promise<TestFeed> {
  const opened = await openFeed({ receivers, ...settings })
  leftovers.push(() => opened.close())
  return opened
}

async function receiver(): Promise<Receiver> {
  const opened = await openReceiver()
  leftovers.push(() => opened.close())
  return opened
}

async function subscribe({ address }: TestFeed, asked: object) {
  const response = await fetch(`${address}/v1/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  expect([response.status, await response.clone().text()]).toEqual([201, expect.anything()])
  return (await response.json()) as { id: string; secret: string; cursor: string }
}

it('a receiver gets the very events of the feed, from its first, then those that are recorded', async () => {
  const [served, { url, received }] = [await feed(), await receiver()]
  await served.given(opened(UNIT), renamed(UNIT, 'Saule'))
  const { secret } = await subscribe(served, { url, after: '0' })
  await untilSo(() => received.length === 2)
  await served.given(renamed(UNIT, 'Mēness'))
  await untilSo(() => received.length === 3)
  expect(received.map(({ body }) => JSON.parse(body))).toEqual(await served.all())
  for (const { body, headers } of received)
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      id: headers['webhook-id'],
    })
})

it('nobody is subscribed to what no log can name, by a new filter either', async () => {
  const [served, { url }] = [await feed(), await receiver()]
  const { id } = await subscribe(served, { url })
  const filter = { territory: ['LV0002000', 'Nowhere'] }
  for (const [method, path, body] of [
    ['POST', '', { url, filter }],
    ['PATCH', `/${id}`, { filter }],
  ] as const) {
    const response = await fetch(`${served.address}/v1/subscriptions${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(await response.json()).toMatchObject({
      status: 422,
      type: '/problems/unknown-area',
      errors: [{ in: 'body', pointer: '/filter/territory/1' }],
    })
  }
})

it('a receiver gets what its filter lets pass: by unit, and by municipality and type', async () => {
  const [served, byUnit, byTerritory] = [await feed(), await receiver(), await receiver()]
  await subscribe(served, { url: byUnit.url, filter: { unit: [OTHER] } })
  await subscribe(served, {
    url: byTerritory.url,
    filter: { territory: ['LV0002000'], type: ['ServiceUnitOpened'] },
  })
  await served.given(
    opened(UNIT),
    opened(OTHER, { municipality: 'LV0003000' }),
    renamed(OTHER, 'Saule'),
  )
  await untilSo(() => byUnit.received.length === 2 && byTerritory.received.length === 1)
  expect(byUnit.received.map(({ body }) => JSON.parse(body).type)).toEqual([
    'ServiceUnitOpened',
    'ServiceUnitRenamed',
  ])
  expect(JSON.parse(byTerritory.received[0]?.body ?? '').units).toBe(UNIT)
})

it('a restart goes on where it was, also when the files of the view are gone', async () => {
  const [first, { url, received }] = [await feed(), await receiver()]
  await first.given(opened(UNIT))
  await subscribe(first, { url, after: '0' })
  await untilSo(() => received.length === 1)
  await first.stop()
  const { store, folder } = first
  for (const name of readdirSync(join(folder, 'feed')))
    if (!name.startsWith('webhooks')) rmSync(join(folder, 'feed', name), { recursive: true })
  const again = await openFeed({ receivers, store, folder })
  await again.given(renamed(UNIT, 'Saule'))
  await untilSo(() => received.length === 2)
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
  await again.stop()
})

it('a cursor that is not of this log is refused, with the way to the snapshot', async () => {
  const [served, { url }] = [await feed(), await receiver()]
  await served.given(opened(UNIT))
  const ask = (after: string) =>
    fetch(`${served.address}/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url, after }),
    })
  const foreign = `${'0'.repeat(16)}-${'1'.padStart(16, '0')}-00000000`
  for (const [after, status] of [
    ['rubbish', 400],
    [foreign, 410],
    ['99999', 410],
  ] as const) {
    const response = await ask(after)
    expect([after, response.status]).toEqual([after, status])
    expect(await response.json()).toMatchObject({ snapshot: '/v1/snapshot' })
  }
})
