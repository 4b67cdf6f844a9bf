import type { Crosswalk } from './crosswalk.ts'
import type { LocatedMunicipality } from './locate.ts'
import { parishKey } from './parish.ts'

/** What is recorded of a parish that a municipality does not have on a day. */
export interface MisplacedParish {
  /** The municipality in which the parish lies on that day; undefined where none is recorded. */
  readonly liesIn: string | undefined
  /** Those that are recorded to lie in the municipality, as they are written. */
  readonly parishes: readonly string[]
}

interface Division {
  readonly locate: (code: string, parish?: string) => LocatedMunicipality
}

/**
 * Undefined where the parish may lie in the municipality: parishes are recorded only of
 * municipalities that were split, and of these all.
 */
export function misplacedParish(
  crosswalk: Crosswalk,
  { locate }: Division,
  code: string,
  parish: string,
): MisplacedParish | undefined {
  const splits = splitsOf(crosswalk)
  const parts = splits.map(({ from, parishes, parishKeys }) => ({
    parishes,
    isMeant: parishKeys.has(parishKey(parish)),
    liesIn: locate(from, parishes[0]).code,
  }))
  const meant = parts.filter(({ isMeant }) => isMeant)
  const isThere = meant.some(({ liesIn }) => liesIn === code)
  const mayBeThere = meant.length === 0 && !splits.some(({ from }) => from === code)
  if (isThere || mayBeThere) return undefined
  return {
    liesIn: meant[0]?.liesIn,
    parishes: parts.filter(({ liesIn }) => liesIn === code).flatMap(({ parishes }) => parishes),
  }
}

/** The parts into which municipalities were split, each of whole parishes. */
export function splitsOf({ newest }: Crosswalk) {
  return newest.stages.flatMap(({ successors }) =>
    [...successors.values()]
      .flat()
      .flatMap(({ from, parishes, parishKeys }) =>
        parishes === null ? [] : { from, parishes, parishKeys },
      ),
  )
}
