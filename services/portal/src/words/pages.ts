import { both } from './both.ts'

/** What the pages are called where they are chosen, in the order of use. */
export const PAGES = both(
  {
    all: 'Lapas',
    start: 'Sākums',
    map: 'Karte',
    nearest: 'Brīvas vietas tuvumā',
    plans: 'Plāni',
    pipeline: 'Topošās vietas',
    orders: 'Rīkojumi',
    compare: 'Salīdzināt',
    whatIf: 'Kas būtu, ja',
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
    nearest: 'Nearest free places',
    plans: 'Plans',
    pipeline: 'Pipeline',
    orders: 'Orders',
    compare: 'Compare',
    whatIf: 'What if',
    commitments: 'Commitments',
    needs: 'Needs',
    indicators: 'Indicators',
    costs: 'Costs',
    providers: 'Providers',
    assessments: 'Assessments',
  },
)
