import type { Act } from './acts.ts'
import type { Field } from './fields.ts'

/** What a reporter does every week, first. */
export const OFTEN = [
  'countPlaces',
  'fillPlace',
  'vacatePlace',
  'confirmServiceUnit',
  'setOperationalPlaces',
  'openServiceUnit',
] as const

/** Optional fields that stand with the others, because the act is little without them. */
const UNFOLDED: Readonly<Record<string, readonly string[]>> = {
  countPlaces: ['occupied', 'reserved', 'waiting'],
  fillPlace: ['places'],
  vacatePlace: ['places'],
  reservePlace: ['places'],
  releaseReservation: ['places'],
  joinWaitingList: ['people'],
  leaveWaitingList: ['people'],
  openServiceUnit: ['address', 'provider'],
  correctOpening: ['effectiveOn', 'serviceType', 'provider', 'registration'],
  correctCount: ['reason'],
  relocateServiceUnit: ['address'],
  issueClosureOrder: ['reference', 'ground'],
  revokeClosureOrder: ['reviewDue'],
  reviseProject: ['summary', 'places', 'amount', 'expectedOpening'],
  commissionProject: ['opens', 'enlarges'],
  amendPlan: ['summary', 'targets', 'removed', 'validTo'],
  reportIndicator: ['value'],
  correctIndicatorReport: ['value'],
  payCompensation: ['municipality', 'planningRegion', 'period', 'serviceType', 'paidOn'],
  correctCompensation: ['persons', 'cents'],
  makeCommitment: ['dueOn'],
  registerProvider: ['number', 'address'],
}

export const isFolded = (act: string, { name, required }: Field): boolean =>
  !required && UNFOLDED[act]?.includes(name) !== true

/** What is reported on the day on which it is seen: the day is filled in. */
const TODAY = new Set([
  'confirmServiceUnit',
  'fillPlace',
  'vacatePlace',
  'reservePlace',
  'releaseReservation',
  'joinWaitingList',
  'leaveWaitingList',
  'countPlaces',
])

export const isOfToday = ({ name }: Act): boolean => TODAY.has(name)
