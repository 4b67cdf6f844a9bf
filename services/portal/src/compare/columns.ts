import type { Change, Counted } from '../answers/comparison.ts'
import { number, sum, text, type Cell } from '../lists/cells.ts'
import type { Column } from '../lists/columns.ts'
import { COMPARE } from '../words/compare.ts'
import type { Words } from '../words/lv.ts'
import { kindOf } from './classes.ts'

export const MEASURES = [
  'operational',
  'occupied',
  'reserved',
  'free',
  'waiting',
  'closing',
  'overrun',
] as const
export type PlacesMeasure = (typeof MEASURES)[number]
export type Measure = PlacesMeasure | 'units'
export const ALL_MEASURES: readonly Measure[] = ['units', ...MEASURES]

/** Two of the same kind, and what the second has more or less. */
export interface Pair {
  readonly from: Counted
  readonly to: Counted
  readonly difference: Counted
}

export const countOf = (of: Counted, measure: Measure, href?: string): Cell =>
  measure === 'units'
    ? number(of.units ?? 0, { href })
    : sum(of.places[measure] ?? 0, unknownIn(of, measure), { href })

/** A difference of what is not known in full is not known in full; none is not known at all. */
export function differenceOf({ from, to, difference }: Pair, measure: Measure): Cell {
  if (measure === 'units') return number(difference.units ?? 0, { signed: true })
  const unknown = [from, to].some((of) => unknownIn(of, measure) > 0)
  const places = difference.places[measure] ?? 0
  return number(unknown && places === 0 ? 'unknown' : places, { signed: true, partly: unknown })
}

export const unknownIn = (of: Counted, measure: Measure): number =>
  measure === 'units' ? 0 : (of.unitsWithUnknown[measure] ?? 0)

export const unknownCell = ({ from, to }: Pair, measure: Measure, w: Words): Cell => {
  const [a, b] = [unknownIn(from, measure), unknownIn(to, measure)]
  return text(a + b === 0 ? null : `${w.formats.number(a)} / ${w.formats.number(b)}`)
}

export const placesChanged = (of: Change, measure: PlacesMeasure): Cell => {
  const places = of.places[measure] ?? 0
  const unknown = of.unitsWithUnknown[measure] ?? 0
  return number(places === 0 && unknown !== 0 ? 'unknown' : places, { signed: true })
}

/** What changed, by class of change. */
export const classColumns = (w: Words): readonly Column<Change>[] => {
  const l = COMPARE[w.language]
  return [
    {
      key: 'change',
      title: l.change,
      cell: (of) => text(w.change(of.change), { code: of.change }),
    },
    {
      key: 'kind',
      title: l.kind,
      groups: true,
      cell: (of) => text(l.kinds[kindOf(of.change)], { code: kindOf(of.change) }),
    },
    {
      key: 'units',
      title: l.units,
      number: true,
      cell: ({ units }) => number(units ?? 0, { signed: true }),
    },
    ...(['operational', 'occupied', 'closing'] as const).map((measure): Column<Change> => ({
      key: measure,
      title: w.counts[measure],
      number: true,
      cell: (of) => placesChanged(of, measure),
    })),
    {
      key: 'unknown',
      title: l.becameUnknown,
      number: true,
      cell: ({ unitsWithUnknown }) =>
        number(unitsWithUnknown['operational'] ?? 0, { signed: true }),
    },
  ]
}
