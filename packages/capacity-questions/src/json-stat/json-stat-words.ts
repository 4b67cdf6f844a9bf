import type { Dimension } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'

export const LANGUAGES = ['en', 'lv'] as const
export type Language = (typeof LANGUAGES)[number]
export type Words = Readonly<Record<Language, string>>

export const DIMENSION_WORDS: Readonly<
  Record<Dimension | 'validAt' | 'knownAt' | 'measure', Words>
> = {
  validAt: { en: 'State on', lv: 'Stāvoklis dienā' },
  knownAt: { en: 'As known on', lv: 'Kā zināms dienā' },
  municipality: { en: 'Municipality', lv: 'Pašvaldība' },
  planningRegion: { en: 'Planning region', lv: 'Plānošanas reģions' },
  serviceType: { en: 'Service type', lv: 'Pakalpojuma veids' },
  targetGroup: { en: 'Target group', lv: 'Mērķa grupa' },
  provider: { en: 'Provider', lv: 'Sociālo pakalpojumu sniedzējs' },
  unit: { en: 'Service unit', lv: 'Pakalpojuma sniegšanas vieta' },
  measure: { en: 'Measure', lv: 'Rādītājs' },
}

export const MEASURE_WORDS: Readonly<Record<Measure | 'units' | 'occupancy', Words>> = {
  units: { en: 'Units that operate', lv: 'Vienības, kas darbojas' },
  authorised: { en: 'Authorised places', lv: 'Apstiprinātās vietas' },
  operational: { en: 'Operational places', lv: 'Izmantojamās vietas' },
  occupied: { en: 'Occupied places', lv: 'Aizņemtās vietas' },
  reserved: { en: 'Reserved places', lv: 'Rezervētās vietas' },
  waiting: { en: 'People waiting', lv: 'Personas rindā' },
  free: { en: 'Free places', lv: 'Brīvās vietas' },
  overrun: { en: 'People beyond the places', lv: 'Personas virs vietu skaita' },
  operationalBeyondAuthorised: {
    en: 'Operational places beyond those authorised',
    lv: 'Izmantojamās vietas virs apstiprinātajām',
  },
  closing: { en: 'Places that an order will close', lv: 'Ar rīkojumu slēdzamās vietas' },
  affected: { en: 'People in them', lv: 'Personas slēdzamās vienībās' },
  displaced: {
    en: 'People in units that do not operate',
    lv: 'Personas vienībās, kas nedarbojas',
  },
  occupancy: { en: 'Occupancy', lv: 'Aizņemtība' },
}

/** What is counted. */
export const UNIT_WORDS = {
  places: { en: 'places', lv: 'vietas' },
  people: { en: 'people', lv: 'personas' },
  units: { en: 'units', lv: 'vienības' },
  share: { en: 'for each operational place', lv: 'uz katru izmantojamo vietu' },
  per1000: { en: 'for 1,000 people', lv: 'uz 1000 iedzīvotājiem' },
  reports: { en: 'reports', lv: 'ziņojumi' },
  percent: { en: '%', lv: '%' },
  sources: { en: 'statements', lv: 'ziņas' },
} as const

export const UNIT_OF: Readonly<Record<Measure, 'places' | 'people'>> = {
  authorised: 'places',
  operational: 'places',
  occupied: 'places',
  reserved: 'places',
  waiting: 'people',
  free: 'places',
  overrun: 'people',
  operationalBeyondAuthorised: 'places',
  closing: 'places',
  affected: 'people',
  displaced: 'people',
}

export const KNOWN_WORDS: Words = { en: 'as far as known', lv: 'ciktāl zināms' }
export const UNKNOWN_UNITS_WORDS: Words = {
  en: 'units not known',
  lv: 'vienības, kurām nav zināms',
}
export const NOT_STATED_WORDS: Words = { en: 'not stated', lv: 'nav norādīts' }
export const UNKNOWN_WORDS: Words = {
  en: 'not known, which is not zero',
  lv: 'nav zināms, kas nav nulle',
}
export const UNKNOWN_REPORTS_WORDS: Words = {
  en: 'reports that say it is not known',
  lv: 'ziņojumi, kuros nav zināms',
}
export const CONFLICT_WORDS: Words = {
  en: 'sources state different values',
  lv: 'avoti norāda dažādas vērtības',
}
export const NEEDS_WORDS = {
  label: {
    en: 'Needs against places of social services',
    lv: 'Vajadzības un sociālo pakalpojumu vietas',
  },
  reports: { en: 'Reports of needs', lv: 'Ziņojumi par vajadzībām' },
  assessed: { en: 'People assessed', lv: 'Izvērtētās personas' },
  supportPlans: { en: 'People with a support plan', lv: 'Personas ar atbalsta plānu' },
} as const
export const INDICATOR_WORDS = {
  area: { en: 'Area', lv: 'Teritorija' },
  value: { en: 'Value', lv: 'Vērtība' },
  target: { en: 'Target', lv: 'Mērķis' },
  percent: { en: 'Value of target', lv: 'Vērtība pret mērķi' },
  sources: { en: 'What sources last said', lv: 'Avotu pēdējās ziņas' },
} as const

export const LABEL_WORDS: Words = {
  en: 'Places of social services',
  lv: 'Sociālo pakalpojumu vietas',
}
export const GENERATED_WORDS: Words = {
  en: 'Generated: all or some of it is of a country that does not exist, and has never happened.',
  lv: 'Ģenerēts: viss vai daļa ir par valsti, kuras nav, un nekad nav noticis.',
}
