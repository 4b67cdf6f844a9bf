import { randomUUID } from 'node:crypto'
import { systemClock } from '../clock.ts'
import { createSender } from '../send.ts'
import { openWebhookFile } from '../webhook-file.ts'
import { startWebhooks } from '../webhooks.ts'
import { createTestLog } from './test-log.ts'
import { eventsOfKill } from './kill-log.ts'

/**
 * Sends the same log to a receiver, from wherever it was when it was last killed, and says on
 * standard output when all of it is accepted; for kill.test.ts.
 */
const [path = '', url = ''] = process.argv.slice(2)
const log = {
  warn: () => undefined,
  error: (fields: object) => void process.stderr.write(`${JSON.stringify(fields)}\n`),
}
const policy = { allowsPrivateAddresses: true, allowsHttp: true, ports: 'any' } as const
const webhooks = startWebhooks({
  events: createTestLog(eventsOfKill()),
  file: openWebhookFile(path, systemClock, log),
  sender: createSender({ policy, timeoutMs: 20_000 }),
  policy,
  clock: systemClock,
  random: Math.random,
  newId: randomUUID,
  log,
})
if (webhooks.lanes.size === 0)
  await webhooks.create({ url, scheme: 'v1', filter: {}, after: 'log-0' })
process.stdout.write('started\n')
const [lane] = webhooks.lanes.values()
const look = setInterval(() => {
  if (lane?.place !== eventsOfKill().length || lane.line.size() > 0) return
  clearInterval(look)
  void webhooks.stop().then(() => process.exit())
}, 5)
