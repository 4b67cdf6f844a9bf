import { both } from './both.ts'

/** What can be recorded, grouped by what it is about: the registry's own headings. */
export const GROUPS = both<Readonly<Record<string, string>>>(
  {
    'service units': 'Vienība: atvērt, mainīt, slēgt',
    places: 'Cilvēki vienībā',
    'closure orders': 'Rīkojumi par darbības izbeigšanu',
    'infrastructure projects': 'Projekti',
    plans: 'Plāni',
    needs: 'Vajadzības',
    indicators: 'Rādītāji',
    agreements: 'Nolīgumi un saistības',
    costs: 'Vienības izmaksas',
    compensations: 'Kompensācijas',
    providers: 'Sniedzēju reģistrācijas',
    'unregistered providers': 'Nereģistrēti sniedzēji',
    'care centre assessments': 'Aprūpes centru novērtējumi',
    territories: 'Teritorijas',
  },
  {
    'service units': 'A unit: open, change, close',
    places: 'People in a unit',
    'closure orders': 'Closure orders',
    'infrastructure projects': 'Projects',
    plans: 'Plans',
    needs: 'Needs',
    indicators: 'Indicators',
    agreements: 'Agreements and commitments',
    costs: 'Unit costs',
    compensations: 'Compensations',
    providers: 'Registrations of providers',
    'unregistered providers': 'Unregistered providers',
    'care centre assessments': 'Assessments of care centres',
    territories: 'Territories',
  },
)

interface ActWords {
  readonly title: string
  readonly meaning: string
}

const act = (title: string, meaning: string): ActWords => ({ title, meaning })

/** Each act in Latvian. In English the registry says it itself. */
export const ACTS_IN_LATVIAN: Readonly<Record<string, ActWords>> = {
  openServiceUnit: act(
    'Atvērt vienību',
    'Vienība (viens pakalpojums vienā adresē) sāk darbu. Katru skaitu norāda vai saka, ka tas nav zināms. Pašvaldībai pirmajā dienā jābūt spēkā, un pagastam jābūt tajā.',
  ),
  correctOpening: act(
    'Labot atvēršanu',
    'Vienībai norādīta nepareiza atvēršanas diena, pakalpojums vai sniedzējs. No šī brīža tā ir atvērta tā, kā norādīts šeit; tas, ko domāja līdz šim, paliek žurnālā. Skaitus labo atsevišķi.',
  ),
  authorisePlaces: act(
    'Atļaut vietas',
    'Cik vietu iestāde no šīs dienas atļauj mērķa grupai. Grupu, kuras vienībā vēl nav, no tās dienas sāk uzņemt.',
  ),
  setOperationalPlaces: act(
    'Ziņot, cik vietu ir',
    'Cik vietu mērķa grupai no šīs dienas tiešām var izmantot. Ja to ir mazāk nekā cilvēku, jāpaskaidro, kāpēc.',
  ),
  correctCount: act(
    'Labot skaitu',
    'Agrāk ziņots skaits bija nepareizs. Diena ir tā, par kuru bija nepareizais ziņojums; tas, ko domāja līdz šim, paliek žurnālā.',
  ),
  confirmServiceUnit: act(
    'Apstiprināt, ka nekas nav mainījies',
    'Viss iepriekš ziņotais šajā dienā joprojām ir pareizi.',
  ),
  suspendServiceUnit: act(
    'Apturēt vienības darbu',
    'No šīs dienas vienība uz laiku nestrādā. Tās cilvēkus līdz atsākšanai skaita kā pārvietotus.',
  ),
  resumeServiceUnit: act(
    'Atsākt vienības darbu',
    'Apturētā vienība no šīs dienas atkal strādā. Ja cilvēku ir vairāk nekā vietu, jāpaskaidro, kāpēc.',
  ),
  relocateServiceUnit: act(
    'Pārcelt vienību',
    'Vienība šajā dienā ar visām vietām pāriet uz citu adresi vai pašvaldību. Pašvaldībai tajā dienā jābūt spēkā. Tāpat norāda koordinātas, kuru vēl nav.',
  ),
  renameServiceUnit: act('Mainīt vienības nosaukumu', 'No šīs dienas vienībai ir cits nosaukums.'),
  closeServiceUnit: act(
    'Slēgt vienību',
    'Vienība pati beidz darbu; norādītā diena ir pirmā bez tās. Ja slēgšanu uzdod iestāde, tas ir rīkojums.',
  ),
  reopenServiceUnit: act(
    'Atvērt vienību no jauna',
    'Slēgta vienība no šīs dienas atkal strādā ar vietām, kas norādītas šeit.',
  ),
  withdrawReport: act(
    'Atsaukt ziņojumu',
    'Ziņojums par šo vienību ierakstīts kļūdas pēc un no šī brīža neko nenozīmē. Tas, ko domāja līdz šim, paliek žurnālā.',
  ),
  fillPlace: act(
    'Ziņot, ka cilvēki ir ieradušies',
    'Vietas ir aizpildītas. Ja cilvēku un rezervāciju kopā ir vairāk nekā vietu, jāpaskaidro, kāpēc.',
  ),
  vacatePlace: act('Ziņot, ka cilvēki ir aizgājuši', 'Vietas ir atbrīvotas.'),
  reservePlace: act('Rezervēt vietas', 'Vietas tiek glabātas cilvēkiem, kuri vēl nav ieradušies.'),
  releaseReservation: act(
    'Atcelt rezervāciju',
    'Glabātās vietas atkal ir brīvas, vai cilvēki, kuriem tās glabāja, ir ieradušies.',
  ),
  joinWaitingList: act('Ziņot par jauniem cilvēkiem rindā', 'Cilvēki sāk gaidīt vietu.'),
  leaveWaitingList: act('Ziņot, ka cilvēki rindā vairs negaida', 'Cilvēki vietu vairs negaida.'),
  countPlaces: act(
    'Ziņot, cik cilvēku ir saskaitīts',
    'Cik cilvēku šajā dienā saskaitīts, lai ko teiktu agrākie ziņojumi. Kas nav skaitīts, paliek, kā bija. Jānorāda vismaz viens no skaitļiem.',
  ),
  issueClosureOrder: act(
    'Ierakstīt rīkojumu par darbības izbeigšanu',
    'Iestāde uzdod kādā dienā slēgt vienības. Rīkojums ir spēkā no sava datuma līdz atcelšanai un stājas spēkā savā dienā arī tad, ja par izpildi neviens neziņo.',
  ),
  amendClosureOrder: act(
    'Grozīt rīkojumu',
    'Iestāde, pirms diena pienākusi, nosaka slēgšanai citu dienu.',
  ),
  revokeClosureOrder: act(
    'Atcelt rīkojumu',
    'Iestāde atceļ savu rīkojumu pirms tā dienas; vienībām vietas paliek. Var noteikt, līdz kurai dienai lieta jāpārskata.',
  ),
  recordReview: act('Ierakstīt pārskatīšanu', 'Pēc atcelšanas noteiktā pārskatīšana ir notikusi.'),
  carryOutClosureOrder: act(
    'Apstiprināt, ka rīkojums ir izpildīts',
    'Vienības tiešām ir slēgtas. Līdz tam slēgšana nav apstiprināta.',
  ),
  inviteProject: act(
    'Ierakstīt uzaicinātu projektu',
    'Pašvaldību aicina iesniegt projektu kādā atlases kārtā. Ar to sākas viss, ko par projektu glabā.',
  ),
  submitProject: act(
    'Ierakstīt projekta iesniegšanu',
    'Projekts ir iesniegts tam, kas par to lemj.',
  ),
  approveProject: act(
    'Ierakstīt projekta apstiprināšanu',
    'Projekts ir apstiprināts, ar naudu, numuru un dienām, cik tās norādītas.',
  ),
  reviseProject: act(
    'Grozīt projektu',
    'Kāds dokuments citādi saka, ko projekts dos, cik tas maksā vai kad vietas gaidāmas. Kas nav norādīts, paliek, kā bija.',
  ),
  startBuilding: act('Ierakstīt būvdarbu sākumu', 'Sākas būvdarbi.'),
  commissionProject: act(
    'Ierakstīt nodošanu ekspluatācijā',
    'Vietas ir gatavas: projekts beidzas, un reizē tiek atvērtas tā vienības vai palielinātas esošās.',
  ),
  cancelProject: act('Pārtraukt projektu', 'Projekta vairs nebūs: tā vietas vairs nav gaidāmas.'),
  draftPlan: act(
    'Ierakstīt plāna projektu',
    'Sagatavots plāns reģionam, pašvaldībai vai visai valstij.',
  ),
  consultPlan: act(
    'Ierakstīt plāna apspriešanu',
    'Plāna projekts pirms apstiprināšanas ir publiskā apspriešanā.',
  ),
  approvePlan: act(
    'Ierakstīt plāna apstiprināšanu',
    'Plāns ir apstiprināts. Tas var būt spēkā arī dienās pirms apstiprināšanas.',
  ),
  setPlanTargets: act(
    'Noteikt plāna mērķus',
    'Cik vietu jābūt pa teritorijām, pakalpojumiem, mērķa grupām un dienām. Jau noteiktu mērķi maina ar grozījumu.',
  ),
  amendPlan: act(
    'Grozīt plānu',
    'No šīs dienas apstiprināts plāns saka ko citu: mērķi mainīti, pievienoti vai svītroti, vai cita ir pēdējā diena. Agrākais paliek žurnālā.',
  ),
  lapsePlan: act(
    'Ierakstīt, ka plāns zaudē spēku',
    'No šīs dienas plāns vai tā projekts vairs neder.',
  ),
  recordNeeds: act(
    'Ziņot par vajadzībām',
    'Cik mērķa grupas cilvēkiem pašvaldībā līdz norādītajam datumam izvērtētas vajadzības un cik izstrādāti atbalsta plāni.',
  ),
  correctNeeds: act(
    'Labot ziņojumu par vajadzībām',
    'Skaitļi bija nepareizi: abus norāda no jauna. Ja nepareiza bija pašvaldība, grupa vai datums, tas ir cits ziņojums.',
  ),
  defineIndicator: act(
    'Definēt rādītāju',
    'Ko skaita, un vai līdz datumam vai datumā. Uz to atsaucas ziņojumi.',
  ),
  reportIndicator: act(
    'Ziņot rādītāja vērtību',
    'Ko avots saka par apgabalu kādā datumā: vērtību, tās daļas vai pašvaldības. Ko saka cits avots, glabā līdzās.',
  ),
  correctIndicatorReport: act(
    'Labot rādītāja vērtību',
    'Avots pārrakstīts nepareizi: viss, ko tas saka, jānorāda no jauna.',
  ),
  stateIndicatorTarget: act('Ierakstīt rādītāja mērķi', 'Kas apgabalā jāsasniedz, kā saka avots.'),
  signAgreement: act(
    'Ierakstīt nolīgumu',
    'Organizācijas paraksta nolīgumu vai par to vienojas sarunās. Katru saistību ieraksta atsevišķi.',
  ),
  makeCommitment: act(
    'Ierakstīt saistību',
    'Nolīguma puses kaut ko apsola. Bez pēdējās dienas saistība nekad nav nokavēta.',
  ),
  fulfilCommitment: act(
    'Ierakstīt saistības izpildi',
    'Apsolītais ir izdarīts. Pēc pēdējās dienas tas ir izpildīts ar kavēšanos.',
  ),
  lapseCommitment: act(
    'Ierakstīt, ka saistība zaudē spēku',
    'Tā nevienu vairs nesaista, kaut arī nav izpildīta.',
  ),
  publishMethodology: act(
    'Ierakstīt metodikas redakciju',
    'Vienības izmaksu metodika jaunā redakcijā, spēkā no norādītās dienas.',
  ),
  setUnitCost: act(
    'Noteikt vienības izmaksas',
    'Cik pakalpojums maksā no šīs dienas līdz nākamo izmaksu pirmajai dienai.',
  ),
  correctUnitCost: act(
    'Labot vienības izmaksas',
    'Izmaksas, ko šī redakcija norāda tai pirmajai dienai, bija nepareizas. Ja izmaksas mainās, tās nosaka no jauna ar savu pirmo dienu.',
  ),
  payCompensation: act(
    'Ziņot par izmaksātu kompensāciju',
    'Pašvaldībai samaksāts par kādu laiku. Ko avots nesaka, to nenorāda; ja tas nenosauc pašvaldību, norāda plānošanas reģionu.',
  ),
  correctCompensation: act('Labot kompensāciju', 'Summa vai personu skaits ziņots nepareizi.'),
  registerProvider: act(
    'Reģistrēt sniedzēju',
    'Sniedzēju reģistrē vienam pakalpojumam vienā adresē, uz pieciem gadiem (MK noteikumi Nr. 385, 2017).',
  ),
  renewRegistration: act(
    'Pagarināt reģistrāciju',
    'Pēdējos piecos gados un pirms beigām reģistrāciju pagarina: uz pieciem gadiem no dienas, kad tā beigtos.',
  ),
  deregisterProvider: act(
    'Izslēgt sniedzēju no reģistra',
    'Reģistrācija no šīs dienas beidzas pirms laika.',
  ),
  reportUnregisteredProvider: act(
    'Ziņot par nereģistrētu sniedzēju',
    'Pašvaldība ziņo par organizāciju, kas tajā sniedz pakalpojumu bez reģistrācijas. Tikai organizācijas: par personām neko neraksta.',
  ),
  resolveReport: act(
    'Ierakstīt, kā ziņojums atrisināts',
    'Sniedzējs reģistrēts, darbību beidzis, reģistrācija nav vajadzīga, vai arī tāda nav.',
  ),
  requestAssessment: act(
    'Aicināt aprūpes centrus sevi novērtēt',
    'Iestāde aicina nosauktos centrus vai visus pašvaldību aprūpes centrus sevi novērtēt.',
  ),
  submitSelfAssessment: act('Ierakstīt pašnovērtējumu', 'Centrs ir sevi novērtējis.'),
  recordDeficiency: act('Ierakstīt nepilnību', 'Kā trūkst centram, kas sevi novērtējis.'),
  adoptRemedyPlan: act(
    'Ierakstīt novēršanas plānu',
    'Kā un līdz kurai dienai nepilnību novērsīs. Jaunāks plāns aizstāj agrāko.',
  ),
  completeRemedy: act('Ierakstīt, ka nepilnība novērsta', 'Kā trūka, tas tagad ir.'),
  createTerritory: act(
    'Ierakstīt jaunu pašvaldību',
    'Pašvaldība sākas teritorijā, kurā līdz tam pašvaldības nebija.',
  ),
  renameTerritory: act(
    'Mainīt pašvaldības nosaukumu',
    'No šīs dienas tai ir cits nosaukums; kods paliek.',
  ),
  mergeTerritories: act(
    'Apvienot pašvaldības',
    'Pašvaldības ir kļuvušas par vienu: jaunu vai jau esošu. Apvienošanu, kas vēl priekšā, paredz.',
  ),
  scheduleMerger: act(
    'Paredzēt apvienošanu',
    'Likums nosaka, ka pašvaldības kādā dienā kļūs par vienu. Līdz tam to var apturēt.',
  ),
  blockMerger: act(
    'Apturēt paredzēto apvienošanu',
    'Tiesa vai vēlāks likums neļauj apvienot pašvaldības. Tās paliek.',
  ),
  splitTerritory: act(
    'Sadalīt pašvaldību',
    'Pašvaldība beidzas, un katrs tās pagasts pāriet uz citu.',
  ),
  countPopulation: act(
    'Ierakstīt iedzīvotāju skaitu',
    'Cik iedzīvotāju pašvaldībā bija kādā dienā, un kas tos skaitījis.',
  ),
}
