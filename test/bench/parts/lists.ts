import { run } from '../child.ts'
import { repeated } from '../rounds.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { ListTimes } from '../lists/measure-lists.ts'
import type { Options } from '../options.ts'

const ASKED = 40
/** Design §12: at most a twentieth of a full fold. */
const TIMES_FOLD = 20

/** Nobody waits longer on work that another request caused. */
const LONGEST_WAIT_MS = 20

const QUESTIONS = [
  ['firstPage', 'the first hundred units'],
  ['oneUnit', 'one unit'],
  ['oneUnitCounts', 'one unit by target group'],
  ['pageOfCounts', 'the first hundred units by target group'],
] as const

const BLOCKS = [
  ['blockOfFirstList', 'the first page of a list that is made for it'],
  ['blockOfNearest', 'the nearest free places of a day that nobody has asked for'],
  ['blockOfWrites', 'writes, and a page of units now and then'],
  ['blockOfRebuild', 'a rebuild, and a page of units all the while'],
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
    for (const [name, what] of BLOCKS)
      comparisons.push({
        work: `longest that all wait during ${what}, ${count.toLocaleString('en-GB')} units`,
        unit: 'ms',
        ours: times.map((one) => one[name]),
        goals: [{ value: LONGEST_WAIT_MS }],
      })
  }
  const notes = [
    'Lists: asked from within the process, each time after a unit was renamed, so that no answer is kept; the fold is of all events of the units to the state of each.',
  ]
  return { comparisons, notes }
}
