import { join } from 'node:path'
import { run } from '../child.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder } from '../folder.ts'
import { besideConstant } from '../http/constant.ts'
import { measureHostile } from '../http/hostile.ts'
import { load, onServer, type Loaded } from '../http/load.ts'
import { measureCommands } from '../http/measure-commands.ts'
import { inAll, ofOneMunicipality, ofTheCountry, questions } from '../http/requests.ts'
import { inTurns, repeated } from '../rounds.ts'
import type { Comparison, Findings, Goal } from '../comparison.ts'
import type { Request } from '../http/requests.ts'
import type { Options } from '../options.ts'

const QUESTIONS = 500
const P99: Goal = { value: 15 }

/** The standalone server over HTTP, the load coming from another process of the same machine. */
export async function measureHttp(options: Options): Promise<Findings> {
  const commands = await measureCommands(options)
  const comparisons = [
    ...commands.comparisons,
    ...(await measureQuestions(options)),
    ...(await measureHostile()),
  ]
  const notes = [
    'HTTP: the server and what loads it share the cores; it logs every request, into a file.',
  ]
  return { comparisons, beside: commands.beside ?? [], notes }
}

async function measureQuestions({ rounds, seconds, events }: Options): Promise<Comparison[]> {
  const folder = newFolder('http')
  const file = join(folder, 'log.db')
  await run({ script: 'ours.ts', task: 'fill-log', parameters: { events, file } })
  return onServer({ SEED: 'none' }, folder, async (url) => {
    const random = seededRandom(2)
    const asked = async (requests: Request[]): Promise<Loaded[]> => {
      const once = (): Promise<Loaded> => load(url, 50, seconds, requests)
      // What the server makes at its start for all questions is not theirs.
      await once()
      return repeated(rounds, once)
    }
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
