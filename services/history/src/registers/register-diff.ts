import type { Answering } from '@vietas/capacity-questions'
import { rigaDay, type AnyEvent, type Capability, type Day, type Known } from '@vietas/domain'
import type { Points } from '../points.ts'
import { dayOfValue } from '../timeline/effective-date.ts'
import { relationsAmong } from '../timeline/relations.ts'
import { factsOf, fieldChanges, rowOf, statusOf, type FieldChange } from './row.ts'

export const ROW_CHANGES = ['added', 'removed', 'ended', 'corrected-later', 'amended'] as const

export interface RowDifference {
  readonly id: string
  readonly change: (typeof ROW_CHANGES)[number]
  readonly statusFrom: string | null
  readonly statusTo: string | null
  readonly fields: readonly FieldChange[]
  /** What became known between, and what has its day between. */
  readonly events: readonly Known<AnyEvent>[]
}

/** Statuses after which nothing more is to be expected. */
const ENDED = new Set([
  'revoked',
  'carried-out',
  'cancelled',
  'expired',
  'lapsed',
  'deregistered',
  'resolved',
  'blocked',
])

const AT_ONCE = 64

/** All of one kind that are other at the second point. A day that only passes changes none. */
export function* rowsThatDiffer(
  declared: Capability,
  answering: Answering,
  points: Points,
): Generator<undefined, RowDifference[], undefined> {
  const found: RowDifference[] = []
  let looked = 0
  for (const id of [...answering.view.registers.of(declared).ids()]) {
    const difference = rowDifference(declared, answering, id, points)
    if (difference !== undefined) found.push(difference)
    if (++looked % AT_ONCE === 0) yield
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}

function rowDifference(
  declared: Capability,
  answering: Answering,
  id: string,
  points: Points,
): RowDifference | undefined {
  const { from, to } = points
  const before = rowOf(declared, answering, id, from)
  const after = rowOf(declared, answering, id, to)
  const fields = fieldChanges(declared, before, after)
  if (fields.length === 0) return undefined
  const facts = datedFacts(factsOf(declared, answering, id))
  const between = facts.filter(isBetween(points))
  const events = between.map(({ event }) => event)
  const statuses = { statusFrom: statusOf(before), statusTo: statusOf(after) }
  if (events.length === 0 && statuses.statusFrom === statuses.statusTo) return undefined
  const common = { id, ...statuses, fields, events }
  if (before === undefined) return { ...common, change: 'added' }
  if (after === undefined) return { ...common, change: 'removed' }
  const ends = ENDED.has(statuses.statusTo ?? '') && !ENDED.has(statuses.statusFrom ?? '')
  if (ends) return { ...common, change: 'ended' }
  const learned = rowOf(declared, answering, id, { validAt: from.validAt, knownAt: to.knownAt })
  const isCorrected =
    fieldChanges(declared, before, learned).length > 0 && between.some(isLate(points))
  return { ...common, change: isCorrected ? 'corrected-later' : 'amended' }
}

/** An event with the day from which it counts; undefined where it is about none. */
interface Dated {
  readonly event: Known<AnyEvent>
  readonly day: Day | undefined
}

function datedFacts(facts: readonly Known<AnyEvent>[]): readonly Dated[] {
  const relations = relationsAmong(facts)
  return facts.map((event) => ({ event, day: dayOfValue(event, relations.get(event.id)) }))
}

/** Whether an event says something of the first day, and was not known when that day was over. */
const isLate =
  ({ from }: Points) =>
  ({ event: { knownSince }, day }: Dated): boolean => {
    const isOfDay = day !== undefined && day <= from.validAt
    return isOfDay && knownSince > from.knownAt && rigaDay(knownSince) > from.validAt
  }

function isBetween({ from, to }: Points): (dated: Dated) => boolean {
  const [firstKnown, lastKnown] = inOrder(from.knownAt, to.knownAt)
  const [firstDay, lastDay] = inOrder(from.validAt, to.validAt)
  return ({ event: { knownSince }, day }) => {
    const isNew = firstKnown < knownSince && knownSince <= lastKnown
    const happens = day !== undefined && firstDay < day && day <= lastDay
    return isNew || (happens && knownSince <= lastKnown)
  }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a])
