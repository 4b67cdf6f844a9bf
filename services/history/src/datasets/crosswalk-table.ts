import { BEFORE_EVERY_DAY, dayOf } from '@vietas/domain'
import type { Lens, Territories } from '@vietas/territories'
import type { Locality } from './localities.ts'
import { standingsOfAnswers, type Standing } from './standings.ts'
import {
  intervalCells,
  INTERVALS,
  ROWS_IN_A_BATCH,
  type Cell,
  type Column,
  type Table,
} from './table.ts'

const COLUMNS: readonly Column[] = [
  {
    name: 'municipality',
    type: 'string',
    description: 'The code of a municipality of whatever day, as other tables have it',
    isOptional: false,
  },
  {
    name: 'parish',
    type: 'string',
    description: 'The parish in it, as other tables have it; empty: not stated',
    isOptional: true,
  },
  {
    name: 'counted_in',
    type: 'string',
    description: 'The code of the municipality in force in which that is counted',
    isOptional: false,
  },
  {
    name: 'planning_region',
    type: 'string',
    description: 'The planning region in which that is counted',
    isOptional: false,
  },
  {
    name: 'certain',
    type: 'boolean',
    description:
      'false: it may lie in another municipality instead, because no parish says in which part of one that was split; counted_in is the larger part',
    isOptional: false,
  },
  ...INTERVALS,
]

/**
 * In which municipality the service counts what lies in each that there ever was, and at each of some
 * localities. The localities are asked for when the rows are.
 */
export function crosswalkTable(
  territories: Territories,
  localities: () => Iterable<Locality>,
): Table {
  return {
    name: 'crosswalk',
    title: 'Municipalities as recorded, and those in which places are counted',
    description:
      'Each row leads from a municipality and parish as they are recorded in other tables to the municipality in which the service counts what lies there, within the boundaries in force from the day valid_from until the day valid_to, as known from the instant known_from until the instant known_to. Rows of other tables are joined with it by municipality and parish, those without a parish with its rows without one; with its rows of the day and the instant that are asked about they are counted within the boundaries of then, with those of today within the boundaries of now. Every municipality that there ever was is in it without a parish, and every municipality and parish that another table names; one that nobody knows of is not.',
    columns: COLUMNS,
    key: ['municipality', 'parish', 'valid_from', 'known_from'],
    batches: batchesOf(territories, localities),
  }
}

function* batchesOf(
  territories: Territories,
  localities: () => Iterable<Locality>,
): Table['batches'] {
  const divisionsKnown = territories.divisionsKnown()
  let rows: Cell[][] = []
  for (const locality of inOrder(territories, localities()))
    for (const standing of standingsAt(divisionsKnown, locality)) {
      rows.push(cellsOf(territories, locality, standing))
      if (rows.length < ROWS_IN_A_BATCH) continue
      yield asColumns(rows)
      rows = []
    }
  if (rows.length > 0) yield asColumns(rows)
}

const asColumns = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  COLUMNS.map((_, at) => rows.map((row) => row[at] as Cell))

/** Each once: municipalities by code, each without a parish first. */
function inOrder(territories: Territories, named: Iterable<Locality>): Locality[] {
  const whole = territories.municipalities.map(({ code }) => ({ municipality: code, parish: null }))
  const known = [...named].filter(({ municipality }) => territories.find(municipality))
  const all = [...whole, ...known.filter(({ parish }) => parish !== null)]
  const key = ({ municipality, parish }: Locality): string => `${municipality} ${parish ?? ''}`
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function standingsAt(
  divisionsKnown: ReturnType<Territories['divisionsKnown']>,
  locality: Locality,
): Iterable<Standing> {
  return standingsOfAnswers(
    divisionsKnown.map(({ knownSince, divisions }) => [
      knownSince,
      divisions.map(({ since, lens }) => ({
        from: since === null ? BEFORE_EVERY_DAY : dayOf(since),
        answer: JSON.stringify(located(locality, lens)),
      })),
    ]),
  )
}

type Located = ReturnType<Lens['locate']>

const located = ({ municipality, parish }: Locality, { locate }: Lens): Located =>
  locate(municipality, parish ?? undefined)

function cellsOf(
  territories: Territories,
  { municipality, parish }: Locality,
  standing: Standing,
): Cell[] {
  const { code, certain } = JSON.parse(standing.answer) as Located
  const { planningRegion } = territories.get(code)
  return [municipality, parish, code, planningRegion, certain, ...intervalCells(standing)]
}
