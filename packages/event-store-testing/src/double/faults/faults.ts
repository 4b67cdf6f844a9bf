import type { UnderWay } from '../server/under-way.ts'
import type { Disturbances } from './disturbances.ts'
import type { Delay, Release } from './fault.ts'

/**
 * Faults on demand. Each hits the next `times` calls; without a number, all calls until it is
 * released.
 */
export interface Faults {
  /** The connection breaks when an append arrives; nothing is written. */
  cutBeforeWrite(times?: number): Release
  /** The connection breaks when an append is written; the answer is lost. */
  cutAfterWrite(times?: number): Release
  /** An append is taken, and neither written nor answered until released. */
  stallAppends(times?: number): Release
  /** An append is written at once, and not answered until released. */
  stallAppendAnswers(times?: number): Release
  /** An append is written at once, and answered late. */
  delayAppendAnswers(milliseconds: number, times?: number): Release
  stallReads(times?: number): Release
  delayReads(milliseconds: number, times?: number): Release
  /** A subscription is not even confirmed until released. */
  stallSubscriptions(times?: number): Release
  /** What a server says while it comes up. */
  refuseAsNotReady(times?: number): Release
  /** What a follower says to a call that requires the leader. */
  refuseAsNotLeader(times?: number): Release
  /** The next `times` checkpoints are sent before the events that they cover. */
  sendCheckpointsAhead(times?: number): Release
  /** The subscriptions that run now stay open and get nothing any more. */
  silenceSubscriptions(): void
  /** Those that are live now end as the server ends those of slow consumers. */
  dropLiveSubscriptions(): void
  /** The calls under way end with CANCELLED. */
  cancelCalls(): void
  releaseAll(): void
}

export function faultsBy(disturbances: Disturbances, underWay: UnderWay): Faults {
  return {
    cutBeforeWrite: disturbances.cutBeforeWrite.engage,
    cutAfterWrite: disturbances.cutAfterWrite.engage,
    stallAppends: disturbances.stalledAppends.engage,
    stallAppendAnswers: disturbances.stalledAnswers.engage,
    delayAppendAnswers: delayBy(disturbances.lateAnswers),
    stallReads: disturbances.stalledReads.engage,
    delayReads: delayBy(disturbances.lateReads),
    stallSubscriptions: disturbances.stalledSubscriptions.engage,
    refuseAsNotReady: disturbances.notReady.engage,
    refuseAsNotLeader: disturbances.notLeader.engage,
    sendCheckpointsAhead: disturbances.checkpointsAhead.engage,
    silenceSubscriptions: () => {
      for (const { silence } of underWay.subscriptions) silence()
    },
    dropLiveSubscriptions: () => {
      for (const { dropWhenLive } of underWay.subscriptions) dropWhenLive()
    },
    cancelCalls: () => {
      for (const cancel of underWay.calls) cancel()
    },
    releaseAll: () => {
      for (const fault of Object.values(disturbances) as Disturbances[keyof Disturbances][])
        fault.release()
    },
  }
}

function delayBy(delay: Delay): (milliseconds: number, times?: number) => Release {
  return (milliseconds, times) => {
    delay.milliseconds = milliseconds
    return delay.engage(times)
  }
}
