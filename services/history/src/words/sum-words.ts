import { COUNTED_WORDS, type CountedWords } from './number-words.ts'

interface SumWords extends CountedWords {
  readonly isMoney?: boolean
}

/** What a sum is of, by its name in the answer: a test sees that every sum has its words. */
export const SUM_WORDS: Readonly<Record<string, SumWords>> = {
  places: {
    en: { one: 'planned place', other: 'planned places' },
    lv: { one: 'plānota vieta', other: 'plānotas vietas', zero: 'plānotu vietu' },
  },
  projects: {
    en: { one: 'infrastructure project', other: 'infrastructure projects' },
    lv: {
      one: 'infrastruktūras projekts',
      other: 'infrastruktūras projekti',
      zero: 'infrastruktūras projektu',
    },
  },
  amount: {
    isMoney: true,
    en: { one: 'Money of projects', other: 'Money of projects' },
    lv: { one: 'Projektu nauda', other: 'Projektu nauda', zero: 'Projektu nauda' },
  },
  cents: {
    isMoney: true,
    en: { one: 'Compensations', other: 'Compensations' },
    lv: { one: 'Kompensācijas', other: 'Kompensācijas', zero: 'Kompensācijas' },
  },
  persons: {
    en: { one: 'person compensated for', other: 'people compensated for' },
    lv: {
      one: 'persona, par kuru izmaksāta kompensācija',
      other: 'personas, par kurām izmaksāta kompensācija',
      zero: 'personu, par kurām izmaksāta kompensācija',
    },
  },
  assessed: {
    en: { one: 'person assessed', other: 'people assessed' },
    lv: { one: 'izvērtēta persona', other: 'izvērtētas personas', zero: 'izvērtētu personu' },
  },
  supportPlans: {
    en: { one: 'person with a support plan', other: 'people with a support plan' },
    lv: {
      one: 'persona ar atbalsta plānu',
      other: 'personas ar atbalsta plānu',
      zero: 'personu ar atbalsta plānu',
    },
  },
  target: {
    en: { one: 'place aimed at', other: 'places aimed at' },
    lv: {
      one: 'plānos paredzēta vieta',
      other: 'plānos paredzētas vietas',
      zero: 'plānos paredzētu vietu',
    },
  },
  attained: COUNTED_WORDS.operational,
}
