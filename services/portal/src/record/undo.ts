import type { Recorded } from '../answers/recording.ts'
import type { Changes } from '../query.ts'
import type { Act } from './acts.ts'
import type { Json } from './values.ts'

/** How what was recorded is taken back: another act, filled in as far as it is known. */
export interface Undo {
  readonly kind: 'withdrawal' | 'correction' | 'revocation'
  readonly act: string
  readonly of: string
  readonly filled: Changes
}

/** An opening and a withdrawal stay; everything else that is reported of a unit can be withdrawn. */
const STAYS = new Set(['openServiceUnit', 'withdrawReport'])

/** What corrects an act, and what of the act names what is corrected. */
const CORRECTED_BY: Readonly<Record<string, { act: string; same: readonly string[] }>> = {
  openServiceUnit: { act: 'correctOpening', same: [] },
  recordNeeds: { act: 'correctNeeds', same: [] },
  correctNeeds: { act: 'correctNeeds', same: [] },
  payCompensation: { act: 'correctCompensation', same: [] },
  correctCompensation: { act: 'correctCompensation', same: [] },
  setUnitCost: { act: 'correctUnitCost', same: ['serviceType', 'per', 'validFrom'] },
  correctUnitCost: { act: 'correctUnitCost', same: ['serviceType', 'per', 'validFrom'] },
  reportIndicator: { act: 'correctIndicatorReport', same: ['area', 'asOf'] },
  correctIndicatorReport: { act: 'correctIndicatorReport', same: ['report', 'area', 'asOf'] },
}

/** Undefined where the registry has neither a withdrawal nor a correction of it. */
export function undoOf(
  { name, on }: Pick<Act, 'name' | 'on'>,
  recorded: Recorded,
  body: Readonly<Record<string, Json>>,
): Undo | undefined {
  const { id, events } = recorded
  const event = events[0]?.id
  if (on === 'unitId' && !STAYS.has(name))
    return { kind: 'withdrawal', act: 'withdrawReport', of: id, filled: { eventId: event } }
  if (name === 'issueClosureOrder')
    return { kind: 'revocation', act: 'revokeClosureOrder', of: id, filled: {} }
  const corrected = CORRECTED_BY[name]
  if (corrected === undefined) return undefined
  const same = corrected.same.map((field) => [field, textOf(body[field])] as const)
  const report = name === 'reportIndicator' ? { report: event } : {}
  return {
    kind: 'correction',
    act: corrected.act,
    of: id,
    filled: { ...Object.fromEntries(same), ...report },
  }
}

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
