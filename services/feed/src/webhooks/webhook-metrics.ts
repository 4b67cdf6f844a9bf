import type { Server } from '@vietas/service-kit'
import { Counter, Gauge } from 'prom-client'
import type { WritingState } from './gathered-writes.ts'
import type { Lanes } from './lane.ts'
import type { Attempt } from './subscription.ts'

/** Counts an attempt. */
export type Count = (attempt: Attempt) => void

export function countAttempts(metrics: Server['metrics']): Count {
  const attempts = new Counter({
    name: 'vietas_webhook_attempts_total',
    help: 'Requests to receivers, by what came of them',
    labelNames: ['outcome'],
    registers: [metrics],
  })
  const retries = new Counter({
    name: 'vietas_webhook_retries_total',
    help: 'Requests to receivers that were not the first for their event',
    registers: [metrics],
  })
  return ({ outcome, attempt }) => {
    attempts.inc({ outcome })
    if (attempt > 1) retries.inc()
  }
}

/** What waits and who is paused, asked when measurements are collected. */
export function addLaneMetrics(metrics: Server['metrics'], lanes: Lanes, now: () => number): void {
  const all = () => [...lanes.values()]
  new Gauge({
    name: 'vietas_webhook_subscriptions',
    help: 'Subscriptions, by whether they are enabled, disabled or paused',
    labelNames: ['status'],
    registers: [metrics],
    collect() {
      for (const status of ['enabled', 'disabled', 'paused'])
        this.set(
          { status },
          all().filter(({ subscription }) => subscription.state.status === status).length,
        )
    },
  })
  gauge(
    metrics,
    'vietas_webhook_failing',
    'Enabled receivers whose last answer was a failure',
    () =>
      all().filter(
        ({ subscription: { state, failingSince } }) =>
          state.status === 'enabled' && failingSince !== null,
      ).length,
  )
  gauge(
    metrics,
    'vietas_webhook_pending',
    'Events that wait until a receiver has accepted them',
    () => all().reduce((sum, { line }) => sum + line.size(), 0),
  )
  gauge(
    metrics,
    'vietas_webhook_held_back',
    'Of those: refused ones, and what waits behind them in their streams',
    () => all().reduce((sum, { line }) => sum + line.heldBack(), 0),
  )
  gauge(
    metrics,
    'vietas_webhook_oldest_pending_seconds',
    'Since the first of them was recorded; 0 where none waits',
    () => {
      const recorded = all().flatMap(({ line }) => line.oldest()?.recordedAt ?? [])
      return recorded.length === 0 ? 0 : Math.max(0, (now() - Math.min(...recorded)) / 1000)
    },
  )
}

/** Whether what deliveries change can be kept. */
export function addFileMetrics(
  metrics: Server['metrics'],
  state: () => WritingState,
  now: () => number,
): void {
  gauge(
    metrics,
    'vietas_webhook_unwritten_changes',
    'Changes that are not in the file of webhooks yet',
    () => state().waiting,
  )
  gauge(
    metrics,
    'vietas_webhook_unwritable_seconds',
    'Since the file of webhooks could not be written; 0 where it can be',
    () => {
      const { fault } = state()
      return fault === undefined ? 0 : Math.max(0, (now() - fault.since) / 1000)
    },
  )
}

function gauge(metrics: Server['metrics'], name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [metrics],
    collect() {
      this.set(read())
    },
  })
}
