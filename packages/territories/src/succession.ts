import { parishesOf, parishKey } from './parish.ts'
import type { ReformStepsFile } from './reform-steps-file.ts'
import type { TerritoriesFile } from './territories-file.ts'

/** A municipality, or some parishes of it, becomes (part of) another one on a day. */
export interface Succession {
  readonly from: string
  readonly to: string
  readonly effectiveOn: string
  /** The parishes that go; null: the municipality goes whole. */
  readonly parishes: readonly string[] | null
  /** The same parishes as `parishKey` compares them, aliases included. */
  readonly parishKeys: ReadonlySet<string>
}

/** Every succession that came to be. Of a split municipality the larger part is listed first. */
export function successionsIn(
  { municipalitiesUntil20210701, municipalitiesFrom20210701 }: TerritoriesFile,
  aliases: ReformStepsFile['parishAliases'],
): Succession[] {
  const earlier = municipalitiesUntil20210701.flatMap(({ code, successors, validTo }) =>
    successors.map((successor) =>
      successionOf(code, successor.code, validTo, successor.share, aliases),
    ),
  )
  const later = municipalitiesFrom20210701.flatMap(({ code, successor, validTo }) =>
    successor === undefined || validTo === null ? [] : [wholeSuccession(code, successor, validTo)],
  )
  return [...earlier, ...later]
}

export function wholeSuccession(from: string, to: string, effectiveOn: string): Succession {
  return { from, to, effectiveOn, parishes: null, parishKeys: new Set() }
}

function successionOf(
  from: string,
  to: string,
  effectiveOn: string,
  share: string,
  aliases: ReformStepsFile['parishAliases'],
): Succession {
  if (share === 'whole') return wholeSuccession(from, to, effectiveOn)
  const parishes = parishesOf(share)
  const others = aliases.filter(({ means }) => parishes.includes(means))
  const spellings = [...parishes, ...others.map(({ written }) => written)]
  return { from, to, effectiveOn, parishes, parishKeys: new Set(spellings.map(parishKey)) }
}
