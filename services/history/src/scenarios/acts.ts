import {
  CAPABILITIES,
  territoriesFrom,
  type Act,
  type Capability,
  type DomainEvent,
} from '@vietas/domain'
import { referenceEvents } from '@vietas/territories'

/** Everything that decisions are taken on; those on territories go on from the reference data. */
export const DECIDED: readonly Capability[] = CAPABILITIES.map((declared: Capability) =>
  declared.name === 'territories' ? territoriesFrom(referenceEvents) : declared,
)

export interface ActOf {
  readonly capability: Capability
  readonly name: string
  readonly act: Act
}

const byName = new Map<string, ActOf>(
  DECIDED.flatMap((capability) =>
    Object.entries(capability.acts).map(
      ([name, act]) => [name, { capability, name, act }] as const,
    ),
  ),
)
export const ACTS: readonly string[] = [...byName.keys()]

/** @throws RangeError when there is no such act */
export function actNamed(name: string): ActOf {
  const found = byName.get(name)
  if (found === undefined) throw new RangeError(`There is no act ${name}`)
  return found
}

/** The act that records an event. */
export const actOf = (event: DomainEvent): ActOf => actNamed(RECORDED_BY[event.type])

/** What the act that recorded an event was told: its data without what the act was given. */
export function commandOf(
  { act }: ActOf,
  { data }: DomainEvent,
): Readonly<Record<string, unknown>> {
  const fields = new Set(Object.keys(act.command.shape))
  return Object.fromEntries(Object.entries(data).filter(([name]) => fields.has(name)))
}

/** Does not compile until each event has its act. */
const RECORDED_BY: Readonly<Record<DomainEvent['type'], string>> = {
  ServiceUnitOpened: 'openServiceUnit',
  ServiceUnitOpeningCorrected: 'correctOpening',
  ServiceUnitReopened: 'reopenServiceUnit',
  PlacesAuthorised: 'authorisePlaces',
  OperationalPlacesSet: 'setOperationalPlaces',
  CountCorrected: 'correctCount',
  ServiceUnitConfirmed: 'confirmServiceUnit',
  ServiceUnitSuspended: 'suspendServiceUnit',
  ServiceUnitResumed: 'resumeServiceUnit',
  ServiceUnitRelocated: 'relocateServiceUnit',
  ServiceUnitRenamed: 'renameServiceUnit',
  ServiceUnitClosed: 'closeServiceUnit',
  ReportWithdrawn: 'withdrawReport',
  PlaceFilled: 'fillPlace',
  PlaceVacated: 'vacatePlace',
  PlaceReserved: 'reservePlace',
  ReservationReleased: 'releaseReservation',
  WaitingListJoined: 'joinWaitingList',
  WaitingListLeft: 'leaveWaitingList',
  PlacesCounted: 'countPlaces',
  ClosureOrderIssued: 'issueClosureOrder',
  ClosureOrderAmended: 'amendClosureOrder',
  ClosureOrderRevoked: 'revokeClosureOrder',
  ClosureOrderReviewed: 'recordReview',
  ClosureOrderCarriedOut: 'carryOutClosureOrder',
  ProjectInvited: 'inviteProject',
  ProjectSubmitted: 'submitProject',
  ProjectApproved: 'approveProject',
  ProjectRevised: 'reviseProject',
  ProjectBuildingStarted: 'startBuilding',
  ProjectCommissioned: 'commissionProject',
  ProjectCancelled: 'cancelProject',
  PlanDrafted: 'draftPlan',
  PlanConsulted: 'consultPlan',
  PlanApproved: 'approvePlan',
  PlanTargetsSet: 'setPlanTargets',
  PlanAmended: 'amendPlan',
  PlanLapsed: 'lapsePlan',
  NeedsRecorded: 'recordNeeds',
  NeedsCorrected: 'correctNeeds',
  IndicatorDefined: 'defineIndicator',
  IndicatorReported: 'reportIndicator',
  IndicatorReportCorrected: 'correctIndicatorReport',
  IndicatorTargetStated: 'stateIndicatorTarget',
  AgreementSigned: 'signAgreement',
  CommitmentMade: 'makeCommitment',
  CommitmentFulfilled: 'fulfilCommitment',
  CommitmentLapsed: 'lapseCommitment',
  MethodologyPublished: 'publishMethodology',
  UnitCostSet: 'setUnitCost',
  UnitCostCorrected: 'correctUnitCost',
  CompensationPaid: 'payCompensation',
  CompensationCorrected: 'correctCompensation',
  ProviderRegistered: 'registerProvider',
  RegistrationRenewed: 'renewRegistration',
  ProviderDeregistered: 'deregisterProvider',
  UnregisteredProviderReported: 'reportUnregisteredProvider',
  UnregisteredProviderResolved: 'resolveReport',
  AssessmentRequested: 'requestAssessment',
  SelfAssessmentSubmitted: 'submitSelfAssessment',
  DeficiencyRecorded: 'recordDeficiency',
  RemedyPlanAdopted: 'adoptRemedyPlan',
  RemedyCompleted: 'completeRemedy',
  TerritoryCreated: 'createTerritory',
  TerritoryRenamed: 'renameTerritory',
  TerritoriesMerged: 'mergeTerritories',
  MergerScheduled: 'scheduleMerger',
  MergerBlocked: 'blockMerger',
  TerritorySplit: 'splitTerritory',
  PopulationCounted: 'countPopulation',
}
