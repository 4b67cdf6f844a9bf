import { join } from 'node:path'
import { run } from '../child.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { inTurns, repeated } from '../rounds.ts'
import type { Beside, Comparison, Findings } from '../comparison.ts'
import type { Rebuilt } from '../log/measure-log.ts'
import type { Options } from '../options.ts'
import type { Numbers } from '../rounds.ts'

const PEER = 'peers/emmett-log.mjs'
/** Tried from 100, the default of emmett-sqlite, to 100,000: these were its best. */
const READ_BATCH = 500
const HAND_BATCH = 1_000
/** A rate does not need all of them, and at thousands a second it would take hours. */
const PEER_EVENTS = 50_000
/** All in one page: with more pages than one its consumer is slower, and loses its checkpoint. */
const REBUILD_BATCH = PEER_EVENTS
/** A longer log is read once. */
const OFTEN_READ_EVENTS = 1_000_000

interface PeerRebuilt {
  readonly rate: number
  readonly isCheckpointed: boolean
}

interface Peer {
  readonly read: Numbers
  readonly rebuilt: Numbers
  readonly byHand: Numbers
  readonly isCheckpointed: boolean
}

/** Reads logs, and rebuilds the capacity view from them; beside it the peer, with the first log. */
export async function measureLog({ rounds, logs }: Options): Promise<Findings> {
  const peerFolder = newFolder('log')
  const lines = join(peerFolder, 'events.jsonl')
  const peerFile = join(peerFolder, 'emmett.db')
  let peer: Peer | undefined
  const found: OfLog[] = []
  for (const events of logs) {
    const folder = newFolder('log')
    const file = join(folder, 'log.db')
    const parameters = { events, file, ...(peer === undefined ? { lines } : {}) }
    await run({ script: 'ours.ts', task: 'fill-log', parameters })
    peer ??= await measurePeer({ peerFile, lines, rounds })
    found.push(await measureOurs(events, file, events > OFTEN_READ_EVENTS ? 1 : rounds))
    removeFolder(folder)
  }
  removeFolder(peerFolder)
  return peer === undefined ? { comparisons: [] } : findingsOf(found, peer)
}

interface OfLog {
  readonly events: number
  readonly read: Numbers
  readonly rebuilt: readonly Rebuilt[]
  readonly folds: Numbers
}

async function measureOurs(events: number, file: string, rounds: number): Promise<OfLog> {
  const ours = <Result>(task: string) =>
    run<Result>({ script: 'ours.ts', task, parameters: { file } })
  const read = await repeated(rounds, () => ours<number>('read'))
  const { ours: rebuilt, theirs: folds } = await inTurns(
    rounds,
    () => ours<Rebuilt>('rebuild'),
    () => ours<number>('fold'),
  )
  const fingerprints = new Set(rebuilt.map(({ fingerprint }) => fingerprint))
  if (fingerprints.size !== 1) throw new Error('Two rebuilds of one log gave two views')
  return { events, read, rebuilt, folds }
}

async function measurePeer(of: {
  readonly peerFile: string
  readonly lines: string
  readonly rounds: number
}): Promise<Peer> {
  const { peerFile: file, lines, rounds } = of
  await run({ script: PEER, task: 'fill-log', parameters: { file, lines } })
  const theirs = <Result>(task: string, batchSize: number) => {
    const parameters = { file, batchSize, events: PEER_EVENTS }
    return repeated(rounds, () => run<Result>({ script: PEER, task, parameters }))
  }
  const read = await theirs<number>('read', READ_BATCH)
  const rebuilt = await theirs<PeerRebuilt>('rebuild', REBUILD_BATCH)
  const byHand = await theirs<PeerRebuilt>('rebuild-by-hand', HAND_BATCH)
  return {
    read,
    rebuilt: ratesOf(rebuilt),
    byHand: ratesOf(byHand),
    isCheckpointed: rebuilt.every(({ isCheckpointed }) => isCheckpointed),
  }
}

const ratesOf = (results: readonly { readonly rate: number }[]): Numbers =>
  results.map(({ rate }) => rate)

function findingsOf(found: readonly OfLog[], peer: Peer): Findings {
  const sizes = found.map(({ events }) => counted(events)).join(' and ')
  const notes = [
    `The logs: ${sizes} of a generated country (not real data).`,
    `emmett-sqlite read the first of them, and rebuilt from its first ${PEER_EVENTS.toLocaleString('en-GB')} events at most, which is in its favour.`,
    'The emmett-sqlite table holds what is so now, by unit and target group; ours answers for any day as known on any day.',
  ]
  if (!peer.isCheckpointed)
    notes.push(
      'emmett-sqlite 0.42.4: its consumer did not advance its checkpoint beyond the first page, as its table shows.',
    )
  return {
    comparisons: found.flatMap((ofLog) => comparisonsOf(ofLog, peer, found[0] as OfLog)),
    beside: found.map(memoryOf),
    notes,
  }
}

/** Linear: a longer log takes no longer for each of its events. */
const LINEAR = 0.8

function comparisonsOf(ofLog: OfLog, peer: Peer, first: OfLog): Comparison[] {
  const { events, read, rebuilt, folds } = ofLog
  const ours = ratesOf(rebuilt)
  const beside = (
    work: string,
    name: string,
    numbers: Numbers,
    timesPeer?: number,
  ): Comparison => ({
    work,
    unit: '/s',
    ours,
    peer: { name, numbers },
    goals: timesPeer === undefined ? [] : [{ timesPeer }],
  })
  const rebuilding = `rebuild the capacity view from ${counted(events)}`
  const comparisons: Comparison[] = [
    {
      work: `read and parse ${counted(events)}`,
      unit: '/s',
      ours: read,
      peer: { name: 'emmett-sqlite', numbers: peer.read },
      goals: [{ timesPeer: 4 }],
    },
    beside(`${rebuilding}, rows and checkpoints`, 'our fold alone', folds, 0.7),
    beside(rebuilding, 'emmett-sqlite consumer', peer.rebuilt, 12),
    beside(rebuilding, 'emmett-sqlite by hand', peer.byHand),
  ]
  if (ofLog !== first)
    comparisons.push(
      beside(rebuilding, `from ${counted(first.events)}`, ratesOf(first.rebuilt), LINEAR),
    )
  return comparisons
}

const memoryOf = ({ events, rebuilt }: OfLog): Beside => ({
  name: `peak memory of rebuilding from ${counted(events)}, index and all`,
  unit: 'MB',
  numbers: rebuilt.map(({ peakMb }) => peakMb),
})

const counted = (events: number): string => `${events.toLocaleString('en-GB')} events`
