import type { Explanation, Step } from '../answers/explain.ts'
import { numberShown, type Shown } from '../map/measures.ts'

/** A step on the way to a number, with the sum before and after it. */
export interface Entry extends Step {
  readonly unit: string
  readonly name: string
  readonly before: number
  readonly after: number
  /** Whether a unit so far has no count; then the sum is at least so much. */
  readonly afterIsAtLeast: boolean
  /** When the last of its events became known. */
  readonly knownSince: string
}

/** The steps of all units in the order in which they became known. */
export function entriesOf({ units }: Pick<Explanation, 'units'>): Entry[] {
  const all = units.flatMap(({ id, name, steps }) =>
    steps.map((step) => ({ ...step, unit: id, name: name ?? id, knownSince: lastKnown(step) })),
  )
  let [sum, unknown] = [0, 0]
  return all
    .toSorted((a, b) => (a.knownSince < b.knownSince ? -1 : a.knownSince > b.knownSince ? 1 : 0))
    .map((entry) => {
      const before = sum
      sum += entry.number
      unknown += entry.unitsWithUnknown
      return { ...entry, before, after: sum, afterIsAtLeast: unknown > 0 }
    })
}

const lastKnown = ({ events }: Step): string =>
  events.reduce((last, { knownSince }) => (knownSince > last ? knownSince : last), '')

/** A Latvian day written in figures ends with a dot of its own. */
const END = /(?<!\.\d{4})\.$/

/** A sentence with where it comes from, before its dot. */
export const stamped = (text: string, stamp: string): string =>
  `${text.replace(END, '')} (${stamp}).`

/** A number that is explained: 0 is not known where a unit of it has no count. */
export const explainedNumber = ({
  number,
  unitsWithUnknown,
}: Pick<Explanation, 'number' | 'unitsWithUnknown'>): Shown =>
  numberShown(number, unitsWithUnknown > 0)
