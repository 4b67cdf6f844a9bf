import { parishKey } from './parish.ts'
import type { TerritoryEvent } from './territory-event.ts'

/** A municipality, or some parishes of it, becomes (part of) another one on a day. */
export interface Succession {
  readonly from: string
  readonly to: string
  readonly effectiveOn: string
  /** The parishes that go; null: the municipality goes whole. */
  readonly parishes: readonly string[] | null
  /** The same parishes as `parishKey` compares them, other spellings included. */
  readonly parishKeys: ReadonlySet<string>
  /** What ordered it. */
  readonly by: TerritoryEvent
}

export function wholeSuccession(
  from: string,
  to: string,
  effectiveOn: string,
  by: TerritoryEvent,
): Succession {
  return { from, to, effectiveOn, parishes: null, parishKeys: new Set(), by }
}

/** Of a split municipality the larger part is listed first. */
export function partialSuccessions(
  event: Extract<TerritoryEvent, { type: 'TerritorySplit' }>,
  otherSpellings: (parish: string) => readonly string[],
): Succession[] {
  const { code, parts, effectiveOn } = event.data
  return parts.map(({ successor, parishes }) => ({
    from: code,
    to: successor.code,
    effectiveOn,
    parishes,
    parishKeys: new Set(
      parishes.flatMap((parish) => [parish, ...otherSpellings(parish)]).map(parishKey),
    ),
    by: event,
  }))
}
