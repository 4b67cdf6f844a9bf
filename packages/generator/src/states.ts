import {
  CAPABILITIES,
  idsOf,
  streamOf,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'

/** Everything that is so far recorded, folded as the registry folds it. */
export interface States {
  of(capability: Capability, id: string): unknown
  all(capability: Capability, ids: readonly string[]): readonly unknown[]
  /** Takes in the next event of the known order wherever it counts. */
  take(event: Known<DomainEvent>): void
}

export function emptyStates(): States {
  const states = new Map<string, unknown>()
  const of = (capability: Capability, id: string): unknown =>
    states.get(streamOf(capability, id)) ?? capability.empty(id)
  return {
    of,
    all: (capability, ids) => ids.map((id) => of(capability, id)),
    take: (event) => {
      for (const capability of CAPABILITIES as readonly Capability[])
        for (const id of idsOf(capability, event))
          states.set(streamOf(capability, id), capability.evolve(of(capability, id), event))
    },
  }
}
