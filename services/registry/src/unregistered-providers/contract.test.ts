import { unregisteredProviders } from '@vietas/domain'
import {
  capabilityContract,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { newIdFor, scopedKey } from '../ids.ts'
import type { TestRegistry } from '../testing/registry.ts'
import { unregisteredProvidersHttp } from './unregistered-providers.http.ts'

const report = {
  provider: 'SIA "Mierīgas vecumdienas"',
  serviceType: 'long-term-care',
  municipality: 'LV0002000',
  reportedOn: '2026-02-01',
}
const nothing: Given = async () => '/v1/unregistered-providers/9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c05'
const reported: Given = async (registry) =>
  (await registry.post('/v1/unregistered-providers', report)).headers['location'] ?? ''
const resolution = { resolvedOn: '2026-05-01', outcome: 'registered' }
const resolved: Given = async (registry) => {
  const at = await reported(registry)
  await registry.act(at, 'resolution', resolution)
  return at
}

/** A registration that has the id which its key makes. */
const REGISTRATION = newIdFor(scopedKey('anonymous', 'POST', '/v1/providers', 'registration'))
const register = (registry: TestRegistry, changes: object) =>
  registry.post(
    '/v1/providers',
    {
      provider: report.provider,
      serviceType: 'long-term-care',
      municipality: 'LV0002000',
      registeredOn: '2026-04-01',
      ...changes,
    },
    { 'idempotency-key': 'registration' },
  )
const withRegistration =
  (changes: object): Given =>
  async (registry) => {
    await register(registry, changes)
    return reported(registry)
  }
const named = { ...resolution, registration: REGISTRATION }

capabilityContract(unregisteredProviders, unregisteredProvidersHttp, {
  examples: { reportUnregisteredProvider: nothing, resolveReport: reported },
  refusals: {
    'unregistered-provider-not-found': [nothing, 'resolveReport', resolution],
    'already-reported': [
      takenBy(unregisteredProviders, 'UnregisteredProviderReported', report),
      'reportUnregisteredProvider',
      report,
      UNDER_TAKEN_KEY,
    ],
    'reported-in-future': [
      nothing,
      'reportUnregisteredProvider',
      { ...report, reportedOn: '2026-06-16' },
    ],
    'already-resolved': [resolved, 'resolveReport', { ...resolution, outcome: 'ceased' }],
    'before-report': [reported, 'resolveReport', { ...resolution, resolvedOn: '2026-01-31' }],
    'resolved-in-future': [reported, 'resolveReport', { ...resolution, resolvedOn: '2026-06-16' }],
    'registration-without-outcome': [
      withRegistration({}),
      'resolveReport',
      { ...named, outcome: 'ceased' },
    ],
    'registration-not-found': [reported, 'resolveReport', named],
    'registration-for-another-service-type': [
      withRegistration({ serviceType: 'day-centre' }),
      'resolveReport',
      named,
    ],
    'registration-not-valid': [
      withRegistration({ registeredOn: '2026-05-02' }),
      'resolveReport',
      named,
    ],
  },
})
