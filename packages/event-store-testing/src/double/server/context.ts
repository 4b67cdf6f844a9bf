import type { Disturbances } from '../faults/disturbances.ts'
import type { Log } from '../log/log.ts'
import type { Address } from '../responses/failures.ts'
import type { UnderWay } from './under-way.ts'

/** What the services of one node work with; the log and the faults are those of the cluster. */
export interface Context {
  readonly log: Log
  readonly disturbances: Disturbances
  readonly underWay: UnderWay
  readonly counts: Counts
  readonly settings: Settings
  readonly member: Member
}

/** What a test can count. */
export interface Counts {
  appendsReceived: number
  /** Only those that wrote something: the same events again write nothing. */
  appendsWritten: number
  reads: number
  subscriptionsOpened: number
}

export interface Settings {
  readonly maxAppendBytes: number
  /** Passwords by user; everyone is let in when not given, as on an insecure server. */
  readonly users: Readonly<Record<string, string>> | undefined
}

/** A node as its services see it. */
export interface Member {
  isLeader(): boolean
  leader(): Address | undefined
  /** Resolves when there is a leader; undefined while there is one. */
  election(): Promise<void> | undefined
  /** Breaks the connection over which a call came. */
  cut(peer: string): void
  members(): readonly MemberState[]
}

export interface MemberState {
  readonly address: Address
  readonly isLeader: boolean
  readonly isAlive: boolean
}
