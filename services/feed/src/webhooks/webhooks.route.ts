import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { makeFolder } from '@vietas/event-store'
import type { Server, Service } from '@vietas/service-kit'
import { systemClock, type Clock } from './clock.ts'
import type { EventLog } from './event-log.ts'
import type { ReceiverPolicy } from './receiver-url.ts'
import { createSender } from './send.ts'
import { subscriptionsRoute } from './subscriptions.route.ts'
import { openWebhookFile, type WebhookFile } from './webhook-file.ts'
import { addFileMetrics, addLaneMetrics, countAttempts } from './webhook-metrics.ts'
import { startWebhooks } from './webhooks.ts'

export interface WebhooksOptions {
  readonly events: EventLog
  /** Where subscriptions are kept; made when missing. */
  readonly file: string
  readonly policy: ReceiverPolicy
  /** For a request to a receiver in all. Default: 20,000. */
  readonly timeoutMs?: number
  /** Default: that of the machine. */
  readonly clock?: Clock
}

/** Standard Webhooks advises 15 to 30 seconds. */
const TIMEOUT_MS = 20_000
/** What is under way at a stop gets so long; then it is cut off, and sent again after the start. */
const GRACE_MS = 3_000

/** Sends events to whoever has subscribed. */
export const webhooksRoute: Service<WebhooksOptions> = async (server, options) => {
  const { events, policy, timeoutMs = TIMEOUT_MS, clock = systemClock } = options
  makeFolder(dirname(options.file))
  const file = openWebhookFile(options.file, clock, server.log)
  const sender = createSender({ policy, timeoutMs })
  const webhooks = startWebhooks({
    events,
    file,
    sender,
    policy,
    clock,
    random: Math.random,
    newId: randomUUID,
    log: server.log,
    onAttempt: countAttempts(server.metrics),
  })
  addLaneMetrics(server.metrics, webhooks.lanes, clock.now)
  tellOfFile(server, file, clock)
  const notice = noticeOf(policy)
  if (notice !== null) server.log.warn(notice)
  server.addHook('onClose', async () => {
    const cut = setTimeout(() => void sender.close(), GRACE_MS)
    await webhooks.stop()
    clearTimeout(cut)
    await sender.close()
  })
  await server.register(subscriptionsRoute, { webhooks, notice, now: clock.now })
}

function tellOfFile({ metrics, readiness }: Server, file: WebhookFile, clock: Clock): void {
  addFileMetrics(metrics, file.state, clock.now)
  readiness.add('webhook-file', () => {
    const { waiting, fault } = file.state()
    // Events are read and sent all the same; what is asked of subscriptions is refused by name.
    return { ready: true, waiting, error: fault?.error, failingSince: fault?.since }
  })
}

function noticeOf({ allowsPrivateAddresses, allowsHttp }: ReceiverPolicy): string | null {
  const allowed = [
    ...(allowsPrivateAddresses ? ['on addresses that are not public'] : []),
    ...(allowsHttp ? ['without https'] : []),
  ]
  if (allowed.length === 0) return null
  return `Receivers of webhooks may be ${allowed.join(' and ')} here: that is for development only.`
}

/** A heading of the documentation. */
export const webhooksTag = {
  name: 'webhooks',
  description: 'Events sent to whoever has subscribed, by Standard Webhooks',
}
