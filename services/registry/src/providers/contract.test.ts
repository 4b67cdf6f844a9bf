import { providers } from '@vietas/domain'
import {
  capabilityContract,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { providersHttp } from './providers.http.ts'

const registration = {
  provider: 'Daugavpils Sociālais dienests',
  serviceType: 'group-apartment',
  municipality: 'LV0002000',
  registeredOn: '2021-08-01',
}
const nothing: Given = async () => '/v1/providers/9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04'
const registered: Given = async (registry) =>
  (await registry.post('/v1/providers', registration)).headers['location'] ?? ''
const after =
  (act: string, body: object): Given =>
  async (registry) => {
    const at = await registered(registry)
    const { status, body: answer } = await registry.act(at, act, body)
    if (status !== 200) throw new Error(JSON.stringify(answer))
    return at
  }
const renewed = after('renewals', { renewedOn: '2026-05-01' })
const deregistered = after('deregistration', { deregisteredOn: '2025-01-01' })

capabilityContract(providers, providersHttp, {
  examples: {
    registerProvider: nothing,
    renewRegistration: registered,
    deregisterProvider: registered,
  },
  refusals: {
    'registration-not-found': [nothing, 'renewRegistration', { renewedOn: '2026-05-01' }],
    'already-registered': [
      takenBy(providers, 'ProviderRegistered', { ...registration, lapsesOn: '2026-08-01' }),
      'registerProvider',
      registration,
      UNDER_TAKEN_KEY,
    ],
    'registered-in-future': [
      nothing,
      'registerProvider',
      { ...registration, registeredOn: '2026-06-16' },
    ],
    'before-registration': [registered, 'renewRegistration', { renewedOn: '2021-07-31' }],
    'registration-deregistered': [deregistered, 'renewRegistration', { renewedOn: '2025-01-01' }],
    'registration-lapsed': [registered, 'deregisterProvider', { deregisteredOn: '2026-08-01' }],
    'already-renewed': [renewed, 'renewRegistration', { renewedOn: '2026-06-01' }],
    'renewed-in-future': [registered, 'renewRegistration', { renewedOn: '2026-06-16' }],
    'already-deregistered': [deregistered, 'deregisterProvider', { deregisteredOn: '2024-01-01' }],
    'later-renewal-recorded': [renewed, 'deregisterProvider', { deregisteredOn: '2026-05-01' }],
  },
})
