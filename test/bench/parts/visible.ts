import { run } from '../child.ts'
import { repeated } from '../rounds.ts'
import type { Comparison, Findings } from '../comparison.ts'
import type { Options } from '../options.ts'

/** From an append acknowledged until a view that writes rows has it. */
export async function measureVisible({ rounds, seconds }: Options): Promise<Findings> {
  const ours = (task: string): Promise<[number, number][]> =>
    repeated(rounds, () => run({ script: 'ours.ts', task, parameters: { seconds } }))
  return {
    comparisons: [
      ...compared('one at a time', await ours('visible-one')),
      ...compared('64 callers', await ours('visible-64')),
    ],
  }
}

function compared(how: string, results: readonly [number, number][]): Comparison[] {
  const row = (which: 'p50' | 'p99', numbers: number[]): Comparison => ({
    work: `append acknowledged → visible in a view, ${how}, ${which}`,
    unit: 'ms',
    ours: numbers,
    goals: which === 'p99' ? [{ value: 20 }] : [],
  })
  return [
    row(
      'p50',
      results.map(([p50]) => p50),
    ),
    row(
      'p99',
      results.map(([, p99]) => p99),
    ),
  ]
}
