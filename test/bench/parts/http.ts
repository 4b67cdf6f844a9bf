import { join } from 'node:path'
import { run } from '../child.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { besideConstant } from '../http/constant.ts'
import {
  commands,
  inAll,
  ofOneMunicipality,
  ofTheCountry,
  openUnits,
  questions,
} from '../http/requests.ts'
import { startStandalone } from '../http/standalone.ts'
import { inTurns, repeated } from '../rounds.ts'
import type { Comparison, Findings, Goal } from '../comparison.ts'
import type { Request } from '../http/requests.ts'
import type { Options } from '../options.ts'
import type { Latency } from '../percentile.ts'

interface Loaded {
  readonly rate: number
  readonly latency: Latency
  readonly bytes: number
  /** Answered 503. */
  readonly busy: number
}

const UNITS = 992
const QUESTIONS = 500
const P99: Goal = { value: 15 }

/** The standalone server over HTTP, the load coming from another process of the same machine. */
export async function measureHttp(options: Options): Promise<Findings> {
  const comparisons = [...(await measureCommands(options)), ...(await measureQuestions(options))]
  const notes = [
    'HTTP: the server and what loads it share the cores; it logs every request, into a file.',
  ]
  return { comparisons, notes }
}

async function measureCommands({ rounds, seconds }: Options): Promise<Comparison[]> {
  const loaded = await repeated(rounds, () =>
    onServer({ SEED: 'none' }, newFolder('http'), async (url) => {
      const requests = commands(await openUnits(url, UNITS), seededRandom(1))
      return load(url, 16, seconds, requests)
    }),
  )
  return rows('HTTP command, 16 connections', loaded, [{ value: 6_000 }])
}

async function measureQuestions({ rounds, seconds, events }: Options): Promise<Comparison[]> {
  const folder = newFolder('http')
  const [file, lines] = [join(folder, 'log.db'), join(folder, 'events.jsonl')]
  await run({ script: 'ours.ts', task: 'fill-log', parameters: { events, file, lines } })
  return onServer({ SEED: 'none' }, folder, async (url) => {
    const random = seededRandom(2)
    const asked = (requests: Request[]): Promise<Loaded[]> =>
      repeated(rounds, () => load(url, 50, seconds, requests))
    const one = await asked(questions(QUESTIONS, ofOneMunicipality, random))
    const all = await asked(questions(QUESTIONS, inAll, random))
    const country = await asked(questions(QUESTIONS, ofTheCountry, random))
    return [
      ...rows('HTTP query, 50 connections, one municipality by service type', one, [
        { value: 10_000 },
      ]),
      ...rows('HTTP query, 50 connections, the country by service type', all, []),
      ...rows('HTTP query, 50 connections, by municipality and service type', country, []),
      ...(await measureRepeated(url, { rounds, seconds })),
    ]
  })
}

const REPEATED = [
  ['the country by service type', inAll()],
  ['by municipality and service type', ofTheCountry()],
] as const

/** The same question again and again, beside a route that answers the same bytes from a constant. */
async function measureRepeated(
  url: string,
  { rounds, seconds }: Pick<Options, 'rounds' | 'seconds'>,
): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const [what, asked] of REPEATED) {
    const request: Request = { method: 'GET', path: `/capacity/v1/capacity?${asked}` }
    const bytes = await (await fetch(url + request.path)).text()
    const at = (target: string): Promise<Loaded> => load(target, 50, seconds, [request])
    const { ours, theirs } = await besideConstant(bytes, (constant) =>
      inTurns(
        rounds,
        () => at(url),
        () => at(constant),
      ),
    )
    const peer = { name: 'constant route', numbers: theirs.map(({ rate }) => rate) }
    const [rates, latencies] = rows(`HTTP query repeated, 50 connections, ${what}`, ours, [])
    comparisons.push({ ...(rates as Comparison), peer, goals: [{ timesPeer: 0.3 }] })
    comparisons.push(latencies as Comparison)
  }
  return comparisons
}

async function onServer<Result>(
  environment: Record<string, string>,
  folder: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startStandalone(folder, environment)
  try {
    return await work(server.url)
  } finally {
    await server.stop()
    removeFolder(folder)
  }
}

function load(
  url: string,
  connections: number,
  seconds: number,
  requests: readonly Request[],
): Promise<Loaded> {
  const parameters = { url, connections, seconds: Math.max(2, seconds), requests }
  return run({ script: 'peers/load.mjs', task: 'load', parameters })
}

function rows(work: string, loaded: readonly Loaded[], goals: readonly Goal[]): Comparison[] {
  const kilobytes = Math.round((loaded[0]?.bytes ?? 0) / 1e3)
  const busy = loaded.reduce((sum, one) => sum + one.busy, 0)
  const size = busy > 0 ? `${kilobytes} kB; ${busy} × 503` : `${kilobytes} kB`
  return [
    {
      work: `${work} (${size})`,
      unit: '/s',
      ours: loaded.map(({ rate }) => rate),
      goals,
    },
    {
      work: `${work}, p99`,
      unit: 'ms',
      ours: loaded.map(({ latency }) => latency.p99),
      goals: goals.length > 0 ? [P99] : [],
    },
  ]
}
