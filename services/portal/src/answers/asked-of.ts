import type { PageName } from '../../server/paths.ts'
import { address, pageAt } from '../address.svelte.ts'

/** What a page asks of a scenario: numbers, lists alone, or nothing that a scenario answers. */
export type Asks = 'places' | 'plans' | 'pipeline' | 'lists' | 'nothing' | 'own'

const OF_SCENARIOS: Readonly<Partial<Record<PageName, Asks>>> = {
  start: 'places',
  map: 'places',
  nearest: 'places',
  municipality: 'places',
  unit: 'places',
  needs: 'places',
  plans: 'plans',
  pipeline: 'pipeline',
  orders: 'lists',
  commitments: 'lists',
  indicators: 'lists',
  costs: 'lists',
  providers: 'lists',
  assessments: 'lists',
  whatIf: 'own',
  scenario: 'own',
  accessibility: 'own',
}

/** Of a page that says nothing of scenarios, it is said that it is not asked of one. */
export const asksOfScenario = (page: PageName | undefined): Asks =>
  page === undefined ? 'own' : (OF_SCENARIOS[page] ?? 'nothing')

const NOT_OF_REPLAYS = new Set<PageName | undefined>(['events', 'replays', 'datasets'])

export const isAskedOfReplay = (page: PageName | undefined): boolean => !NOT_OF_REPLAYS.has(page)

/** What a page shows in place of the log as it stands, by its id. */
export interface Instead {
  readonly scenario?: string
  readonly replay?: string
}

export function shownInstead(): Instead {
  const { page, named = {} } = pageAt(address.path) ?? {}
  const [scenario, replay] = [address.get('scenario'), address.get('replay')]
  if (page === 'scenario') return { scenario: named['id'] ?? '' }
  if (scenario !== '') return ['own', 'nothing'].includes(asksOfScenario(page)) ? {} : { scenario }
  return replay !== '' && isAskedOfReplay(page) ? { replay } : {}
}
