import { costs } from '@vietas/domain'
import {
  capabilityContract,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { costsHttp } from './costs.http.ts'

const methodology = { title: 'Metodika', validFrom: '2026-01-01' }
const cost = {
  serviceType: 'group-apartment',
  per: 'person-month',
  cents: 100_000,
  validFrom: '2026-01-01',
}
const correction = { ...cost, cents: 101_000, reason: 'Two digits were exchanged' }

const nothing: Given = async () => '/v1/costs/9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c02'
const published: Given = async (registry) =>
  (await registry.post('/v1/costs', methodology)).headers['location'] ?? ''
const withCost: Given = async (registry) => {
  const at = await published(registry)
  await registry.act(at, 'unit-costs', cost)
  return at
}

capabilityContract(costs, costsHttp, {
  examples: {
    publishMethodology: nothing,
    setUnitCost: published,
    correctUnitCost: withCost,
  },
  refusals: {
    'methodology-not-found': [nothing, 'setUnitCost', cost],
    'already-published': [
      takenBy(costs, 'MethodologyPublished', methodology),
      'publishMethodology',
      methodology,
      UNDER_TAKEN_KEY,
    ],
    'before-methodology': [published, 'setUnitCost', { ...cost, validFrom: '2025-12-31' }],
    'unit-cost-already-set': [withCost, 'setUnitCost', { ...cost, cents: 1 }],
    'unit-cost-not-set': [withCost, 'correctUnitCost', { ...correction, per: 'person-day' }],
    'corrected-before-known': [
      withCost,
      'correctUnitCost',
      {
        ...correction,
        knownSince: '2026-01-01',
        source: { title: 'Labojums', publisher: 'Labklājības ministrija' },
      },
    ],
    'same-unit-cost': [withCost, 'correctUnitCost', { ...correction, cents: 100_000 }],
  },
})
