import { join } from 'node:path'
import { run } from '../child.ts'
import { seededRandom } from '../country/random.ts'
import { newFolder } from '../folder.ts'
import { load, onServer } from '../http/load.ts'
import { commands, openUnits } from '../http/requests.ts'
import { begin, cancel, isRunning, rebuilt, replayed } from '../replays/replays.ts'
import { inTurns } from '../rounds.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { Request } from '../http/requests.ts'
import type { Options } from '../options.ts'

const CALLERS = 4
const UNITS = 200
const AT_ONCE = 3

/** Replays of a whole log, beside a rebuild of the view; and what whoever writes meanwhile notices. */
export async function measureReplays({ rounds, seconds, events }: Options): Promise<Findings> {
  const folder = newFolder('replays')
  const file = join(folder, 'log.db')
  await run({ script: 'ours.ts', task: 'fill-log', parameters: { events, file } })
  return onServer({ SEED: 'none' }, folder, async (url) => {
    const whole = await inTurns(
      rounds,
      () => replayed(url),
      () => rebuilt(url),
    )
    const requests = commands(await openUnits(url, UNITS), seededRandom(1))
    const fillings = await inTurns(
      rounds,
      () => whileReplaying(url, seconds, requests),
      () => load(url, CALLERS, seconds, requests),
    )
    const counted = events.toLocaleString('en-GB')
    const comparisons: Comparison[] = [
      {
        work: `a full replay of ${counted} events, the start of its process included`,
        unit: '/s',
        ours: whole.ours.map((ms) => (events / ms) * 1e3),
        peer: {
          name: 'a rebuild of the view',
          numbers: whole.theirs.map((ms) => (events / ms) * 1e3),
        },
        goals: [{ timesPeer: 0.5 }],
      },
      {
        work: `a filling while ${AT_ONCE} replays run, ${CALLERS} callers, p99`,
        unit: 'ms',
        ours: fillings.ours.map(({ latency }) => latency.p99),
        peer: {
          name: 'while none runs',
          numbers: fillings.theirs.map(({ latency }) => latency.p99),
        },
        goals: [{ timesPeer: 1 / 1.5 }],
      },
    ]
    return { comparisons }
  })
}

async function whileReplaying(url: string, seconds: number, requests: readonly Request[]) {
  const ids: string[] = []
  for (let one = 0; one < AT_ONCE; one += 1) ids.push(await begin(url))
  const loaded = await load(url, CALLERS, seconds, requests)
  const still = await Promise.all(ids.map((id) => isRunning(url, id)))
  await Promise.all(ids.map((id) => cancel(url, id)))
  if (!still.every(Boolean)) throw new Error('A replay was done before the load: take more events')
  return loaded
}
