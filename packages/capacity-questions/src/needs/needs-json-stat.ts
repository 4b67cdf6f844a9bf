import { TERMS } from '@vietas/domain'
import type { Clocks } from '../clocks.ts'
import type { JsonStatCategory, JsonStatDimension } from '../json-stat/json-stat.ts'
import {
  DIMENSION_WORDS,
  KNOWN_WORDS,
  MEASURE_WORDS,
  NEEDS_WORDS,
  UNIT_WORDS,
  UNKNOWN_REPORTS_WORDS,
  UNKNOWN_UNITS_WORDS,
  type Language,
} from '../json-stat/json-stat-words.ts'
import type { Told, ToldValue } from '../json-stat/told-json-stat.ts'
import type { NeedsAgainstPlaces, NEEDS_BY } from './needs-against-places.ts'
import type { z } from 'zod'

type Answer = z.infer<typeof NeedsAgainstPlaces>
type Numbers = Answer['total']
type By = (typeof NEEDS_BY)[number]

/** Needs against places as a dataset; without dimensions the total is its only row. */
export function needsTold(
  { total, rows }: Answer,
  by: readonly By[],
  language: Language,
  clocks: Clocks,
): Told {
  const metrics = metricsIn(language)
  const labels = termsOn(clocks, language)
  const dimensionOf = (name: By): JsonStatDimension => ({
    label: DIMENSION_WORDS[name][language],
    ...(name !== 'targetGroup' && { role: 'geo' }),
    categories: new Map(
      rows.map((row) => [idIn(row, name), { label: labelIn(row, name, labels) }] as const),
    ),
  })
  const all = by.length === 0 ? [{ ids: [], numbers: total }] : rows.map(rowTold(by))
  return {
    label: NEEDS_WORDS.label[language],
    dimensions: new Map([
      ...by.map((name) => [name, dimensionOf(name)] as const),
      ['measure', metricDimension(metrics, language)],
    ]),
    rows: all.map(({ ids, numbers }) => ({ ids, values: metrics.map(({ of }) => of(numbers)) })),
  }
}

type Row = Answer['rows'][number]

const rowTold = (by: readonly By[]) => (row: Row) => ({
  ids: by.map((name) => idIn(row, name)),
  numbers: row,
})

const idIn = ({ municipality, planningRegion, targetGroup }: Row, name: By): string => {
  if (name === 'municipality') return municipality?.code ?? ''
  return (name === 'planningRegion' ? planningRegion : targetGroup) ?? ''
}

const labelIn = (row: Row, name: By, labels: ReadonlyMap<string, string>): string => {
  const id = idIn(row, name)
  if (name === 'municipality') return row.municipality?.name ?? id
  return name === 'targetGroup' ? (labels.get(id) ?? id) : id
}

const termsOn = ({ validAt, knownAt }: Clocks, language: Language): ReadonlyMap<string, string> =>
  new Map(
    TERMS.on(validAt, knownAt)
      .filter(({ kind }) => kind === 'target-group')
      .map(({ code, labels }) => [code, labels[language]]),
  )

interface Metric {
  readonly id: string
  readonly category: JsonStatCategory
  readonly of: (numbers: Numbers) => ToldValue
}

const metricDimension = (metrics: readonly Metric[], language: Language): JsonStatDimension => ({
  label: DIMENSION_WORDS.measure[language],
  role: 'metric',
  categories: new Map(metrics.map(({ id, category }) => [id, category])),
})

/** A sum of which anything is not known has no value but a status: what is known of it stands beside. */
function metricsIn(language: Language): readonly Metric[] {
  const unit = (name: keyof typeof UNIT_WORDS) => ({
    unit: { label: UNIT_WORDS[name][language], decimals: 0 },
  })
  const three = (
    id: 'assessed' | 'supportPlans' | 'operational' | 'free',
    label: string,
    of: 'people' | 'places',
    unknownIn: (numbers: Numbers) => number,
  ): Metric[] => {
    const isOfPeople = of === 'people'
    const unknown = isOfPeople ? UNKNOWN_REPORTS_WORDS : UNKNOWN_UNITS_WORDS
    const counted = isOfPeople ? 'reportsWithUnknown' : 'unitsWithUnknown'
    return [
      {
        id,
        category: { label, ...unit(of) },
        of: (numbers) => (unknownIn(numbers) > 0 ? 'unknown' : numbers[id]),
      },
      {
        id: `${id}.known`,
        category: { label: `${label}, ${KNOWN_WORDS[language]}`, ...unit(of) },
        of: (numbers) => (numbers[id] === 'unknown' ? null : numbers[id]),
      },
      {
        id: `${id}.${counted}`,
        category: {
          label: `${label}, ${unknown[language]}`,
          ...unit(isOfPeople ? 'reports' : 'units'),
        },
        of: unknownIn,
      },
    ]
  }
  const { assessed, supportPlans, reports } = NEEDS_WORDS
  const { operational, free, units } = MEASURE_WORDS
  return [
    {
      id: 'reports',
      category: { label: reports[language], ...unit('reports') },
      of: (numbers) => numbers.reports,
    },
    ...three('assessed', assessed[language], 'people', (of) => of.assessedUnknown),
    ...three('supportPlans', supportPlans[language], 'people', (of) => of.supportPlansUnknown),
    {
      id: 'units',
      category: { label: units[language], ...unit('units') },
      of: (numbers) => numbers.units,
    },
    ...three(
      'operational',
      operational[language],
      'places',
      (of) => of.unitsWithUnknown.operational,
    ),
    ...three('free', free[language], 'places', (of) => of.unitsWithUnknown.free),
  ]
}
