import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLane } from './lane.ts'
import { startReading, type Reading } from './reading.ts'
import { givenSubscription, NOW, untilSo } from './testing/given.ts'
import { createTestClock } from './testing/test-clock.ts'
import { createTestLog, type TestLog } from './testing/test-log.ts'
import { openWebhookFile, type WebhookFile } from './webhook-file.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
function heapUsed(): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

let log: TestLog
let waits: number
let file: WebhookFile
let reading: Reading

beforeEach(() => {
  waits = 0
  const inner = createTestLog()
  log = {
    ...inner,
    growth: (place, signal) => {
      waits += 1
      return inner.growth(place, signal)
    },
  }
  const clock = createTestClock(NOW)
  const say = { warn: () => undefined, error: () => undefined }
  file = openWebhookFile(':memory:', clock, say)
  const nothing = () => undefined
  reading = startReading({
    lanes: new Map([['a', createLane(givenSubscription('a'), 'log-0', 0)]]),
    events: log,
    file,
    clock,
    log: say,
    onAdded: nothing,
    onUnknown: nothing,
    onMoved: nothing,
  })
})
afterEach(async () => {
  await reading.stop()
  file.close()
})

describe('Reading', () => {
  it('leaves nothing behind, however often it is woken', { tags: ['slow'] }, async () => {
    const wake = async (times: number): Promise<void> => {
      for (const upTo = waits + times; waits < upTo; reading.wake())
        await new Promise((resolve) => setImmediate(resolve))
    }
    await wake(2_000)
    const growth: number[] = []
    for (let round = 0; round < 3; round++) {
      const before = heapUsed()
      await wake(20_000)
      growth.push(heapUsed() - before)
    }
    // What else its process has just begun to keep lies in one of them, what is left behind in each.
    expect(Math.min(...growth)).toBeLessThan(500_000)
  })

  it('ends while it waits', async () => {
    await untilSo(() => waits > 0)
    await reading.stop()
    expect(waits).toBe(1)
  })
})
