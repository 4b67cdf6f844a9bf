import { agreementsHttp } from './agreements/agreements.http.ts'
import { careCentreAssessmentsHttp } from './care-centre-assessments/care-centre-assessments.http.ts'
import { closureOrdersHttp } from './closure-orders/closure-orders.http.ts'
import type { CapabilityHttp } from './commands/http.ts'
import { infrastructureProjectsHttp } from './infrastructure-projects/infrastructure-projects.http.ts'
import { indicatorsHttp } from './indicators/indicators.http.ts'
import { needsHttp } from './needs/needs.http.ts'
import { plansHttp } from './plans/plans.http.ts'
import { compensationsHttp } from './compensations/compensations.http.ts'
import { costsHttp } from './costs/costs.http.ts'
import { providersHttp } from './providers/providers.http.ts'
import { serviceUnitsHttp } from './service-units/service-units.http.ts'
import { unregisteredProvidersHttp } from './unregistered-providers/unregistered-providers.http.ts'
import { territoriesHttp } from './territories/territories.http.ts'

/** What the registry records. */
export const CAPABILITIES_HTTP: readonly CapabilityHttp[] = [
  serviceUnitsHttp,
  closureOrdersHttp,
  infrastructureProjectsHttp,
  plansHttp,
  needsHttp,
  indicatorsHttp,
  agreementsHttp,
  costsHttp,
  compensationsHttp,
  providersHttp,
  unregisteredProvidersHttp,
  careCentreAssessmentsHttp,
  territoriesHttp,
]
