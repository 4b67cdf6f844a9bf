export * from './capacity-index/capacity-index.ts'
export { cellsBy, type Cell } from './capacity-index/cells.ts'
export { copyOfIndex, copyOfNumbering } from './capacity-index/copy-of-index.ts'
export { NEVER } from './capacity-index/confirmation-days.ts'
export { addToFingerprint, fingerprintText } from './capacity-index/fingerprint.ts'
export { mergedSegment } from './capacity-index/merged-segment.ts'
export { emptyNumbering, renumber, type Numbering } from './capacity-index/numbering.ts'
export {
  DIMENSIONS,
  groupText,
  type CapacityFilter,
  type Dimension,
  type GroupKey,
  type Question,
  NOT_STATED,
} from './capacity-index/question.ts'
export { providerCalled, providersNamed } from './capacity-index/providers.ts'
export * from './capacity-index/query.ts'
export * from './capacity-index/segment.ts'
export { canonicalFilter } from './capacity-index/selection-of.ts'
export { segmentOf } from './capacity-index/segment-of.ts'
export { standingStill } from './capacity-index/standing-still.ts'
export { wholeOf } from './capacity-index/steps-of-work.ts'
export { firstUnitAfter, unitsInOrder } from './capacity-index/units-in-order.ts'
export * from './capacity-index/segment-bytes.ts'
export { changesBetween } from './changes-between.ts'
export * from './entry.ts'
export {
  cannotBeApplied,
  createLedger,
  noChanges,
  record,
  reportsByUnit,
  restoreUnit,
  unitsOf,
  type Ledger,
  type ReportsOfUnit,
} from './ledger.ts'
export { isPlannedStage, PLANNED_STAGES, type PlannedEntry } from './planned/planned-entry.ts'
export * from './planned/planned-index.ts'
export { entriesOfProject, recordProject } from './planned/record-project.ts'
export { needsHistory, settle, type KeptOfUnit } from './settled.ts'
export { CHANGES, type Change } from './difference/change.ts'
export {
  differencesByGroup,
  type Differences,
  type GroupDifference,
} from './difference/differences-by-group.ts'
export * from './difference/differences-by-unit.ts'
export type { DifferenceQuery } from './difference/tally-of-groups.ts'
export { growthInSteps, type Moment, type Moments, type Leg } from './growth/growth.ts'
export type { Reach } from './growth/coming-in.ts'
export type { GroupNow } from './growth/tally.ts'
export {
  emptyNumbers,
  placesAt,
  placesIn,
  unknownAt,
  unconfirmedIn,
  unitsIn,
  unknownIn,
  type Numbers,
} from './difference/numbers.ts'
export { UNKNOWN } from './tidy/history.ts'
export { TIDY_GROUPS, TIDY_MEASURES, tidyFacts } from './tidy/tidy-facts.ts'
