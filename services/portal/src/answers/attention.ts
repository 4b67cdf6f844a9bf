import type { Changes } from '../query.ts'
import { addDays, type Day } from '../days.ts'
import { ask } from './ask.ts'
import { isReviewLate } from './orders.ts'

/** What somebody should look at. */
export interface Concern {
  readonly kind:
    'reviewOverdue' | 'closesSoon' | 'closureUnconfirmed' | 'commitmentOverdue' | 'lapses'
  readonly what: string
  /** The unit that it is about, where it is about one. */
  readonly unit: string | undefined
  readonly day: Day
}

interface Order {
  readonly status: string
  readonly units: readonly { readonly id: string; readonly name: string | null }[]
  readonly effectiveOn: Day
  readonly revokedOn: Day | null
  readonly reviewDue: Day | null
  readonly reviewOverdue: boolean
  readonly carriedOutOn: Day | null
}

interface Commitment {
  readonly what: string
  readonly dueOn: Day | null
  readonly closureOrder: { readonly id: string } | null
}

interface Registration {
  readonly provider: string
  readonly lapsesOn: Day
}

export const SOON_DAYS = 90

/** What needs attention on a day, as known then; what has waited longest comes first. */
export interface Concerns {
  readonly concerns: readonly Concern[]
  /** How many orders, commitments and registrations were too many to look at. */
  readonly unseen: number
}

interface Page {
  readonly total: number
}

export async function concernsOn(day: Day, clocks: Changes): Promise<Concerns> {
  const asked = { ...clocks, limit: '500' }
  const [orders, commitments, registrations] = await Promise.all([
    ask<Page & { closureOrders: readonly Order[] }>('/capacity/v1/closure-orders', asked),
    ask<Page & { commitments: readonly Commitment[] }>('/capacity/v1/commitments', {
      ...asked,
      status: 'overdue',
    }),
    ask<Page & { registrations: readonly Registration[] }>('/capacity/v1/providers', {
      ...asked,
      lapsingWithin: String(SOON_DAYS),
    }),
  ])
  const concerns = [
    ...orders.closureOrders.flatMap((order) => concernsOfOrder(order, day)),
    ...commitments.commitments.flatMap(concernsOfCommitment),
    ...registrations.registrations.map(concernOfRegistration),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const unseen =
    orders.total -
    orders.closureOrders.length +
    (commitments.total - commitments.commitments.length) +
    (registrations.total - registrations.registrations.length)
  return { concerns, unseen }
}

const concernsOfCommitment = ({ what, dueOn }: Commitment): Concern[] =>
  dueOn === null ? [] : [{ kind: 'commitmentOverdue', what, unit: undefined, day: dueOn }]

const concernOfRegistration = ({ provider, lapsesOn }: Registration): Concern => ({
  kind: 'lapses',
  what: provider,
  unit: undefined,
  day: lapsesOn,
})

export function concernsOfOrder(order: Order, day: Day): Concern[] {
  const { status, units, effectiveOn, revokedOn, reviewDue, carriedOutOn } = order
  const about = (kind: Concern['kind'], on: Day): Concern[] =>
    units.map(({ id, name }) => ({ kind, what: name ?? id, unit: id, day: on }))
  if (isReviewLate(order, day) && reviewDue !== null) return about('reviewOverdue', reviewDue)
  if (status === 'standing' && revokedOn === null && effectiveOn <= addDays(day, SOON_DAYS))
    return about('closesSoon', effectiveOn)
  if (status === 'in-effect' && carriedOutOn === null)
    return about('closureUnconfirmed', effectiveOn)
  return []
}
