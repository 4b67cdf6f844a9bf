import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const MONEY = both(
  {
    title: 'Izmaksas un kompensācijas',
    lead: 'Izmaksātās kompensācijas:',
    count: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'maksājumu', one: 'maksājums', other: 'maksājumi' })}`,
    withoutSum: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'maksājumiem', one: 'maksājumam', other: 'maksājumiem' })} summa nav zināma`,
    withoutPersons: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'maksājumiem', one: 'maksājumam', other: 'maksājumiem' })} cilvēku skaits nav zināms`,
    unitCosts: 'Vienības izmaksas',
    cost: 'EUR',
    per: 'Par',
    pers: {
      'person-hour': 'cilvēkstundu',
      'person-day': 'cilvēkdienu',
      'person-month': 'cilvēkmēnesi',
      'person-year': 'cilvēkgadu',
    },
    validFrom: 'Spēkā no',
    validTo: 'Līdz',
    methodology: 'Metodika',
    contradicted: 'Citā metodikā',
    noUnitCosts: 'Šajā dienā, kā tolaik zināms, neviena metodika nenosaka izmaksas.',
    methodologies: 'Metodikas',
    authority: 'Kas izdevis',
    costs: 'Izmaksas tajā',
    noneStated: 'nav zināmas',
    noMethodologies: 'Šajā dienā, kā tolaik zināms, nav nevienas metodikas.',
    sums: 'Kompensācijas kopā',
    by: 'Rādīt pa',
    byWhat: {
      '': 'pašvaldībām un pakalpojumiem',
      municipality: 'pašvaldībām',
      serviceType: 'pakalpojumiem',
      year: 'gadiem',
    },
    area: 'Kam',
    year: 'Gads',
    payments: 'Maksājumi',
    amount: 'Summa, EUR',
    persons: 'Cilvēki',
    perPerson: 'EUR par cilvēku',
    perPlace: 'EUR par vietu',
    noPayments: 'Šajā dienā, kā tolaik zināms, nav nevienas kompensācijas.',
    list: 'Maksājumi',
    period: 'Par laiku',
    paidOn: 'Izmaksāts',
    otherwise: 'citā avotā citādi',
    checked: 'Pretruna',
  },
  {
    title: 'Costs and compensations',
    lead: 'Compensations paid:',
    count: (all) =>
      `${en(all)} ${pEn(all, { zero: 'payments', one: 'payment', other: 'payments' })}`,
    withoutSum: (some) =>
      `${en(some)} ${some === 1 ? 'payment has' : 'payments have'} no known sum`,
    withoutPersons: (some) =>
      `${en(some)} ${some === 1 ? 'payment does' : 'payments do'} not state for how many people`,
    unitCosts: 'Unit costs',
    cost: 'Cost, EUR',
    per: 'For a',
    pers: {
      'person-hour': 'person-hour',
      'person-day': 'person-day',
      'person-month': 'person-month',
      'person-year': 'person-year',
    },
    validFrom: 'Valid from',
    validTo: 'Until',
    methodology: 'Methodology',
    contradicted: 'By another methodology',
    noUnitCosts: 'On this day, as known then, no methodology states a cost.',
    methodologies: 'Methodologies',
    authority: 'By whom',
    costs: 'Costs in it',
    noneStated: 'not known',
    noMethodologies: 'On this day, as known then, there is no methodology.',
    sums: 'Compensations added up',
    by: 'Show by',
    byWhat: {
      '': 'municipality and service',
      municipality: 'municipality',
      serviceType: 'service',
      year: 'year',
    },
    area: 'To whom',
    year: 'Year',
    payments: 'Payments',
    amount: 'Sum, EUR',
    persons: 'People',
    perPerson: 'EUR a person',
    perPlace: 'EUR a place',
    noPayments: 'On this day, as known then, there is no compensation.',
    list: 'Each payment',
    period: 'For the time',
    paidOn: 'Paid',
    otherwise: 'another source says otherwise',
    checked: 'Contradiction',
  },
)
