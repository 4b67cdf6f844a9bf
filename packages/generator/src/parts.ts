import { agreements } from './parts/agreements.ts'
import { careCentreAssessments } from './parts/care-centre-assessments.ts'
import { closureOrders } from './parts/closure-orders.ts'
import { compensations } from './parts/compensations.ts'
import { costs } from './parts/costs.ts'
import { imports } from './parts/imports.ts'
import { indicators } from './parts/indicators.ts'
import { infrastructureProjects } from './parts/infrastructure-projects.ts'
import { needs } from './parts/needs.ts'
import { places } from './parts/places.ts'
import { plans } from './parts/plans.ts'
import { providers } from './parts/providers.ts'
import { serviceUnits } from './parts/service-units.ts'
import { unregisteredProviders } from './parts/unregistered-providers.ts'
import type { Part } from './part.ts'

/** In the order in which they happen on each day. */
export const PARTS: readonly Part[] = [
  serviceUnits,
  places,
  imports,
  closureOrders,
  infrastructureProjects,
  plans,
  needs,
  indicators,
  agreements,
  costs,
  compensations,
  providers,
  unregisteredProviders,
  careCentreAssessments,
]
