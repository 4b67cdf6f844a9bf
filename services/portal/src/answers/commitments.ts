import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'

/** In the order of urgency. */
export const COMMITMENT_STATUSES = [
  'overdue',
  'due',
  'open',
  'fulfilled-late',
  'fulfilled',
  'lapsed',
  'not-yet-made',
] as const
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number]

export interface Commitment {
  readonly id: string
  readonly status: CommitmentStatus
  readonly who: readonly string[]
  readonly what: string
  readonly madeOn: string
  readonly dueOn: string | null
  readonly fulfilledOn: string | null
  readonly daysLate: number | null
  readonly lapsedOn: string | null
  readonly closureOrder: { readonly id: string } | null
  readonly agreement: {
    readonly id: string
    readonly subject: string | null
    readonly document: string | null
    readonly signedOn: string
  }
  readonly statedBy: readonly StatedBy[]
}

export interface Commitments {
  readonly total: number
  readonly byStatus: Readonly<Record<CommitmentStatus, number>>
  readonly byParty: readonly { readonly party: string }[]
  readonly commitments: readonly Commitment[]
}

export const commitments = (asked: Changes): Promise<Commitments> =>
  askRows('/capacity/v1/commitments', asked, 'commitments')
