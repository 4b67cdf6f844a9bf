import { parishesOf } from './parish.ts'
import type { TerritoriesFile } from './territories-file.ts'

/** What came of a municipality, as the file states it. */
export interface StatedSuccession {
  readonly from: string
  readonly to: string
  readonly effectiveOn: string
  /** The parishes that go; null: the municipality goes whole. */
  readonly parishes: readonly string[] | null
}

/** Every succession that came to be. Of a split municipality the larger part is listed first. */
export function successionsIn({
  municipalitiesUntil20210701,
  municipalitiesFrom20210701,
}: TerritoriesFile): StatedSuccession[] {
  const earlier = municipalitiesUntil20210701.flatMap(({ code, successors, validTo }) =>
    successors.map((successor) => ({
      from: code,
      to: successor.code,
      effectiveOn: validTo,
      parishes: successor.share === 'whole' ? null : parishesOf(successor.share),
    })),
  )
  const later = municipalitiesFrom20210701.flatMap(({ code, successor, validTo }) =>
    successor === undefined || validTo === null
      ? []
      : [{ from: code, to: successor, effectiveOn: validTo, parishes: null }],
  )
  return [...earlier, ...later]
}
