import type { Answering, Clocks } from '@vietas/capacity-questions'
import type { AnyEvent, Capability, Known } from '@vietas/domain'
import { ends, ROWS_AT_ONCE } from '../registers/register-diff.ts'
import { fieldChanges, rowOf, statusOf, type FieldChange } from '../registers/row.ts'

export const ROW_OTHERWISE = ['added', 'removed', 'ended', 'amended'] as const

/** One of a register that is another in a scenario than in its baseline. */
export interface RowOtherwise {
  readonly id: string
  readonly change: (typeof ROW_OTHERWISE)[number]
  /** From what it is in the baseline to what it is in the scenario. */
  readonly statusFrom: string | null
  readonly statusTo: string | null
  readonly fields: readonly FieldChange[]
  /** Those about it that only one of the two has. */
  readonly onlyInScenario: readonly Known<AnyEvent>[]
  readonly onlyInBaseline: readonly Known<AnyEvent>[]
}

/** What is compared, and in what order: all that differs, by its id. */
export function* rowsOtherwise(
  declared: Capability,
  scenario: Answering,
  baseline: Answering,
  at: Pick<Clocks, 'validAt' | 'knownAt'>,
): Generator<undefined, RowOtherwise[], undefined> {
  const found: RowOtherwise[] = []
  const idsOf = ({ view }: Answering): Iterable<string> => view.registers.of(declared).ids()
  let looked = 0
  for (const id of [...new Set([...idsOf(scenario), ...idsOf(baseline)])].sort()) {
    const otherwise = rowOtherwise(declared, scenario, baseline, id, at)
    if (otherwise !== undefined) found.push(otherwise)
    if (++looked % ROWS_AT_ONCE === 0) yield
  }
  return found
}

function rowOtherwise(
  declared: Capability,
  scenario: Answering,
  baseline: Answering,
  id: string,
  at: Pick<Clocks, 'validAt' | 'knownAt'>,
): RowOtherwise | undefined {
  const before = rowOf(declared, baseline, id, at)
  const after = rowOf(declared, scenario, id, at)
  const fields = fieldChanges(declared, before, after)
  if (fields.length === 0) return undefined
  // Either stands still at one position, which no event of an added command has.
  const [ours, theirs] = [scenario, baseline].map(({ view: { registers } }) =>
    registers
      .of(declared)
      .factsOf(id)
      .filter(({ knownSince }) => knownSince <= at.knownAt),
  ) as [Known<AnyEvent>[], Known<AnyEvent>[]]
  const [statusFrom, statusTo] = [statusOf(before), statusOf(after)]
  const common = {
    ...{ id, statusFrom, statusTo, fields },
    onlyInScenario: without(ours, theirs),
    onlyInBaseline: without(theirs, ours),
  }
  if (before === undefined) return { ...common, change: 'added' }
  if (after === undefined) return { ...common, change: 'removed' }
  return { ...common, change: ends(statusFrom, statusTo) ? 'ended' : 'amended' }
}

function without(events: readonly Known<AnyEvent>[], others: readonly Known<AnyEvent>[]) {
  const ids = new Set(others.map(({ id }) => id))
  return events.filter(({ id }) => !ids.has(id))
}
