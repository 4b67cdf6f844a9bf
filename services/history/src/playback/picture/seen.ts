import { placesIn, unitsIn, unknownIn, type Numbers } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'

/** What a reader sees of a number: each of these has a look of its own. */
export type Seen =
  | { readonly kind: 'value'; readonly count: number; readonly isAtLeast: boolean }
  | { readonly kind: 'zero' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }

export const NONE: Seen = { kind: 'none' }

export function seenIn(numbers: Numbers | undefined, measure: Measure): Seen {
  if (numbers === undefined) return NONE
  const count = placesIn(numbers, measure)
  const isUnknown = unknownIn(numbers, measure) > 0
  if (count > 0) return { kind: 'value', count, isAtLeast: isUnknown }
  if (isUnknown) return { kind: 'unknown' }
  return unitsIn(numbers) > 0 ? { kind: 'zero' } : NONE
}

export const isSameSeen = (one: Seen, other: Seen): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'value' ||
    other.kind !== 'value' ||
    (one.count === other.count && one.isAtLeast === other.isAtLeast))

/** From one frame until before another. */
export interface Run {
  readonly from: number
  readonly until: number
}

/** Puts an element into the picture from one frame on, until another; at the end it stays. */
export function during({ from, until }: Run, frames: number): string {
  const last = until >= frames ? ' z' : ''
  return `class="r${last}" style="--a:${from};--n:${until - from}"`
}
