import { closureOrdersQuestions } from './closure-orders/closure-orders.questions.ts'
import { infrastructureProjectsQuestions } from './infrastructure-projects/infrastructure-projects.questions.ts'
import { indicatorsQuestions } from './indicators/indicators.questions.ts'
import { needsQuestions } from './needs/needs.questions.ts'
import { plansQuestions } from './plans/plans.questions.ts'
import type { Questions } from './questions/questions.ts'
import { unitsQuestions } from './service-units/units.questions.ts'

/** What can be asked about, on both clocks. */
export const QUESTIONS: readonly Questions[] = [
  unitsQuestions,
  closureOrdersQuestions,
  infrastructureProjectsQuestions,
  plansQuestions,
  needsQuestions,
  indicatorsQuestions,
]
