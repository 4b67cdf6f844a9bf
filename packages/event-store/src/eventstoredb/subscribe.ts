import { setTimeout as pause } from 'node:timers/promises'
import { eitherSignal } from '../either-signal.ts'
import { storeClosed } from '../law/errors.ts'
import { EventStoreError } from '../port.ts'
import { Silence } from './calls.ts'
import { delayMs } from './delay.ts'
import { deliveries } from './deliveries.ts'
import { denied, failureOf } from './failure.ts'
import { checkPosition } from './positions.ts'
import type { SubscribeOptions, SubscriptionItem } from '../port.ts'
import type { Reader } from './reader.ts'

/**
 * Subscribes again from the last position delivered whenever the server ends the call: when it
 * stops, when another node becomes the leader, when this consumer was slower than the writers, and
 * when nothing has come for so long that the call may be dead. All that is normal operation.
 */
export async function* subscribe(
  reader: Reader,
  options: SubscribeOptions,
): AsyncGenerator<SubscriptionItem> {
  if (reader.closing.aborted) throw storeClosed()
  const { signal, release } = eitherSignal(reader.closing, options.signal)
  try {
    yield* subscribeUntil(reader, options, signal)
  } finally {
    release()
  }
}

async function* subscribeUntil(
  reader: Reader,
  options: SubscribeOptions,
  signal: AbortSignal,
): AsyncGenerator<SubscriptionItem> {
  if (signal.aborted) return
  const { filter } = options
  let after = checkPosition(options.after)
  checkPosition(after, await reader.head())
  let failures = 0
  while (!signal.aborted) {
    try {
      for await (const item of deliveries(reader, {
        after,
        filter,
        requiresLeader: false,
        signal,
      })) {
        yield item
        after = item.position
        failures = 0
      }
      if (!signal.aborted) throw new Error('The server ended the call')
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof EventStoreError) throw error
      const failure = failureOf(error)
      if (failure === 'denied') throw denied(error)
      if (failure === 'too-slow' || error instanceof Silence) continue
      await pause(delayMs(failures), undefined, { signal }).catch(() => undefined)
      failures += 1
    }
  }
}
