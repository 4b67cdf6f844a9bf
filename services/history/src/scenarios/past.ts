import {
  foldOf,
  idsOf,
  inKnownOrder,
  type AnyEvent,
  type Capability,
  type DomainEvent,
  type Known,
  type Moment,
  type Refusal,
} from '@vietas/domain'
import { DECIDED, type ActOf } from './acts.ts'

type Event = Known<DomainEvent>

/** What has happened so far, as decisions look at it. */
export interface Past {
  readonly take: (event: Event) => void
  readonly decide: (
    asked: ActOf,
    id: string,
    command: unknown,
    moment: Moment,
  ) => { readonly events: readonly AnyEvent[] } | { readonly refusal: Refusal }
}

interface One {
  state: unknown
  events: Event[]
}

const BESIDE = DECIDED.flatMap(({ acts }) =>
  Object.values(acts).flatMap(({ beside }) => beside?.of ?? []),
)
/** What is only looked at, as the division of the country is, takes in events as well. */
const FOLDED = [...new Map([...BESIDE, ...DECIDED].map((one) => [one.name, one])).values()]

export function emptyPast(): Past {
  const all = new Map<string, One>()
  const oneOf = (of: Capability, id: string): One => {
    const key = `${of.name} ${id}`
    const one = all.get(key) ?? { state: of.empty(id), events: [] }
    all.set(key, one)
    return one
  }
  return {
    take: (event) => {
      for (const of of FOLDED)
        for (const id of idsOf(of, event)) takeIn(oneOf(of, id), of, id, event)
    },
    decide: ({ act, capability }, id, command, moment) => {
      const { state } = oneOf(capability, id)
      const { beside } = act
      const others = beside?.ids(command, state).map((other) => oneOf(beside.of, other).state)
      const decision = act.decide(command, moment)(state, others ?? [])
      return decision.outcome === 'accepted' ? decision : { refusal: decision.refusal }
    },
  }
}

/** An event that became known before others that are here already makes the fold begin anew. */
function takeIn(one: One, of: Capability, id: string, event: Event): void {
  const last = one.events.at(-1)
  one.events.push(event)
  if (last === undefined || inKnownOrder(event, last) > 0) {
    one.state = of.evolve(one.state, event)
    return
  }
  one.events.sort(inKnownOrder)
  one.state = foldOf(of, id, one.events)
}
