import type { Group } from '../answers/capacity.ts'
import { groupBy } from '../parts/group-by.ts'
import type { Territory } from '../answers/territories.ts'
import { shownOf, sizeOf, type Measure, type Shown } from './measures.ts'

/** A municipality in the map and in the table. */
export interface Row {
  readonly code: string
  readonly name: string
  readonly region: string
  readonly shown: Shown
  readonly sum: Group | undefined
  /** Of a scenario: what its baseline has. */
  readonly baseline?: Shown
}

export function rowsOf(
  territories: readonly Territory[],
  groups: readonly Group[],
  measure: Measure,
  baseline?: readonly Group[],
): Row[] {
  const byCode = byMunicipality(groups)
  const before = baseline && byMunicipality(baseline)
  return territories.map(({ code, name, planningRegion }) => {
    const sum = byCode.get(code)
    const row = { code, name, region: planningRegion, shown: shownOf(sum, measure), sum }
    return before === undefined ? row : { ...row, baseline: shownOf(before.get(code), measure) }
  })
}

const byMunicipality = (groups: readonly Group[]): ReadonlyMap<string | undefined, Group> =>
  new Map(groups.map((group) => [group.municipality?.code, group]))

export const COLUMNS = ['name', 'units', 'places', 'value', 'baseline', 'oldest'] as const
export type Column = (typeof COLUMNS)[number]

/** What a table is sorted by; the bare name of a column is from small to large, `-` before it the other way. */
export interface Order {
  readonly column: Column
  readonly descending: boolean
}

export function orderNamed(text: string): Order {
  const name = text.replace(/^-/, '')
  const column = COLUMNS.find((one) => one === name)
  if (column === undefined) return { column: 'value', descending: true }
  return { column, descending: text.startsWith('-') }
}

/** A letter with its mark comes after the one without: a, ā, b (Latvian). */
const latvian = new Intl.Collator('lv', { numeric: true })

export function sorted(rows: readonly Row[], { column, descending }: Order): Row[] {
  const direction = descending ? -1 : 1
  return rows.toSorted(
    (a, b) => direction * compared(a, b, column) || latvian.compare(a.name, b.name),
  )
}

function compared(a: Row, b: Row, column: Column): number {
  if (column === 'name') return latvian.compare(a.name, b.name)
  if (column === 'oldest') return latvian.compare(oldestOf(a), oldestOf(b))
  return numberIn(a, column) - numberIn(b, column)
}

const oldestOf = ({ sum }: Row): string => sum?.oldestConfirmation ?? ''

function numberIn(
  { shown, sum, baseline }: Row,
  column: Exclude<Column, 'name' | 'oldest'>,
): number {
  if (column === 'value') return sizeOf(shown)
  if (column === 'baseline') return sizeOf(baseline ?? { kind: 'none' })
  if (column === 'units') return sum?.units ?? -1
  return sum?.places['operational'] ?? -1
}

/** The rows whose name has the letters in it, whatever their marks and case. */
export function found(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = plain(text)
  return wanted === '' ? rows : rows.filter(({ name }) => plain(name).includes(wanted))
}

export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** By region, in the order of the alphabet. */
export function grouped(rows: readonly Row[]): [region: string, rows: Row[]][] {
  return groupBy(rows, ({ region }) => region).toSorted(([a], [b]) => latvian.compare(a, b))
}
