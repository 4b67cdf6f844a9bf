import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { openEventStore } from '@vietas/event-store'
import { createHistoryServer } from '@vietas/history'
import { DAY_MS, FIRST_DAY, LAST_DAY } from '../country/generated-country.ts'
import { seededRandom, type Random } from '../country/random.ts'
import { inject, type Request } from '../inject.ts'
import { longestBlock } from '../lists/longest-block.ts'
import { latencyOfSpent, spentBy, type Spent, type SpentLatency } from '../spent.ts'

export interface AskedHistory {
  /** Where the log is, and the view of it. */
  readonly country: string
  /** For what the service keeps of its own. */
  readonly folder: string
  /** The same events, a line of JSON each. */
  readonly lines: string
  /** How often each question is asked, each time of other days. */
  readonly asked: number
}

export interface HistoryTimes {
  /** For each of `ASKED`. */
  readonly times: readonly SpentLatency[]
  /** Milliseconds that everything else waited meanwhile, at the longest. */
  readonly longestWait: number
  /** Milliseconds waited for one question to a scenario, less the same to its baseline; 99th percentiles. */
  readonly beyondBaseline: number
  /** The same of the first question to a scenario, for which its view is made; medians. */
  readonly firstBeyondBaseline: number
  /** Milliseconds until a release was there, and of JSON.parse for the events that it is made of. */
  readonly released: number
  readonly parsed: number
}

/** What is asked at random days of both clocks. */
export const ASKED = [
  '/v1/diff?by=municipality',
  '/v1/diff?by=municipality,serviceType',
  '/v1/diff/units?sort=day',
  '/v1/explain?measure=operational',
  '/v1/explain?measure=occupied',
]
const BY = 'by=municipality,serviceType'
const SEED = 10
/** Before so many of each are asked, nothing is measured. */
const WARM_UP = 0.2
const LOOK_MS = 100
/** The first runs code that nothing has run before. */
const SCENARIOS = 9
const LINES_LOOKED_AT = 2_000

export async function measureHistory(asked: AskedHistory): Promise<HistoryTimes> {
  const server = await openHistory(asked)
  const random = seededRandom(SEED)
  const times = await timesOf(server, ASKED, asked.asked, random)
  const longestWait = await longestBlock(async () => {
    await timesOf(server, ASKED, Math.ceil(asked.asked * WARM_UP), random)
  })
  const beyond = await beyondBaseline(server, asked, random)
  const released = await release(server)
  await server.close()
  return {
    times: times.map(latencyOfSpent),
    longestWait,
    ...beyond,
    released,
    parsed: parse(asked.lines),
  }
}

interface OpenHistory {
  readonly ask: (url: string) => Promise<Buffer>
  readonly post: (url: string, body: object) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** Asked from within its process, once all events of the log are in its view. */
async function openHistory({ country, folder }: AskedHistory): Promise<OpenHistory> {
  const store = await openEventStore(`embedded:${join(country, 'log')}`)
  const server = await createHistoryServer({
    store,
    viewsFolder: join(country, 'views'),
    historyFolder: folder,
    server: { logging: { level: 'silent' }, checkResponses: false },
  })
  const head = await store.head()
  while ((await server.inject(`/v1/explain?limit=1&after=${head}`)).statusCode !== 200);
  const answered = async (request: Request): Promise<Buffer> => {
    const { statusCode, bytes } = await inject(server, request)
    if (statusCode >= 300) throw new Error(`${request.url}: ${bytes.toString()}`)
    return bytes
  }
  return {
    ask: (url) => answered({ url }),
    post: (url, payload) => answered({ url, method: 'POST', payload }),
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}

/** All in turn, so that whatever else goes on disturbs all alike. */
async function timesOf(
  { ask }: OpenHistory,
  addresses: readonly string[],
  count: number,
  random: Random,
): Promise<Spent[][]> {
  const times = addresses.map((): Spent[] => [])
  for (let turn = Math.floor(-WARM_UP * count); turn < count; turn += 1) {
    const at = pointsAt(random)
    for (const [i, address] of addresses.entries()) {
      const url = `${address}&${address.includes('/diff') ? at.both : at.second}`
      // As one that comes from a client does not follow the one before within the same turn.
      await setImmediate()
      const spent = await spentBy(() => ask(url))
      if (turn >= 0) times[i]?.push(spent)
    }
  }
  return times
}

function pointsAt(random: Random): { readonly both: string; readonly second: string } {
  const date = (): string =>
    new Date((FIRST_DAY + random.below(LAST_DAY - FIRST_DAY)) * DAY_MS).toISOString().slice(0, 10)
  const second = `validAt=${date()}&knownAt=${date()}`
  return { second, both: `fromValidAt=${date()}&fromKnownAt=${date()}&${second}` }
}

/** Of scenarios without one of the units each: the first question to all, the others to the last. */
async function beyondBaseline(
  server: OpenHistory,
  { lines, asked }: AskedHistory,
  random: Random,
): Promise<Pick<HistoryTimes, 'beyondBaseline' | 'firstBeyondBaseline'>> {
  const firsts: Spent[] = []
  let at = ''
  for (const stream of firstStreams(lines)) {
    const made = await server.post('/v1/scenarios', {
      name: 'Without one unit',
      leaveOut: [{ stream }],
    })
    at = `/v1/scenarios/${(JSON.parse(made.toString()) as { id: string }).id}`
    const { second } = pointsAt(random)
    firsts.push(await spentBy(() => server.ask(`${at}/v1/capacity?${BY}&${second}`)))
  }
  const addresses = [`${at}/v1/capacity?${BY}`, `${at}/baseline/v1/capacity?${BY}`]
  const times = await timesOf(server, addresses, asked, random)
  const [scenario, baseline] = times.map((all) => latencyOfSpent(all).waitedMs)
  if (scenario === undefined || baseline === undefined) throw new Error('Nothing was asked')
  return {
    beyondBaseline: scenario.p99 - baseline.p99,
    firstBeyondBaseline: latencyOfSpent(firsts).waitedMs.p50 - baseline.p50,
  }
}

/** The streams of the first units that the events are about. */
function firstStreams(lines: string): readonly string[] {
  const first = readFileSync(lines, 'utf8').split('\n', LINES_LOOKED_AT)
  const streams = first.map((line) => (JSON.parse(line) as { stream: string }).stream)
  const ofUnits = streams.filter((stream) => stream.startsWith('serviceUnits-'))
  return [...new Set(ofUnits)].slice(0, SCENARIOS)
}

/** Milliseconds from the order of a release until it is there, all tables in both formats. */
async function release({ ask, post }: OpenHistory): Promise<number> {
  const began = performance.now()
  await post('/v1/datasets', {})
  for (;;) {
    const { making, failure } = JSON.parse((await ask('/v1/datasets')).toString()) as {
      making: object | null
      failure: string | null
    }
    if (failure !== null) throw new Error(`No release was made: ${failure}`)
    if (making === null) return performance.now() - began
    await setTimeout(LOOK_MS)
  }
}

/** Milliseconds of JSON.parse for the events in a file. */
export function parse(lines: string): number {
  const all = readFileSync(lines, 'utf8').trimEnd().split('\n')
  const began = performance.now()
  for (const line of all) JSON.parse(line)
  return performance.now() - began
}
