export { answerTo, ConditionalHeaders } from './answer-to.ts'
export type { Answering } from './answering.ts'
export {
  capacityQuestions,
  capacityService,
  capacityTags,
  wholeLogQuestions,
} from './capacity-service.ts'
export type { AskedView, CapacityView } from './capacity-view/capacity-view.ts'
export type { Change } from './capacity-view/changed-registers.ts'
export { readChangedView, TooFarBehind } from './capacity-view/read-changed-view.ts'
export type { AskedRegisters } from './capacity-view/registers.ts'
export { holdsGenerated } from './capacity-view/holds-generated.ts'
export { readReports, reportsOfOthers } from './capacity-view/read-unit-events.ts'
export {
  ClockHeaders,
  ClockParameters,
  clocksAnswer,
  ClocksAnswer,
  clocksOf,
  type Clocks,
  type Now,
} from './clocks.ts'
export { QUESTIONS } from './capabilities.ts'
export { addressAt } from './explained.ts'
export { followLog, type FollowOptions } from './follow-log.ts'
export { finished, inTurns, type Turn } from './in-turns.ts'
export { MunicipalityAnswer, municipalityAnswer } from './municipality-answer.ts'
export {
  askingOf,
  clocksInUrl,
  type Asking,
  type ExplainedSums,
  type OwnQuestion,
  type Questions,
  type Row,
  type SumPart,
} from './questions/questions.ts'
export { partsOf } from './questions/own-questions.route.ts'
export { atStandstill } from './standing-still.ts'
export { labelIn } from './questions/sums.ts'
export {
  AREA_PROBLEMS,
  MUNICIPALITY_PROBLEMS,
  problemsOfParameters,
  VIEW_PROBLEMS,
} from './problems.ts'
export {
  checkMunicipality,
  FilterParameters,
  filterOf,
  LabelParameters,
  listOf,
} from './question-filter.ts'
export {
  AfterParameter,
  AnsweredPosition,
  capacityReader,
  nowOf,
  sayAge,
  viewAfter,
  viewAtHand,
  type CapacityReader,
  type Reader,
} from './reader.ts'
export { createAskedBefore } from './asked-before.ts'
export {
  addAscii,
  addBytes,
  addFixed,
  addNumber,
  addText,
  emptyJson,
  fixed,
  makeRoom,
  taken,
  type Fixed,
  type JsonBytes,
} from './capacity/json-bytes.ts'
export { sortedByTexts } from './by-texts.ts'
export { createKeptAnswers, type KeptAnswer } from './kept-answers.ts'
export { lastDays, STEPS, stepsBetween, type Step } from './series/last-days.ts'
export { viewsRoute, viewsTag } from './views/views.route.ts'
export { capacityProjection, capacityViewFile } from './capacity-view/capacity-view.ts'
export { sourceProving, type EventProven } from './sources/events-proven-by.ts'
export { areasNamed } from './sources/where.ts'
