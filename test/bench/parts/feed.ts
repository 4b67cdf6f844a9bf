import { join } from 'node:path'
import { run } from '../child.ts'
import type { Comparison, Findings } from '../comparison.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { besideConstant } from '../http/constant.ts'
import { load, onServer, type Loaded } from '../http/load.ts'
import type { Options } from '../options.ts'
import { inTurns, repeated } from '../rounds.ts'

/** As a registry at work. */
const IN_FLIGHT = 64
const PAGE = '/feed/v1/events?limit=40'

/** The feed: to many clients at once, to one that catches up, and pages that are kept. */
export async function measureFeed(options: Options): Promise<Findings> {
  const { rounds, seconds, events } = options
  const isQuick = seconds < 1
  const many = {
    clients: isQuick ? 200 : 1_000,
    events: isQuick ? 500 : 2_000,
    inFlight: IN_FLIGHT,
  }
  const task = <Result>(name: string, parameters: object): Promise<Result> =>
    run({ script: 'ours.ts', task: name, parameters })
  const { ours, theirs } = await inTurns(
    rounds,
    () => task<[number, number]>('feed-fan-out', many),
    () => task<[number]>('node-http-fan-out', many),
  )
  const few = { clients: 100, events: isQuick ? 100 : 1_000, inFlight: 1 }
  const visible = await repeated(rounds, () => task<[number, number]>('feed-latency', few))
  return {
    comparisons: [
      {
        work: `feed, ${many.clients} streams, events to all of them`,
        unit: '/s',
        ours: ours.map(([rate]) => rate),
        peer: { name: 'node:http, each event to each', numbers: theirs.map(([rate]) => rate) },
        goals: [{ timesPeer: 3 }],
      },
      {
        work: 'feed, append acknowledged → at the last of 100 clients, p99',
        unit: 'ms',
        ours: visible.map(([, p99]) => p99),
        goals: [{ value: 30 }],
      },
      await catchUp(rounds, events),
      await keptPages(rounds, seconds),
    ],
    beside: [
      { name: 'memory of a stream of the feed', unit: 'KB', numbers: ours.map(([, size]) => size) },
    ],
  }
}

async function catchUp(rounds: number, events: number): Promise<Comparison> {
  const folder = newFolder('feed')
  const file = join(folder, 'log.db')
  await run({ script: 'ours.ts', task: 'fill-log', parameters: { events, file } })
  const rates = await repeated(rounds, () =>
    run<[number, number]>({
      script: 'ours.ts',
      task: 'feed-catch-up',
      parameters: { file, events },
    }),
  )
  removeFolder(folder)
  return {
    work: `feed, ${events.toLocaleString('en')} events to one client as JSON Lines`,
    unit: '/s',
    ours: rates.map(([rate]) => rate),
    peer: { name: 'JSON.parse of the same', numbers: rates.map(([, parsed]) => parsed) },
    goals: [{ timesPeer: 1 }],
  }
}

/** A page that never changes, beside a route that answers the same bytes from a constant. */
function keptPages(rounds: number, seconds: number): Promise<Comparison> {
  return onServer({ SEED: 'documented' }, newFolder('feed-pages'), async (url) => {
    const request = { method: 'GET', path: PAGE } as const
    const bytes = await (await fetch(url + PAGE)).text()
    const at = (target: string): Promise<Loaded> => load(target, 50, seconds, [request])
    const { ours, theirs } = await besideConstant(bytes, (constant) =>
      inTurns(
        rounds,
        () => at(url),
        () => at(constant),
      ),
    )
    return {
      work: 'feed, a page that is kept, 50 connections',
      unit: '/s',
      ours: ours.map(({ rate }) => rate),
      peer: { name: 'constant route', numbers: theirs.map(({ rate }) => rate) },
      goals: [{ timesPeer: 0.7 }],
    }
  })
}
