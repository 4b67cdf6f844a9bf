import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const COMMITMENTS = both(
  {
    title: 'Saistības',
    count: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'saistību', one: 'saistība', other: 'saistības' })}`,
    what: 'Kas apņemts',
    who: 'Kas apņēmies',
    anybody: 'visi',
    anyStatus: 'visas, kas uzņemtas',
    due: 'Termiņš',
    noDue: 'bez termiņa',
    ended: 'Izpildīta vai zudusi',
    days: (count: number): string =>
      `${lv(count)} ${p(count, { zero: 'dienu', one: 'diena', other: 'dienas' })}`,
    late: 'Kavējums',
    agreement: 'Nolīgums',
    order: 'Rīkojums',
    hangs: 'no tās atkarīgs rīkojums',
    none: 'Šajā dienā, kā tolaik zināms, tādas saistības nav.',
    status: {
      overdue: 'nokavēta',
      due: 'termiņš šodien',
      open: 'vēl jāpilda',
      'fulfilled-late': 'izpildīta ar nokavēšanos',
      fulfilled: 'izpildīta laikā',
      lapsed: 'zudusi spēku',
      'not-yet-made': 'vēl nav uzņemta',
    },
  },
  {
    title: 'Commitments',
    count: (all) =>
      `${en(all)} ${pEn(all, { zero: 'commitments', one: 'commitment', other: 'commitments' })}`,
    what: 'What is promised',
    who: 'By whom',
    anybody: 'everybody',
    anyStatus: 'all that are made',
    due: 'Due',
    noDue: 'no due day',
    ended: 'Fulfilled or lapsed',
    days: (count) => `${en(count)} ${count === 1 ? 'day' : 'days'}`,
    late: 'Late by',
    agreement: 'Agreement',
    order: 'Order',
    hangs: 'an order hangs on it',
    none: 'On this day, as known then, there is no such commitment.',
    status: {
      overdue: 'overdue',
      due: 'due today',
      open: 'still to fulfil',
      'fulfilled-late': 'fulfilled late',
      fulfilled: 'fulfilled in time',
      lapsed: 'lapsed',
      'not-yet-made': 'not yet made',
    },
  },
)
