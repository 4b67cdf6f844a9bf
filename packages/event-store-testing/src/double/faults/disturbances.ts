import { newDelay, newFault } from './fault.ts'
import type { Delay, Fault } from './fault.ts'

/** All faults. The services ask each in its place whether it hits the call at hand. */
export interface Disturbances {
  readonly cutBeforeWrite: Fault
  readonly cutAfterWrite: Fault
  readonly stalledAppends: Fault
  readonly stalledAnswers: Fault
  readonly lateAnswers: Delay
  readonly stalledReads: Fault
  readonly lateReads: Delay
  readonly stalledSubscriptions: Fault
  readonly notReady: Fault
  readonly notLeader: Fault
  readonly checkpointsAhead: Fault
}

export function newDisturbances(): Disturbances {
  return {
    cutBeforeWrite: newFault(),
    cutAfterWrite: newFault(),
    stalledAppends: newFault(),
    stalledAnswers: newFault(),
    lateAnswers: newDelay(),
    stalledReads: newFault(),
    lateReads: newDelay(),
    stalledSubscriptions: newFault(),
    notReady: newFault(),
    notLeader: newFault(),
    checkpointsAhead: newFault(),
  }
}
