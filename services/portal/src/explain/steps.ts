import type { Explanation, Step } from '../answers/explain.ts'

/** A step on the way to a number, with the sum before and after it. */
export interface Entry extends Step {
  readonly unit: string
  readonly name: string
  readonly before: number
  readonly after: number
  /** When the last of its events became known. */
  readonly knownSince: string
}

/** The steps of all units in the order in which they became known. */
export function entriesOf({ units }: Pick<Explanation, 'units'>): Entry[] {
  const all = units.flatMap(({ id, name, steps }) =>
    steps.map((step) => ({ ...step, unit: id, name: name ?? id, knownSince: lastKnown(step) })),
  )
  let sum = 0
  return all
    .toSorted((a, b) => (a.knownSince < b.knownSince ? -1 : a.knownSince > b.knownSince ? 1 : 0))
    .map((entry) => {
      const before = sum
      sum += entry.number
      return { ...entry, before, after: sum }
    })
}

const lastKnown = ({ events }: Step): string =>
  events.reduce((last, { knownSince }) => (knownSince > last ? knownSince : last), '')

/** What is said before the list of units begins: the sentence to cite. */
export const firstSentence = (text: string): string => /^.+?[^\d]\.(?=\s|$)/.exec(text)?.[0] ?? text
