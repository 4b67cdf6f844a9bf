import type { Answering, Clocks } from '@vietas/capacity-questions'
import {
  inLogOrder,
  providers,
  rigaDay,
  serviceUnits,
  type AnyEvent,
  type Capability,
  type Known,
} from '@vietas/domain'

/** What a register answers of one, by field. */
export type Row = Readonly<Record<string, unknown>>

type At = Pick<Clocks, 'validAt' | 'knownAt'>

/** As known at an instant and seen at a position; undefined while nothing has created it. */
export function rowOf(
  declared: Capability,
  { view: { registers }, position }: Answering,
  id: string,
  at: At,
): Row | undefined {
  const state = registers.of(declared).get(id, at.knownAt, position)
  return state === undefined ? undefined : rowOn(declared, state, at)
}

/** Written out, since the state that it is taken from may go on. */
export function rowOn(declared: Capability, state: unknown, at: At): Row | undefined {
  const answer = declared.on(state, { validAt: at.validAt, knownAt: rigaDay(at.knownAt) })
  return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as Row)
}

/** Where it stands: a project by its stage, others by their status; null where neither is kept. */
export function statusOf(row: Row | undefined): string | null {
  const status = row?.['status'] ?? row?.['stage']
  return typeof status === 'string' ? status : null
}

/** Nothing of a stream is behind them: the ledger counts a unit's places, and days pass by themselves. */
const NOT_COMPARED: Readonly<Record<string, ReadonlySet<string>>> = {
  [serviceUnits.name]: new Set(['places', 'lastConfirmedOn']),
  [providers.name]: new Set(['daysLeft']),
}

export interface FieldChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

export function fieldChanges(
  { name }: Capability,
  from: Row | undefined,
  to: Row | undefined,
): FieldChange[] {
  const notCompared = NOT_COMPARED[name]
  const fields = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])
  return [...fields].flatMap((field) => {
    const [before, after] = [from?.[field] ?? null, to?.[field] ?? null]
    const isSame = JSON.stringify(before) === JSON.stringify(after)
    return isSame || notCompared?.has(field) ? [] : [{ field, from: before, to: after }]
  })
}

/** The events about one up to the position of the answer, in known order. A unit's reports of counts are not among them. */
export function factsOf(
  declared: Capability,
  { view: { registers }, position }: Answering,
  id: string,
): readonly Known<AnyEvent>[] {
  const facts = registers.of(declared).factsOf(id)
  return facts.filter((event) => inLogOrder(event, { position }) <= 0)
}
