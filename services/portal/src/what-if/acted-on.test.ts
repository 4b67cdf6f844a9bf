import { expect, it } from 'vitest'
import { capabilityActedOn } from './acted-on.ts'

it.each([
  ['openServiceUnit', 'service-units'],
  ['correctOpening', 'service-units'],
  ['correctCount', 'service-units'],
  ['countPlaces', 'service-units'],
  ['releaseReservation', 'service-units'],
  ['joinWaitingList', 'service-units'],
  ['withdrawReport', 'service-units'],
  ['revokeClosureOrder', 'closure-orders'],
  ['recordReview', 'closure-orders'],
  ['commissionProject', 'infrastructure-projects'],
  ['startBuilding', 'infrastructure-projects'],
  ['amendPlan', 'plans'],
  ['setPlanTargets', 'plans'],
  ['adoptRemedyPlan', undefined],
  ['correctIndicatorReport', undefined],
])('%s acts on one of %s', (act, capability) => expect(capabilityActedOn(act)).toBe(capability))
