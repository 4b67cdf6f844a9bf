import type { Day } from '../days.ts'

/** How numbers and days are written in a language. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string
  /** With its sign: +16, −2, 0. */
  readonly signed: (value: number) => string
  /** In tables; a day that a document states imprecisely (EDTF) keeps its mark. */
  readonly day: (day: string) => string
  /** On which day, in a sentence. */
  readonly onDay: (day: Day) => string
}

const THIN = '\u2009'

export function number(language: 'lv' | 'en'): Formats['number'] {
  const formats = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(language, {
        useGrouping: 'always',
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
      }),
  )
  const partIn = (value: number, wanted: Intl.NumberFormatPartTypes): string =>
    formats[0]?.formatToParts(value).find(({ type }) => type === wanted)?.value ?? ''
  const [group, minus] = [partIn(1_000_000, 'group'), partIn(-1, 'minusSign')]
  const written = language === 'lv' ? THIN : group
  // Tables have hundreds of numbers, and their parts take twice as long as the whole.
  return (value, digits = 0) =>
    ((formats[digits] ?? formats[0]) as Intl.NumberFormat)
      .format(value)
      .replaceAll(group, written)
      .replace(minus, '−')
}

export const signed =
  (write: Formats['number']): Formats['signed'] =>
  (value) =>
    value > 0 ? `+${write(value)}` : write(value)

const EDTF = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/

/** The parts of a day, or of a month or year, that a document states, and its mark of doubt. */
export function partsOf(day: string): { parts: string[]; doubt: string } | undefined {
  const [, year, month, date, doubt = ''] = EDTF.exec(day) ?? []
  if (year === undefined) return undefined
  return { parts: [year, month, date].filter((part) => part !== undefined), doubt }
}
