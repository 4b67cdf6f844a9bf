import type { Known } from '../answers/capacity.ts'
import type { SourceNamed } from '../answers/explain.ts'
import type { Words } from '../words/lv.ts'

/** What a field of a row says: shown in a table, sorted by, and written to a file. */
export type Cell =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly href?: string | undefined
      /** What a file says in its place, in the words of the services. */
      readonly code?: string
      readonly late?: boolean
    }
  | {
      readonly kind: 'day'
      readonly day: string | null
      readonly none: string
      readonly late: boolean
    }
  | {
      readonly kind: 'number'
      /** Null: there is nothing to count. */
      readonly value: Known | null
      readonly atLeast: boolean
      /** Made of counts of which some are not known: it may be more or less. */
      readonly partly: boolean
      readonly href: string | undefined
      readonly cents: boolean
      readonly digits: number
      /** With its sign, as differences are. */
      readonly signed: boolean
      /** Said where it is null. */
      readonly none: string
    }
  | { readonly kind: 'sources'; readonly sources: readonly SourceNamed[] }
  | { readonly kind: 'lines'; readonly lines: readonly Cell[] }

export interface StatedBy {
  readonly event: string
  readonly knownSince: string
  readonly source: SourceNamed | null
}

type Text = Extract<Cell, { kind: 'text' }>
type Numeric = Extract<Cell, { kind: 'number' }>

export const text = (of: string | null, more: Omit<Text, 'kind' | 'text'> = {}): Cell => ({
  kind: 'text',
  text: of ?? '',
  ...more,
})

export const day = (of: string | null, more: { none?: string; late?: boolean } = {}): Cell => ({
  kind: 'day',
  day: of,
  none: more.none ?? '',
  late: more.late ?? false,
})

export const number = (
  value: Known | null,
  more: Partial<Omit<Numeric, 'kind' | 'value'>> = {},
): Cell => ({
  kind: 'number',
  value,
  atLeast: more.atLeast ?? false,
  partly: more.partly ?? false,
  href: more.href,
  cents: more.cents ?? false,
  digits: more.digits ?? 0,
  signed: more.signed ?? false,
  none: more.none ?? '',
})

/** A sum of counts of which some are not known: at least so much, and unknown where nothing is known. */
export const sum = (
  value: number,
  unknown: number,
  more: Partial<Omit<Numeric, 'kind' | 'value'>> = {},
): Cell => number(value === 0 && unknown > 0 ? 'unknown' : value, { ...more, atLeast: unknown > 0 })

export const lines = (of: readonly Cell[]): Cell => ({ kind: 'lines', lines: of })

/** The documents behind a row, each once. */
export function sources(of: readonly StatedBy[]): Cell {
  const byId = new Map(
    of.flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const])),
  )
  return { kind: 'sources', sources: [...byId.values()] }
}

/** By whom and when a document was made; its title is longer than a column. */
export const sourceName = ({ title, publisher, date }: SourceNamed, w: Words): string =>
  [publisher ?? title, date === null || date === undefined ? '' : w.formats.day(date)]
    .filter((part) => part !== '')
    .join(', ')

export function numberText({ value, cents, digits, signed }: Numeric, w: Words): string {
  if (typeof value !== 'number') return ''
  if (signed) return w.formats.signed(value)
  return cents ? w.formats.number(value / 100, 2) : w.formats.number(value, digits)
}

/** All that a cell says, for finding and grouping. */
export function said(cell: Cell, w: Words): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'day':
      return cell.day === null ? cell.none : w.formats.day(cell.day)
    case 'number':
      if (cell.value === null) return cell.none
      return cell.value === 'unknown' ? w.look.unknown : numberText(cell, w)
    case 'sources':
      return cell.sources.map((source) => `${sourceName(source, w)} ${source.title}`).join(' ')
    case 'lines':
      return cell.lines
        .map((line) => said(line, w))
        .join(' ')
        .trim()
  }
}

/** What a cell is sorted by; undefined is after everything. */
export function rank(cell: Cell | undefined): string | number | undefined {
  switch (cell?.kind) {
    case 'text':
      return cell.text === '' ? undefined : cell.text
    case 'day':
      return cell.day === null || cell.day === 'undocumented' ? undefined : cell.day
    case 'number':
      return typeof cell.value === 'number' ? cell.value : undefined
    case 'sources':
      return cell.sources[0]?.title
    case 'lines':
      return rank(cell.lines[0])
    case undefined:
      return undefined
  }
}

/** What a cell is in a file: a number that is not known in full says so in a field beside it. */
export function filed(cell: Cell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return cell.code ?? cell.text
    case 'day':
      return cell.day
    case 'number':
      return typeof cell.value === 'number' ? cell.value : null
    case 'sources':
      return cell.sources.map(({ title }) => title).join('; ')
    case 'lines':
      return cell.lines.map((line) => filed(line) ?? 'unknown').join('; ')
  }
}

export function knownOf(cell: Cell): string {
  if (cell.kind !== 'number' || cell.value === null) return 'none'
  if (cell.value === 'unknown') return 'unknown'
  if (cell.partly) return 'partly'
  return cell.atLeast ? 'at-least' : 'all'
}
