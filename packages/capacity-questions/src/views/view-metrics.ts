import type { RunningProjection } from '@vietas/projections'
import type { Server } from '@vietas/service-kit'
import { Gauge } from 'prom-client'

/** Asked when measurements are collected. */
export function addViewMetrics(
  metrics: Server['metrics'],
  projection: RunningProjection<unknown>,
): void {
  const gauge = (name: string, help: string, read: () => Promise<number | undefined>): void => {
    new Gauge({
      name,
      help,
      labelNames: ['view'],
      registers: [metrics],
      async collect() {
        const value = await read()
        if (value === undefined) this.remove({ view: 'capacity' })
        else this.set({ view: 'capacity' }, value)
      },
    })
  }
  gauge(
    'vietas_view_lag_events',
    'Events of the log that a view has not looked at yet',
    async () => (await projection.status()).lag.events,
  )
  gauge(
    'vietas_view_lag_seconds',
    'Since the oldest of them was recorded',
    async () => (await projection.status()).lag.seconds,
  )
  gauge(
    'vietas_view_dead_letters',
    'Events that a view could not apply',
    async () => (await projection.status()).deadLetters,
  )
}
