import type { Territories } from '@vietas/territories'
import type { About } from '../about.ts'
import { isEmpty, matcherOf, type EventFilter } from '../filter.ts'
import type { FeedReader } from '../feed-reader.ts'

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
 * The filter that events up to a position are to pass. Which municipalities belong together is known
 * once the view of capacity has come there as well.
 */
export function matchingOf(
  { capacity, projection }: FeedReader,
  filter: EventFilter,
): () => Matching | Promise<Matching> {
  if (isEmpty(filter)) return () => EVERYTHING
  const key = JSON.stringify(filter)
  let made: { readonly by: Territories | undefined; readonly matching: Matching } | undefined
  const makeBy = (territories: Territories): Matching => {
    if (made?.by === territories) return made.matching
    const matching = {
      matches: matcherOf(filter, territories),
      key: filter.territory === undefined ? key : `${key} ${generation(territories)}`,
    }
    made = { by: territories, matching }
    return matching
  }
  const byNow = (): Matching => makeBy(capacity.projection.view().territories())
  if (filter.territory === undefined) return () => made?.matching ?? byNow()
  return async () => {
    await capacity.projection.waitFor(projection.position() ?? '0', { timeoutMs: LONGEST_WAIT_MS })
    return byNow()
  }
}

function generation(territories: Territories): number {
  const known = generationOf.get(territories) ?? ++generations
  generationOf.set(territories, known)
  return known
}
