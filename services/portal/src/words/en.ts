import { number, partsOf, signed, type Formats } from './formats.ts'
import { plural } from './plural.ts'
import type { Words } from './lv.ts'

const p = plural('en')
const write = number('en')

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const onDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `on ${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

const formats: Formats = {
  number: write,
  signed: signed(write),
  day: (day) => {
    const stated = partsOf(day)
    if (stated === undefined) return 'day not documented'
    const { parts, doubt } = stated
    const [year, month, date] = parts
    const named = month === undefined ? '' : `${MONTHS[Number(month) - 1]?.slice(0, 3)} `
    return `${date === undefined ? '' : `${Number(date)} `}${named}${year}${doubt}`
  },
  onDay,
}

const ago = (days: number): string => {
  const years = Math.floor(days / 365)
  return years > 0
    ? `${years} ${years === 1 ? 'year' : 'years'}`
    : `${days} ${days === 1 ? 'day' : 'days'}`
}

const MEASURES: Readonly<Record<string, string>> = {
  authorised: 'Authorised places',
  operational: 'Places',
  occupied: 'Occupied places',
  reserved: 'Reserved places',
  waiting: 'People waiting',
  free: 'Free places',
  overrun: 'Over the limit',
  operationalBeyondAuthorised: 'Places beyond the authorised',
  closing: 'Closing places',
  affected: 'People in closing places',
  displaced: 'People in units that do not operate',
  units: 'Units that operate',
}

const STATUSES: Readonly<Record<string, string>> = {
  'not-yet-open': 'Not yet open',
  open: 'Open',
  suspended: 'Suspended',
  closed: 'Closed',
}

const ORDERS: Readonly<Record<string, string>> = {
  announced: 'Order not yet issued',
  standing: 'Order standing',
  revoked: 'Order revoked',
  'in-effect': 'Order in effect',
  'carried-out': 'Order carried out',
}

/** Where a code says it in other words than people do. */
const CHANGES: Readonly<Record<string, string>> = {
  're-counted': 're-counted',
  'came-and-went': 'people came and went',
}

const CAPABILITIES: Readonly<Record<string, string>> = {
  'service-units': 'unit',
  'closure-orders': 'order',
  plans: 'plan',
  'infrastructure-projects': 'project',
  agreements: 'agreement',
  needs: 'needs',
  indicators: 'indicator',
  costs: 'cost methodology',
  compensations: 'compensation',
  providers: 'provider',
  'unregistered-providers': 'unregistered provider',
  'care-centre-assessments': 'assessment',
  territories: 'territory',
}

const places = { zero: 'places', one: 'place', other: 'places' }
const units = { zero: 'units', one: 'unit', other: 'units' }
const municipalities = (count: number): string =>
  `${write(count)} ${p(count, { zero: 'municipalities', one: 'municipality', other: 'municipalities' })}`

export const en: Words = {
  language: 'en',
  formats,
  places: (count) => `${write(count)} ${p(count, places)}`,
  units: (count) => `${write(count)} ${p(count, units)}`,
  unitsOnly: (count) => p(count, units),
  shell: {
    name: 'Vietas',
    skip: 'Skip to content',
    pages: 'Pages',
    start: 'Start',
    map: 'Map',
    otherLanguage: 'Latviski',
    accessibility: 'Accessibility',
    api: 'API and files',
    generatedPage: 'This page shows generated data: the numbers are not real.',
    notGeneratedPage: 'This page shows no generated data.',
    scenarioPage: 'This page shows what would be so, not what is on record.',
  },
  generated: 'generated data',
  notGenerated: 'no generated data',
  stamped: ({ validAt, knownAt, generated, scenario, replay }) =>
    `Vietas: state on ${formats.day(validAt)}, as known at ${formats.day(knownAt)}; ${generated ? en.generated : en.notGenerated}${scenario === undefined ? '' : `; scenario ${scenario}`}${replay === undefined ? '' : `; replay ${replay}`}`,
  state: {
    loading: 'Loading …',
    long: 'The answer takes longer than usual: the server is still making it.',
    giveUp: 'Wait no longer',
    givenUp: 'The answer was not waited for.',
    again: 'Try again',
    offline: 'The server cannot be reached. Check the connection and try again.',
    refused: 'This question cannot be answered.',
    busy: 'The server cannot answer just now. Try again in a moment.',
    broken: 'The page could not be shown.',
    noPage: 'There is no such page.',
    toStart: 'To the start page',
  },
  bar: {
    label: 'Dates: when it was so, and when that was known',
    validAt: 'State on',
    knownAt: 'As known at',
    hint: '2023-12-31 or 31.12.2023',
    notADay: 'Write the day like this: 31.12.2023.',
    noDay: (stated, shown) =>
      `In the address ${stated}: there is no such day, or it is not written as YYYY-MM-DD; ${shown} is shown.`,
    todayShown: 'today',
    play: 'Play through time',
    step: 'One month on',
    pause: 'Pause',
    trouble: {
      broken: 'The connection is lost; time goes on once it is there again.',
      lost: 'It could not be played any further. Try again.',
    },
    presets: 'Dates to choose',
    today: 'Today',
    endOfLastYear: 'End of last year',
    asApproved: (plan) => `As approved: ${plan}`,
    marks: 'Marks on the time axis',
    order: 'order issued',
    revoked: 'order revoked',
    inEffect: 'order in effect',
    planApproved: 'plan approved',
    planAmended: 'plan amended',
    plan: 'plan',
    reform: 'reform',
    at: (what, day) => `${what} ${day}`,
  },
  measure: {
    free: 'Free places',
    per1000: 'Places per 1,000 inhabitants',
    occupancy: 'Occupancy',
    gap: 'Gap to plan',
    closing: 'Closing places',
    planned: 'Planned places',
  },
  shortMeasure: {
    free: 'Free',
    per1000: 'Per 1,000',
    occupancy: 'Occupancy, %',
    gap: 'Gap',
    closing: 'Closing',
    planned: 'Planned',
  },
  counts: {
    operational: 'Places',
    authorised: 'Authorised',
    occupied: 'Occupied',
    reserved: 'Reserved',
    free: 'Free',
    waiting: 'Waiting',
    closing: 'Closing',
    overrun: 'Over the limit',
    operationalBeyondAuthorised: 'Beyond authorised',
    affected: 'People in closing',
    displaced: 'Displaced',
    units: 'Units',
  },
  flagged: {
    overrun: (count) => `${write(count)} over the limit`,
    operationalBeyondAuthorised: (count) => `${en.places(count)} beyond the authorised`,
    affected: (count) =>
      `${write(count)} ${p(count, { zero: 'people', one: 'person', other: 'people' })} in closing places`,
    displaced: (count) =>
      `${write(count)} ${p(count, { zero: 'people count', one: 'person counts', other: 'people count' })} as displaced`,
  },
  flaggedWhy: {
    overrun: 'more are occupied and reserved than there are',
    operationalBeyondAuthorised: 'more places operate than are authorised',
    affected: 'an order to close concerns them',
    displaced: 'the unit does not operate, but they are on record in it',
  },
  look: {
    unknown: 'not known',
    none: 'no units',
    noTarget: 'no target',
    noProject: 'no projects',
    zero: { free: 'none free', other: 'zero' },
    atLeast: 'at least',
    atLeastTell: 'at least so many',
    partly: 'known in part: some counts are not known, so it may be more or less',
    andMore: (from) => `${from} and more`,
  },
  map: {
    title: {
      free: 'Free places by municipality',
      per1000: 'Places per 1,000 inhabitants by municipality',
      occupancy: 'Occupancy by municipality',
      gap: 'Gap to plan by municipality',
      closing: 'Closing places by municipality',
      planned: 'Planned places by municipality',
    },
    serviceType: 'Service',
    allServices: 'all services',
    targetGroup: 'Target group',
    allGroups: 'all groups',
    boundaries: 'Boundaries',
    ofThen: 'of that day',
    ofNow: 'of today',
    zoom: 'Zoom to',
    country: 'all of Latvia',
    label: (title) => `Map: ${title}. The same numbers are in the table.`,
    keys: 'Arrow keys move between municipalities, Enter opens one.',
    metric: 'Measure',
    municipalities,
    group: 'Group by region',
    ungroup: 'Do not group',
    find: 'Find a municipality',
    municipality: 'Municipality',
    oldest: 'Oldest confirmation',
    baseline: 'Baseline',
    csv: 'CSV',
    geojson: 'GeoJSON',
    nothingFound: 'No municipality of that name.',
    ascending: 'ascending',
    descending: 'descending',
    pick: 'Point at a municipality in the map or in the table.',
    places: 'places',
    unknownCounts: (count) =>
      `${write(count)} ${p(count, { zero: 'units have', one: 'unit has', other: 'units have' })} no known count`,
    unconfirmed: (count) =>
      `${write(count)} ${p(count, { zero: 'closures', one: 'closure', other: 'closures' })} not confirmed`,
    oldestConfirmation: (day, ago) => `Oldest confirmation ${day}${ago}`,
    oldestUndocumented: 'The day of the oldest confirmation is not documented',
    daysAgo: (days) =>
      `${write(days)} ${p(days, { zero: 'days', one: 'day', other: 'days' })} before`,
    sentenceBefore: {
      free: 'free places –',
      per1000: 'places per 1,000 inhabitants –',
      occupancy: 'occupied and reserved share of places –',
      gap: 'places missing to the targets of plans –',
      closing: 'places that orders close –',
      planned: 'places planned in projects –',
    },
    sentenceAfter: {
      free: (all) => ` of ${all}`,
      per1000: () => '',
      occupancy: () => ' %',
      gap: () => '',
      closing: (all) => ` of ${all}`,
      planned: () => '',
    },
    inRegion: (name) => `${name} region`,
    inCountry: 'Latvia',
    clocks: (valid, known) => `State ${valid}, as known ${known}.`,
    credit:
      'Boundaries: Who’s On First (CC0); geometry Quattroshapes (CC BY) from EuroGlobalMap, “Latvia © Latvijas Republikas Valsts zemes dienests”; attributes Eurostat.',
    splitRemark:
      'All of former Aglona is drawn in Preiļi and all of former Inčukalns in Sigulda, because parish boundaries are not available.',
    empty: 'On this day, as known then, there is no unit.',
    classes: 'What the colours mean',
    overTime: (where) => `Places over time: ${where}`,
  },
  region: (name) => `${name} region`,
  statement: {
    title: 'Accessibility statement',
    lead: 'These pages are made for everyone, also with a keyboard or a screen reader alone. The aim is WCAG 2.2, level AA, as Cabinet Regulation 445/2020 asks.',
    parts: [
      {
        heading: 'What has been checked',
        items: [
          'Each page is checked by an automatic tool (axe) in both languages, light and dark, anew after each change.',
          'Everything works by keyboard: the date bar, the map, tables and forms.',
          'Each chart and map has a table with the same numbers.',
          'Text has a contrast of at least 4.5 : 1 with its ground, edges of controls at least 3 : 1.',
        ],
      },
      {
        heading: 'What has not been checked',
        items: [
          'No people with disabilities and no independent evaluator have judged the pages.',
          'The pages that describe the API (from /api on) are made by other software and were not checked.',
        ],
      },
      {
        heading: 'What is not accessible',
        items: [
          'Neighbouring colour classes of the map differ by less than 3 : 1; therefore each municipality has its number and an outline, and on narrow screens the numbers are in the table.',
        ],
      },
    ],
  },
  search: {
    label: 'Unit, municipality or source',
    search: 'Search',
    found: (text) => `Found: ${text}`,
    nothing: 'Nothing found. Any spelling will do, also without marks on letters.',
    municipalities: 'Municipalities',
    sources: 'Sources',
  },
  start: {
    title: 'Social-service places in Latvia',
    lead: 'What was so on which day, and when that was known: places, free places, orders and plans.',
    attention: 'What needs attention',
    changed: 'What changed in the last year',
    story: 'The programme by its sources',
    storyHint:
      'Each entry opens a document and all that it proves. A question mark: the day is not certain.',
    what: 'What',
    where: 'Where',
    day: 'Day',
    howLong: 'How long',
    concern: {
      reviewOverdue: 'Review overdue',
      closesSoon: 'Closes soon',
      closureUnconfirmed: 'Closure not confirmed',
      commitmentOverdue: 'Commitment overdue',
      lapses: 'Registration lapses soon',
    },
    away: (days) =>
      days < 0 ? ago(-days) : days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`,
    noConcern: 'On this day, as known then, nothing is late.',
    noChange: (since) =>
      `Neither places nor orders of any unit have changed since ${since}; comings and goings are not shown here.`,
    changedUnits: (count, since) =>
      `Compared with the state ${since}: ${write(count)} ${p(count, units)} changed.`,
    unseen: (count) => `Too many to look at all: ${write(count)} more.`,
    allChangesCut: (shown, total) =>
      `By day, the changes of ${write(shown)} of ${write(total)} units.`,
    more: (count) => `${write(count)} more`,
    all: (count) => `Show all ${write(count)}`,
    fewer: 'Show fewer',
    openMap: 'Open the map',
    noStory: 'No source was known of this time yet.',
  },
  orders: {
    title: 'Closure orders',
    count: (count) =>
      `${write(count)} ${p(count, { zero: 'orders', one: 'order', other: 'orders' })}`,
    none: 'On this day, as known then, there is no order.',
    authority: 'Authority',
    issued: 'Issued',
    effective: 'Closes from',
    kind: {
      overdue: 'Review overdue',
      standing: 'Standing, to be carried out',
      revokedAhead: 'Standing until revoked, does not close',
      announced: 'Not yet issued',
      unconfirmed: 'In effect, closure not confirmed',
      review: 'Revoked, to be reviewed',
      revoked: 'Revoked',
      carriedOut: 'Carried out',
    },
    meaning: {
      overdue:
        'Revoked on condition of a review; its day has gone by, and nothing is known of a review.',
      standing: 'The unit closes on the day given unless the order is revoked or amended.',
      revokedAhead: 'The order is revoked from the day given; the unit stays.',
      announced:
        'On this day there was no order yet; it is known that it is issued on the day given.',
      unconfirmed: 'The day has come; nobody has reported that the unit did close.',
      review: 'The order was revoked; that is to be reviewed by the day given.',
      revoked: 'The unit stays.',
      carriedOut: 'It was reported that the unit closed.',
    },
    day: {
      overdue: 'Due',
      standing: 'Closes',
      revokedAhead: 'Stands until',
      announced: 'Issued',
      unconfirmed: 'Was to close',
      review: 'Due',
      revoked: 'Revoked',
      carriedOut: 'Carried out',
    },
  },
  explain: {
    why: 'Why this number?',
    country: 'all of Latvia',
    sentence: 'A sentence to cite',
    copySentence: 'Copy the sentence',
    copyAll: 'Copy all reasons',
    copied: 'Copied.',
    marked: 'The text is marked; copy it.',
    stamp: (position) => `Vietas, log position ${position}`,
    entries: 'The entries that make this number',
    inKnownOrder: 'In the order in which they became known. They add up to the number above.',
    byUnit: 'By unit; each opens to its entries. Together they add up to the number above.',
    openUnit: 'Open the unit',
    nothing: 'There is no unit that this number is made of.',
    others: (count, number) =>
      `${write(count)} more ${p(count, units)}, which have ${write(number)} together.`,
    madeOf: (count) => `Made of ${write(count)} ${p(count, units)}`,
    effective: 'From',
    known: 'Known',
    change: 'What happened',
    unit: 'Unit',
    delta: 'Change',
    waterfall: 'How the sum comes about',
    sum: 'Sum',
    proof: 'Event and source',
    measure: (code) => MEASURES[code] ?? code,
  },
  change: (code) =>
    code === null ? 'came to nothing' : (CHANGES[code] ?? code.replaceAll('-', ' ')),
  source: {
    source: 'Source',
    none: 'no source given',
    proves: (count) =>
      `Proves ${write(count)} ${p(count, { zero: 'events', one: 'event', other: 'events' })}`,
    what: 'What this source proves',
    event: 'Event',
    about: 'About',
    effective: 'For the day',
    withdrawn: 'withdrawn later',
    firstOnly: (shown, all) => `The first ${write(shown)} of ${write(all)}.`,
    capability: (code) => CAPABILITIES[code] ?? code.replaceAll('-', ' '),
  },
  chart: {
    table: 'Table',
    day: 'Day',
  },
  unit: {
    status: (code) => STATUSES[code] ?? code,
    order: (code) => ORDERS[code] ?? code,
    since: (day) => `since ${day}`,
    opensOn: (day) => `opens ${day}`,
    openingUndocumented: 'the day of opening is not documented',
    issuedOn: (day) => `to be issued ${day}`,
    countUnknown: 'Number of places not known',
    notZero: 'sources do not say; that is not 0',
    freeUnknown: 'how many are free is not known',
    free: (count) => `${write(count)} free`,
    unconfirmed: 'Closure not confirmed',
    unconfirmedMore: 'nobody has reported that the order was carried out',
    reviewOverdue: 'Review overdue',
    dueOn: (day) => `due ${day}`,
    closesOn: (day) => `closes on ${day}`,
    standsUntil: (revoked) => `until ${revoked}, then revoked; does not close`,
    wasToClose: (revoked, day) => `revoked ${revoked}, was to close ${day}`,
    sentence: (valid, status, known) => `State ${valid}: ${status}, as known ${known}.`,
    twoClocks: 'Two clocks: what was so, and when it was known',
    twoClocksText: (rows) =>
      `In each of ${write(rows)} rows: when the unit was thought to work, from that day on. The table “Events and sources” says the same.`,
    closedFrom: (day) => `closed from ${day}`,
    reviewBy: (day) => `review by ${day}`,
    past: 'works, past at that time',
    future: 'works, future at that time',
    closed: 'closed',
    paused: 'suspended',
    learntDay: 'day on which it was learnt',
    tinted: (day) => `Tinted row: as known at ${day}`,
    events: 'Events and sources',
    places: 'Places by target group',
    neverConfirmed: 'The day of confirmation is not documented',
    confirmedOn: (day) => `Last confirmed ${day}`,
    occupancy: 'Places and the people in them',
    occupancyText: 'Ten years up to the day chosen, by month: places and how many are occupied.',
  },
  noChart: {
    unknown: 'No count is known in these years, so there is no chart.',
    none: 'There are no places in these years.',
  },
  municipality: {
    noUnits: 'No units.',
    noneOperates: 'No unit operates.',
    ofThemFree: 'free of these',
    byService: 'By service and target group',
    name: 'Name',
    status: 'Status',
    closing: 'closing',
    confirmed: 'Confirmed',
    overTime: 'Places over time',
    overTimeText: (now) =>
      `Ten years up to the day chosen, by quarter, in the boundaries of ${now ? 'today' : 'that day'}: places and how many are occupied.`,
    notThen: {
      ahead: 'On this day there was no such municipality yet.',
      ended: 'On this day there was no such municipality any more.',
      'not-known': 'Of such a municipality nobody knew at that time.',
    },
    instead: 'In its place:',
    territory: 'Territory',
    people: (count, on) => `${write(count)} inhabitants (${on})`,
    madeOf: 'Made of',
    law: 'By the law',
    becomes: (on) => `${on.charAt(0).toUpperCase()}${on.slice(1)} it becomes part of:`,
  },
}
