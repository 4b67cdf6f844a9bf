import {
  CAPABILITIES,
  rememberedBy,
  type Capability,
  type DomainEvent,
  type Known,
  type StateOf,
} from '@vietas/domain'
import { comparePositions, type Position } from '@vietas/event-store'
import { createRegister } from '@vietas/projections'
import { registeredAs, type AskedRegister, type AskedRegisters } from './registers.ts'

type Event = Known<DomainEvent>

/** What is otherwise than in the log. */
export interface Change {
  /** What was recorded later does not count. */
  readonly upTo: Position
  readonly without: readonly Event[]
  readonly with: readonly Event[]
}

/**
 * The registers of a log that were otherwise: those that the change is about are folded from other
 * events, and all others are asked of the registers that follow the log, up to a position.
 */
export function changedRegisters(registers: AskedRegisters, change: Change): AskedRegisters {
  const changed = new Map(
    CAPABILITIES.map((declared: Capability) => [
      declared.name,
      changedRegister(declared, registers.of(declared), change),
    ]),
  )
  return {
    of: <Declared extends Capability>(declared: Declared) =>
      changed.get(declared.name) as AskedRegister<StateOf<Declared>>,
    mayHaveComeAfter: () => false,
  }
}

function changedRegister(
  declared: Capability,
  recorded: AskedRegister<unknown>,
  change: Change,
): AskedRegister<unknown> {
  const { upTo } = change
  const isCounted = ({ position }: Event): boolean => comparePositions(position, upTo) <= 0
  const touched = new Set(
    [...change.without, ...change.with].flatMap((event) => rememberedBy(declared, event)),
  )
  const own = createRegister<unknown, Event>(registeredAs(declared))
  for (const event of eventsOf(touched, recorded, change)) own.restore(event)
  return {
    ids: function* () {
      for (const id of recorded.ids()) if (!touched.has(id)) yield id
      for (const id of touched) if (own.has(id)) yield id
    },
    has: (id) =>
      touched.has(id) ? own.has(id) : recorded.factsOf(id).some((event) => isCounted(event)),
    get: (id, knownAt) =>
      touched.has(id) ? own.get(id, knownAt) : recorded.get(id, knownAt, upTo),
    factsOf: (id) =>
      touched.has(id) ? own.factsOf(id) : recorded.factsOf(id).filter((event) => isCounted(event)),
    changes: () => 0,
    changedSince: () => [],
  }
}

function eventsOf(
  touched: ReadonlySet<string>,
  recorded: AskedRegister<unknown>,
  change: Change,
): Iterable<Event> {
  const without = new Set(change.without.map(({ id }) => id))
  const events = new Set<Event>()
  for (const id of touched)
    for (const event of recorded.factsOf(id))
      if (!without.has(event.id) && comparePositions(event.position, change.upTo) <= 0)
        events.add(event)
  for (const event of change.with) events.add(event)
  return events
}

/** Whether a register of the log holds an event: what could not be applied was put aside. */
export function isHeld(registers: AskedRegisters, event: Event): boolean {
  return CAPABILITIES.some((declared) =>
    rememberedBy(declared, event).some((id) =>
      registers
        .of(declared)
        .factsOf(id)
        .some((fact) => fact.id === event.id),
    ),
  )
}
