/** A number and its name below it take so much height. */
export const APART = 40

/**
 * At which height the names of two lines stand, each where its line ends: not upon each other, the
 * higher line's above, and both between the top and the bottom.
 */
export function nameEnds(
  first: number,
  second: number,
  top: number,
  bottom: number,
): readonly [number, number] {
  const above = Math.min(Math.max(Math.min(first, second), top), bottom - APART)
  const below = Math.min(Math.max(first, second, above + APART), bottom)
  return first <= second ? [above, below] : [below, above]
}
