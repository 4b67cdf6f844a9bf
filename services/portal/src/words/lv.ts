import { number, partsOf, signed, type Formats } from './formats.ts'
import { plural } from './plural.ts'
import type { Stamp } from '../parts/stamp.ts'

const p = plural('lv')
const write = number('lv')

const MONTHS_IN = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
] as const

const onDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}. gada ${date}. ${MONTHS_IN[(month ?? 1) - 1]}`
}

const formats: Formats = {
  number: write,
  signed: signed(write),
  day: (day) => {
    const stated = partsOf(day)
    if (stated === undefined) return 'diena nav dokumentēta'
    const { parts, doubt } = stated
    return parts.length === 1
      ? `${parts[0]}. gads${doubt}`
      : `${parts.toReversed().join('.')}.${doubt}`
  },
  onDay,
}

const places = { zero: 'vietu', one: 'vieta', other: 'vietas' }
const units = { zero: 'vienību', one: 'vienība', other: 'vienības' }

/** Everything that the pages say in Latvian; what is missing in another language does not compile. */
export const lv = {
  language: 'lv' as 'lv' | 'en',
  formats,
  places: (count: number): string => `${write(count)} ${p(count, places)}`,
  units: (count: number): string => `${write(count)} ${p(count, units)}`,
  unitsOnly: (count: number): string => p(count, units),
  shell: {
    name: 'Vietas',
    skip: 'Uz saturu',
    pages: 'Lapas',
    start: 'Sākums',
    map: 'Karte',
    otherLanguage: 'English',
    accessibility: 'Piekļūstamība',
    api: 'API un datnes',
    generatedPage: 'Šajā lapā ir ģenerēti dati: skaitļi nav īsti.',
    notGeneratedPage: 'Šajā lapā nav ģenerētu datu.',
    scenarioPage: 'Šī lapa rāda, kas būtu, ja, nevis to, kas ir reģistrēts.',
  },
  generated: 'ģenerēti dati',
  notGenerated: 'bez ģenerētiem datiem',
  stamped: ({ validAt, knownAt, generated, scenario, replay }: Stamp): string =>
    `Vietas: stāvoklis ${formats.day(validAt)}, kā zināms ${formats.day(knownAt)}; ${generated ? lv.generated : lv.notGenerated}${scenario === undefined ? '' : `; scenārijs ${scenario}`}${replay === undefined ? '' : `; atjaunojums ${replay}`}`,
  state: {
    loading: 'Ielādē …',
    long: 'Atbilde prasa ilgāk nekā parasti: serveris to vēl gatavo.',
    giveUp: 'Vairs negaidīt',
    givenUp: 'Atbilde netika sagaidīta.',
    again: 'Mēģināt vēlreiz',
    offline: 'Serveris nav sasniedzams. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
    refused: 'Uz šo jautājumu nevar atbildēt.',
    busy: 'Serveris pašlaik nevar atbildēt. Pēc brīža mēģiniet vēlreiz.',
    broken: 'Lapu neizdevās parādīt.',
    noPage: 'Tādas lapas nav.',
    toStart: 'Uz sākumu',
  },
  bar: {
    label: 'Datumi: kad tā bija un kad tas bija zināms',
    validAt: 'Stāvoklis',
    knownAt: 'Kā zināms',
    hint: 'diena.mēnesis.gads.',
    notADay: 'Ierakstiet dienu šādi: 31.12.2023.',
    noDay: (stated: string, shown: string): string =>
      `Adresē ${stated}: tādas dienas nav, vai tā nav rakstīta kā GGGG-MM-DD; rādīta ${shown}.`,
    todayShown: 'šodiena',
    play: 'Atskaņot laiku',
    step: 'Mēnesi tālāk',
    pause: 'Apturēt',
    trouble: {
      broken: 'Savienojums ir pārtrūcis; tiklīdz tas būs atjaunots, laiks ritēs tālāk.',
      lost: 'Tālāk atskaņot neizdevās. Mēģiniet vēlreiz.',
    },
    presets: 'Gatavi datumi',
    today: 'Šodien',
    endOfLastYear: 'Iepriekšējā gada beigas',
    asApproved: (plan: string): string => `Kā apstiprinot: ${plan}`,
    marks: 'Iezīmes uz laika ass',
    order: 'rīkojums izdots',
    revoked: 'rīkojums atcelts',
    inEffect: 'rīkojums spēkā',
    planApproved: 'plāns apstiprināts',
    planAmended: 'plāns grozīts',
    plan: 'plāns',
    reform: 'reforma',
    at: (what: string, day: string): string => `${what} ${day}`,
  },
  measure: {
    free: 'Brīvas vietas',
    per1000: 'Vietas uz 1000 iedzīvotājiem',
    occupancy: 'Noslogojums',
    gap: 'Atlikums līdz plānam',
    closing: 'Slēdzamas vietas',
    planned: 'Plānotas vietas',
  },
  shortMeasure: {
    free: 'Brīvas',
    per1000: 'Uz 1000 iedz.',
    occupancy: 'Noslogojums, %',
    gap: 'Atlikums',
    closing: 'Slēdzamas',
    planned: 'Plānotas',
  },
  counts: {
    operational: 'Vietas',
    authorised: 'Atļautas',
    occupied: 'Aizņemtas',
    reserved: 'Rezervētas',
    free: 'Brīvas',
    waiting: 'Gaida rindā',
    closing: 'Slēdzamas',
    overrun: 'Virs vietu skaita',
    operationalBeyondAuthorised: 'Virs atļautajām',
    affected: 'Cilvēki slēdzamās',
    displaced: 'Pārvietoti',
    units: 'Vienības',
  },
  flagged: {
    overrun: (count: number): string => `${write(count)} virs vietu skaita`,
    operationalBeyondAuthorised: (count: number): string =>
      `${lv.places(count)} virs atļautā skaita`,
    affected: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'cilvēku', one: 'cilvēks', other: 'cilvēki' })} slēdzamās vietās`,
    displaced: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'cilvēku skaitās pārvietoti', one: 'cilvēks skaitās pārvietots', other: 'cilvēki skaitās pārvietoti' })}`,
  },
  flaggedWhy: {
    overrun: 'aizņemto un rezervēto ir vairāk nekā vietu',
    operationalBeyondAuthorised: 'darbojas vairāk vietu, nekā atļauts',
    affected: 'tos skar rīkojums slēgt',
    displaced: 'vienība nedarbojas, bet viņi tajā ir ierakstīti',
  },
  look: {
    unknown: 'nav zināms',
    none: 'nav vienību',
    noTarget: 'nav mērķa',
    noProject: 'nav projektu',
    zero: { free: 'brīvu nav', other: 'nulle' },
    atLeast: 'vismaz',
    atLeastTell: 'vismaz tik',
    partly: 'zināms daļēji: daži skaiti nav zināmi, tāpēc var būt vairāk vai mazāk',
    andMore: (from: string): string => `${from} un vairāk`,
  },
  map: {
    title: {
      free: 'Brīvas vietas pašvaldībās',
      per1000: 'Vietas uz 1000 iedzīvotājiem pašvaldībās',
      occupancy: 'Noslogojums pašvaldībās',
      gap: 'Atlikums līdz plānam pašvaldībās',
      closing: 'Slēdzamas vietas pašvaldībās',
      planned: 'Plānotas vietas pašvaldībās',
    },
    serviceType: 'Pakalpojums',
    allServices: 'visi pakalpojumi',
    targetGroup: 'Mērķa grupa',
    allGroups: 'visas grupas',
    boundaries: 'Robežas',
    ofThen: 'tās dienas',
    ofNow: 'šodienas',
    zoom: 'Tuvināt',
    country: 'visa Latvija',
    label: (title: string): string => `Karte: ${title}. Tie paši skaitļi ir tabulā.`,
    keys: 'Ar bultiņām pāriet pa pašvaldībām, Enter atver pašvaldību.',
    metric: 'Rādītājs',
    municipalities: (count: number): string => municipalities(count),
    group: 'Grupēt pēc reģiona',
    ungroup: 'Negrupēt',
    find: 'Atrast pašvaldību',
    municipality: 'Pašvaldība',
    oldest: 'Vecākais apstiprinājums',
    baseline: 'Pamatā',
    csv: 'CSV',
    geojson: 'GeoJSON',
    nothingFound: 'Nevienas pašvaldības ar tādu nosaukumu.',
    ascending: 'augoši',
    descending: 'dilstoši',
    pick: 'Norādiet uz pašvaldību kartē vai tabulā.',
    places: 'vietas',
    unknownCounts: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'vienībām', one: 'vienībai', other: 'vienībām' })} skaits nav zināms`,
    unconfirmed: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'slēgšanu nav apstiprinātas', one: 'slēgšana nav apstiprināta', other: 'slēgšanas nav apstiprinātas' })}`,
    oldestConfirmation: (day: string, ago: string): string =>
      `Vecākais apstiprinājums ${day}${ago}`,
    oldestUndocumented: 'Vecākā apstiprinājuma diena nav dokumentēta',
    daysAgo: (days: number): string =>
      `pirms ${write(days)} ${p(days, { zero: 'dienām', one: 'dienas', other: 'dienām' })}`,
    sentenceBefore: {
      free: 'brīvas vietas –',
      per1000: 'vietas uz 1000 iedzīvotājiem –',
      occupancy: 'aizņemto un rezervēto vietu daļa –',
      gap: 'līdz plānu mērķiem trūkst vietu –',
      closing: 'ar rīkojumu slēdzamas vietas –',
      planned: 'projektos plānotas vietas –',
    },
    sentenceAfter: {
      free: (all: string): string => ` no ${all}`,
      per1000: (): string => '',
      occupancy: (): string => ' %',
      gap: (): string => '',
      closing: (all: string): string => ` no ${all}`,
      planned: (): string => '',
    },
    inRegion: (name: string): string => REGIONS_IN[name] ?? name,
    inCountry: 'Latvijā',
    clocks: (valid: string, known: string): string => `Stāvoklis ${valid}, kā zināms ${known}.`,
    credit:
      'Robežas: Who’s On First (CC0); ģeometrija Quattroshapes (CC BY) no EuroGlobalMap, „Latvia © Latvijas Republikas Valsts zemes dienests”; atribūti Eurostat.',
    splitRemark:
      'Visa bijusī Aglona zīmēta Preiļu novadā, viss bijušais Inčukalns Siguldas novadā, jo pagastu robežas nav pieejamas.',
    empty: 'Šajā dienā, kā tolaik zināms, nav nevienas vienības.',
    classes: 'Krāsu nozīme',
    overTime: (where: string): string => `Vietas laikā: ${where}`,
  },
  region: (name: string): string => `${REGIONS[name] ?? name} reģions`,
  statement: {
    title: 'Piekļūstamības paziņojums',
    lead: 'Šīs lapas veidotas tā, lai tās varētu lietot visi, arī tikai ar tastatūru vai ekrāna lasītāju. Mērķis ir WCAG 2.2 AA līmenis, kā to prasa Ministru kabineta noteikumi Nr. 445 (2020).',
    parts: [
      {
        heading: 'Kas ir pārbaudīts',
        items: [
          'Katru lapu abās valodās, gaišajā un tumšajā izskatā pārbauda automātisks rīks (axe), un pēc katras izmaiņas tas notiek no jauna.',
          'Ar tastatūru var lietot visu: datumu joslu, karti, tabulas un veidlapas.',
          'Katrai diagrammai un kartei ir tabula ar tiem pašiem skaitļiem.',
          'Teksta un fona kontrasts ir vismaz 4,5 : 1, vadīklu malām vismaz 3 : 1.',
        ],
      },
      {
        heading: 'Kas vēl nav pārbaudīts',
        items: [
          'Lapas nav vērtējuši cilvēki ar invaliditāti un neatkarīgs vērtētājs.',
          'API apraksta lapas (tālāk no /api) veido cita programmatūra; tās nav pārbaudītas.',
        ],
      },
      {
        heading: 'Kas nav piekļūstams',
        items: [
          'Kartē blakus krāsu klašu kontrasts ir mazāks par 3 : 1; tāpēc katrā pašvaldībā ir skaitlis un robeža, un šaurā ekrānā skaitļi ir tabulā.',
        ],
      },
    ],
  },
  search: {
    label: 'Vienība, pašvaldība vai avots',
    search: 'Meklēt',
    found: (text: string): string => `Atrasts: ${text}`,
    nothing: 'Nekas nav atrasts. Der jebkura rakstība, arī bez garumzīmēm.',
    municipalities: 'Pašvaldības',
    sources: 'Avoti',
  },
  start: {
    title: 'Sociālo pakalpojumu vietas Latvijā',
    lead: 'Kas bija kurā dienā un kad to uzzināja: vietas, brīvās vietas, rīkojumi un plāni.',
    attention: 'Kam jāpievērš uzmanība',
    changed: 'Kas mainījās pēdējā gadā',
    story: 'Programmas gaita pēc avotiem',
    storyHint:
      'Katrs ieraksts atver dokumentu un visu, ko tas pierāda. Jautājuma zīme: diena nav droša.',
    what: 'Kas',
    where: 'Kur',
    day: 'Diena',
    howLong: 'Cik sen',
    concern: {
      reviewOverdue: 'Pārskatīšana nokavēta',
      closesSoon: 'Drīz slēdzama',
      closureUnconfirmed: 'Slēgšana nav apstiprināta',
      commitmentOverdue: 'Saistība nokavēta',
      lapses: 'Drīz beidzas reģistrācija',
    },
    away: (days: number): string => (days < 0 ? ago(-days) : days === 0 ? 'šodien' : ahead(days)),
    noConcern: 'Šajā dienā, kā tolaik zināms, nekas nekavējas.',
    noChange: (since: string): string =>
      `Salīdzinot ar stāvokli ${since}, nevienā vienībā nav mainījušās ne vietas, ne rīkojumi; cilvēku kustība šeit nav rādīta.`,
    changedUnits: (count: number, since: string): string =>
      `Salīdzināts ar stāvokli ${since}: ${write(count)} ${p(count, { zero: 'vienību mainījušās', one: 'vienība mainījusies', other: 'vienības mainījušās' })}.`,
    unseen: (count: number): string => `Pārāk daudz, lai aplūkotu visu: vēl ${write(count)}.`,
    allChangesCut: (shown: number, total: number): string =>
      `Pēc dienas sakārtotas izmaiņas ${write(shown)} vienībās no ${write(total)}.`,
    more: (count: number): string => `vēl ${write(count)}`,
    all: (count: number): string => `Rādīt visus ${write(count)}`,
    fewer: 'Rādīt mazāk',
    openMap: 'Atvērt karti',
    noStory: 'Tobrīd par šo laiku neviens avots vēl nebija zināms.',
  },
  orders: {
    title: 'Rīkojumi par darbības izbeigšanu',
    count: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'rīkojumu', one: 'rīkojums', other: 'rīkojumi' })}`,
    none: 'Šajā dienā, kā tolaik zināms, nav neviena rīkojuma.',
    authority: 'Kas izdevis',
    issued: 'Izdots',
    effective: 'Slēgt no',
    kind: {
      overdue: 'Pārskatīšana nokavēta',
      standing: 'Spēkā, vēl jāizpilda',
      revokedAhead: 'Spēkā līdz atcelšanai, nav jāslēdz',
      announced: 'Vēl nav izdots',
      unconfirmed: 'Stājies spēkā, slēgšana nav apstiprināta',
      review: 'Atcelts, jāpārskata',
      revoked: 'Atcelts',
      carriedOut: 'Izpildīts',
    },
    meaning: {
      overdue:
        'Rīkojums atcelts ar noteikumu to pārskatīt, termiņš pagājis, un par pārskatīšanu ziņu nav.',
      standing: 'Vienību slēgs norādītajā dienā, ja rīkojumu neatcels vai negrozīs.',
      revokedAhead: 'Rīkojums atcelts no norādītās dienas; vienība paliek.',
      announced: 'Šajā dienā rīkojuma vēl nebija; zināms, ka to izdos norādītajā dienā.',
      unconfirmed: 'Diena ir pienākusi; neviens nav ziņojis, ka vienība tiešām slēgta.',
      review: 'Rīkojums atcelts; lēmums jāpārskata līdz norādītajai dienai.',
      revoked: 'Vienība paliek.',
      carriedOut: 'Ir ziņots, ka vienība slēgta.',
    },
    day: {
      overdue: 'Termiņš',
      standing: 'Slēgs',
      revokedAhead: 'Spēkā līdz',
      announced: 'Izdos',
      unconfirmed: 'Bija jāslēdz',
      review: 'Termiņš',
      revoked: 'Atcelts',
      carriedOut: 'Izpildīts',
    },
  },
  explain: {
    why: 'Kāpēc šāds skaitlis?',
    country: 'visa Latvija',
    sentence: 'Teikums citēšanai',
    copySentence: 'Kopēt teikumu',
    copyAll: 'Kopēt visu pamatojumu',
    copied: 'Nokopēts.',
    marked: 'Teksts ir iezīmēts; nokopējiet to.',
    stamp: (position: string): string => `Vietas, žurnāla pozīcija ${position}`,
    entries: 'Ieraksti, kas dod šo skaitli',
    inKnownOrder: 'Tādā secībā, kādā tos uzzināja. Summa ir skaitlis augšā.',
    byUnit: 'Pa vienībām; atverot vienību, redzami tās ieraksti. Kopā tās dod skaitli augšā.',
    openUnit: 'Atvērt vienību',
    nothing: 'Nav nevienas vienības, kas dotu šo skaitli.',
    others: (count: number, number: number): string =>
      `Vēl ${write(count)} ${p(count, units)}, kas kopā dod ${write(number)}.`,
    madeOf: (count: number): string =>
      `Skaitlis veidojas no ${write(count)} ${p(count, { zero: 'vienībām', one: 'vienības', other: 'vienībām' })}`,
    effective: 'Spēkā no',
    known: 'Uzzināts',
    change: 'Kas notika',
    unit: 'Vienība',
    delta: 'Izmaiņa',
    waterfall: 'Kā veidojas summa',
    sum: 'Summa',
    proof: 'Notikums un avots',
    measure: (code: string): string => MEASURES[code] ?? code,
  },
  change: (code: string | null): string =>
    code === null ? 'palika bez sekām' : (CHANGES[code] ?? code),
  source: {
    source: 'Avots',
    none: 'avots nav norādīts',
    proves: (count: number): string =>
      `Pierāda ${write(count)} ${p(count, { zero: 'notikumu', one: 'notikumu', other: 'notikumus' })}`,
    what: 'Ko šis avots pierāda',
    event: 'Notikums',
    about: 'Par ko',
    effective: 'Attiecas uz dienu',
    withdrawn: 'vēlāk atsaukts',
    firstOnly: (shown: number, all: number): string =>
      `Rādīti pirmie ${write(shown)} no ${write(all)}.`,
    capability: (code: string): string => CAPABILITIES[code] ?? code,
  },
  chart: {
    table: 'Tabula',
    day: 'Diena',
  },
  unit: {
    status: (code: string): string => STATUSES[code] ?? code,
    order: (code: string): string => ORDERS[code] ?? code,
    since: (day: string): string => `kopš ${day}`,
    opensOn: (day: string): string => `atvērs ${day}`,
    openingUndocumented: 'atvēršanas diena nav dokumentēta',
    issuedOn: (day: string): string => `izdos ${day}`,
    countUnknown: 'Vietu skaits nav zināms',
    notZero: 'avotos nav minēts; tas nav 0',
    freeUnknown: 'cik brīvu, nav zināms',
    free: (count: number): string =>
      `${write(count)} ${p(count, { zero: 'brīvu', one: 'brīva', other: 'brīvas' })}`,
    unconfirmed: 'Slēgšana nav apstiprināta',
    unconfirmedMore: 'neviens nav ziņojis, ka rīkojums izpildīts',
    reviewOverdue: 'Pārskatīšana nokavēta',
    dueOn: (day: string): string => `termiņš ${day}`,
    closesOn: (day: string): string => `slēgt no ${day}`,
    standsUntil: (revoked: string): string => `līdz ${revoked}, tad atcelts; nav jāslēdz`,
    wasToClose: (revoked: string, day: string): string => `atcelts ${revoked}, bija jāslēdz ${day}`,
    sentence: (valid: string, status: string, known: string): string =>
      `Stāvoklis ${valid}: ${status}, kā zināms ${known}.`,
    twoClocks: 'Divi laiki: kas bija un kad to uzzināja',
    twoClocksText: (rows: number): string =>
      `Katrā no ${write(rows)} rindām: kas no tās dienas tika uzskatīts par vienības darba laiku. Tas pats ir tabulā „Notikumi un avoti”.`,
    closedFrom: (day: string): string => `slēgta no ${day}`,
    reviewBy: (day: string): string => `pārskatīt līdz ${day}`,
    past: 'darbojas, tobrīd pagātne',
    future: 'darbojas, tobrīd nākotne',
    closed: 'slēgta',
    paused: 'darbība apturēta',
    learntDay: 'diena, kad uzzināja',
    tinted: (day: string): string => `Izcelta rinda: kā zināms ${day}`,
    events: 'Notikumi un avoti',
    places: 'Vietas pa mērķa grupām',
    neverConfirmed: 'Apstiprinājuma diena nav dokumentēta',
    confirmedOn: (day: string): string => `Pēdējoreiz apstiprināts ${day}`,
    occupancy: 'Vietas un cilvēki tajās',
    occupancyText:
      'Desmit gadi līdz izvēlētajai dienai, pa mēnešiem: vietas un cik no tām aizņemtas.',
  },
  noChart: {
    unknown: 'Skaits šajos gados nav zināms, tāpēc diagrammas nav.',
    none: 'Šajos gados vietu nav.',
  },
  municipality: {
    noUnits: 'Nevienas vienības.',
    noneOperates: 'Neviena vienība nedarbojas.',
    ofThemFree: 'no tām brīvas',
    byService: 'Pa pakalpojumiem un mērķa grupām',
    name: 'Nosaukums',
    status: 'Stāvoklis',
    closing: 'slēdzama',
    confirmed: 'Apstiprināts',
    overTime: 'Vietas laikā',
    overTimeText: (now: boolean): string =>
      `Desmit gadi līdz izvēlētajai dienai, pa ceturkšņiem, ${now ? 'šodienas' : 'izvēlētās dienas'} robežās: vietas un cik no tām aizņemtas.`,
    notThen: {
      ahead: 'Šajā dienā tādas pašvaldības vēl nebija.',
      ended: 'Šajā dienā tādas pašvaldības vairs nebija.',
      'not-known': 'Par tādu pašvaldību tobrīd vēl nezināja.',
    },
    instead: 'Tās vietā:',
    territory: 'Teritorija',
    people: (count: number, on: string): string =>
      `${write(count)} ${p(count, { zero: 'iedzīvotāju', one: 'iedzīvotājs', other: 'iedzīvotāji' })} (${on})`,
    madeOf: 'Izveidota no',
    law: 'Pēc likuma',
    becomes: (on: string): string => `${on} kļūst par daļu no:`,
  },
}

const ago = (days: number): string => {
  const years = Math.floor(days / 365)
  return years > 0
    ? `${write(years)} ${p(years, { zero: 'gadu', one: 'gads', other: 'gadi' })}`
    : `${write(days)} ${p(days, { zero: 'dienu', one: 'diena', other: 'dienas' })}`
}

const ahead = (days: number): string =>
  `pēc ${write(days)} ${p(days, { zero: 'dienām', one: 'dienas', other: 'dienām' })}`

const MEASURES: Readonly<Record<string, string>> = {
  authorised: 'Atļautās vietas',
  operational: 'Vietas',
  occupied: 'Aizņemtās vietas',
  reserved: 'Rezervētās vietas',
  waiting: 'Gaidītāji rindā',
  free: 'Brīvās vietas',
  overrun: 'Virs vietu skaita',
  operationalBeyondAuthorised: 'Vietas virs atļautajām',
  closing: 'Slēdzamās vietas',
  affected: 'Cilvēki slēdzamās vietās',
  displaced: 'Cilvēki vienībās, kas nedarbojas',
  units: 'Vienības, kas darbojas',
}

const CHANGES: Readonly<Record<string, string>> = {
  opened: 'atvērta',
  closed: 'slēgta',
  suspended: 'darbība apturēta',
  resumed: 'darbība atsākta',
  enlarged: 'palielināta',
  reduced: 'samazināta',
  'came-and-went': 'cilvēki ienāca un aizgāja',
  're-counted': 'saskaitīts no jauna',
  'became-known': 'skaits kļuva zināms',
  'became-unknown': 'skaits kļuva nezināms',
  'closure-ordered': 'rīkojums slēgt',
  'closure-called-off': 'slēgšana atcelta',
  'moved-by-relocation': 'pārcelta',
  'moved-by-reform': 'pārgāja ar reformu',
  'corrected-later': 'labots vēlāk',
  'expected-otherwise': 'gaidāms citādi',
}

const CAPABILITIES: Readonly<Record<string, string>> = {
  'service-units': 'vienība',
  'closure-orders': 'rīkojums',
  plans: 'plāns',
  'infrastructure-projects': 'projekts',
  agreements: 'nolīgums',
  needs: 'vajadzības',
  indicators: 'rādītājs',
  costs: 'izmaksu metodika',
  compensations: 'kompensācija',
  providers: 'sniedzējs',
  'unregistered-providers': 'nereģistrēts sniedzējs',
  'care-centre-assessments': 'novērtējums',
  territories: 'teritorija',
}

const STATUSES: Readonly<Record<string, string>> = {
  'not-yet-open': 'Vēl nav atvērta',
  open: 'Darbojas',
  suspended: 'Darbība apturēta',
  closed: 'Slēgta',
}

const ORDERS: Readonly<Record<string, string>> = {
  announced: 'Rīkojums vēl nav izdots',
  standing: 'Rīkojums spēkā',
  revoked: 'Rīkojums atcelts',
  'in-effect': 'Rīkojums stājies spēkā',
  'carried-out': 'Rīkojums izpildīts',
}

const REGIONS: Readonly<Record<string, string>> = {
  Kurzeme: 'Kurzemes',
  Latgale: 'Latgales',
  Rīga: 'Rīgas',
  Vidzeme: 'Vidzemes',
  Zemgale: 'Zemgales',
}

const REGIONS_IN: Readonly<Record<string, string>> = {
  Kurzeme: 'Kurzemes reģionā',
  Latgale: 'Latgales reģionā',
  Rīga: 'Rīgas reģionā',
  Vidzeme: 'Vidzemes reģionā',
  Zemgale: 'Zemgales reģionā',
}

function municipalities(count: number): string {
  return `${write(count)} ${p(count, { zero: 'pašvaldību', one: 'pašvaldība', other: 'pašvaldības' })}`
}

export type Words = typeof lv
