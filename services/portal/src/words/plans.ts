import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const PLANS = both(
  {
    title: 'Plānu izpilde',
    count: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'plānu', one: 'plāns', other: 'plāni' })}`,
    inForce: (some: number): string => `spēkā ${lv(some)}`,
    targets: 'Mērķi kopā:',
    thereAre: 'no tām ir',
    missing: 'trūkst',
    surplus: 'vairāk par mērķi',
    unknownTargets: (some: number, places: string): string =>
      `${lv(some)} ${p(some, { zero: 'mērķiem', one: 'mērķim', other: 'mērķiem' })} (${places}) vietu skaits nav zināms; trūkumā tie nav ieskaitīti`,
    noTargets:
      'Plānos, kas šajā dienā ir spēkā, nav zināms neviens skaitlisks mērķis, tāpēc izpildi nevar izmērīt.',
    unknownProjects: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'projektiem', one: 'projektam', other: 'projektiem' })} plānoto vietu skaits nav zināms`,
    undated: (places: string): string => `bez atvēršanas dienas: ${places}`,
    byTarget: 'Mērķi un vietas',
    list: 'Plāni',
    by: 'Rādīt pa',
    byWhat: {
      '': 'pakalpojumiem un grupām',
      planningRegion: 'reģioniem',
      municipality: 'pašvaldībām',
      'municipality,serviceType,targetGroup': 'pašvaldībām, pakalpojumiem un grupām',
    },
    target: 'Mērķis',
    attained: 'Ir',
    gap: 'Trūkst',
    share: 'Sasniegts',
    expected: 'Gaidāms līdz termiņam',
    due: 'Termiņi',
    notMeasured: 'nav izmērāms',
    legend:
      'Stabiņš ir mērķis: pilns – vietas, kas ir; raustīts – droši gaidāmās; punktots – iespējamās; svītrots – skaits nav zināms. Ar mīnusu: vietu ir vairāk par mērķi.',
    bar: (attained: string, target: string): string => `${attained} no ${target}`,
    plan: 'Plāns',
    area: 'Teritorija',
    validFrom: 'Spēkā no',
    validTo: 'Līdz',
    approved: 'Apstiprināts',
    amended: 'Grozīts',
    numberOfTargets: 'Mērķi',
    noneStated: 'nav zināmi',
    none: 'Šajā dienā, kā tolaik zināms, nav neviena plāna.',
    status: {
      draft: 'izstrādē',
      'in-consultation': 'apspriešanā',
      approved: 'apstiprināts, vēl nav spēkā',
      'in-force': 'spēkā',
      expired: 'termiņš beidzies',
      lapsed: 'zaudējis spēku',
    },
  },
  {
    title: 'Progress of plans',
    count: (all) => `${en(all)} ${pEn(all, { zero: 'plans', one: 'plan', other: 'plans' })}`,
    inForce: (some) => `${en(some)} in force`,
    targets: 'All targets:',
    thereAre: 'of them there are',
    missing: 'missing',
    surplus: 'beyond the target',
    unknownTargets: (some, places) =>
      `${en(some)} ${some === 1 ? 'target has' : 'targets have'} no known count (${places}); they are not in what is missing`,
    noTargets:
      'The plans in force on this day state no target in numbers, as far as is known, so progress cannot be measured.',
    unknownProjects: (some) =>
      `${en(some)} ${some === 1 ? 'project does' : 'projects do'} not state how many places`,
    undated: (places) => `without a day of opening: ${places}`,
    byTarget: 'Targets and places',
    list: 'Plans',
    by: 'Show by',
    byWhat: {
      '': 'service and group',
      planningRegion: 'region',
      municipality: 'municipality',
      'municipality,serviceType,targetGroup': 'municipality, service and group',
    },
    target: 'Target',
    attained: 'There are',
    gap: 'Missing',
    share: 'Attained',
    expected: 'Expected in time',
    due: 'Due',
    notMeasured: 'cannot be measured',
    legend:
      'The bar is the target: filled – places there are; dashed – surely expected; dotted – possible; hatched – count not known. With a minus: there are more places than the target.',
    bar: (attained, target) => `${attained} of ${target}`,
    plan: 'Plan',
    area: 'Territory',
    validFrom: 'Valid from',
    validTo: 'Until',
    approved: 'Approved',
    amended: 'Amended',
    numberOfTargets: 'Targets',
    noneStated: 'not known',
    none: 'On this day, as known then, there is no plan.',
    status: {
      draft: 'being drafted',
      'in-consultation': 'in consultation',
      approved: 'approved, not yet valid',
      'in-force': 'in force',
      expired: 'expired',
      lapsed: 'lapsed',
    },
  },
)
