import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const ASSESSMENTS = both(
  {
    title: 'Aprūpes centru pašnovērtējumi',
    count: (all: number): string =>
      `${lv(all)} ${p(all, { zero: 'pieprasījumu', one: 'pieprasījums', other: 'pieprasījumi' })}`,
    without: (some: number): string =>
      `bez novērtējuma ${lv(some)} ${p(some, { zero: 'centru', one: 'centrs', other: 'centri' })}`,
    deficiencies: (some: number): string =>
      some === 0
        ? 'par trūkumiem ziņu nav'
        : `${lv(some)} ${p(some, { zero: 'trūkumu', one: 'trūkums', other: 'trūkumi' })}`,
    requests: 'Pieprasījumi',
    authority: 'Kas pieprasījis',
    subject: 'Par ko',
    requested: 'Pieprasīts',
    due: 'Termiņš',
    noDue: 'bez termiņa',
    asked: 'Centri',
    nothingSaid: 'ziņu nav',
    notNamed: 'avotā nav nosaukti',
    submitted: 'Iesniegts',
    missing: 'Trūkst',
    found: 'Trūkumi',
    status: {
      open: 'vēl jāiesniedz',
      overdue: 'nokavēts',
      complete: 'pabeigts',
      'not-yet-requested': 'vēl nav pieprasīts',
    },
    none: 'Šajā dienā, kā tolaik zināms, novērtējums nav pieprasīts.',
    centres: 'Centri, kas nav novērtējušies',
    centre: 'Centrs',
    isOverdue: 'Nokavēts',
    yes: 'nokavēts',
    named: 'Nosaukts',
    wasNamed: 'nosaukts pieprasījumā',
    noCentres: 'Šajā dienā, kā tolaik zināms, tāda centra nav.',
    list: 'Trūkumi un to novēršana',
    what: 'Kas trūkst',
    recorded: 'Konstatēts',
    plan: 'Kā novērsīs',
    completed: 'Novērsts',
    noDeficiencies: 'Šajā dienā, kā tolaik zināms, par trūkumiem ziņu nav.',
    remedy: {
      overdue: 'novēršana nokavēta',
      open: 'nav plāna',
      planned: 'ir plāns',
      remedied: 'novērsts laikā',
      'remedied-late': 'novērsts ar nokavēšanos',
      'not-yet-recorded': 'vēl nav konstatēts',
    },
    anyRemedy: 'visi konstatētie',
    remedyLabel: 'Trūkumi',
  },
  {
    title: 'Self-assessments of care centres',
    count: (all) =>
      `${en(all)} ${pEn(all, { zero: 'requests', one: 'request', other: 'requests' })}`,
    without: (some) => `${en(some)} ${some === 1 ? 'centre' : 'centres'} without an assessment`,
    deficiencies: (some) =>
      some === 0
        ? 'nothing is said of deficiencies'
        : `${en(some)} ${some === 1 ? 'deficiency' : 'deficiencies'}`,
    requests: 'Requests',
    authority: 'By whom',
    subject: 'About',
    requested: 'Requested',
    due: 'Due',
    noDue: 'no due day',
    asked: 'Centres',
    nothingSaid: 'nothing said',
    notNamed: 'not named in the source',
    submitted: 'Submitted',
    missing: 'Missing',
    found: 'Deficiencies',
    status: {
      open: 'still to submit',
      overdue: 'overdue',
      complete: 'complete',
      'not-yet-requested': 'not yet requested',
    },
    none: 'On this day, as known then, no assessment is requested.',
    centres: 'Centres that have not assessed themselves',
    centre: 'Centre',
    isOverdue: 'Late',
    yes: 'overdue',
    named: 'Named',
    wasNamed: 'named in the request',
    noCentres: 'On this day, as known then, there is no such centre.',
    list: 'Deficiencies and their remedy',
    what: 'What is missing',
    recorded: 'Recorded',
    plan: 'How it is remedied',
    completed: 'Remedied',
    noDeficiencies: 'On this day, as known then, nothing is said of deficiencies.',
    remedy: {
      overdue: 'remedy overdue',
      open: 'no plan',
      planned: 'planned',
      remedied: 'remedied in time',
      'remedied-late': 'remedied late',
      'not-yet-recorded': 'not yet recorded',
    },
    anyRemedy: 'all that are recorded',
    remedyLabel: 'Deficiency is',
  },
)
