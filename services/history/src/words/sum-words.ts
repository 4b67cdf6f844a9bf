import { COUNTED_WORDS, type CountedWords } from './number-words.ts'

interface SumWords extends CountedWords {
  readonly isMoney?: boolean
  /** Of what is still to come on the day of the question. */
  readonly isAhead?: boolean
}

/** What a sum is of, by its name in the answer: a test sees that every sum has its words. */
export const SUM_WORDS = {
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
  'expected.low': {
    isAhead: true,
    en: { one: 'place certain by the due date', other: 'places certain by the due date' },
    lv: {
      one: 'vieta, kas līdz termiņam droši gaidāma',
      other: 'vietas, kas līdz termiņam droši gaidāmas',
      zero: 'vietu, kas līdz termiņam droši gaidāmas',
    },
  },
  'expected.high': {
    isAhead: true,
    en: {
      one: 'place certain or possible by the due date',
      other: 'places certain or possible by the due date',
    },
    lv: {
      one: 'vieta, kas līdz termiņam droši gaidāma vai iespējama',
      other: 'vietas, kas līdz termiņam droši gaidāmas vai iespējamas',
      zero: 'vietu, kas līdz termiņam droši gaidāmas vai iespējamas',
    },
  },
  'expected.later': {
    isAhead: true,
    en: {
      one: 'planned place expected only after the due date',
      other: 'planned places expected only after the due date',
    },
    lv: {
      one: 'plānota vieta, kas gaidāma tikai pēc termiņa',
      other: 'plānotas vietas, kas gaidāmas tikai pēc termiņa',
      zero: 'plānotu vietu, kas gaidāmas tikai pēc termiņa',
    },
  },
  'expected.undated': {
    isAhead: true,
    en: {
      one: 'planned place of which no document says when it opens',
      other: 'planned places of which no document says when they open',
    },
    lv: {
      one: 'plānota vieta, par kuru neviens dokuments nesaka, kad tā atvērsies',
      other: 'plānotas vietas, par kurām neviens dokuments nesaka, kad tās atvērsies',
      zero: 'plānotu vietu, par kurām neviens dokuments nesaka, kad tās atvērsies',
    },
  },
  'expected.overdue': {
    isAhead: true,
    en: {
      one: 'planned place whose expected opening has gone by',
      other: 'planned places whose expected opening has gone by',
    },
    lv: {
      one: 'plānota vieta, kuras gaidāmais atvēršanas laiks ir pagājis',
      other: 'plānotas vietas, kuru gaidāmais atvēršanas laiks ir pagājis',
      zero: 'plānotu vietu, kuru gaidāmais atvēršanas laiks ir pagājis',
    },
  },
} satisfies Readonly<Record<string, SumWords>>

export function sumWordsOf(measure: string): SumWords {
  const words = (SUM_WORDS as Readonly<Record<string, SumWords>>)[measure]
  if (words === undefined) throw new Error(`${measure} has no words`)
  return words
}
