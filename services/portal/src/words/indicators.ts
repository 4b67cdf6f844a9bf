import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const INDICATORS = both(
  {
    title: 'Rādītāji',
    count: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'rādītāju', one: 'rādītājs', other: 'rādītāji' })}`,
    conflicts: (some: number): string =>
      some === 0
        ? 'avoti nekur nav pretrunā'
        : `par ${lv(some)} ${p(some, { zero: 'teritorijām', one: 'teritoriju', other: 'teritorijām' })} avoti ir pretrunā`,
    hint: 'Ko avoti ziņo par teritoriju. Ja avoti ir pretrunā, rādīti visi un neviens nav izvēlēts. Ja par teritoriju nav ziņots, tas nav nulle.',
    indicator: 'Rādītājs',
    area: 'Teritorija',
    everywhere: 'visas, par kurām ziņots',
    country: 'Latvija kopā',
    value: 'Vērtība',
    asOf: 'Uz dienu',
    target: 'Mērķis',
    share: 'Sasniegts, %',
    disagree: 'avoti ir pretrunā',
    says: 'Ko saka avoti',
    isTarget: 'mērķis',
    within: (count: number, then: number): string =>
      `${lv(count)} izvēlētajās robežās (avotā ${lv(then)})`,
    notStated: 'nav ziņots',
    none: 'Šajā dienā, kā tolaik zināms, nav neviena rādītāja.',
    counts: {
      persons: 'cilvēki',
      places: 'vietas',
      municipalities: 'pašvaldības',
      other: 'cits',
    },
    counting: { cumulative: 'kopš sākuma', 'at-date': 'tajā dienā' },
    what: 'Ko skaita',
  },
  {
    title: 'Indicators',
    count: (all) =>
      `${en(all)} ${pEn(all, { zero: 'indicators', one: 'indicator', other: 'indicators' })}`,
    conflicts: (some) =>
      some === 0
        ? 'sources contradict each other nowhere'
        : `sources contradict each other about ${en(some)} ${some === 1 ? 'area' : 'areas'}`,
    hint: 'What sources report of an area. Where they contradict each other all are shown and none is chosen. That an area is not reported is not zero.',
    indicator: 'Indicator',
    area: 'Area',
    everywhere: 'all that are reported',
    country: 'Latvia as a whole',
    value: 'Value',
    asOf: 'As of',
    target: 'Target',
    share: 'Attained, %',
    disagree: 'sources contradict each other',
    says: 'What sources say',
    isTarget: 'target',
    within: (count, then) =>
      `${en(count)} within the boundaries chosen (${en(then)} in the source)`,
    notStated: 'not reported',
    none: 'On this day, as known then, there is no indicator.',
    counts: {
      persons: 'persons',
      places: 'places',
      municipalities: 'municipalities',
      other: 'other',
    },
    counting: { cumulative: 'since the beginning', 'at-date': 'on that day' },
    what: 'What is counted',
  },
)
