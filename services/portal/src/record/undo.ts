import type { Recorded } from '../answers/recording.ts'
import type { Changes } from '../query.ts'
import type { Act } from './acts.ts'
import type { Json } from './values.ts'

export type UndoKind = 'withdrawal' | 'correction' | 'revocation' | 'anew' | 'ending'

/** Why the registry has no way back from an act. */
export const NO_WAY_BACK = ['stays', 'ended', 'stage', 'withdrawn', 'territory'] as const
export type NoWayBack = (typeof NO_WAY_BACK)[number]

/** How what was recorded is taken back: another act, filled in as far as it is known. */
export interface Undo {
  readonly kind: UndoKind
  readonly act: string
  readonly of: string
  readonly filled: Changes
}

interface Way {
  readonly kind: UndoKind
  readonly act: string
  /** What of the act names what is taken back. */
  readonly same?: readonly string[]
  /** The field that names it by its event. */
  readonly event?: string
  readonly filled?: Changes
}

const by = (act: string, kind: UndoKind, more: Omit<Way, 'act' | 'kind'> = {}): Way => ({
  act,
  kind,
  ...more,
})
const UNIT_COST = ['serviceType', 'per', 'validFrom']

/** An opening and a withdrawal stay; everything else that is reported of a unit can be withdrawn. */
const REPORT = by('withdrawReport', 'withdrawal', { event: 'eventId' })

const WAYS: Readonly<Record<string, Way | NoWayBack>> = {
  openServiceUnit: by('correctOpening', 'correction'),
  withdrawReport: 'withdrawn',
  issueClosureOrder: by('revokeClosureOrder', 'revocation'),
  amendClosureOrder: by('amendClosureOrder', 'anew'),
  revokeClosureOrder: 'ended',
  recordReview: by('recordReview', 'anew'),
  carryOutClosureOrder: 'ended',
  inviteProject: by('reviseProject', 'correction'),
  submitProject: by('reviseProject', 'correction'),
  approveProject: by('reviseProject', 'correction'),
  reviseProject: by('reviseProject', 'anew'),
  startBuilding: 'stage',
  commissionProject: 'stage',
  cancelProject: 'stage',
  draftPlan: by('lapsePlan', 'ending'),
  consultPlan: 'stays',
  approvePlan: by('amendPlan', 'correction'),
  setPlanTargets: by('setPlanTargets', 'anew'),
  amendPlan: by('amendPlan', 'anew'),
  lapsePlan: 'ended',
  recordNeeds: by('correctNeeds', 'correction'),
  correctNeeds: by('correctNeeds', 'correction'),
  defineIndicator: 'stays',
  reportIndicator: by('correctIndicatorReport', 'correction', {
    same: ['area', 'asOf'],
    event: 'report',
  }),
  correctIndicatorReport: by('correctIndicatorReport', 'correction', {
    same: ['report', 'area', 'asOf'],
  }),
  stateIndicatorTarget: by('stateIndicatorTarget', 'anew', { same: ['area', 'by', 'asOf'] }),
  signAgreement: 'stays',
  makeCommitment: by('lapseCommitment', 'ending', { event: 'commitment' }),
  fulfilCommitment: 'ended',
  lapseCommitment: 'ended',
  publishMethodology: 'stays',
  setUnitCost: by('correctUnitCost', 'correction', { same: UNIT_COST }),
  correctUnitCost: by('correctUnitCost', 'correction', { same: UNIT_COST }),
  payCompensation: by('correctCompensation', 'correction'),
  correctCompensation: by('correctCompensation', 'correction'),
  registerProvider: by('deregisterProvider', 'ending'),
  renewRegistration: by('deregisterProvider', 'ending'),
  deregisterProvider: 'ended',
  reportUnregisteredProvider: by('resolveReport', 'ending', {
    filled: { outcome: 'not-confirmed' },
  }),
  resolveReport: 'ended',
  requestAssessment: 'stays',
  submitSelfAssessment: 'stays',
  recordDeficiency: 'stays',
  adoptRemedyPlan: by('adoptRemedyPlan', 'anew', { same: ['deficiency'] }),
  completeRemedy: 'ended',
  createTerritory: 'territory',
  renameTerritory: by('renameTerritory', 'anew', { same: ['code'] }),
  mergeTerritories: 'territory',
  splitTerritory: 'territory',
  scheduleMerger: by('blockMerger', 'ending'),
  blockMerger: 'territory',
  countPopulation: by('countPopulation', 'anew', { same: ['code', 'countedOn', 'countedBy'] }),
}

/** Undefined: these pages do not know the act yet. */
export const wayBack = ({ name, on }: Pick<Act, 'name' | 'on'>): Way | NoWayBack | undefined =>
  WAYS[name] ?? (on === 'unitId' ? REPORT : undefined)

/** What takes back what was recorded, or why nothing does. */
export function undoOf(
  act: Pick<Act, 'name' | 'on'>,
  { id, events }: Recorded,
  body: Readonly<Record<string, Json>>,
): Undo | NoWayBack {
  const way = wayBack(act) ?? 'stays'
  if (typeof way === 'string') return way
  const same = (way.same ?? []).map((field) => [field, textOf(body[field])] as const)
  const event = way.event === undefined ? {} : { [way.event]: events[0]?.id }
  const filled = { ...Object.fromEntries(same), ...event, ...way.filled }
  return { kind: way.kind, act: way.act, of: id, filled }
}

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
