import { run } from '../child.ts'
import { serverForBench } from '../eventstoredb/server-for-bench.ts'
import { inTurns } from '../rounds.ts'
import { sampleEvent } from '../store/sample-event.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { Options } from '../options.ts'
import type { PartOfLog } from '../eventstoredb/measure-server.ts'

const PEER = 'peers/eventstoredb-client.mjs'
const NAME = '@eventstore/db-client'
const SAMPLES = 1_000
/** At some 50,000 a second, two seconds of reading. */
const MOST_EVENTS = 100_000

const APPENDS = [
  { work: 'append to the server, one at a time', inFlight: 1, batch: 1 },
  { work: 'append to the server, 64 in flight', inFlight: 64, batch: 1 },
  { work: 'append to the server, batches of 100', inFlight: 1, batch: 100 },
] as const

/** The store on EventStoreDB beside the bare client doing the same work, as a ratio. */
export async function measureEventStoreDb(options: Options): Promise<Findings> {
  const server = await serverForBench()
  try {
    const comparisons = [
      ...(await measureAppends(server.url, options)),
      ...(await measureReading(server.url, options)),
    ]
    return { comparisons, notes: [`EventStoreDB: ${server.what}.`] }
  } finally {
    await server.stop()
  }
}

async function measureAppends(url: string, { rounds, seconds }: Options): Promise<Comparison[]> {
  const samples = Array.from({ length: SAMPLES }, (_, serial) => {
    const { type, data, metadata } = sampleEvent(serial)
    return { type, data, metadata }
  })
  const comparisons: Comparison[] = []
  for (const { work, inFlight, batch } of APPENDS) {
    const parameters = { url, seconds, inFlight, batch }
    const { ours, theirs } = await inTurns(
      rounds,
      () => run<number>({ script: 'ours.ts', task: 'server-append', parameters }),
      () => run<number>({ script: PEER, task: 'append', parameters: { ...parameters, samples } }),
    )
    comparisons.push(row(work, ours, theirs))
  }
  return comparisons
}

async function measureReading(url: string, { rounds, events }: Options): Promise<Comparison[]> {
  const some = Math.min(events, MOST_EVENTS)
  const fill = { url, events: some }
  const after = await run<string>({ script: 'ours.ts', task: 'server-fill', parameters: fill })
  const parameters: PartOfLog = { url, after, events: some }
  const comparisons: Comparison[] = []
  for (const [work, task] of [
    ['read all from the server', 'read'],
    ['catch up with the server by subscription', 'catch-up'],
  ] as const) {
    const { ours, theirs } = await inTurns(
      rounds,
      () => run<number>({ script: 'ours.ts', task: `server-${task}`, parameters }),
      () => run<number>({ script: PEER, task, parameters }),
    )
    comparisons.push(row(work, ours, theirs))
  }
  return comparisons
}

function row(work: string, ours: number[], theirs: number[]): Comparison {
  return {
    work,
    unit: '/s',
    ours,
    peer: { name: NAME, numbers: theirs },
    goals: [{ timesPeer: 0.9 }],
  }
}
