import { capability } from '../capability.ts'
import { UnregisteredProviderId } from '../shared/ids.ts'
import { UnregisteredProviderEvent } from './events.ts'
import { reportUnregisteredProvider } from './report-unregistered-provider.ts'
import { resolveReport } from './resolve-report.ts'
import {
  emptyReport,
  reportAfter,
  reportOn,
  UnregisteredProviderAnswer,
} from './unregistered-provider.ts'

/** Providers without a registration that municipalities have reported, and how each ended. */
export const unregisteredProviders = capability({
  name: 'unregistered-providers',
  category: 'unregisteredProviders',
  id: UnregisteredProviderId,
  idField: 'reportId',
  events: UnregisteredProviderEvent,
  versions: { UnregisteredProviderReported: 1, UnregisteredProviderResolved: 1 },
  dates: {
    UnregisteredProviderReported: ({ reportedOn }) => reportedOn,
    UnregisteredProviderResolved: ({ resolvedOn }) => resolvedOn,
  },
  empty: emptyReport,
  evolve: reportAfter,
  acts: { reportUnregisteredProvider, resolveReport },
  on: reportOn,
  answer: UnregisteredProviderAnswer,
})
