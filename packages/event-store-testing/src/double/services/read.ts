import { setTimeout as pause } from 'node:timers/promises'
import { withStructuredId } from '../log/stored-event.ts'
import { readAll } from '../reads/read-all.ts'
import { readStream } from '../reads/read-stream.ts'
import { readQuery } from '../requests/read-query.ts'
import { cancelled, handlerFailed, invalid, notReady } from '../responses/failures.ts'
import { accessRefusal, refusal } from '../server/admission.ts'
import { outletOf } from '../server/outlet.ts'
import { subscribe } from '../subscriptions/subscribe.ts'
import type { ServiceError } from '@grpc/grpc-js'
import type { StoredEvent } from '../log/stored-event.ts'
import type { ReadQuery } from '../requests/read-query.ts'
import type { Context } from '../server/context.ts'
import type { Outlet, ReadCall } from '../server/outlet.ts'

export function read(context: Context): (call: ReadCall) => void {
  return (call) => {
    const outlet = outletOf(call)
    const cancel = (): void => outlet.fail(cancelled())
    context.underWay.calls.add(cancel)
    outlet.onClose(() => context.underWay.calls.delete(cancel))
    answer(context, call, outlet).catch((error: unknown) => outlet.fail(asServiceError(error)))
  }
}

async function answer(context: Context, call: ReadCall, outlet: Outlet): Promise<void> {
  const { disturbances, counts } = context
  const query = readQuery(call.request)
  counts[query.isSubscription ? 'subscriptionsOpened' : 'reads'] += 1
  // A follower serves subscriptions too, even those that require the leader.
  const refused = query.isSubscription
    ? accessRefusal(context, call.metadata)
    : refusal(context, call.metadata)
  if (refused !== undefined) throw refused
  if (disturbances.notReady.hits()) throw notReady()
  if (query.isSubscription) {
    checkSubscription(query)
    if (disturbances.stalledSubscriptions.hits()) await disturbances.stalledSubscriptions.end()
    return subscribe(context, query, outlet)
  }
  if (disturbances.stalledReads.hits()) await disturbances.stalledReads.end()
  if (disturbances.lateReads.hits()) await pause(disturbances.lateReads.milliseconds)
  return readOnce(context, query, outlet)
}

function checkSubscription({ of, direction, filter }: ReadQuery): void {
  if (direction === 'backward')
    throw invalid(`The combination of (${of.kind}, Subscription, Backwards) is invalid.`)
  if (filter?.checkpointInterval === 0) throw handlerFailed()
}

async function readOnce({ log }: Context, query: ReadQuery, outlet: Outlet): Promise<void> {
  const { of } = query
  const answers = of.kind === 'all' ? readAll(log, of, query) : readStream(log, of, query)
  for (const answer of answers) {
    if (!outlet.isOpen) return
    const isClear = outlet.write(bytesOf(answer, query))
    if (!isClear) await outlet.clear()
  }
  outlet.end()
}

function bytesOf(answer: StoredEvent | Buffer, { wantsStructuredIds }: ReadQuery): Buffer {
  if (Buffer.isBuffer(answer)) return answer
  return wantsStructuredIds ? withStructuredId(answer) : answer.message
}

function asServiceError(error: unknown): ServiceError {
  return error instanceof Error && 'code' in error ? (error as ServiceError) : handlerFailed()
}
