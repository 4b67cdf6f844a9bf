import { comparePositions, type Position } from '@vietas/event-store'
import { createEarlierFolds } from './earlier-folds.ts'
import { createRecentChanges } from './recent-changes.ts'

/** An event as a register keeps it. */
export interface Fact {
  readonly type: string
  /** Since when it is known, in epoch milliseconds. */
  readonly knownSince: number
  /** Orders facts known at the same instant. */
  readonly position: Position
}

/** What a register keeps, and how facts become a state: a capability of the domain says both. */
export interface Registered<State, Event extends Fact> {
  /** The ids of those that an event is about; none when it is about others. */
  idsOf(event: Event): readonly string[]
  empty(id: string): State
  /** May change and give back the state that it was given. Throws when it cannot read the event. */
  evolve(state: State, event: Event): State
}

/** The facts about each of a kind, in the order in which they became known. */
export interface Register<State, Event extends Fact> {
  readonly ids: () => Iterable<string>
  readonly has: (id: string) => boolean
  /**
   * What was known of one at an instant, in epoch milliseconds; undefined when nothing was. To be
   * read before the next event is taken in, and never to be changed. With `upTo`, only what the log
   * held up to there.
   */
  readonly get: (id: string, knownAt: number, upTo?: Position) => State | undefined
  readonly factsOf: (id: string) => readonly Event[]
  /** How often anything has changed; `changedSince` takes it. */
  readonly changes: () => number
  /** Those that have changed since, some more than once; undefined when that is too long ago. */
  readonly changedSince: (changes: number) => readonly string[] | undefined
  /** Whether anything known at an instant may have come from behind a position of the log. */
  readonly mayHaveComeAfter: (position: Position, knownAt: number) => boolean
  /** Throws when the event cannot be read; the register is then as it was before. */
  readonly take: (event: Event) => void
  /** Takes back an event that was taken in. */
  readonly withdraw: (event: Event) => void
  /** Takes in an event that was taken in before, by an earlier process. */
  readonly restore: (event: Event) => void
}

interface Kept<State, Event> {
  readonly facts: Event[]
  /** Since when each of them is known; numbers that lie together are looked through faster. */
  readonly known: number[]
  /** Of the fact that came last. */
  position: Position
  /** The fold of all facts, once it has been asked for. */
  now: State | undefined
  /** Those of so many of the first facts that were asked for. */
  readonly earlier: Map<number, State>
}

export function createRegister<State, Event extends Fact>(
  registered: Registered<State, Event>,
): Register<State, Event> {
  const kept = new Map<string, Kept<State, Event>>()
  const recent = createRecentChanges()
  const earlierFolds = createEarlierFolds<State>()

  const foldOf = (id: string, facts: readonly Event[]): State => {
    let state = registered.empty(id)
    for (const fact of facts) state = registered.evolve(state, fact)
    return state
  }

  const foldOfFirst = (
    id: string,
    { facts, earlier }: Kept<State, Event>,
    count: number,
  ): State => {
    const kept = earlier.get(count)
    if (kept !== undefined) return kept
    const state = foldOf(id, facts.slice(0, count))
    earlierFolds.keep(earlier, count, state)
    return state
  }

  const add = (id: string, event: Event): void => {
    const { one, before, isLatest } = insertFact(kept, id, event)
    recent.note(id, event)
    one.now =
      isLatest && before !== undefined ? registered.evolve(before, event) : foldOf(id, one.facts)
  }

  const withdraw = (event: Event): void => {
    for (const id of registered.idsOf(event))
      if (removeFact(kept, id, event)) recent.note(id, event)
  }

  return {
    ids: () => kept.keys(),
    has: (id) => kept.has(id),
    factsOf: (id) => kept.get(id)?.facts ?? [],
    get: (id, knownAt, upTo) => {
      const one = kept.get(id)
      if (one === undefined) return undefined
      const count = countKnown(one.known, knownAt)
      const isUpTo = upTo === undefined || comparePositions(one.position, upTo) <= 0
      if (isUpTo && count === one.known.length) {
        one.now ??= foldOf(id, one.facts)
        return one.now
      }
      if (isUpTo) return count === 0 ? undefined : foldOfFirst(id, one, count)
      const known = one.facts
        .slice(0, count)
        .filter(({ position }) => comparePositions(position, upTo) <= 0)
      return known.length === 0 ? undefined : foldOf(id, known)
    },
    changes: recent.count,
    changedSince: recent.since,
    mayHaveComeAfter: recent.mayHaveCome,
    take: (event) => {
      try {
        for (const id of registered.idsOf(event)) add(id, event)
      } catch (error) {
        withdraw(event)
        throw error
      }
    },
    withdraw,
    restore: (event) => {
      for (const id of registered.idsOf(event)) {
        insertFact(kept, id, event)
        recent.note(id, event)
      }
    },
  }
}

/** Gives also the fold of everything before, which is dropped: the event may change it in place. */
function insertFact<State, Event extends Fact>(
  kept: Map<string, Kept<State, Event>>,
  id: string,
  event: Event,
): {
  readonly one: Kept<State, Event>
  readonly before: State | undefined
  readonly isLatest: boolean
} {
  const { position } = event
  const one = kept.get(id) ?? { facts: [], known: [], now: undefined, earlier: new Map(), position }
  kept.set(id, one)
  const { now: before } = one
  one.now = undefined
  if (comparePositions(position, one.position) > 0) one.position = position
  const at = insert(one.facts, event)
  one.known.splice(at, 0, event.knownSince)
  forgetFrom(one.earlier, at + 1)
  return { one, before, isLatest: at === one.facts.length - 1 }
}

/** Whether it was there. */
function removeFact<State, Event extends Fact>(
  kept: Map<string, Kept<State, Event>>,
  id: string,
  event: Event,
): boolean {
  const one = kept.get(id)
  const at = one?.facts.indexOf(event) ?? -1
  if (one === undefined || at < 0) return false
  one.facts.splice(at, 1)
  one.known.splice(at, 1)
  one.now = undefined
  forgetFrom(one.earlier, at + 1)
  if (one.facts.length === 0) kept.delete(id)
  return true
}

/** Folds of fewer facts are as they were. */
function forgetFrom(earlier: Map<number, unknown>, count: number): void {
  for (const of of earlier.keys()) if (of >= count) earlier.delete(of)
}

/** How many of those that are in order are known at an instant; most often it is all. */
function countKnown(known: readonly number[], knownAt: number): number {
  let from = 0
  let to = known.length
  if (to > 0 && (known[to - 1] as number) <= knownAt) return to
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((known[middle] as number) > knownAt) to = middle
    else from = middle + 1
  }
  return from
}

/** Where in the known order the event is now. */
function insert(facts: Fact[], event: Fact): number {
  let at = facts.length
  while (at > 0 && isBefore(event, facts[at - 1] as Fact)) at--
  facts.splice(at, 0, event)
  return at
}

function isBefore(a: Fact, b: Fact): boolean {
  if (a.knownSince !== b.knownSince) return a.knownSince < b.knownSince
  return comparePositions(a.position, b.position) < 0
}
