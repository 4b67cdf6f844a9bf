import { START } from '@vietas/event-store'
import type { Territories } from '@vietas/territories'
import type { About } from '../about.ts'
import { filterKey, matcherOf, type EventFilter } from '../filter.ts'
import { capacityOf, feedBehind, type FeedReader } from '../feed-reader.ts'

/** A filter as it stands now. */
export interface Matching {
  /** Undefined: every event. */
  readonly matches: ((about: About) => boolean) | undefined
  /** The same for all filters that let the same events pass. */
  readonly key: string
}

const EVERYTHING: Matching = { matches: undefined, key: '' }
const LONGEST_WAIT_MS = 5_000

let generations = 0
const generationOf = new WeakMap<Territories, number>()

/**
 * The filter that events are to pass which have been read before it is asked for. Which
 * municipalities belong together is known once the view of capacity has come as far.
 */
export function matchingOf(
  reader: Pick<FeedReader, 'capacity' | 'projection'>,
  filter: EventFilter,
): () => Matching | Promise<Matching> {
  const key = filterKey(filter)
  if (key === undefined) return () => EVERYTHING
  if (filter.territory === undefined) {
    const matching = { matches: matcherOf(filter), key }
    return () => matching
  }
  let made: { readonly by: Territories; readonly matching: Matching } | undefined
  return async () => {
    const by = await territoriesNow(reader)
    if (made?.by !== by) {
      const matching = { matches: matcherOf(filter, by), key: `${key} ${generation(by)}` }
      made = { by, matching }
    }
    return made.matching
  }
}

/** @throws ProblemError when the view of capacity does not come as far as the feed is */
export async function territoriesNow(
  reader: Pick<FeedReader, 'capacity' | 'projection'>,
): Promise<Territories> {
  const { capacity, projection } = reader
  const read = projection.position() ?? START
  if (!(await capacity.projection.waitFor(read, { timeoutMs: LONGEST_WAIT_MS }))) throw feedBehind()
  return capacityOf(reader).territories()
}

function generation(territories: Territories): number {
  const known = generationOf.get(territories) ?? ++generations
  generationOf.set(territories, known)
  return known
}
