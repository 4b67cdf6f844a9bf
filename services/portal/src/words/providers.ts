import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const PROVIDERS = both(
  {
    title: 'Sniedzēju reģistrācijas',
    valid: (all: number): string =>
      `${lv(all)} spēkā ${p(all, { zero: 'esošu reģistrāciju', one: 'esoša reģistrācija', other: 'esošas reģistrācijas' })}`,
    lapsing: (some: number, days: number): string => `${lv(days)} dienu laikā beidzas ${lv(some)}`,
    without: (some: number): string =>
      `${lv(some)} ${p(some, { zero: 'vienībām', one: 'vienībai', other: 'vienībām' })} reģistrācija nav zināma`,
    hint: 'Reģistrācija ir vienam pakalpojumam vienā adresē, uz pieciem gadiem (MK noteikumi Nr. 385, 2017).',
    list: 'Reģistrācijas',
    provider: 'Sniedzējs',
    number: 'Numurs',
    address: 'Adrese',
    registered: 'Reģistrēts',
    lapses: 'Beidzas',
    left: 'Atlikušas dienas',
    anyStatus: 'visas',
    lapsingWithin: 'Beigsies',
    anyTime: 'jebkad',
    within: (days: number): string => `${lv(days)} dienu laikā`,
    status: {
      valid: 'spēkā',
      lapsed: 'beigusies',
      deregistered: 'izslēgta',
      'not-yet-valid': 'vēl nav spēkā',
    },
    none: 'Šajā dienā, kā tolaik zināms, tādas reģistrācijas nav.',
    units: 'Vienības bez reģistrācijas',
    unit: 'Vienība',
    why: 'Kāpēc',
    since: 'Kopš',
    reasons: {
      'none-named': 'neviens avots reģistrāciju nenosauc',
      'not-known': 'nosauktā reģistrācija nav zināma',
      'not-yet-valid': 'reģistrācija vēl nav spēkā',
      lapsed: 'reģistrācija beigusies',
      deregistered: 'reģistrācija izslēgta',
    },
    noUnits: 'Visām vienībām šajā dienā ir reģistrācija.',
    reports: 'Ziņojumi par nereģistrētiem sniedzējiem',
    reported: 'Ziņots',
    resolved: 'Atrisināts',
    outcome: 'Iznākums',
    outcomes: {
      registered: 'reģistrēts',
      ceased: 'darbību beidzis',
      'no-registration-needed': 'reģistrācija nav vajadzīga',
      'not-confirmed': 'neapstiprinājās',
    },
    reportStatus: {
      open: 'neatrisināts',
      resolved: 'atrisināts',
      'not-yet-reported': 'vēl nav ziņots',
    },
    noReports: 'Šajā dienā, kā tolaik zināms, neviens par nereģistrētu sniedzēju nav ziņojis.',
  },
  {
    title: 'Registrations of providers',
    valid: (all) =>
      `${en(all)} valid ${pEn(all, { zero: 'registrations', one: 'registration', other: 'registrations' })}`,
    lapsing: (some, days) =>
      `${en(some)} ${some === 1 ? 'lapses' : 'lapse'} within ${en(days)} days`,
    without: (some) => `of ${en(some)} ${some === 1 ? 'unit' : 'units'} no registration is known`,
    hint: 'A registration is for one service at one address, for five years (Cabinet Regulation 385/2017).',
    list: 'Registrations',
    provider: 'Provider',
    number: 'Number',
    address: 'Address',
    registered: 'Registered',
    lapses: 'Lapses',
    left: 'Days left',
    anyStatus: 'all',
    lapsingWithin: 'Lapses',
    anyTime: 'at any time',
    within: (days) => `within ${en(days)} days`,
    status: {
      valid: 'valid',
      lapsed: 'lapsed',
      deregistered: 'deregistered',
      'not-yet-valid': 'not yet valid',
    },
    none: 'On this day, as known then, there is no such registration.',
    units: 'Units without a registration',
    unit: 'Unit',
    why: 'Why',
    since: 'Since',
    reasons: {
      'none-named': 'no source names a registration',
      'not-known': 'the registration named is not known',
      'not-yet-valid': 'the registration is not yet valid',
      lapsed: 'the registration has lapsed',
      deregistered: 'the registration was ended',
    },
    noUnits: 'All units have a registration on this day.',
    reports: 'Reports of unregistered providers',
    reported: 'Reported',
    resolved: 'Resolved',
    outcome: 'Outcome',
    outcomes: {
      registered: 'registered',
      ceased: 'has ceased',
      'no-registration-needed': 'needs no registration',
      'not-confirmed': 'not confirmed',
    },
    reportStatus: {
      open: 'not resolved',
      resolved: 'resolved',
      'not-yet-reported': 'not yet reported',
    },
    noReports: 'On this day, as known then, nobody has reported an unregistered provider.',
  },
)
