import type { Scenario } from '../answers/scenarios.ts'
import { WHAT_IF } from '../words/what-if.ts'

/** What a scenario is called; one that is made from the log has a name in each language. */
export const nameOfScenario = (
  { id, name }: Pick<Scenario, 'id' | 'name'>,
  language: 'lv' | 'en',
): string => WHAT_IF[language].shippedNames[id] ?? name
