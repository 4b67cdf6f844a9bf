import { join } from 'node:path'
import { run } from '../child.ts'
import { DAY_MS, FIRST_DAY, LAST_DAY } from '../country/generated-country.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { inTurns, repeated } from '../rounds.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { Options } from '../options.ts'
import type { Clock, QueryResult } from '../query/measure-queries.ts'

const WARM_UP = 200
const CHECKED = 20
const HEAP_MB = 8_192
const TEN_MILLION = 10_000_000

export async function measureQuery(options: Options): Promise<Findings> {
  const comparisons: Comparison[] = []
  for (const entries of options.entries) comparisons.push(...(await measured(entries, options)))
  const notes = [
    'Ledger entries of a generated country (not real data); answers of both sides were compared and are equal.',
    'DuckDB used every core of the machine, ours one.',
  ]
  return { comparisons, notes }
}

async function measured(entries: number, { rounds, queries }: Options): Promise<Comparison[]> {
  const folder = newFolder('entries')
  const file = join(folder, 'entries.csv')
  const common = { script: 'ours.ts', heapMb: HEAP_MB }
  await run({ ...common, task: 'export-entries', parameters: { entries, file } })
  const parameters = { clocks: clocksOf(WARM_UP + queries), warmUp: WARM_UP, checked: CHECKED }
  const duckdb = (measures: 'all' | 'one'): Promise<QueryResult> =>
    run({
      script: 'peers/duckdb.mjs',
      task: 'query',
      parameters: { ...parameters, file, measures },
    })

  const { ours, theirs } = await inTurns(
    rounds,
    () => run<QueryResult>({ ...common, task: 'query', parameters: { ...parameters, entries } }),
    () => duckdb('all'),
  )
  const one = await repeated(rounds, () => duckdb('one'))
  removeFolder(folder)

  const expected = ours[0]?.answers.join()
  for (const { answers } of [...ours, ...theirs, ...one])
    if (answers.join() !== expected) throw new Error('Vietas and DuckDB gave different answers')

  const size = `${entries.toLocaleString('en-GB')} entries`
  const atMost = entries === TEN_MILLION ? 5 : 0.6
  const numbers = (results: readonly QueryResult[], which: 'p50' | 'p99'): number[] =>
    results.map(({ latency }) => latency[which])
  const compared = (which: 'p50' | 'p99', peers: QueryResult[], what: string): Comparison => ({
    work: `capacity on two clocks, ${size}, ${what}, ${which}`,
    unit: 'ms',
    ours: numbers(ours, which),
    peer: { name: 'DuckDB', numbers: numbers(peers, which) },
    goals: [...(which === 'p99' ? [{ value: atMost }] : []), { timesPeer: 10 }],
  })
  return [
    compared('p50', theirs, 'all measures'),
    compared('p99', theirs, 'all measures'),
    compared('p50', one, 'DuckDB one measure of them'),
    compared('p99', one, 'DuckDB one measure of them'),
  ]
}

function clocksOf(count: number): Clock[] {
  const random = seededRandom(count)
  const days = LAST_DAY - FIRST_DAY + 400
  return Array.from({ length: count }, () => ({
    day: FIRST_DAY + random.below(days),
    known: (FIRST_DAY + random.below(days)) * DAY_MS,
  }))
}
