import { linkTo } from '../address.svelte.ts'
import type { Area } from '../answers/area.ts'
import type { Municipality } from '../answers/capacity.ts'
import { LISTS } from '../words/lists.ts'
import type { Words } from '../words/lv.ts'
import { text, type Cell } from './cells.ts'
import type { Column } from './columns.ts'

/** A municipality by its name, which leads to it; a file has its code. */
export const municipalityCell = (of: Pick<Municipality, 'code' | 'name'> | null): Cell =>
  of === null
    ? text(null)
    : text(of.name, { href: linkTo('municipality', { code: of.code }), code: of.code })

export function areaName({ kind, name }: Area, w: Words): string {
  if (kind === 'country') return LISTS[w.language].everywhere
  return kind === 'planningRegion' ? w.region(name) : name
}

export const areaCell = (area: Area, w: Words): Cell =>
  area.kind === 'municipality'
    ? municipalityCell(area)
    : text(areaName(area, w), { code: area.code })

interface NamedUnit {
  readonly id: string
  readonly name: string | null
}

export const unitCell = (of: NamedUnit): Cell =>
  text(of.name ?? of.id, { href: linkTo('unit', { id: of.id }), code: of.id })

/** A unit in a file: what it is known by, and what it is called. */
export const unitInFile: NonNullable<Column<NamedUnit>['inFile']> = [
  { key: 'unit', cell: ({ id }) => text(id) },
  { key: 'unitName', cell: ({ name }) => text(name) },
]
