import { run } from '../child.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder } from '../folder.ts'
import { besideConstant } from './constant.ts'
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
  /** µs of CPU that the server has taken for each command. */
  readonly serverMicros: number
  /** The store alone, as many appends in flight. */
  readonly store: number
  /** A route that parses the same bodies by zod and answers a constant. */
  readonly constant: Loaded
}

/** Commands beside the two things that they are made of: the store alone, and HTTP alone. */
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
    { work: `${WORK}, p99`, unit: 'ms', ours: latencies, goals: [{ value: 15 }] },
  ]
  return { comparisons, beside: besideOf(measured) }
}

async function measureRound(seconds: number): Promise<Round> {
  const [store] = await run<[number]>({
    script: 'ours.ts',
    task: `append-${CONNECTIONS}`,
    parameters: { seconds },
  })
  return onServer({ SEED: 'none' }, newFolder('http'), async (url) => {
    const requests = commands(await openUnits(url, UNITS), seededRandom(1))
    const constant = await besideConstant(await answerOf(url, requests), (alone) =>
      load(alone, CONNECTIONS, seconds, requests),
    )
    const before = await sinceStart(url)
    const ours = await load(url, CONNECTIONS, seconds, requests)
    const after = await sinceStart(url)
    const serverMicros =
      (1e6 * (after.cpuSeconds - before.cpuSeconds)) / (after.posts - before.posts)
    return { ours, serverMicros, store, constant }
  })
}

async function answerOf(url: string, [request]: readonly Request[]): Promise<string> {
  const { method, path, headers, body } = request as Required<Request>
  return (await fetch(url + path, { method, headers, body })).text()
}

/** What the server says of itself. */
async function sinceStart(url: string): Promise<{ cpuSeconds: number; posts: number }> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const sum = (line: RegExp): number =>
    [...metrics.matchAll(line)].reduce((total, [, value]) => total + Number(value), 0)
  return {
    cpuSeconds: sum(/^process_cpu_seconds_total (\S+)$/gm),
    posts: sum(/^http_request_duration_seconds_count\{method="POST".*\} (\S+)$/gm),
  }
}

function besideOf(measured: readonly Round[]): Beside[] {
  const numbers = (what: (round: Round) => number): number[] => measured.map(what)
  return [
    {
      name: `${WORK}: CPU of the server for each`,
      unit: 'µs',
      numbers: numbers((one) => one.serverMicros),
    },
    {
      name: `${WORK}: CPU of the sender for each`,
      unit: 'µs',
      numbers: numbers((one) => one.ours.senderMicros),
    },
  ]
}
