import { run } from '../child.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder } from '../folder.ts'
import { besideConstant, type CpuMicros } from './constant.ts'
import { load, onServer, type Loaded } from './load.ts'
import { commands, openUnits } from './requests.ts'
import type { Beside, Comparison, Findings } from '../comparison.ts'
import type { Options } from '../options.ts'
import type { Request } from './requests.ts'

const CONNECTIONS = 16
const UNITS = 992
const WORK = `HTTP command, ${CONNECTIONS} connections`

interface Round {
  readonly ours: Loaded
  /** A route that parses the same bodies by zod and answers a constant. */
  readonly constant: Loaded
  /** Appends a second of the store alone, as many in flight. */
  readonly store: number
  /** µs of CPU that each has taken for one command, answer or append. */
  readonly micros: { readonly ours: number; readonly constant: number; readonly store: number }
}

/**
 * Commands beside the two things that they are made of: the store alone, and HTTP alone. Rates
 * depend on how many cores there are for the server and for what loads it; what the server itself
 * takes of the processor does not.
 */
export async function measureCommands({ rounds, seconds }: Options): Promise<Findings> {
  const measured: Round[] = []
  for (let round = 0; round < rounds; round += 1) measured.push(await measureRound(seconds))
  const rates = measured.map(({ ours }) => ours.rate)
  const store = { name: 'the store alone', numbers: measured.map((one) => one.store) }
  const constant = { name: 'constant route', numbers: measured.map((one) => one.constant.rate) }
  const latencies = measured.map(({ ours }) => ours.latency.p99)
  const comparisons: Comparison[] = [
    { work: WORK, unit: '/s', ours: rates, peer: store, goals: [{ timesPeer: 0.5 }] },
    { work: `${WORK}, beside HTTP alone`, unit: '/s', ours: rates, peer: constant },
    cpuOf(measured),
    { work: `${WORK}, p99`, unit: 'ms', ours: latencies, goals: [{ value: 15 }] },
  ]
  return { comparisons, beside: besideOf(measured) }
}

function cpuOf(measured: readonly Round[]): Comparison {
  const together = measured.map(({ micros }) => (micros.store + micros.constant) / 1e3)
  return {
    work: `${WORK}, CPU of the server for each`,
    unit: 'ms',
    ours: measured.map(({ micros }) => micros.ours / 1e3),
    peer: { name: 'the store and the constant route together', numbers: together },
    goals: [{ timesPeer: 0.5 }],
  }
}

async function measureRound(seconds: number): Promise<Round> {
  const [store, storeMicros] = await run<[number, number]>({
    script: 'ours.ts',
    task: `append-${CONNECTIONS}`,
    parameters: { seconds },
  })
  return onServer({ SEED: 'none' }, newFolder('http'), async (url) => {
    const requests = commands(await openUnits(url, UNITS), seededRandom(1))
    const ours = await loaded(url, seconds, requests, () => cpuMicrosOf(url))
    const constant = await besideConstant(await answerOf(url, requests), (alone, cpuMicros) =>
      loaded(alone, seconds, requests, cpuMicros),
    )
    const micros = { ours: ours.micros, constant: constant.micros, store: storeMicros }
    return { ours, constant, store, micros }
  })
}

async function loaded(
  url: string,
  seconds: number,
  requests: readonly Request[],
  cpuMicros: CpuMicros,
): Promise<Loaded & { readonly micros: number }> {
  const before = await cpuMicros()
  const result = await load(url, CONNECTIONS, seconds, requests)
  return { ...result, micros: ((await cpuMicros()) - before) / result.answers }
}

async function answerOf(url: string, [request]: readonly Request[]): Promise<string> {
  const { method, path, headers, body } = request as Required<Request>
  return (await fetch(url + path, { method, headers, body })).text()
}

/** What the server says of itself. */
async function cpuMicrosOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return 1e6 * Number(/^process_cpu_seconds_total (\S+)$/m.exec(metrics)?.[1])
}

function besideOf(measured: readonly Round[]): Beside[] {
  const micros = (name: string, of: (round: Round) => number): Beside => ({
    name: `${WORK}: CPU of ${name} for each`,
    unit: 'µs',
    numbers: measured.map(of),
  })
  return [
    micros('the store alone', (one) => one.micros.store),
    micros('the constant route', (one) => one.micros.constant),
    micros('the sender', (one) => one.ours.senderMicros),
  ]
}
