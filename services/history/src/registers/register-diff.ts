import type { Answering } from '@vietas/capacity-questions'
import { rigaDay, type AnyEvent, type Capability, type Known } from '@vietas/domain'
import type { Days } from '../events/days-of-event.ts'
import type { Points } from '../points.ts'
import { relationsAmong } from '../timeline/relations.ts'
import { factsOf, fieldChanges, rowOf, statusOf, type FieldChange, type Row } from './row.ts'

export const ROW_CHANGES = ['added', 'removed', 'ended', 'corrected-later', 'amended'] as const

export interface RowDifference {
  readonly id: string
  readonly change: (typeof ROW_CHANGES)[number]
  readonly statusFrom: string | null
  readonly statusTo: string | null
  readonly fields: readonly FieldChange[]
  /** What became known between, what has its day between, and what the status of the days comes from. */
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

export const ends = (before: string | null, after: string | null): boolean =>
  ENDED.has(after ?? '') && !ENDED.has(before ?? '')

/** Then others have their turn. */
export const ROWS_AT_ONCE = 64

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
    if (++looked % ROWS_AT_ONCE === 0) yield
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
  const statuses = { statusFrom: statusOf(before), statusTo: statusOf(after) }
  const isOther = statuses.statusFrom !== statuses.statusTo
  const facts = factsOf(declared, answering, id)
  const ofStatus = isOther ? eventsOfStatus(declared, id, facts, points) : NONE
  const isBetweenPoints = isBetween(points)
  const told = datedFacts(facts).filter((one) => isBetweenPoints(one) || ofStatus.has(one.event))
  const events = told.map(({ event }) => event)
  if (events.length === 0 && !isOther) return undefined
  const common = { id, ...statuses, fields, events }
  if (before === undefined) return { ...common, change: 'added' }
  if (after === undefined) return { ...common, change: 'removed' }
  if (ends(statuses.statusFrom, statuses.statusTo)) return { ...common, change: 'ended' }
  const learned = rowOf(declared, answering, id, { validAt: from.validAt, knownAt: to.knownAt })
  const isCorrected =
    fieldChanges(declared, before, learned).length > 0 && told.some(isLate(points))
  return { ...common, change: isCorrected ? 'corrected-later' : 'amended' }
}

/** An event with the days that it may be about; undefined where it is about none. */
interface Dated {
  readonly event: Known<AnyEvent>
  readonly days: Days | undefined
}

function datedFacts(facts: readonly Known<AnyEvent>[]): readonly Dated[] {
  const relations = relationsAmong(facts)
  return facts.map((event) => ({ event, days: relations.get(event.id)?.days }))
}

/** Whether an event says something of the first day, and was not known when that day was over. */
const isLate =
  ({ from }: Points) =>
  ({ event: { knownSince }, days }: Dated): boolean => {
    const isOfDay = days !== undefined && days.first <= from.validAt
    return isOfDay && knownSince > from.knownAt && rigaDay(knownSince) > from.validAt
  }

function isBetween({ from, to }: Points): (dated: Dated) => boolean {
  const [firstKnown, lastKnown] = inOrder(from.knownAt, to.knownAt)
  const [firstDay, lastDay] = inOrder(from.validAt, to.validAt)
  return ({ event: { knownSince }, days }) => {
    const isNew = firstKnown < knownSince && knownSince <= lastKnown
    const happens = days !== undefined && firstDay < days.last && days.first <= lastDay
    return isNew || (happens && knownSince <= lastKnown)
  }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a])

const NONE: ReadonlySet<Known<AnyEvent>> = new Set()

/**
 * Since which events the two days have not one status, as known at the second point: an order takes
 * effect when the day comes that it names, which is not the day that any of its events is about.
 */
function eventsOfStatus(
  declared: Capability,
  id: string,
  facts: readonly Known<AnyEvent>[],
  { from, to }: Points,
): ReadonlySet<Known<AnyEvent>> {
  const knownAt = rigaDay(to.knownAt)
  let state = declared.empty(id)
  let before = ''
  let events: Known<AnyEvent>[] = []
  for (const event of facts) {
    if (event.knownSince > to.knownAt) break
    state = declared.evolve(state, event)
    const [first, second] = [from, to].map(({ validAt }) =>
      statusOf(declared.on(state, { validAt, knownAt }) as Row | undefined),
    )
    const statuses = `${first} ${second}`
    if (first === second) events = []
    else if (statuses !== before) events.push(event)
    before = statuses
  }
  return new Set(events)
}
