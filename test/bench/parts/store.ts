import { run } from '../child.ts'
import { inTurns, repeated } from '../rounds.ts'
import { sampleEvent } from '../store/sample-event.ts'
import type { Comparison, Findings, Goal } from '../comparison.ts'
import type { Options } from '../options.ts'

const SAMPLES = 1_000

const APPENDS: readonly (readonly [task: string, work: string, goals: readonly Goal[]])[] = [
  ['append-one', 'durable append, one at a time', [{ timesPeer: 3 }]],
  ['append-64', 'durable appends, 64 in flight', [{ value: 60_000 }, { timesPeer: 20 }]],
  ['append-10', 'durable appends of 10 events', []],
]

export async function measureStore({ rounds, seconds }: Options): Promise<Findings> {
  const samples = Array.from({ length: SAMPLES }, (_, serial) => {
    const { type, data, metadata } = sampleEvent(serial)
    return { type, data, metadata }
  })
  const comparisons: Comparison[] = []
  for (const [task, work, goals] of APPENDS) {
    const { ours, theirs } = await inTurns(
      rounds,
      () => run<[number]>({ script: 'ours.ts', task, parameters: { seconds } }),
      () =>
        run<[number]>({
          script: 'peers/emmett-store.mjs',
          task,
          parameters: { seconds, samples },
        }),
    )
    const peer = { name: 'emmett-sqlite', numbers: theirs.flat() }
    comparisons.push({ work, unit: '/s', ours: ours.flat(), peer, goals })
  }
  const shares = await repeated(rounds, () =>
    run<[number, number, number]>({
      script: 'ours.ts',
      task: 'append-disk',
      parameters: { seconds },
    }),
  )
  comparisons.push({
    work: 'one at a time, share of fdatasync/s measured in turns with it',
    unit: '%',
    ours: shares.map(([, , share]) => share),
    goals: [{ value: 85 }],
  })
  const settings = await run<string>({ script: 'peers/emmett-store.mjs', task: 'settings' })
  const notes = [
    `emmett-sqlite opens its connection with ${settings}; both sides ran with synchronous=FULL (2) in WAL mode.`,
    'emmett-sqlite, 64 in flight: a queue before its one connection, which would else acknowledge appends before the commit that they share.',
  ]
  return { comparisons, notes }
}
