import { rowOn, fieldChanges, statusOf, type FieldChange, type Row } from '../registers/row.ts'
import {
  isUnreadable,
  rigaDay,
  serviceUnits,
  type AnyEvent,
  type Capability,
  type Day,
  type Known,
} from '@vietas/domain'
import type { Turn } from '@vietas/capacity-questions'
import type { RecordedEvent } from '@vietas/event-store'
import type { RelationsOfEvent } from './relations.ts'

/** What one is once an event is known, on the day that the event is about, as known then. */
export interface ValueAfter {
  readonly on: Day
  readonly status: string | null
  /** Of a unit: its counts by target group; null for all else. */
  readonly places: unknown
  readonly changed: readonly FieldChange[]
}

/** Everything known of one, in known order. */
export interface Told {
  readonly declared: Capability
  readonly id: string
  readonly events: readonly Known<AnyEvent>[]
  readonly relations: ReadonlyMap<string, RelationsOfEvent>
  /** Where its stream had to be read: how its events were recorded, by their ids. */
  readonly recorded?: {
    readonly stream: string
    readonly byId: ReadonlyMap<string, RecordedEvent>
  }
}

/** After some of the events, by their ids. What cannot be taken in has none, and changes nothing. */
export async function valuesAfter(
  told: Told,
  wanted: ReadonlySet<string>,
  turn: Turn,
): Promise<ReadonlyMap<string, ValueAfter>> {
  const { declared, id, events, relations } = told
  const values = new Map<string, ValueAfter>()
  const applied: Known<AnyEvent>[] = []
  let state = declared.empty(id)
  for (const event of events) {
    await turn()
    const on = relations.get(event.id)?.days?.last ?? rigaDay(event.knownSince)
    const at = { validAt: on, knownAt: event.knownSince }
    const before = wanted.has(event.id) ? rowOn(declared, state, at) : undefined
    try {
      state = declared.evolve(state, event)
      applied.push(event)
    } catch (error) {
      if (!isUnreadable(error)) throw error
      state = applied.reduce((so, other) => declared.evolve(so, other), declared.empty(id))
      continue
    }
    if (wanted.has(event.id))
      values.set(event.id, valueOf(declared, on, before, rowOn(declared, state, at)))
  }
  return values
}

function valueOf(
  declared: Capability,
  on: Day,
  before: Row | undefined,
  after: Row | undefined,
): ValueAfter {
  const isUnit = declared.name === serviceUnits.name
  return {
    on,
    status: statusOf(after),
    places: isUnit ? (after?.['places'] ?? null) : null,
    changed: fieldChanges(declared, before, after).map(onlyWhatDiffers),
  }
}

/** Of a list only the items that are others: it may be long, and most of it as it was. */
function onlyWhatDiffers({ field, from, to }: FieldChange): FieldChange {
  if (!Array.isArray(from) || !Array.isArray(to)) return { field, from, to }
  const without = (some: readonly unknown[], others: readonly unknown[]): unknown[] => {
    const texts = new Set(others.map((item) => JSON.stringify(item)))
    return some.filter((item) => !texts.has(JSON.stringify(item)))
  }
  return { field, from: without(from, to), to: without(to, from) }
}
