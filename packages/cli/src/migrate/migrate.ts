import { START } from '@vietas/event-store'
import { count } from '../count.ts'
import { capacityFoldOf, partsFor } from './capacity-fingerprint.ts'
import { copyLog } from './copy-log.ts'
import { LIMITS } from './limits.ts'
import { differentStreams, digestOf } from './log-digest.ts'
import { MigrationError } from './migration-error.ts'
import { resumePoint } from './resume-point.ts'
import { tellWaiting } from './tell-waiting.ts'
import type { EventStore, Position } from '@vietas/event-store'
import type { Progress } from '../progress/progress.ts'
import type { CapacityFold } from './capacity-fingerprint.ts'
import type { CopyResult } from './copy-log.ts'
import type { Limits } from './limits.ts'
import type { LogDigest, ReadOptions } from './log-digest.ts'

export interface MigrationOptions {
  readonly from: EventStore
  readonly to: EventStore
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly limits?: Limits
}

/** What a migration has done, once both logs were read anew and found to be the same. */
export interface MigrationResult {
  readonly events: number
  readonly streams: number
  /** Events that this run has written to the target. */
  readonly copied: number
  /** Of those, how many came to the source while it was being copied. */
  readonly cameMeanwhile: number
  /** Whether the order between streams is the same; within each stream it always is. */
  readonly isOrderSame: boolean
  /** Places at which this run saw that order change. */
  readonly outOfOrder: number
  readonly fingerprint: string
  readonly setAside: number
}

/**
 * Copies a log into another store and compares the two. Stopped at any moment and called again, it
 * resumes where it was.
 *
 * @throws MigrationError when the target is no copy of the source, or cannot become one
 */
export async function migrate(options: MigrationOptions): Promise<MigrationResult> {
  const end = new AbortController()
  tellWaiting(options, end.signal)
  try {
    return await copyAndCompare(options)
  } finally {
    end.abort()
  }
}

async function copyAndCompare(options: MigrationOptions): Promise<MigrationResult> {
  const { from, to, progress, signal, limits = LIMITS } = options
  const resume = await resumePoint(from, to, limits.windowEvents)
  const head = await from.head()
  const copy = async (
    after: Position,
    upTo: Position,
    mayHoldMore: boolean,
  ): Promise<CopyResult> => {
    if (after === upTo) return { events: 0, outOfOrder: 0 }
    await beginCopying(from, after, progress)
    const onEvents = progress.advance
    return copyLog({ from, to, after, upTo, mayHoldMore, limits, signal, onEvents })
  }
  const first = await copy(resume.after, head, resume.mayHoldMore)
  const newHead = await from.head()
  const last = await copy(head, newHead, false)
  const verified = await verify(options, newHead, await to.head())
  return {
    ...verified,
    copied: first.events + last.events,
    cameMeanwhile: last.events,
    outOfOrder: first.outOfOrder + last.outOfOrder,
  }
}

/** Where the source can count its events, progress is shown as a part of the whole log. */
async function beginCopying(from: EventStore, after: Position, progress: Progress): Promise<void> {
  const [total, left] = await Promise.all([from.eventsAfter(START), from.eventsAfter(after)])
  const isKnown = total !== undefined && left !== undefined
  progress.begin('Copying', total, isKnown ? total - left : 0)
}

type Verification = Omit<MigrationResult, 'copied' | 'cameMeanwhile' | 'outOfOrder'>

async function verify(
  { from, to, progress, signal }: MigrationOptions,
  sourceHead: Position,
  targetHead: Position,
): Promise<Verification> {
  const reading = (upTo: Position): ReadOptions => ({ upTo, signal, onEvents: progress.advance })
  const total = (await from.eventsAfter(START)) ?? (await to.eventsAfter(START))
  progress.begin('Comparing', total === undefined ? undefined : 2 * total)
  const source = await digestOf(from, reading(sourceHead))
  const target = await digestOf(to, reading(targetHead))
  refuseDifferences(source, target)
  const { events, streams } = source
  const parts = partsFor(events)
  progress.begin('Counting places', 2 * parts * events)
  const ofSource = await capacityFoldOf(from, parts, reading(sourceHead))
  const ofTarget = await capacityFoldOf(to, parts, reading(targetHead))
  refuseOtherCapacity(ofSource, ofTarget)
  const isOrderSame = source.order === target.order
  return { events, streams: streams.size, isOrderSame, ...ofSource }
}

function refuseDifferences(source: LogDigest, target: LogDigest): void {
  const different = differentStreams(source, target)
  if (different.length === 0) return
  throw new MigrationError(
    `The target is not the same as the source: the source has ${sizeOf(source)}, the target ${sizeOf(target)}, and of ${different.length} streams that differ the first is ${different[0]}. Do not switch over; start again with an empty target that nothing else writes to.`,
  )
}

function sizeOf({ events, streams }: LogDigest): string {
  return `${count(events)} events in ${count(streams.size)} streams`
}

function refuseOtherCapacity(source: CapacityFold, target: CapacityFold): void {
  if (source.fingerprint === target.fingerprint) return
  throw new MigrationError(
    `Every stream is the same, but their order among each other is not, and the capacity view comes out differently: ${source.fingerprint} from the source, ${target.fingerprint} from the target. Do not switch over; start again with an empty target.`,
  )
}
