import type { Row, StatedSum, SumPart } from './questions.ts'

/** One part for all that are explained at the same place: what is a sum is added, all else is one. */
export function mergedParts(parts: readonly SumPart[], isSum: boolean): readonly SumPart[] {
  const merged = new Map<string, SumPart>()
  for (const part of parts) {
    const before = merged.get(part.why)
    const number = before && isSum ? added(before.number, part.number) : part.number
    const unknown = Math.max(before?.unknown ?? 0, part.unknown)
    merged.set(part.why, { ...part, number, unknown })
  }
  return [...merged.values()]
}

function added(a: number | null, b: number | null): number | null {
  if (a === null) return b
  return b === null ? a : a + b
}

/** A count or an amount as what is added up. */
export const partOf = (count: number | 'unknown'): StatedSum =>
  count === 'unknown' ? { number: null, unknown: 1 } : { number: count, unknown: 0 }

/** What has a name of its own is called so in every language. */
export const ownName = (name: string): SumPart['name'] => ({ en: name, lv: name })

/** A sum over several; null where none of them states anything, which is not zero. */
export function sumOver(several: number, sum: number, unknown: number): StatedSum {
  const isNothingStated = sum === 0 && unknown > 0 && unknown === several
  return { number: isNothingStated ? null : sum, unknown }
}

/** What an answer says of a row, of which a municipality is told by its code. */
export function labelIn(row: Row, name: string): string | null {
  const value = row[name] as string | { readonly code: string } | null | undefined
  return typeof value === 'object' && value !== null ? value.code : (value ?? null)
}
