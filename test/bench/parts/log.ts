import { join } from 'node:path'
import { run } from '../child.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { inTurns, repeated } from '../rounds.ts'
import type { Findings } from '../comparison.ts'
import type { Options } from '../options.ts'

const PEER = 'peers/emmett-log.mjs'
/** Tried from 100, the default of emmett-sqlite, to 100,000: these were its best. */
const READ_BATCH = 500
const HAND_BATCH = 1_000
/** A rate does not need all of them, and at thousands a second it would take hours. */
const PEER_EVENTS = 50_000
/** All in one page: with more pages than one its consumer is slower, and loses its checkpoint. */
const REBUILD_BATCH = PEER_EVENTS

interface Rebuilt {
  readonly rate: number
  readonly fingerprint: string
}

interface PeerRebuilt {
  readonly rate: number
  readonly isCheckpointed: boolean
}

/** Reads a log, and rebuilds the capacity view from it. */
export async function measureLog({ rounds, events }: Options): Promise<Findings> {
  const folder = newFolder('log')
  const file = join(folder, 'log.db')
  const peerFile = join(folder, 'emmett.db')
  const lines = join(folder, 'events.jsonl')
  await run({ script: 'ours.ts', task: 'fill-log', parameters: { events, file, lines } })
  await run({ script: PEER, task: 'fill-log', parameters: { file: peerFile, lines } })

  const ours = <Result>(task: string) =>
    run<Result>({ script: 'ours.ts', task, parameters: { file } })
  const theirs = <Result>(task: string, batchSize: number) =>
    run<Result>({
      script: PEER,
      task,
      parameters: { file: peerFile, batchSize, events: PEER_EVENTS },
    })

  const read = await inTurns(
    rounds,
    () => ours<number>('read'),
    () => theirs<number>('read', READ_BATCH),
  )
  const rebuilt = await inTurns(
    rounds,
    () => ours<Rebuilt>('rebuild'),
    () => theirs<PeerRebuilt>('rebuild', REBUILD_BATCH),
  )
  const byHand = await repeated(rounds, () => theirs<PeerRebuilt>('rebuild-by-hand', HAND_BATCH))
  const folds = await repeated(rounds, () => ours<number>('fold'))
  removeFolder(folder)

  const fingerprints = new Set(rebuilt.ours.map(({ fingerprint }) => fingerprint))
  if (fingerprints.size !== 1) throw new Error('Two rebuilds of one log gave two views')
  const rates = (results: readonly { rate: number }[]): number[] => results.map(({ rate }) => rate)
  const notes = [
    `The log: ${events.toLocaleString('en-GB')} events of a generated country (not real data).`,
    `emmett-sqlite rebuilt from the first ${PEER_EVENTS.toLocaleString('en-GB')} of them at most, which is in its favour.`,
    'The emmett-sqlite table holds what is so now, by unit and target group; ours answers for any day as known on any day.',
  ]
  if (rebuilt.theirs.some(({ isCheckpointed }) => !isCheckpointed))
    notes.push(
      'emmett-sqlite 0.42.4: its consumer did not advance its checkpoint beyond the first page, as its table shows.',
    )
  return {
    comparisons: [
      {
        work: `read and parse ${events.toLocaleString('en-GB')} events`,
        unit: '/s',
        ours: read.ours,
        peer: { name: 'emmett-sqlite', numbers: read.theirs },
        goals: [{ value: 400_000 }],
      },
      {
        work: 'rebuild the capacity view from them, rows and checkpoints',
        unit: '/s',
        ours: rates(rebuilt.ours),
        peer: { name: 'emmett-sqlite consumer', numbers: rates(rebuilt.theirs) },
        goals: [{ value: 200_000 }],
      },
      {
        work: 'the same, a loop of its own with a checkpoint a page',
        unit: '/s',
        ours: rates(rebuilt.ours),
        peer: { name: 'emmett-sqlite by hand', numbers: rates(byHand) },
      },
    ],
    beside: [{ name: 'our fold alone, events in memory', unit: 'events/s', numbers: folds }],
    notes,
  }
}
