/** Where the classes of a scale begin; the first begins at the least number there is. */
export type Classes = readonly number[]

const MOST = 5

/**
 * Classes with about as many members each, from round numbers. They are made of one day, so that
 * colours mean the same while time plays.
 */
export function classesOf(values: readonly number[], whole: boolean): Classes {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b)
  const [least] = sorted
  if (least === undefined) return []
  const breaks = Array.from({ length: MOST - 1 }, (_, index) =>
    round(sorted[Math.floor(((index + 1) * sorted.length) / MOST)] ?? least, whole),
  )
  const first = whole ? 1 : 0
  return [first, ...new Set(breaks.filter((value) => value > first))]
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 10]

/** The nearest number that people call round. */
function round(value: number, whole: boolean): number {
  const size = 10 ** Math.floor(Math.log10(value))
  const nearest = STEPS.map((step) => step * size).reduce((best, step) =>
    Math.abs(step - value) < Math.abs(best - value) ? step : best,
  )
  return whole ? Math.max(1, Math.round(nearest)) : Number(nearest.toFixed(2))
}

/** The number of the class of a value, from 1; a scale of few classes keeps its ends apart. */
export function classOf(value: number, classes: Classes): number {
  const index = Math.max(
    0,
    classes.findLastIndex((from) => value >= from),
  )
  return colourOf(index, classes.length)
}

/** Which of the five colours the nth of so many classes has. */
export const colourOf = (index: number, count: number): number =>
  count <= 1 ? 4 : 1 + Math.round((index * (MOST - 1)) / (count - 1))
