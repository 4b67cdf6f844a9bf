import { join } from 'node:path'
import { run } from '../child.ts'
import type { Comparison, Findings } from '../comparison.ts'
import { newFolder, removeFolder } from '../folder.ts'
import type { CapacityFileTimes } from '../history/measure-capacity-file.ts'
import { ASKED, type HistoryTimes } from '../history/measure-history.ts'
import type { Options } from '../options.ts'
import { repeated } from '../rounds.ts'
import type { SpentLatency } from '../spent.ts'
import { rowsOf, WHAT_IS_SPENT } from '../spent-rows.ts'

/** Of the generated country, as measured. */
const ENTRIES_PER_EVENT = 2.1
const QUESTION_MS = 50
const LONGEST_WAIT_MS = 20
const BEYOND_BASELINE_MS = 20
const TIMES_PARSE = 5

/** What an analyst asks of a country with so many ledger entries. */
export async function measureHistory({ rounds, entries, country }: Options): Promise<Findings> {
  const [count = 0] = entries
  const folder = newFolder('history')
  const lines = join(folder, 'events.jsonl')
  const events = Math.ceil(count / ENTRIES_PER_EVENT)
  const common = { script: 'ours.ts' }
  const file = join(folder, 'log', 'log.db')
  await run({ ...common, task: 'fill-log', parameters: { events, file, lines } })
  const parameters = { country: folder, lines, asked: country.asked }
  const times = await repeated(rounds, () =>
    run<HistoryTimes>({ ...common, task: 'history', parameters }),
  )
  const files = await repeated(rounds, () =>
    run<CapacityFileTimes>({ ...common, task: 'capacity-file', parameters }),
  )
  removeFolder(folder)
  const size = `${count.toLocaleString('en-GB')} entries`
  return {
    comparisons: [...comparisonsOf(times, size), capacityFile(files, size)],
    beside: [
      {
        name: `Memory at most while the capacity table of ${size} is written, its view included`,
        unit: 'MiB',
        numbers: files.map(({ peakMib }) => peakMib),
      },
    ],
    notes: [
      `History: of ${events} events of a generated country (not real data); each asked from within the process at random days of both clocks. ${WHAT_IS_SPENT} A release is made by a process of its own, its start included.`,
    ],
  }
}

function comparisonsOf(times: readonly HistoryTimes[], size: string): Comparison[] {
  const most = (work: string, value: number, of: (times: HistoryTimes) => number): Comparison => ({
    work,
    unit: 'ms',
    ours: times.map(of),
    goals: [{ value }],
  })
  return [
    ...ASKED.flatMap((address, at) =>
      rowsOf(
        `${address}, ${size}`,
        QUESTION_MS,
        times.map((round) => round.times[at] as SpentLatency),
      ),
    ),
    most(
      'longest that all wait during differences and explanations',
      LONGEST_WAIT_MS,
      ({ longestWait }) => longestWait,
    ),
    most(
      'a scenario of one unit, beyond its baseline, p99',
      BEYOND_BASELINE_MS,
      ({ beyondBaseline }) => beyondBaseline,
    ),
    most(
      'the first answer of a scenario, beyond its baseline',
      BEYOND_BASELINE_MS,
      ({ firstBeyondBaseline }) => firstBeyondBaseline,
    ),
    {
      work: `a release of ${size}, every table as CSV and Parquet`,
      unit: 'ms',
      ours: times.map(({ released }) => released),
      peer: { name: 'JSON.parse of its events', numbers: times.map(({ parsed }) => parsed) },
      goals: [{ timesPeer: 1 / TIMES_PARSE }],
    },
  ]
}

const capacityFile = (files: readonly CapacityFileTimes[], size: string): Comparison => ({
  work: `the capacity table of ${size} as Parquet, of the processor`,
  unit: 'ms',
  ours: files.map(({ written }) => written),
  peer: { name: 'JSON.parse of its events', numbers: files.map(({ parsed }) => parsed) },
  goals: [{ timesPeer: 1 / TIMES_PARSE }],
})
