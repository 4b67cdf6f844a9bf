import type { Municipality } from '../answers/capacity.ts'
import { LISTS } from '../words/lists.ts'
import type { Words } from '../words/lv.ts'
import { sources, text, type StatedBy } from './cells.ts'
import type { Column } from './columns.ts'
import { municipalityCell } from './places.ts'

export const sourcesColumn = <Row>(
  w: Words,
  of: (row: Row) => readonly StatedBy[],
): Column<Row> => ({
  key: 'sources',
  title: LISTS[w.language].sources,
  width: 13,
  cell: (row) => sources(of(row)),
})

type Named = (code: string) => string

export const serviceColumn = <Row>(
  w: Words,
  named: Named,
  of: (row: Row) => string | null,
): Column<Row> => ({
  key: 'serviceType',
  title: w.map.serviceType,
  groups: true,
  cell: (row) => termCell(of(row), named),
})

export const groupColumn = <Row>(
  w: Words,
  named: Named,
  of: (row: Row) => string | null,
): Column<Row> => ({
  key: 'targetGroup',
  title: w.map.targetGroup,
  groups: true,
  cell: (row) => termCell(of(row), named),
})

const termCell = (code: string | null, named: Named) =>
  code === null ? text(null) : text(named(code), { code })

export const municipalityColumn = <Row>(
  w: Words,
  of: (row: Row) => Municipality | null,
): Column<Row> => ({
  key: 'municipality',
  title: w.map.municipality,
  groups: true,
  cell: (row) => municipalityCell(of(row)),
})
