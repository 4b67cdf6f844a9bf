import { dayOfInstant, type Day } from '../days.ts'
import { ask } from './ask.ts'

/** A day on the time line that is worth jumping to. */
export interface Mark {
  readonly kind: 'order' | 'revoked' | 'inEffect' | 'planApproved' | 'planAmended' | 'reform'
  readonly day: Day
  /** Whether it stands above the axis, where things are so, or below, where they become known. */
  readonly side: 'so' | 'known'
}

export interface Marks {
  readonly marks: readonly Mark[]
  /** The years that plans of regions cover. */
  readonly plans: readonly {
    id: string
    title: string
    from: Day
    to: Day | null
    /** Of what day it is, and when it became known. */
    approval: { on: Day; learnt: Day } | null
  }[]
}

interface Order {
  readonly effectiveOn: Day
  readonly revokedOn: Day | null
}

interface Plan {
  readonly id: string
  readonly title: string
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly approval: (Stated & { readonly approvedOn: Day }) | null
  readonly amendments: readonly Stated[]
  readonly area: { readonly kind: string }
}

interface Stated {
  readonly statedBy: { readonly knownSince: string }
}

interface Answers {
  readonly orders: { readonly closureOrders: readonly Order[] }
  /** The events of orders, each with when it became known. */
  readonly learnt: {
    readonly rows: readonly {
      readonly events: readonly { readonly type: string; readonly knownSince: string }[]
    }[]
  }
  readonly plans: { readonly plans: readonly Plan[] }
  readonly changes: { readonly territoryChanges: readonly { effectiveOn: string | null }[] }
}

/** What has become known since then is all that ever has. */
const BEFORE_ANYTHING = '1900-01-01'

let last: { readonly of: Answers; readonly marks: Marks } | undefined

/**
 * The marks of the time line, as known now: orders, plans of regions, and the days of reforms. They
 * are asked for whenever a date changes: the same answers give the same marks, so that nothing of
 * them is drawn anew.
 */
export async function marksOfTime(): Promise<Marks> {
  const limit = '500'
  const [orders, learnt, plans, changes] = await Promise.all([
    ask<Answers['orders']>('/capacity/v1/closure-orders', { limit }),
    ask<Answers['learnt']>('/history/v1/diff/closure-orders', {
      fromKnownAt: BEFORE_ANYTHING,
      limit,
    }),
    ask<Answers['plans']>('/capacity/v1/plans', { limit }),
    ask<Answers['changes']>('/capacity/v1/territory-changes', {
      kind: 'merger',
      status: 'in-effect',
      limit,
    }),
  ])
  const isSame =
    last?.of.orders === orders &&
    last.of.learnt === learnt &&
    last.of.plans === plans &&
    last.of.changes === changes
  const of = { orders, learnt, plans, changes }
  if (last === undefined || !isSame) last = { of, marks: marksIn(of) }
  return last.marks
}

export function marksIn({ orders, learnt, plans, changes }: Answers): Marks {
  const ofRegions = plans.plans.filter(({ area }) => area.kind === 'planningRegion')
  const marks = [
    ...orders.closureOrders
      .filter(({ revokedOn }) => revokedOn === null)
      .map(({ effectiveOn }): Mark => ({ kind: 'inEffect', day: effectiveOn, side: 'so' })),
    ...learnt.rows
      .flatMap(({ events }) => events)
      .flatMap(({ type, knownSince }) => {
        const kind = OF_ORDERS[type]
        return kind === undefined ? [] : [mark(kind, knownSince)]
      }),
    ...ofRegions.flatMap(marksOfPlan),
    ...reforms(changes.territoryChanges),
  ]
  return {
    marks: unique(marks).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    plans: ofRegions.map(({ id, title, validFrom, validTo, approval }) => ({
      id,
      title,
      from: validFrom,
      to: validTo,
      approval: approval && {
        on: approval.approvedOn,
        learnt: dayOfInstant(approval.statedBy.knownSince),
      },
    })),
  }
}

const OF_ORDERS: Readonly<Record<string, Mark['kind']>> = {
  ClosureOrderIssued: 'order',
  ClosureOrderRevoked: 'revoked',
}

const marksOfPlan = ({ approval, amendments }: Plan): Mark[] => [
  ...(approval === null ? [] : [mark('planApproved', approval.statedBy.knownSince)]),
  ...amendments.map(({ statedBy }) => mark('planAmended', statedBy.knownSince)),
]

/** Below the axis, where things become known. */
const mark = (kind: Mark['kind'], knownSince: string): Mark => ({
  kind,
  day: dayOfInstant(knownSince),
  side: 'known',
})

function reforms(changes: readonly { effectiveOn: string | null }[]): Mark[] {
  const days = new Set(changes.map(({ effectiveOn }) => effectiveOn).filter((day) => day !== null))
  return [...days].map((day) => ({ kind: 'reform', day, side: 'so' }))
}

/** Orders of one day are one mark. */
const unique = (marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((one) => [`${one.kind} ${one.day}`, one])).values(),
]
