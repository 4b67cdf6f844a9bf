/** The addresses that have a page, for the server as for the pages themselves. */
export const PATHS = {
  start: '/',
  map: '/map',
  nearest: '/nearest',
  plans: '/plans',
  pipeline: '/pipeline',
  orders: '/closure-orders',
  compare: '/compare',
  whatIf: '/what-if',
  scenario: '/what-if/:id',
  commitments: '/commitments',
  needs: '/needs',
  indicators: '/indicators',
  costs: '/costs',
  providers: '/providers',
  assessments: '/assessments',
  unit: '/units/:id',
  municipality: '/municipalities/:code',
  explain: '/explain',
  source: '/sources/:id',
  events: '/events',
  replays: '/replays',
  datasets: '/datasets',
  accessibility: '/accessibility',
} as const

export type PageName = keyof typeof PATHS
