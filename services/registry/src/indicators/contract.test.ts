import { indicators } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { indicatorsHttp } from './indicators.http.ts'

const INDICATOR = '4d8b2e3f-7a9c-4e5b-8f43-1b6a8c9d0e03'
/** The report that the example of a correction names. */
const REPORT = '3b0c7e0a-6a4f-4b57-8f0a-5f2f7f0f8a11'
const definition = { title: { lv: 'Bērni ar FT' }, counts: 'persons', counting: 'cumulative' }
const report = { area: 'LV', asOf: '2018-12-31', value: 650 }
const correction = { ...report, report: REPORT, reason: 'Misread' }
const source = { title: 'Pateicība', publisher: 'Latgales plānošanas reģions' }

const nothing: Given = async () => ''
const nowhere: Given = async () => `/v1/indicators/${INDICATOR}`
const defined: Given = async (registry) =>
  (await registry.post('/v1/indicators', definition)).headers['location'] ?? ''
const given = (id: string, ...events: readonly [string, object, string?][]): Given => {
  const all = events.map(([type, data, eventId = crypto.randomUUID()]) => ({
    id: eventId,
    type,
    data: { indicatorId: id, ...data },
  }))
  return (registry) =>
    recordedBefore(registry, indicators, id, ...(all as Parameters<typeof recordedBefore>[3][]))
}
const reported = given(
  INDICATOR,
  ['IndicatorDefined', definition],
  ['IndicatorReported', report, REPORT],
)
const takenId = given(newIdFor(scopedKey('anonymous', 'POST', '/v1/indicators', 'taken')), [
  'IndicatorDefined',
  definition,
])

capabilityContract(indicators, indicatorsHttp, {
  examples: {
    defineIndicator: nothing,
    reportIndicator: defined,
    correctIndicatorReport: reported,
    stateIndicatorTarget: defined,
  },
  refusals: {
    'indicator-not-found': [nowhere, 'reportIndicator', report],
    'already-defined': [takenId, 'defineIndicator', definition, { 'idempotency-key': 'taken' }],
    'report-not-found': [defined, 'correctIndicatorReport', correction],
    'counts-no-municipalities': [
      defined,
      'reportIndicator',
      { area: 'Latgale', asOf: '2018-12-31', municipalities: ['0760202'] },
    ],
    'counted-in-future': [defined, 'reportIndicator', { ...report, asOf: '2026-07' }],
    'known-before-counted': [
      defined,
      'reportIndicator',
      { ...report, source, knownSince: '2018-12-30' },
    ],
    'known-before-reported': [
      reported,
      'correctIndicatorReport',
      { ...correction, source, knownSince: '2019-01-01' },
    ],
  },
})
