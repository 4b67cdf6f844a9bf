import type { Server } from '@vietas/service-kit'
import { Counter, Gauge } from 'prom-client'
import { missesEvents, viewIfReadable, type FeedReader } from '../feed-reader.ts'
import type { FeedLimits } from '../limits.ts'
import { createCrowd, type Crowd } from './crowd.ts'
import type { Form } from './forms.ts'
import type { Stream } from './stream.ts'

/** All streams that are open. */
export interface Streams {
  /** Undefined: one more may be opened; else what forbids it. */
  readonly full: (client: string) => 'client' | 'all' | undefined
  readonly add: (client: string, stream: Stream) => void
  readonly crowd: Crowd
  /** Of streams of a form: counts events and their bytes. */
  readonly countOf: (form: Form) => (events: number, bytes: number) => void
  /** Ends all of them, each with a place to go on from, and resolves when they have ended. */
  readonly close: () => Promise<void>
}

const TICK_MS = 250
const WATCH_MS = 1_000

export function createStreams(server: Server, reader: FeedReader, limits: FeedLimits): Streams {
  const streams = new Map<Stream, string>()
  const ofClient = new Map<string, number>()
  const crowd = createCrowd(reader, server.log)
  const measures = measuresOf(server.metrics, reader, streams)
  const timer = setInterval(
    () => {
      const now = performance.now()
      for (const stream of streams.keys()) stream.tick(now)
    },
    Math.min(TICK_MS, limits.heartbeatMs, limits.stallMs),
  )
  const watch = setInterval(
    () => {
      endWhereMissing(reader, streams, limits).catch((error: unknown) =>
        server.log.error({ err: error }, 'nobody can tell whether streams miss events'),
      )
    },
    Math.min(WATCH_MS, limits.faultMs),
  )
  timer.unref()
  watch.unref()
  const remove = (client: string, stream: Stream): void => {
    streams.delete(stream)
    const left = (ofClient.get(client) ?? 1) - 1
    if (left === 0) ofClient.delete(client)
    else ofClient.set(client, left)
  }
  return {
    full: (client) => {
      if (streams.size >= limits.streams) return 'all'
      return (ofClient.get(client) ?? 0) >= limits.streamsOfClient ? 'client' : undefined
    },
    add: (client, stream) => {
      streams.set(stream, client)
      ofClient.set(client, (ofClient.get(client) ?? 0) + 1)
      void stream.done
        .catch((error: unknown) => {
          server.log.error({ err: error }, 'a stream of events has failed')
          return 'fault' as const
        })
        .then((reason) => {
          measures.ended.inc({ reason })
          remove(client, stream)
        })
    },
    crowd,
    countOf: ({ name }) => {
      const events = measures.events.labels(name)
      const bytes = measures.bytes.labels(name)
      return (ofEvents, ofBytes) => {
        events.inc(ofEvents)
        bytes.inc(ofBytes)
      }
    },
    close: async () => {
      clearInterval(timer)
      clearInterval(watch)
      crowd.close()
      const all = [...streams.keys()]
      for (const stream of all) stream.end('closing')
      await Promise.allSettled(all.map(({ done }) => done))
    },
  }
}

/** Their clients come again, and are told what is wrong; by pages they still get what there is. */
async function endWhereMissing(
  reader: FeedReader,
  streams: ReadonlyMap<Stream, string>,
  { faultMs }: FeedLimits,
): Promise<void> {
  const since = reader.projection.failingSince()
  if (since === undefined || Date.now() - since < faultMs) return
  if (await missesEvents(reader)) for (const stream of streams.keys()) stream.end('fault')
}

function measuresOf(
  metrics: Server['metrics'],
  reader: FeedReader,
  streams: ReadonlyMap<Stream, string>,
) {
  const registers = [metrics]
  new Gauge({
    name: 'vietas_feed_streams',
    help: 'Streams of events that are open',
    labelNames: ['form'],
    registers,
    collect() {
      for (const form of ['sse', 'jsonl'])
        this.set({ form }, [...streams.keys()].filter((stream) => stream.form.name === form).length)
    },
  })
  new Gauge({
    name: 'vietas_feed_lag_events',
    help: 'Events of the log that the view, and the stream which is the furthest behind, has not come to',
    registers,
    async collect() {
      const { lag } = await reader.projection.status()
      const unread = lag.events ?? 0
      const newest = viewIfReadable(reader)?.sequence() ?? 0
      const lags = [...streams.keys()].map((stream) => newest - stream.sequence())
      this.set(unread + Math.max(0, ...lags))
    },
  })
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers })
  return {
    events: counter('vietas_feed_events_total', 'Events that streams were led past', 'form'),
    bytes: counter('vietas_feed_bytes_total', 'Bytes of events that streams were sent', 'form'),
    ended: counter('vietas_feed_ended_total', 'Streams that have ended, by why', 'reason'),
  }
}
