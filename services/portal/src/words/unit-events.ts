import { both, byCode } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const UNIT_EVENTS = both(
  {
    effective: 'Attiecas uz',
    late: (days: number): string =>
      `uzzināts pēc ${lv(days)} ${p(days, { zero: 'dienām', one: 'dienas', other: 'dienām' })}`,
    overrun: (over: string, reason: string): string => `${over}, iemesls: ${reason}`,
    related: 'Ko labo vai atceļ',
    after: { operational: 'Vietas pēc tā', occupied: 'Aizņemtas pēc tā' },
    changes: byCode({
      corrects: 'labo',
      withdraws: 'atsauc',
      amends: 'groza',
      revokes: 'atceļ',
      blocks: 'aptur',
    }),
    changedBy: byCode({
      corrects: 'vēlāk labots',
      withdraws: 'vēlāk atsaukts',
      amends: 'vēlāk grozīts',
      revokes: 'vēlāk atcelts',
      blocks: 'vēlāk apturēts',
    }),
    whatIf: 'Kas būtu, ja',
    without: 'ja tā nebūtu',
    whatIfUnit: 'Kas būtu, ja ar šo vienību būtu noticis citādi',
    show: 'Notikumi',
    telling: 'bez cilvēku kustības',
    everything: 'visi',
    none: 'Par to laiku nekas nav zināms.',
  },
  {
    effective: 'About the day',
    late: (days) =>
      `known ${en(days)} ${pEn(days, { zero: 'days', one: 'day', other: 'days' })} later`,
    overrun: (over, reason) => `${over}, because: ${reason}`,
    related: 'What it corrects or ends',
    after: { operational: 'Places after it', occupied: 'Occupied after it' },
    changes: {
      corrects: 'corrects',
      withdraws: 'withdraws',
      amends: 'amends',
      revokes: 'revokes',
      blocks: 'blocks',
    },
    changedBy: {
      corrects: 'later corrected',
      withdraws: 'later withdrawn',
      amends: 'later amended',
      revokes: 'later revoked',
      blocks: 'later blocked',
    },
    whatIf: 'What if',
    without: 'had it not been',
    whatIfUnit: 'What if it had gone otherwise with this unit',
    show: 'Events',
    telling: 'without comings and goings',
    everything: 'all',
    none: 'Nothing is known of that time.',
  },
)
