import type { Server } from '@vietas/service-kit'
import { ProjectionError } from '@vietas/projections'
import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import type { FeedReader } from '../feed-reader.ts'
import { LIMITS } from '../limits.ts'
import { createStreams } from './streams.ts'

it('given a view that cannot be read at the moment, the measures are told all the same', async () => {
  const metrics = new Registry()
  const reader = {
    projection: {
      status: () => Promise.resolve({ state: 'live', lag: { events: 0 } }),
      position: () => '1',
      view: () => {
        throw new ProjectionError('unavailable', 'It cannot be read at the moment.')
      },
    },
    grown: (signal: AbortSignal) =>
      new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  } as unknown as FeedReader
  const streams = createStreams({ metrics } as unknown as Server, reader, LIMITS)
  expect(await metrics.metrics()).toContain('vietas_feed_lag_events 0')
  await streams.close()
})
