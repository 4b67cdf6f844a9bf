import type { PageName } from '../../server/paths.ts'

/** The page on which what is recorded of a capability shows. */
const PAGES: Readonly<Record<string, PageName>> = {
  'service-units': 'unit',
  'closure-orders': 'orders',
  'infrastructure-projects': 'pipeline',
  plans: 'plans',
  needs: 'needs',
  indicators: 'indicators',
  agreements: 'commitments',
  costs: 'costs',
  compensations: 'costs',
  providers: 'providers',
  'unregistered-providers': 'providers',
  'care-centre-assessments': 'assessments',
  territories: 'map',
}

export const pageOf = (capability: string): PageName => PAGES[capability] ?? 'start'
