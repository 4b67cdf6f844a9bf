import { agreementsQuestions } from './agreements/agreements.questions.ts'
import { careCentreAssessmentsQuestions } from './care-centre-assessments/care-centre-assessments.questions.ts'
import { closureOrdersQuestions } from './closure-orders/closure-orders.questions.ts'
import { infrastructureProjectsQuestions } from './infrastructure-projects/infrastructure-projects.questions.ts'
import { indicatorsQuestions } from './indicators/indicators.questions.ts'
import { needsQuestions } from './needs/needs.questions.ts'
import { plansQuestions } from './plans/plans.questions.ts'
import { compensationsQuestions } from './compensations/compensations.questions.ts'
import { costsQuestions } from './costs/costs.questions.ts'
import { providersQuestions } from './providers/providers.questions.ts'
import type { Questions } from './questions/questions.ts'
import { unitsQuestions } from './service-units/units.questions.ts'
import { unregisteredProvidersQuestions } from './unregistered-providers/unregistered-providers.questions.ts'
import { territoriesQuestions } from './territories/territories.questions.ts'

/** What can be asked about, on both clocks. */
export const QUESTIONS: readonly Questions[] = [
  unitsQuestions,
  closureOrdersQuestions,
  infrastructureProjectsQuestions,
  plansQuestions,
  needsQuestions,
  indicatorsQuestions,
  agreementsQuestions,
  costsQuestions,
  compensationsQuestions,
  providersQuestions,
  unregisteredProvidersQuestions,
  careCentreAssessmentsQuestions,
  territoriesQuestions,
]
