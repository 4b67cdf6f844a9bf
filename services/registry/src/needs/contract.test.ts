import { needs } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { needsHttp } from './needs.http.ts'

const report = {
  municipality: '0760202',
  targetGroup: 'adults-with-mental-disorders',
  asOf: '2018-12-31',
  assessed: 42,
  supportPlans: 'unknown',
} as const
const correction = { assessed: 42, supportPlans: 40, reason: 'Now stated' }
const source = { title: 'Atskaite', publisher: 'Preiļu novads' }

const nothing: Given = async () => ''
const nowhere: Given = async () => '/v1/needs/3c7a1d2e-6f8b-4d4a-9e32-0a5f7b8c9d02'
const recorded: Given = async (registry) =>
  (await registry.post('/v1/needs', report)).headers['location'] ?? ''
const takenId: Given = (registry) => {
  const id = newIdFor(scopedKey('anonymous', 'POST', '/v1/needs', 'taken'))
  const event = { type: 'NeedsRecorded', data: { ...report, needsId: id } }
  return recordedBefore(registry, needs, id, event as Parameters<typeof recordedBefore>[3])
}

capabilityContract(needs, needsHttp, {
  examples: { recordNeeds: nothing, correctNeeds: recorded },
  refusals: {
    'needs-not-found': [nowhere, 'correctNeeds', correction],
    'already-recorded': [takenId, 'recordNeeds', report, { 'idempotency-key': 'taken' }],
    'ends-before-it-begins': [nothing, 'recordNeeds', { ...report, since: '2019' }],
    'counted-in-future': [
      nothing,
      'recordNeeds',
      { ...report, municipality: 'LV0002000', asOf: '2027' },
    ],
    'known-before-counted': [
      nothing,
      'recordNeeds',
      { ...report, source, knownSince: '2018-12-30' },
    ],
    'same-counts': [recorded, 'correctNeeds', { ...correction, supportPlans: 'unknown' }],
  },
})
