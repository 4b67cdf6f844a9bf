import { join } from 'node:path'
import { run } from '../child.ts'
import type { Comparison, Findings } from '../comparison.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { startStandalone } from '../http/standalone.ts'
import type { Options } from '../options.ts'
import { interactionsOn, type Interaction } from '../pages/interactions.ts'
import { latencyOf } from '../percentile.ts'
import { repeated } from '../rounds.ts'

/** From an input to the paint that answers it. */
const INTERACTION_MS = 100

const CLOCKS = 'validAt=2024-12-31'
/** What planners do their day's work on. */
const PAGES = [
  `/?${CLOCKS}`,
  `/map?${CLOCKS}`,
  `/nearest?to=Rezekne&${CLOCKS}`,
  `/plans?${CLOCKS}`,
  `/pipeline?${CLOCKS}`,
  `/closure-orders?${CLOCKS}`,
  `/commitments?${CLOCKS}`,
  `/needs?${CLOCKS}`,
  `/indicators?${CLOCKS}`,
  `/costs?${CLOCKS}`,
  `/providers?${CLOCKS}`,
  `/assessments?${CLOCKS}`,
  `/compare?${CLOCKS}&validA=2020-12-31`,
]

/** @throws Error where Debian's Chromium is not there */
export async function measurePages({ rounds, country }: Options): Promise<Findings> {
  const folder = newFolder('pages')
  const { seed, units, years } = country
  const script = 'ours.ts'
  await run({ script, task: 'prepare-country', parameters: { folder, seed, units, years } })
  const server = await startStandalone(folder, {
    SEED: 'none',
    EVENT_STORE: `embedded:${join(folder, 'log')}`,
    MAX_EVENT_LOOP_DELAY_MS: '0',
  })
  const found = await repeated(rounds, () => interactionsOn(server.url, PAGES))
  await server.stop()
  removeFolder(folder)
  return { comparisons: PAGES.flatMap((page) => rowsOf(page, found)), notes: [noteOf(found)] }
}

function rowsOf(page: string, rounds: readonly (readonly Interaction[])[]): Comparison[] {
  const waits = rounds.map((round) =>
    round.filter((one) => one.page === page).map(({ waitedMs }) => waitedMs),
  )
  const [path] = page.split('?')
  const row = (what: string, ours: readonly number[]): Comparison => ({
    work: `${path}: ${what} of ${waits[0]?.length} interactions`,
    unit: 'ms',
    ours,
    goals: [{ value: INTERACTION_MS }],
  })
  return [
    row(
      'median',
      waits.map((of) => latencyOf(of).p50),
    ),
    row(
      'longest',
      waits.map((of) => Math.max(...of)),
    ),
  ]
}

/** Which take longest, so that whoever mends knows where. */
function noteOf(rounds: readonly (readonly Interaction[])[]): string {
  const longest = rounds
    .flat()
    .toSorted((a, b) => b.waitedMs - a.waitedMs)
    .slice(0, 5)
    .map(({ page, what, waitedMs }) => `${what} on ${page.split('?')[0]} ${waitedMs} ms`)
  return `Pages: of the generated country, at 1440 × 900; from an input to the paint after it, or the longest task since. The longest of all: ${longest.join(', ')}.`
}
