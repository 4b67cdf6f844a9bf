import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome, Sender, Sending } from '../send.ts'
import type { Attempt, Subscription } from '../subscription.ts'
import { openWebhookFile } from '../webhook-file.ts'
import { startWebhooks, type NewSubscription, type Webhooks } from '../webhooks.ts'
import { createTestClock, type TestClock } from './test-clock.ts'
import { createTestLog, type TestLog } from './test-log.ts'

export const NOW = Date.parse('2026-06-15T09:00:00Z')

/** A request that a receiver has been sent, and has yet to answer. */
export interface Sent extends Sending {
  readonly id: string
  readonly answer: (outcome: Outcome) => void
}

export const status = (code: number, retryAfter?: string): Outcome => ({
  kind: 'answered',
  status: code,
  said: '',
  ...(retryAfter !== undefined && { retryAfter }),
})

export const givenSubscription = (id: string): Subscription => ({
  id,
  url: 'https://example.lv/hook',
  description: null,
  filter: {},
  keys: [],
  state: { status: 'enabled' },
  createdAt: NOW,
  failingSince: null,
  lastDeliveredAt: null,
  restsUntil: 0,
})

export interface GivenWebhooks {
  webhooks: Webhooks
  log: TestLog
  readonly folder: string
  readonly clock: TestClock
  /** Those not answered yet, the oldest first; `answers` takes them where it is given. */
  readonly sent: Sent[]
  readonly attempts: Attempt[]
  readonly logged: object[]
  readonly subscribe: (asked?: Partial<NewSubscription>) => Promise<string>
  /** The ids of the events that are sent and not answered, once there are so many. */
  readonly untilSent: (count: number) => Promise<readonly string[]>
  /** Answers the oldest request about an event. */
  readonly answer: (eventId: string, outcome: Outcome) => Promise<void>
  /** Stops it and starts it again, on the same file and log. */
  readonly restart: (log?: TestLog) => Promise<void>
  readonly close: () => Promise<void>
}

/** Looks again every few milliseconds until it is so. */
export async function untilSo(
  isSo: () => boolean,
  otherwise = (): string => 'It did not come to be',
): Promise<void> {
  const end = performance.now() + 60_000
  while (!isSo()) {
    if (performance.now() > end) throw new Error(otherwise())
    await pause(2)
  }
}

interface Given {
  /** Answers every request at once. */
  readonly answers?: (sending: Sending & { readonly id: string }) => Outcome
  readonly faultOfHost?: Sender['faultOfHost']
}

/** Webhooks on a log in memory, by a clock that stands still, to receivers that a test plays. */
export function givenWebhooks({ answers, faultOfHost }: Given = {}): GivenWebhooks {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-webhooks-'))
  const clock = createTestClock(NOW)
  const sent: Sent[] = []
  const attempts: Attempt[] = []
  const logged: object[] = []
  const lines = {
    warn: (fields: object) => void logged.push(fields),
    error: (fields: object) => void logged.push(fields),
  }
  const send: Sender['send'] = (sending) => {
    const id = sending.headers['webhook-id'] ?? ''
    if (answers !== undefined) return Promise.resolve(answers({ ...sending, id }))
    return new Promise((answer) => void sent.push({ ...sending, id, answer }))
  }
  const start = (log: TestLog): Webhooks =>
    startWebhooks({
      events: log,
      file: openWebhookFile(join(folder, 'webhooks.db'), clock, lines),
      sender: {
        send,
        faultOfHost: faultOfHost ?? (async () => undefined),
        close: async () => undefined,
      },
      policy: { allowsPrivateAddresses: false, allowsHttp: false, ports: [443] },
      clock,
      random: () => 0,
      newId: randomUUID,
      log: lines,
      onAttempt: (attempt) => void attempts.push(attempt),
    })
  const given = { log: createTestLog(), webhooks: undefined as unknown as Webhooks }
  given.webhooks = start(given.log)
  const stop = async (): Promise<void> => {
    const stopped = given.webhooks.stop()
    for (const one of sent.splice(0)) one.answer({ kind: 'unreachable', detail: 'cut off' })
    await stopped
  }
  return Object.assign(given, {
    folder,
    clock,
    sent,
    attempts,
    logged,
    subscribe: async (asked: Partial<NewSubscription> = {}) => {
      const { lane } = await given.webhooks.create({
        url: 'https://example.lv/hook',
        scheme: 'v1',
        filter: {},
        ...asked,
      })
      return lane.subscription.id
    },
    untilSent: async (count: number) => {
      await untilSo(
        () => sent.length === count,
        () => `${sent.length} are sent, not ${count}`,
      )
      return sent.map(({ id }) => id)
    },
    answer: async (eventId: string, outcome: Outcome) => {
      const before = attempts.length
      const at = sent.findIndex(({ id }) => id === eventId)
      const [one] = sent.splice(at, at < 0 ? 0 : 1)
      if (one === undefined) throw new Error(`${eventId} has not been sent`)
      one.answer(outcome)
      await untilSo(() => attempts.length > before)
    },
    restart: async (log: TestLog = given.log) => {
      await stop()
      given.log = log
      given.webhooks = start(log)
    },
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  })
}
