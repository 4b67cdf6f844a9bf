import { providers, serviceUnits, type RegistrationId, type UnitId } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { ADULTS, DAUGAVPILS, groupApartment, type TestRegistry } from '../testing/registry.ts'
import { serviceUnitsHttp } from './service-units.http.ts'

const PLACES = groupApartment.places[0]
/** As the example of a withdrawal names it. */
const REPORT = '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11'

const nothing: Given = async () => '/v1/service-units/6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'
const opened =
  (changes: object = {}): Given =>
  (registry) =>
    registry.openUnit({ name: 'Liepas', effectiveOn: '2026-01-01', ...changes })
const unit = opened()
const withPeople = opened({
  places: [{ ...PLACES, occupied: 6, reserved: 3, waiting: 4 }],
})
const full = opened({ places: [{ ...PLACES, occupied: 12 }] })

const after =
  (given: Given, ...acts: readonly (readonly [act: string, body: object])[]): Given =>
  async (registry) => {
    const at = await given(registry)
    for (const [act, body] of acts) {
      const { status, body: answer } = await registry.act(at, act, body)
      if (status !== 200) throw new Error(JSON.stringify(answer))
    }
    return at
  }
const suspended = after(unit, ['suspensions', { effectiveOn: '2026-02-01' }])
const closed = after(unit, ['closing', { effectiveOn: '2026-02-01' }])

/** A count was reported under the id that the example of a withdrawal names. */
const reported: Given = async (registry) => {
  const at = await unit(registry)
  const unitId = at.split('/').at(-1) as UnitId
  const data = { unitId, targetGroup: ADULTS, effectiveOn: '2026-02-01', occupied: 3 } as const
  return recordedBefore(registry, serviceUnits, unitId, { id: REPORT, type: 'PlacesCounted', data })
}
const withdrawn = after(reported, ['withdrawals', { eventId: REPORT, reason: 'Recorded twice' }])

/** A unit whose opening has the id of a report. */
const openedUnder =
  (id: string): Given =>
  (registry) => {
    const unitId = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10' as UnitId
    const data = { ...groupApartment, unitId, places: [{ ...PLACES, waiting: 0 }] }
    return recordedBefore(registry, serviceUnits, unitId, { id, type: 'ServiceUnitOpened', data })
  }

/** Another unit under the very id that a key makes. */
const takenId: Given = (registry: TestRegistry) => {
  const unitId = newIdFor(scopedKey('anonymous', 'POST', '/v1/service-units', 'taken')) as UnitId
  const data = { ...groupApartment, unitId, places: [{ ...PLACES, waiting: 0 }] }
  return recordedBefore(registry, serviceUnits, unitId, { type: 'ServiceUnitOpened', data })
}

const on = (effectiveOn: string, more: object = {}): object => ({
  targetGroup: ADULTS,
  effectiveOn,
  ...more,
})

const REGISTRATION = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04' as RegistrationId
const registeredForDayCentre: Given = (registry) =>
  recordedBefore(registry, providers, REGISTRATION, {
    type: 'ProviderRegistered',
    data: {
      registrationId: REGISTRATION,
      provider: 'Daugavpils Sociālais dienests',
      serviceType: 'day-centre',
      municipality: DAUGAVPILS,
      registeredOn: '2026-01-01',
      lapsesOn: '2031-01-01',
    },
  })

capabilityContract(serviceUnits, serviceUnitsHttp, {
  examples: {
    openServiceUnit: nothing,
    correctOpening: unit,
    authorisePlaces: unit,
    setOperationalPlaces: unit,
    correctCount: after(unit, ['operational-places', on('2026-03-01', { operational: 12 })]),
    confirmServiceUnit: unit,
    suspendServiceUnit: unit,
    resumeServiceUnit: suspended,
    relocateServiceUnit: unit,
    renameServiceUnit: unit,
    closeServiceUnit: unit,
    reopenServiceUnit: closed,
    withdrawReport: reported,
    fillPlace: unit,
    vacatePlace: withPeople,
    reservePlace: unit,
    releaseReservation: withPeople,
    joinWaitingList: unit,
    leaveWaitingList: withPeople,
    countPlaces: unit,
  },
  refusals: {
    'unit-not-found': [nothing, 'confirmServiceUnit', { effectiveOn: '2026-03-01' }],
    'registration-not-found': [
      unit,
      'openServiceUnit',
      { ...groupApartment, registration: REPORT },
    ],
    'registration-for-another-service-type': [
      registeredForDayCentre,
      'openServiceUnit',
      { ...groupApartment, registration: REGISTRATION },
    ],
    'already-open': [takenId, 'openServiceUnit', groupApartment, { 'idempotency-key': 'taken' }],
    'before-opening': [unit, 'confirmServiceUnit', { effectiveOn: '2025-12-31' }],
    'unit-closed': [closed, 'confirmServiceUnit', { effectiveOn: '2026-02-01' }],
    'unit-suspended': [suspended, 'fillPlace', on('2026-02-01')],
    'effective-in-future': [unit, 'confirmServiceUnit', { effectiveOn: '2026-06-16' }],
    'target-group-not-offered': [
      unit,
      'fillPlace',
      { targetGroup: 'older-people', effectiveOn: '2026-03-01' },
    ],
    'over-capacity': [full, 'fillPlace', on('2026-03-01')],
    'none-to-vacate': [unit, 'vacatePlace', on('2026-03-01')],
    'none-reserved': [unit, 'releaseReservation', on('2026-03-01')],
    'nobody-waiting': [
      opened({ places: [{ ...PLACES, waiting: 0 }] }),
      'leaveWaitingList',
      on('2026-03-01'),
    ],
    'same-opening': [
      unit,
      'correctOpening',
      { effectiveOn: '2026-01-01', reason: 'Nothing was wrong' },
    ],
    'reports-before-opening': [
      closed,
      'correctOpening',
      { effectiveOn: '2026-02-02', reason: 'It opened later' },
    ],
    'nothing-to-correct': [
      unit,
      'correctCount',
      on('2026-03-02', { measure: 'occupied', count: 1 }),
    ],
    'already-suspended': [suspended, 'suspendServiceUnit', { effectiveOn: '2026-02-02' }],
    'not-suspended': [unit, 'resumeServiceUnit', { effectiveOn: '2026-03-01' }],
    'same-location': [
      unit,
      'relocateServiceUnit',
      { effectiveOn: '2026-03-01', municipality: DAUGAVPILS },
    ],
    'same-name': [unit, 'renameServiceUnit', { effectiveOn: '2026-03-01', name: 'Liepas' }],
    'closing-reported': [closed, 'closeServiceUnit', { effectiveOn: '2026-01-15' }],
    'not-closed': [unit, 'reopenServiceUnit', { effectiveOn: '2026-03-01', places: [PLACES] }],
    'report-not-found': [unit, 'withdrawReport', { eventId: REPORT, reason: 'Recorded twice' }],
    'report-already-withdrawn': [
      withdrawn,
      'withdrawReport',
      { eventId: REPORT, reason: 'Recorded twice' },
    ],
    'not-withdrawable': [
      openedUnder(REPORT),
      'withdrawReport',
      { eventId: REPORT, reason: 'Recorded twice' },
    ],
  },
})
