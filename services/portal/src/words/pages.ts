import { both } from './both.ts'

/** What the pages are called where they are chosen. */
export const PAGES = both(
  {
    all: 'Visas lapas',
    start: 'Sākums',
    map: 'Karte',
    plans: 'Plāni',
    pipeline: 'Topošās vietas',
    orders: 'Rīkojumi',
    commitments: 'Saistības',
    needs: 'Vajadzības',
    indicators: 'Rādītāji',
    costs: 'Izmaksas',
    providers: 'Sniedzēji',
    assessments: 'Novērtējumi',
  },
  {
    all: 'All pages',
    start: 'Start',
    map: 'Map',
    plans: 'Plans',
    pipeline: 'Pipeline',
    orders: 'Orders',
    commitments: 'Commitments',
    needs: 'Needs',
    indicators: 'Indicators',
    costs: 'Costs',
    providers: 'Providers',
    assessments: 'Assessments',
  },
)
