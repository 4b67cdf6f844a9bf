import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const PIPELINE = both(
  {
    title: 'Topošās vietas',
    onTheWay: 'Ceļā',
    placesUnknown: 'vietas, kuru skaits nav zināms,',
    projects: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'projektu', one: 'projekts', other: 'projekti' })}`,
    inProjects: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'projektos', one: 'projektā', other: 'projektos' })}`,
    unknownPlaces: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'projektiem', one: 'projektam', other: 'projektiem' })} vietu skaits nav zināms`,
    unknownAmounts: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'projektiem', one: 'projektam', other: 'projektiem' })} summa nav zināma`,
    byStage: 'Pa posmiem',
    list: 'Projekti',
    project: 'Projekts',
    stage: 'Posms',
    since: 'Kopš',
    allStages: 'visi posmi',
    places: 'Vietas',
    which: 'Kādas',
    amount: 'Summa, EUR',
    period: 'Projekta laiks',
    opening: 'Atvērs',
    openingUnknown: 'nav zināms',
    overdue: 'nokavēts',
    units: 'Atvērtās vienības',
    none: 'Šajā dienā, kā tolaik zināms, tāda projekta nav.',
    stages: {
      'not-begun': 'vēl nav sākts',
      invited: 'uzaicināts',
      submitted: 'iesniegts',
      approved: 'apstiprināts',
      building: 'būvē',
      commissioned: 'nodots',
      cancelled: 'pārtraukts',
    },
  },
  {
    title: 'Places to come',
    onTheWay: 'On their way:',
    placesUnknown: 'places whose number is not known,',
    projects: (all) =>
      `${en(all)} ${pEn(all, { zero: 'projects', one: 'project', other: 'projects' })}`,
    inProjects: (all) =>
      `in ${en(all)} ${pEn(all, { zero: 'projects', one: 'project', other: 'projects' })}`,
    unknownPlaces: (some) =>
      `${en(some)} ${some === 1 ? 'project does' : 'projects do'} not state how many places`,
    unknownAmounts: (some) =>
      `${en(some)} ${some === 1 ? 'project has' : 'projects have'} no known amount`,
    byStage: 'By stage',
    list: 'Projects',
    project: 'Project',
    stage: 'Stage',
    since: 'Since',
    allStages: 'all stages',
    places: 'Places',
    which: 'Of which kind',
    amount: 'Amount, EUR',
    period: 'Time of the project',
    opening: 'Opens',
    openingUnknown: 'not known',
    overdue: 'overdue',
    units: 'Opened units',
    none: 'On this day, as known then, there is no such project.',
    stages: {
      'not-begun': 'not yet begun',
      invited: 'invited',
      submitted: 'submitted',
      approved: 'approved',
      building: 'being built',
      commissioned: 'commissioned',
      cancelled: 'cancelled',
    },
  },
)
