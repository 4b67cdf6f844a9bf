import { closureOrders, serviceUnits, type UnitId } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { groupApartment, type TestRegistry } from '../testing/registry.ts'
import { closureOrdersHttp } from './closure-orders.http.ts'

const UNIT = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10' as UnitId
const ORDER = '1a9e6c3b-8f24-4d7a-b5c0-2e7f4a1d8c33'

/** The unit that the examples name, open since 2010. */
const unit: Given = (registry) =>
  recordedBefore(registry, serviceUnits, UNIT, {
    type: 'ServiceUnitOpened',
    data: {
      ...groupApartment,
      unitId: UNIT,
      effectiveOn: '2010-01-01',
      places: [{ ...groupApartment.places[0], waiting: 'unknown' }],
    },
  })

const order = {
  authority: 'Labklājības ministrija',
  units: [UNIT],
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
}
const issue = async (registry: TestRegistry, changes: object = {}): Promise<string> =>
  (await registry.post('/v1/closure-orders', { ...order, ...changes })).headers['location'] ?? ''

const issued: Given = async (registry) => {
  await unit(registry)
  return issue(registry)
}
const revoked: Given = async (registry) => {
  const at = await issued(registry)
  await registry.act(at, 'revocation', { revokedOn: '2016-09-28' })
  return at
}
const amended: Given = async (registry) => {
  const at = await issued(registry)
  await registry.act(at, 'amendments', { amendedOn: '2017-01-01', effectiveOn: '2020-01-01' })
  return at
}
/** More people than places were counted after the order's day, when the unit was closed. */
const overfull: Given = async (registry) => {
  const at = await issued(registry)
  const { places } = groupApartment
  const count = { targetGroup: places[0].targetGroup, effectiveOn: '2019-10-01', occupied: 13 }
  await registry.act(`/v1/service-units/${UNIT}`, 'counts', count)
  return at
}
const carriedOut: Given = async (registry) => {
  const at = await issued(registry)
  await registry.act(at, 'completion', { carriedOutOn: '2019-09-01' })
  return at
}
const closedUnit: Given = async (registry) => {
  const at = await unit(registry)
  await registry.act(at, 'closing', { effectiveOn: '2015-01-01' })
  return at
}
const nowhere: Given = async () => `/v1/closure-orders/${ORDER}`
/** Another order under the very id that a key makes. */
const takenId: Given = async (registry) => {
  await unit(registry)
  const id = newIdFor(scopedKey('anonymous', 'POST', '/v1/closure-orders', 'taken'))
  const data = { ...order, orderId: id }
  const event = { type: 'ClosureOrderIssued', data } as Parameters<typeof recordedBefore>[3]
  return recordedBefore(registry, closureOrders, id, event)
}

capabilityContract(closureOrders, closureOrdersHttp, {
  examples: {
    issueClosureOrder: unit,
    amendClosureOrder: issued,
    revokeClosureOrder: issued,
    recordReview: revoked,
    carryOutClosureOrder: issued,
  },
  refusals: {
    'order-not-found': [nowhere, 'revokeClosureOrder', { revokedOn: '2016-09-28' }],
    'already-issued': [takenId, 'issueClosureOrder', order, { 'idempotency-key': 'taken' }],
    'effective-before-issue': [unit, 'issueClosureOrder', { ...order, effectiveOn: '2016-05-23' }],
    'unit-not-found': [nowhere, 'issueClosureOrder', order],
    'before-opening': [
      unit,
      'issueClosureOrder',
      { ...order, issuedOn: '2009-01-01', effectiveOn: '2009-12-01' },
    ],
    'unit-closed': [closedUnit, 'issueClosureOrder', order],
    'order-already-standing': [issued, 'issueClosureOrder', order],
    'order-not-standing': [revoked, 'revokeClosureOrder', { revokedOn: '2017-01-01' }],
    'before-issue': [issued, 'revokeClosureOrder', { revokedOn: '2016-05-23' }],
    'already-effective': [issued, 'revokeClosureOrder', { revokedOn: '2019-09-01' }],
    'effective-before-amendment': [
      issued,
      'amendClosureOrder',
      { amendedOn: '2017-01-02', effectiveOn: '2017-01-01' },
    ],
    'same-day': [
      issued,
      'amendClosureOrder',
      { amendedOn: '2017-01-02', effectiveOn: '2019-09-01' },
    ],
    'review-before-revocation': [
      issued,
      'revokeClosureOrder',
      { revokedOn: '2016-09-28', reviewDue: '2016-09-27' },
    ],
    'order-not-revoked': [
      issued,
      'recordReview',
      { reviewedOn: '2017-01-01', outcome: 'It stays' },
    ],
    'before-revocation': [
      revoked,
      'recordReview',
      { reviewedOn: '2016-09-27', outcome: 'It stays' },
    ],
    'reviewed-in-future': [
      revoked,
      'recordReview',
      { reviewedOn: '2026-06-16', outcome: 'It stays' },
    ],
    'later-act-recorded': [amended, 'revokeClosureOrder', { revokedOn: '2016-12-31' }],
    'over-capacity': [overfull, 'revokeClosureOrder', { revokedOn: '2016-09-28' }],
    'already-carried-out': [carriedOut, 'carryOutClosureOrder', { carriedOutOn: '2019-09-02' }],
    'not-yet-effective': [issued, 'carryOutClosureOrder', { carriedOutOn: '2019-08-31' }],
    'carried-out-in-future': [issued, 'carryOutClosureOrder', { carriedOutOn: '2026-06-16' }],
  },
})
