import { data } from './data.ts'
import { locate } from './in-force.ts'
import { parishKey } from './parish.ts'

/** What is recorded of a parish that a municipality does not have on a day. */
export interface MisplacedParish {
  /** The municipality in which the parish lies on that day; undefined where none is recorded. */
  readonly liesIn: string | undefined
  /** Those that are recorded to lie in the municipality, as they are written. */
  readonly parishes: readonly string[]
}

/**
 * Undefined where the parish may lie in the municipality: parishes are recorded only of
 * municipalities that were split, and of these all.
 */
export function misplacedParish(
  code: string,
  parish: string,
  on: string,
  knownAtMs: number,
): MisplacedParish | undefined {
  const parts = splits().map(({ from, parishes, parishKeys }) => ({
    parishes,
    isMeant: parishKeys.has(parishKey(parish)),
    liesIn: locate({ code: from, parish: parishes[0] }, on, knownAtMs).code,
  }))
  const meant = parts.filter(({ isMeant }) => isMeant)
  const isThere = meant.some(({ liesIn }) => liesIn === code)
  const mayBeThere = meant.length === 0 && !splits().some(({ from }) => from === code)
  if (isThere || mayBeThere) return undefined
  return {
    liesIn: meant[0]?.liesIn,
    parishes: parts.filter(({ liesIn }) => liesIn === code).flatMap(({ parishes }) => parishes),
  }
}

/** The parts into which municipalities were split, each of whole parishes. */
function splits() {
  return data.newest.stages.flatMap(({ successors }) =>
    [...successors.values()]
      .flat()
      .flatMap(({ from, parishes, parishKeys }) =>
        parishes === null ? [] : { from, parishes, parishKeys },
      ),
  )
}
