import type { Known } from '../answers/capacity.ts'
import type { Progress } from '../answers/plans.ts'
import { number, type Cell } from '../lists/cells.ts'
import { differenceCell } from './pairs.ts'

export type ProgressName = 'target' | 'attained' | 'gap' | 'expected'

/** What explains each, where something does. */
interface Hrefs {
  readonly scenario?: string
  readonly baseline?: string
}

/** A number of the progress of plans, in a scenario and in its baseline. */
export function progressBeside(
  name: ProgressName,
  scenario: Progress | undefined,
  baseline: Progress | undefined,
  hrefs: Hrefs = {},
): { readonly scenario: Cell; readonly baseline: Cell; readonly difference: Cell } {
  const [ours, theirs] = [countedIn(name, scenario), countedIn(name, baseline)]
  return {
    scenario: cellOf(name, ours, hrefs.scenario),
    baseline: cellOf(name, theirs, hrefs.baseline),
    difference: differenceCell(ours.value, theirs.value, ours.partly || theirs.partly),
  }
}

interface Counted {
  readonly value: Known | null
  /** Whether it is not known of every target. */
  readonly partly: boolean
}

function countedIn(name: ProgressName, of: Progress | undefined): Counted {
  if (of === undefined) return { value: name === 'target' ? 0 : null, partly: false }
  const partly = of.targetsUnknown + of.unitsWithUnknown > 0
  switch (name) {
    case 'target':
      return { value: of.target, partly: false }
    case 'attained':
      return { value: of.attained, partly }
    case 'gap':
      return { value: of.gap ?? 'unknown', partly }
    case 'expected':
      return { value: of.expected.high, partly: false }
  }
}

/** What is not known adds to what is attained, and to the gap or not. */
const cellOf = (name: ProgressName, { value, partly }: Counted, href: string | undefined): Cell =>
  number(value, { href, ...(name === 'attained' ? { atLeast: partly } : { partly }) })
