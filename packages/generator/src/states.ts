import {
  CAPABILITIES,
  foldOf,
  idsOf,
  inKnownOrder,
  streamOf,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'

/** Everything that is so far recorded, folded as the registry folds it. */
export interface States {
  of(capability: Capability, id: string): unknown
  all(capability: Capability, ids: readonly string[]): readonly unknown[]
  /** Takes in an event wherever it counts, and wherever in the known order it comes. */
  take(event: Known<DomainEvent>): void
}

interface Held {
  state: unknown
  readonly facts: Known<DomainEvent>[]
}

export function emptyStates(): States {
  const held = new Map<string, Held>()
  const of = (capability: Capability, id: string): unknown =>
    held.get(streamOf(capability, id))?.state ?? capability.empty(id)
  return {
    of,
    all: (capability, ids) => ids.map((id) => of(capability, id)),
    take: (event) => {
      for (const capability of CAPABILITIES as readonly Capability[])
        for (const id of idsOf(capability, event)) {
          const stream = streamOf(capability, id)
          const one = held.get(stream) ?? { state: capability.empty(id), facts: [] }
          held.set(stream, one)
          takeIn(one, event, capability, id)
        }
    },
  }
}

function takeIn(one: Held, event: Known<DomainEvent>, capability: Capability, id: string): void {
  const last = one.facts.at(-1)
  one.facts.push(event)
  if (last === undefined || inKnownOrder(last, event) < 0) {
    one.state = capability.evolve(one.state, event)
    return
  }
  one.facts.sort(inKnownOrder)
  one.state = foldOf(capability, id, one.facts)
}
