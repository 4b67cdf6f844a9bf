import { dateOf, BEFORE_EVERY_DAY, type Day, type Source } from '@vietas/domain'
import type { CountedWords } from './number-words.ts'

export const LANGUAGES = ['en', 'lv'] as const
export type Language = (typeof LANGUAGES)[number]

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
// In figures: in words a Latvian month would have to be declined.
const figures = new Intl.DateTimeFormat('lv', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
})

// Four digits are grouped too; what Intl groups them by, fonts lack.
const thousands = new Intl.NumberFormat('lv', { useGrouping: 'always' })
const latvian = {
  format: (count: number) => thousands.format(count).replaceAll(/[\u00A0\u202F]/g, '\u2009'),
}

const EUROS = { style: 'currency', currency: 'EUR' } as const

export const FORMAT = {
  en: {
    date: (date: string) => long.format(Date.parse(date)),
    undocumented: 'a day that is not documented',
    number: new Intl.NumberFormat('en-GB'),
    euros: new Intl.NumberFormat('en-GB', EUROS),
    plural: new Intl.PluralRules('en-GB'),
  },
  lv: {
    // Whether a full stop follows the year differs between versions of the data behind Intl.
    date: (date: string) => `${figures.format(Date.parse(date)).replace(/\.$/, '')}.`,
    undocumented: 'nedokumentētā dienā',
    number: latvian,
    euros: new Intl.NumberFormat('lv', EUROS),
    plural: new Intl.PluralRules('lv'),
  },
} as const

/** The day as a sentence says it; an opening may lie before all that is documented. */
export function dayText(language: Language, day: Day): string {
  const { date, undocumented } = FORMAT[language]
  return day <= BEFORE_EVERY_DAY ? undocumented : date(dateOf(day))
}

export function countText(language: Language, count: number, words: CountedWords): string {
  const { number, plural } = FORMAT[language]
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = words[language]
  return `${number.format(count)} ${forms[plural.select(Math.abs(count))] ?? forms.other ?? ''}`
}

/** A sentence that ends in a date in figures has its full stop. */
export const ended = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`

/** As a sentence begins. */
export const capitalised = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** As a letter cites it: its title, who published it, when, and where in it. */
export const sourceText = ({ title, publisher, date, reference }: Source): string =>
  [title, publisher, date, reference].filter((part) => part !== undefined).join(', ')
