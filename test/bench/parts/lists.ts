import { run } from '../child.ts'
import { repeated } from '../rounds.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { ListTimes } from '../lists/measure-lists.ts'
import type { Options } from '../options.ts'

const ASKED = 40
/** Design §12: at most a twentieth of a full fold. */
const TIMES_FOLD = 20

const QUESTIONS = [
  ['firstPage', 'the first hundred units'],
  ['oneUnit', 'one unit'],
  ['oneUnitCounts', 'one unit by target group'],
  ['pageOfCounts', 'the first hundred units by target group'],
] as const

export async function measureLists({ rounds, units }: Options): Promise<Findings> {
  const comparisons: Comparison[] = []
  for (const count of units) {
    const times = await repeated(rounds, () =>
      run<ListTimes>({
        script: 'ours.ts',
        task: 'lists',
        parameters: { units: count, asked: ASKED },
      }),
    )
    for (const [name, what] of QUESTIONS)
      comparisons.push({
        work: `${what}, of ${count.toLocaleString('en-GB')} units, p50`,
        unit: 'ms',
        ours: times.map((one) => one[name]),
        peer: { name: 'full fold', numbers: times.map(({ fullFold }) => fullFold) },
        goals: [{ timesPeer: TIMES_FOLD }],
      })
  }
  const notes = [
    'Lists: asked from within the process, each time after a unit was renamed, so that no answer is kept; the fold is of all events of the units to the state of each.',
  ]
  return { comparisons, notes }
}
