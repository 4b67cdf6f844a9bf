import { dayOfInstant, type Day } from '../days.ts'
import { ask } from './ask.ts'

/** A day on the time line that is worth jumping to. */
export interface Mark {
  readonly kind: 'order' | 'revoked' | 'inEffect' | 'planApproved' | 'planAmended' | 'reform'
  readonly day: Day
  /** Whether it stands above the axis, where things are so, or below, where they become known. */
  readonly side: 'so' | 'known'
  readonly what: string
}

export interface Marks {
  readonly marks: readonly Mark[]
  /** The years that plans of regions cover. */
  readonly plans: readonly {
    id: string
    title: string
    from: Day
    to: Day | null
    approvedOn: Day | null
  }[]
}

interface Order {
  readonly units: readonly { readonly name: string | null }[]
  readonly issuedOn: Day
  readonly effectiveOn: Day
  readonly revokedOn: Day | null
}

interface Plan {
  readonly id: string
  readonly title: string
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly approval: { readonly approvedOn: Day } | null
  readonly amendments: readonly { readonly amendedOn: Day }[]
  readonly area: { readonly kind: string }
}

interface Answers {
  readonly orders: { readonly closureOrders: readonly Order[] }
  readonly plans: { readonly plans: readonly Plan[] }
  readonly changes: { readonly territoryChanges: readonly { effectiveOn: string | null }[] }
}

let last: { readonly of: Answers; readonly marks: Marks } | undefined

/**
 * The marks of the time line, as known now: orders, plans of regions, and the days of reforms. They
 * are asked for whenever a date changes: the same answers give the same marks, so that nothing of
 * them is drawn anew.
 */
export async function marksOfTime(): Promise<Marks> {
  const limit = '500'
  const [orders, plans, changes] = await Promise.all([
    ask<Answers['orders']>('/capacity/v1/closure-orders', { limit }),
    ask<Answers['plans']>('/capacity/v1/plans', { limit }),
    ask<Answers['changes']>('/capacity/v1/territory-changes', {
      kind: 'merger',
      status: 'in-effect',
      limit,
    }),
  ])
  const isSame =
    last?.of.orders === orders && last.of.plans === plans && last.of.changes === changes
  const of = { orders, plans, changes }
  if (last === undefined || !isSame) last = { of, marks: marksIn(of) }
  return last.marks
}

function marksIn({ orders, plans, changes }: Answers): Marks {
  const ofRegions = plans.plans.filter(({ area }) => area.kind === 'planningRegion')
  const marks = [
    ...orders.closureOrders.flatMap(marksOfOrder),
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
      approvedOn: approval?.approvedOn ?? null,
    })),
  }
}

function marksOfOrder({ units, issuedOn, effectiveOn, revokedOn }: Order): Mark[] {
  const what = units.map(({ name }) => name ?? '').join(', ')
  return [
    { kind: 'order', day: issuedOn, side: 'known', what },
    revokedOn === null
      ? { kind: 'inEffect', day: effectiveOn, side: 'so', what }
      : { kind: 'revoked', day: revokedOn, side: 'known', what },
  ]
}

function marksOfPlan({ title, approval, amendments }: Plan): Mark[] {
  const amended = amendments.map(({ amendedOn }) => amendedOn)
  return [
    ...(approval === null ? [] : [mark('planApproved', approval.approvedOn, title)]),
    ...amended.map((day) => mark('planAmended', day, title)),
  ]
}

const mark = (kind: Mark['kind'], day: string, what: string): Mark => ({
  kind,
  day: dayOfInstant(day),
  side: 'known',
  what,
})

function reforms(changes: readonly { effectiveOn: string | null }[]): Mark[] {
  const days = new Set(changes.map(({ effectiveOn }) => effectiveOn).filter((day) => day !== null))
  return [...days].map((day) => ({ kind: 'reform', day, side: 'so', what: '' }))
}

/** Orders of one day on several units are one mark. */
function unique(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<string, Mark>()
  for (const one of marks) {
    const place = `${one.kind} ${one.day}`
    const other = byPlace.get(place)
    byPlace.set(place, other === undefined ? one : { ...one, what: `${other.what}, ${one.what}` })
  }
  return [...byPlace.values()]
}
