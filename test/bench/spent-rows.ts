import type { Comparison } from './comparison.ts'
import type { Latency } from './percentile.ts'
import type { SpentLatency } from './spent.ts'

/** Said under the rows. */
export const WHAT_IS_SPENT =
  'Waited: from the question to its whole answer, while nobody else asks. Of the processor: all threads of the process, those of the garbage collector too.'

/** What is waited for a question, and what it takes of the processor, against the same goal. */
export function rowsOf(
  work: string,
  goalMs: number,
  rounds: readonly SpentLatency[],
): Comparison[] {
  const row = (what: string, of: (round: SpentLatency) => Latency): Comparison => ({
    work: `${work}, p99 ${what}`,
    unit: 'ms',
    ours: rounds.map((round) => of(round).p99),
    peer: { name: 'p50', numbers: rounds.map((round) => of(round).p50) },
    goals: [{ value: goalMs }],
  })
  return [row('waited', ({ waitedMs }) => waitedMs), row('of the processor', ({ cpuMs }) => cpuMs)]
}
