import type { Clocks } from '@vietas/capacity-questions'
import {
  agreements,
  careCentreAssessments,
  closureOrders,
  compensations,
  costs,
  indicators,
  infrastructureProjects,
  needs,
  plans,
  providers,
  SERVICE_TYPES,
  serviceUnits,
  TARGET_GROUPS,
  territories,
  unregisteredProviders,
  type AnswerOf,
  type Capability,
  type Count,
} from '@vietas/domain'
import type { Words } from '../words/event-words.ts'
import { countText, FORMAT, type Language } from '../words/formats.ts'
import { NOT_KNOWN } from '../words/known-text.ts'
import type { CountedWords } from '../words/number-words.ts'
import { STATUS_WORDS } from '../words/status-words.ts'
import { SUM_WORDS } from '../words/sum-words.ts'
import { statusOf, type Row } from './row.ts'

type Lens = Clocks['lens']

interface RowWords<Answer> {
  readonly noun: Words
  /** By what it is told from others of its kind. */
  readonly named: (row: Answer, language: Language, lens: Lens) => string
  /** What it states, where it has no status. */
  readonly stated?: (row: Answer, language: Language, lens: Lens) => string
}

const titled = (language: Language, title: string): string =>
  language === 'lv' ? `„${title}”` : `“${title}”`

const among = (...details: readonly (string | null | undefined)[]): string =>
  `(${details.filter((detail) => detail !== null && detail !== undefined && detail !== '').join(', ')})`

const COUNTRY: Words = { en: 'Latvia', lv: 'Latvija' }

/** As the report names it. */
const areaIn = (language: Language, area: string, lens: Lens): string =>
  area === 'LV' ? COUNTRY[language] : (lens.find(area)?.name ?? area)

const AMOUNT_NOT_KNOWN: Words = { en: 'amount not known', lv: 'summa nav zināma' }

const countIn = (language: Language, count: Count, words: CountedWords): string =>
  count === 'unknown'
    ? `${words[language].other}: ${NOT_KNOWN[language]}`
    : countText(language, count, words)

const of = <Declared extends Capability>(
  { name }: Declared,
  words: RowWords<AnswerOf<Declared>>,
): readonly [string, RowWords<never>] => [name, words]

const ROW_WORDS: ReadonlyMap<string, RowWords<never>> = new Map([
  of(serviceUnits, {
    noun: { en: 'the unit', lv: 'vienība' },
    named: ({ name }, language) => titled(language, name),
  }),
  of(closureOrders, {
    noun: { en: 'the closure order', lv: 'rīkojums' },
    named: ({ authority, issuedOn }, language) => among(authority, FORMAT[language].date(issuedOn)),
  }),
  of(plans, {
    noun: { en: 'the plan', lv: 'plāns' },
    named: ({ title }, language) => titled(language, title),
  }),
  of(infrastructureProjects, {
    noun: { en: 'the project', lv: 'projekts' },
    named: ({ name }, language) => titled(language, name),
  }),
  of(needs, {
    noun: { en: 'the report of needs', lv: 'ziņojums par vajadzībām' },
    named: ({ municipality, targetGroup, asOf }, language, lens) =>
      among(
        areaIn(language, municipality, lens),
        targetGroup === 'not-stated' ? null : TARGET_GROUPS[targetGroup][language],
        asOf,
      ),
    stated: ({ assessed, supportPlans }, language) =>
      [
        countIn(language, assessed, SUM_WORDS.assessed),
        countIn(language, supportPlans, SUM_WORDS.supportPlans),
      ].join(', '),
  }),
  of(indicators, {
    noun: { en: 'the indicator', lv: 'rādītājs' },
    named: ({ title: { en, lv } }, language) =>
      titled(language, (language === 'lv' ? (lv ?? en) : (en ?? lv)) ?? ''),
    stated: ({ reports }, language, lens) =>
      reports
        .map(({ area, asOf, value, sumOfParts }) => {
          const reported = value ?? sumOfParts ?? 'unknown'
          const number =
            reported === 'unknown' ? NOT_KNOWN[language] : FORMAT[language].number.format(reported)
          return `${areaIn(language, area, lens)}, ${asOf}: ${number}`
        })
        .join('; ') || NOT_KNOWN[language],
  }),
  of(agreements, {
    noun: { en: 'the agreement', lv: 'nolīgums' },
    named: ({ subject, document, parties }) => among(subject ?? document ?? parties.join(', ')),
  }),
  of(costs, {
    noun: { en: 'the methodology', lv: 'metodika' },
    named: ({ title }, language) => titled(language, title),
  }),
  of(compensations, {
    noun: { en: 'the compensation', lv: 'kompensācija' },
    named: ({ municipality, planningRegion, serviceType, from, to }, language, lens) =>
      among(
        municipality === null ? planningRegion : areaIn(language, municipality, lens),
        serviceType && SERVICE_TYPES[serviceType][language],
        from && to && `${FORMAT[language].date(from)} – ${FORMAT[language].date(to)}`,
      ),
    stated: ({ cents, persons }, language) =>
      [
        cents === 'unknown'
          ? AMOUNT_NOT_KNOWN[language]
          : FORMAT[language].euros.format(cents / 100),
        countIn(language, persons, SUM_WORDS.persons),
      ].join(', '),
  }),
  of(providers, {
    noun: { en: 'the registration', lv: 'reģistrācija' },
    named: ({ provider, number }) => among(provider, number),
  }),
  of(unregisteredProviders, {
    noun: {
      en: 'the report of an unregistered provider',
      lv: 'ziņojums par nereģistrētu sniedzēju',
    },
    named: ({ provider }) => among(provider),
  }),
  of(careCentreAssessments, {
    noun: { en: 'the assessment', lv: 'novērtējums' },
    named: ({ authority, subject, requestedOn }, language) =>
      among(authority, subject, FORMAT[language].date(requestedOn)),
  }),
  of(territories, {
    noun: { en: 'the change of territories', lv: 'teritoriju izmaiņa' },
    named: ({ successors }, _, lens) =>
      among(...successors.map(({ code, name }) => name ?? lens.find(code)?.name ?? code)),
  }),
])

/** What one is, and how it stands or what it states. */
export function rowText({ name }: Capability, row: Row, language: Language, lens: Lens): string {
  const words = ROW_WORDS.get(name)
  if (words === undefined) throw new Error(`${name} has no words`)
  const { noun, named, stated } = words as unknown as RowWords<Row>
  const status = statusOf(row)
  const said = status === null ? stated?.(row, language, lens) : statusText(name, status, language)
  return `${noun[language]} ${named(row, language, lens)}: ${said ?? NOT_KNOWN[language]}`
}

const statusText = (name: string, status: string, language: Language): string =>
  language === 'lv' ? (STATUS_WORDS[name]?.[status] ?? status) : status.replaceAll('-', ' ')
