/**
 * Sends some events to an address of one's own, each until it has been taken, and keeps its place in a
 * file:
 *
 *   node forward-to-webhook.ts http://127.0.0.1:8080 https://receiver.example/hook place.txt [--once]
 *
 * A receiver may get an event twice, after a crash between sending and keeping the place; its id is the
 * same. The feed has webhooks of its own, which sign what they send; this is for what they do not do.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createVietas, type VietasEvent } from '@vietas/client'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { once: { type: 'boolean', default: false } },
})
const [url = 'http://127.0.0.1:8080', receiver = '', file = 'place.txt'] = positionals

const end = new AbortController()
const { signal } = end
process.once('SIGINT', () => end.abort())
process.once('SIGTERM', () => end.abort())

const orders = createVietas({ url }).events({
  types: ['ClosureOrderIssued', 'ClosureOrderAmended', 'ClosureOrderRevoked'],
  ...(existsSync(file) && { after: readFileSync(file, 'utf8') }),
  follow: !values.once,
  signal,
  // Written beside it first: a crash leaves the old place or the new one, never half of one.
  checkpoint: (cursor) => {
    writeFileSync(`${file}.new`, cursor)
    renameSync(`${file}.new`, file)
  },
})

// The place of an event that was not taken is not kept: the next run begins with it.
for await (const event of orders) if (!(await send(event))) break

/** Whether it was taken; false once this is to end. */
async function send(event: VietasEvent): Promise<boolean> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const answer = await fetch(receiver, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(event),
      signal,
    }).catch(() => undefined)
    if (answer?.ok) return true
    await pause(Math.min(60_000, 500 * 2 ** tries), undefined, { signal }).catch(() => undefined)
  }
  return false
}
