import type { ReleasedFile } from '../answers/datasets.ts'

/** One table of a release, in each of its forms. */
export interface ReleasedTable {
  readonly name: string
  readonly description: string
  readonly rows: number
  readonly days: ReleasedFile['days']
  readonly files: readonly ReleasedFile[]
}

const FORM = /-(?:csv|parquet)$/

export function tablesOf(resources: readonly ReleasedFile[]): ReleasedTable[] {
  const tables = new Map<string, ReleasedTable>()
  for (const file of resources) {
    const name = file.name.replace(FORM, '')
    const { description, rows, days } = file
    const files = [...(tables.get(name)?.files ?? []), file]
    tables.set(name, { name, description, rows, days, files })
  }
  return [...tables.values()]
}

const [KILO, UNITS] = [1_000, ['B', 'kB', 'MB', 'GB']]

/** As much as a person reads of a size: 512 B, 1,2 MB. */
export function sizeOf(bytes: number, number: (value: number, digits?: number) => string): string {
  const power = Math.min(
    UNITS.length - 1,
    bytes < KILO ? 0 : Math.floor(Math.log10(bytes) / Math.log10(KILO)),
  )
  const value = bytes / KILO ** power
  return `${number(value, power === 0 || value >= 100 ? 0 : 1)}\u00A0${UNITS[power]}`
}
