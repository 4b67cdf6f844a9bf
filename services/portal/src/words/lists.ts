import { both } from './both.ts'
import { number } from './formats.ts'

const [lv, en] = [number('lv'), number('en')]

export const LISTS = both(
  {
    find: 'Atrast sarakstā',
    sort: 'Kārtot pēc',
    asItIs: 'parastā secība',
    group: 'Grupēt pēc',
    ungrouped: 'negrupēt',
    noGroup: 'Nav norādīts',
    nothingFound: 'Sarakstā tāda nav.',
    tooMany: (shown: number, all: number): string =>
      `Sarakstā ir pirmie ${lv(shown)} no ${lv(all)}; sašauriniet izvēli vai lasiet tālāk.`,
    readOn: (count: number): string => `Nolasīt nākamos ${lv(count)}`,
    all: 'visi',
    everywhere: 'visa Latvija',
    region: 'Reģions',
    status: 'Stāvoklis',
    notStated: 'nav norādīts',
    sources: 'Avoti',
    of: (part: number, all: number): string => `${lv(part)} no ${lv(all)}`,
    atLeast: (text: string): string => `vismaz ${text}`,
  },
  {
    find: 'Find in the list',
    sort: 'Sort by',
    asItIs: 'as it is',
    group: 'Group by',
    ungrouped: 'do not group',
    noGroup: 'Not stated',
    nothingFound: 'Nothing of that kind in the list.',
    tooMany: (shown, all) =>
      `These are the first ${en(shown)} of ${en(all)}; narrow the choice, or read on.`,
    readOn: (count) => `Read the next ${en(count)}`,
    all: 'all',
    everywhere: 'all of Latvia',
    region: 'Region',
    status: 'Status',
    notStated: 'not stated',
    sources: 'Sources',
    of: (part, all) => `${en(part)} of ${en(all)}`,
    atLeast: (text) => `at least ${text}`,
  },
)
