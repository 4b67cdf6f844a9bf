import type { Changes } from '../query.ts'
import { addDays, type Day } from '../days.ts'
import { ask } from './ask.ts'

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

const SOON_DAYS = 90

/** What needs attention on a day, as known then; what has waited longest comes first. */
export async function concerns(clocks: Changes, day: Day): Promise<readonly Concern[]> {
  const [orders, commitments, registrations] = await Promise.all([
    ask<{ closureOrders: readonly Order[] }>('/capacity/v1/closure-orders', {
      ...clocks,
      limit: '500',
    }),
    ask<{ commitments: readonly Commitment[] }>('/capacity/v1/commitments', {
      ...clocks,
      status: 'overdue',
      limit: '100',
    }),
    ask<{ registrations: readonly Registration[] }>('/capacity/v1/providers', {
      ...clocks,
      lapsingWithin: String(SOON_DAYS),
      limit: '100',
    }),
  ])
  return [
    ...orders.closureOrders.flatMap((order) => concernsOfOrder(order, day)),
    ...commitments.commitments.flatMap(({ what, dueOn }) =>
      dueOn === null
        ? []
        : [{ kind: 'commitmentOverdue' as const, what, unit: undefined, day: dueOn }],
    ),
    ...registrations.registrations.map(({ provider, lapsesOn }) => ({
      kind: 'lapses' as const,
      what: provider,
      unit: undefined,
      day: lapsesOn,
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function concernsOfOrder(order: Order, day: Day): Concern[] {
  const { status, units, effectiveOn, reviewDue, reviewOverdue, carriedOutOn } = order
  const about = (kind: Concern['kind'], on: Day): Concern[] =>
    units.map(({ id, name }) => ({ kind, what: name ?? id, unit: id, day: on }))
  if (reviewOverdue && reviewDue !== null) return about('reviewOverdue', reviewDue)
  if (status === 'standing' && effectiveOn <= addDays(day, SOON_DAYS))
    return about('closesSoon', effectiveOn)
  if (status === 'in-effect' && carriedOutOn === null)
    return about('closureUnconfirmed', effectiveOn)
  return []
}
