import { compensations } from '@vietas/domain'
import {
  capabilityContract,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { compensationsHttp } from './compensations.http.ts'

const compensation = {
  municipality: 'LV0002000',
  period: { from: '2026-01-01', to: '2026-03-31' },
  serviceType: 'group-apartment',
  persons: 12,
  cents: 3_600_000,
}
const nothing: Given = async () => '/v1/compensations/9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c03'
const paid: Given = async (registry) =>
  (await registry.post('/v1/compensations', compensation)).headers['location'] ?? ''
const reason = 'One person was left out'

capabilityContract(compensations, compensationsHttp, {
  examples: { payCompensation: nothing, correctCompensation: paid },
  refusals: {
    'compensation-not-found': [nothing, 'correctCompensation', { cents: 1, reason }],
    'already-paid': [
      takenBy(compensations, 'CompensationPaid', compensation),
      'payCompensation',
      compensation,
      UNDER_TAKEN_KEY,
    ],
    'period-ends-before-it-begins': [
      nothing,
      'payCompensation',
      { ...compensation, period: { from: '2026-01-02', to: '2026-01-01' } },
    ],
    'paid-later-than-known': [
      nothing,
      'payCompensation',
      { ...compensation, paidOn: '2026-06-16' },
    ],
    'same-compensation': [paid, 'correctCompensation', { cents: 3_600_000, persons: 12, reason }],
  },
})
