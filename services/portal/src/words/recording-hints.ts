/**
 * What the registry says of its fields, in Latvian: by its own English sentence, so that a sentence
 * that changes has no translation until someone has seen it.
 */
export const HINTS_IN_LATVIAN: Readonly<Record<string, string>> = {
  'Under which its provider is registered': 'Ar kuru reģistrēts tās sniedzējs',
  'The ATVK code of a municipality': 'Pašvaldība, kas tajā dienā ir spēkā',
  'A point of WGS 84 in Latvia, in degrees with at most six decimals':
    'Punkts Latvijā (WGS 84), grādos',
  'Degrees north': 'Grādi, piemēram, 55,875937',
  'Degrees east': 'Grādi, piemēram, 26,527375',
  'The first day; "undocumented" when no source states it': '',
  'A calendar date (Europe/Riga), YYYY-MM-DD': '',
  'A whole number of places or people, or "unknown"': '',
  'States that there are more people than places, and why':
    'Aizpilda tikai tad, ja cilvēku tiešām ir vairāk nekā vietu',
  'Why, in words; nothing about persons': 'Vārdos; nekā par personām',
  'The document that proves it': 'Dokuments, kas to pierāda',
  'EDTF level 1: 2018, 2018-12, 2018-12-31, 2018?':
    'Cik zināms: 31.12.2018., 2018-12 vai 2018; ja nav droši, ar jautājuma zīmi: 2018?',
  'Where in it, or its number': 'Piemēram, lappuse vai dokumenta numurs',
  'Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.':
    'Tukšs nozīmē: no ierakstīšanas brīža. Agrāku dienu var norādīt tikai ar avotu, kas to pierāda.',
  'The first day in truth; "undocumented" when no source states it': 'Īstā pirmā diena',
  'The effective day of the report that was wrong': 'Ne diena, kad labo',
  'Why, in the words of the order': 'Rīkojuma vārdiem',
  "The order's number": '',
  "The order's own date; it stands from then on": 'No tā rīkojums ir spēkā',
  'The first day without the units': '',
  'The new first day without the units': '',
  'The first day on which the order no longer stands': '',
  'By when the matter is to be reviewed': '',
  'The measure or instrument that pays, such as 9.3.1.1.': 'Kas maksā, piemēram, 9.3.1.1.',
  'The round of the selection': 'Atlases kārta',
  'All places of the project, in place of those stated before':
    'Visas projekta vietas, agrāk norādīto vietā',
  'Places that the project is to bring': 'Vietas, ko projekts dos',
  'What the project costs in all, EUR in whole cents': 'Cik projekts kopā maksā',
  'EUR in whole cents: 1234 is EUR 12.34': 'Eiro un centi, piemēram, 12,34',
  'When its places are expected, as far as it is known': 'Cik zināms: 2026, 2026-12 vai diena',
  "The project's number": '',
  'undocumented: no source states the day; it then counts from the first day of the project, where that is stated':
    'Ja dienu neviens avots nesaka, skaita no projekta pirmās dienas',
  "The project's number, or that of the decision": '',
  'The first day of the project': 'Projekta pirmā diena',
  'Its last day': '',
  'The first day of its places': 'Pirmā diena, kad vietas ir',
  'A new UUID, which the unit has from then on': '',
  'A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code':
    'Visa Latvija, plānošanas reģions vai pašvaldība',
  'Where the source states the day of the draft': 'Ja avots to saka',
  'The first day of the public consultation': 'Publiskās apspriešanas pirmā diena',
  'The body that approved it': 'Piemēram, dome',
  "The decision's number": '',
  'The first day of the plan; may lie before its approval': 'Var būt arī pirms apstiprināšanas',
  'The last day of the plan; left out where it has none': 'Ja tādas nav, atstāj tukšu',
  'The day of the decision on the targets': 'Diena, kad par mērķiem lemts',
  'The day by which the places are to be there': 'Diena, līdz kurai vietām jābūt',
  'From this day on the plan says what it says now': 'No šīs dienas plāns ir tāds',
  'What changes, where the source says it': 'Ja avots to saka',
  'The new last day of the plan': 'Jaunā pēdējā diena',
  'Each takes the place of the one of the same territory, type, group and day, or is added':
    'Katrs aizstāj tādu pašu mērķi vai nāk klāt',
  'Targets that the plan no longer has': 'Mērķi, kuru plānā vairs nav',
  'The first day without the plan': 'Pirmā diena bez plāna',
  'From when it was counted, where the source says it': 'Ja avots to saka',
  'By when, as far as the source says it; to its last day':
    'Cik avots saka: 2018, 2018-12 vai diena',
  'Persons whose needs were assessed by then': 'Cik personām līdz tam izvērtētas vajadzības',
  'Persons for whom a support plan was developed by then':
    'Cik personām līdz tam izstrādāts atbalsta plāns',
  'What is counted': '',
  'In words, such as legal representatives': 'Vārdos, piemēram, likumiskie pārstāvji',
  'cumulative: all there were until the date; at-date: those there were on it':
    'Visi līdz datumam vai tie, kas ir datumā',
  'The area that the source speaks of, and no smaller one':
    'Apgabals, par kuru runā avots, un ne mazāks',
  'At which date, or by which; as far as the source says it':
    'Kurā datumā vai līdz kuram, cik avots saka',
  'As reported; left out where the source states parts or names municipalities only':
    'Ja avots nosauc tikai daļas vai pašvaldības, atstāj tukšu',
  'As the source breaks it down; need not add up to its value':
    'Kā avots to sadala; summai nav jāsakrīt ar vērtību',
  'As the source calls it': 'Kā to sauc avots',
  'A whole number, or "unknown"': '',
  'Where municipalities are counted: those that the source names':
    'Ja skaita pašvaldības: tās, kuras avots nosauc',
  'The id of the event that reported it': '',
  'By when, as far as the source says it': 'Līdz kuram datumam, cik avots saka',
  'The date of the statement, as far as the source says it': 'Kad tas teikts, cik avots saka',
  'What it is about': '',
  'What kind of document, or its number': '',
  'The day of signing, or of the talks in which it was agreed': 'Parakstīšanas vai sarunu diena',
  'The last day to keep it; absent: it is never overdue': 'Bez tās saistība nekad nav nokavēta',
  'The closure order that hangs on it': '',
  'The commitment: the id of the event that recorded it': '',
  'What came of it': 'Kas no tā iznācis',
  'The first day on which nobody is bound by it': 'Pirmā diena, kad tā nevienu nesaista',
  'The first day; "undocumented" when no source states it: valid on every day before the next':
    'Pirmā diena; ja dienu neviens avots nesaka, der visās dienās pirms nākamās',
  'Where the source names no municipality: to those of this planning region':
    'Ja avots pašvaldību nenosauc',
  'For which days; absent when the source does not say': 'Ja avots nesaka, atstāj tukšu',
  'Absent when the source names none': 'Ja avots nenosauc, atstāj tukšu',
  'For how many persons': 'Par cik personām',
  'EUR in whole cents, or "unknown"': 'Eiro un centi, piemēram, 12,34',
  'In the register of providers': 'Sniedzēju reģistrā',
  'The first day of the registration': 'Reģistrācijas pirmā diena',
  'The day of the decision': '',
  'The first day without the registration': '',
  'The organisation; nothing about persons': 'Organizācija; nekā par personām',
  'Absent when it is not known': 'Ja nav zināms, atstāj tukšu',
  'registered: it has a registration now; ceased: it provides no service any more; not-confirmed: no such provider was found':
    'Neapstiprinājās: tāds sniedzējs nav atrasts',
  'The registration that it has now': 'Reģistrācija, kas tam tagad ir',
  'By what criteria': 'Pēc kādiem kritērijiem',
  'The service units of the centres; left out: all municipal care centres':
    'Ja neviena nav, aicināti visi pašvaldību aprūpes centri',
  'The last day to submit; absent: there is none': 'Ja tādas nav, atstāj tukšu',
  'The service unit of the centre': '',
  'The deficiency: the id of the event that recorded it': '',
  'What will be done': 'Kas tiks darīts',
  'The last day to complete it; absent: there is none': 'Ja tādas nav, atstāj tukšu',
  'The first day; "undocumented": before all that is recorded':
    'Pirmā diena; ja nav dokumentēta, pirms visa ierakstītā',
  'The law, judgment or decision that orders it': 'Likums, spriedums vai lēmums',
  'The first day under this name': '',
  'Those that end': 'Tās, kas beidzas',
  'With name and planningRegion where the code is new':
    'Ja kods ir jauns, arī nosaukums un plānošanas reģions',
  'The first day without the predecessors': 'Pirmā diena bez agrākajām pašvaldībām',
  'Since when it is law': '',
  'Those that stay': 'Tās, kas paliek',
  'The day of the judgment or law': 'Sprieduma vai likuma diena',
  'What the one that stays is from that day on, where it has a new code':
    'Ja tai, kas paliek, no tās dienas ir jauns kods',
  'The one that ends': 'Tā, kas beidzas',
  'The larger part first: what is not told apart by parish is counted there':
    'Lielākā daļa pirmā: tur skaita visu, kam pagasts nav zināms',
  'The first day without it': 'Pirmā diena bez tās',
  'The day that the count is of': '',
  People: '',
  'Whose count it is, such as Eurostat': 'Piemēram, Eurostat',
}

/**
 * Where the registry's sentence is for programs: its English for people; empty where the label says
 * it all.
 */
export const HINTS_IN_ENGLISH: Readonly<Record<string, string>> = {
  'The ATVK code of a municipality': 'A municipality that is in force on that day',
  'A calendar date (Europe/Riga), YYYY-MM-DD': '',
  'A whole number of places or people, or "unknown"': '',
  'The first day; "undocumented" when no source states it': '',
  'The first day in truth; "undocumented" when no source states it': 'The first day in truth',
  'The first day; "undocumented": before all that is recorded': 'The first day',
  'The first day; "undocumented" when no source states it: valid on every day before the next':
    'The first day; where no source states it, valid on every day before the next',
  'EDTF level 1: 2018, 2018-12, 2018-12-31, 2018?':
    'As far as it is known: 2018, 2018-12 or 2018-12-31; where it is not certain, 2018?',
  'Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.':
    'Empty means: from its recording on. An earlier day only with a source that proves it.',
  'What the project costs in all, EUR in whole cents': 'What the project costs in all',
  'EUR in whole cents: 1234 is EUR 12.34': 'Euros and cents, such as 12.34',
  'EUR in whole cents, or "unknown"': 'Euros and cents, such as 12.34',
  'undocumented: no source states the day; it then counts from the first day of the project, where that is stated':
    'Where no source states the day, it counts from the first day of the project',
  'A new UUID, which the unit has from then on': '',
  'A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code':
    'All of Latvia, a planning region or a municipality',
  'A whole number, or "unknown"': '',
  'The id of the event that reported it': '',
  'The commitment: the id of the event that recorded it': '',
  'The deficiency: the id of the event that recorded it': '',
  'cumulative: all there were until the date; at-date: those there were on it':
    'All there were until the date, or those there were on it',
  'registered: it has a registration now; ceased: it provides no service any more; not-confirmed: no such provider was found':
    'Not confirmed: no such provider was found',
  'With name and planningRegion where the code is new':
    'Where the code is new, its name and planning region as well',
  'The effective day of the report that was wrong': 'Not the day on which it is corrected',
}
