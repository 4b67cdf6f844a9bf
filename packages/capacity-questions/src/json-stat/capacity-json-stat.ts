import type { Dimension } from '@vietas/capacity-ledger'
import { dateOf, GENERATED_BY, rigaDay, TERMS, type Measure } from '@vietas/domain'
import { fingerprintText } from '@vietas/capacity-ledger'
import type { Answering } from '../answering.ts'
import { holdsGenerated } from '../capacity-view/holds-generated.ts'
import type { Clocks } from '../clocks.ts'
import { inTurns } from '../in-turns.ts'
import {
  describedDimensions,
  indexOfRows,
  sizesOf,
  type Dimensions,
  type JsonStat,
  type JsonStatCategory,
  type JsonStatDimension,
} from './json-stat.ts'
import {
  DIMENSION_WORDS,
  GENERATED_WORDS,
  KNOWN_WORDS,
  LABEL_WORDS,
  MEASURE_WORDS,
  NOT_STATED_WORDS,
  UNIT_OF,
  UNIT_WORDS,
  UNKNOWN_UNITS_WORDS,
  UNKNOWN_WORDS,
  type Language,
  type Words,
} from './json-stat-words.ts'

/** What one answer says of a group, or of all. */
interface Numbers {
  readonly units: number
  readonly places: Counts
  readonly unitsWithUnknown: Counts
  readonly occupancy?: Rate | null
  readonly per1000?: Readonly<Partial<Record<Measure, Rate>>>
}
type Counts = Readonly<Partial<Record<Measure, number>>>
type Rate = number | 'unknown'
type Label = string | null | { readonly code: string; readonly name: string }
type Group = Numbers & Readonly<Partial<Record<Dimension, Label>>>

/** What was answered of one day. */
export interface AnsweredPoint {
  readonly clocks: Clocks
  readonly total: Numbers
  readonly groups: readonly Group[]
  readonly leftOut?: object
}

export interface AskedOf {
  readonly by: readonly Dimension[]
  readonly measures: readonly Measure[]
  readonly rates: boolean
  /** Which clock the points are days of. */
  readonly clock: 'valid' | 'known'
  readonly language: Language
}

/** As many values as a program that reads them one by one can hold. */
const MOST_VALUES = 250_000

/**
 * What was answered as one dataset, without what stands before its extension; undefined where it
 * would have too many values. A sum of which any unit is not known has no value but a status: what
 * is known of it stands beside it.
 */
export async function capacityJsonStat(
  points: readonly AnsweredPoint[],
  asked: AskedOf,
  answering: Answering,
): Promise<Buffer | undefined> {
  const metrics = metricsOf(asked)
  const dimensions = dimensionsOf(points, asked, metrics)
  if (sizesOf(dimensions).reduce((a, b) => a * b, 1) > MOST_VALUES) return undefined
  const { language } = asked
  const isGenerated = holdsGenerated(answering.view)
  const extension = {
    fingerprint: fingerprintText(answering.view.index.fingerprint),
    ...(points[0]?.leftOut && { leftOut: points.map(({ leftOut }) => leftOut) }),
    status: { label: { unknown: UNKNOWN_WORDS[language] } },
  }
  const dataset: Omit<JsonStat, 'version' | 'class' | 'extension'> = {
    label: LABEL_WORDS[language],
    source: isGenerated ? GENERATED_BY : 'Vietas',
    ...(isGenerated && { note: [GENERATED_WORDS[language]] }),
    ...describedDimensions(dimensions),
    ...(await valuesOf(points, asked, dimensions, metrics)),
  }
  return Buffer.from(`${JSON.stringify(extension).slice(1)},${JSON.stringify(dataset).slice(1)}`)
}

/** What stands before the clocks of the answer. */
export const BEFORE_EXTENSION = '{"version":"2.0","class":"dataset","extension":'

async function valuesOf(
  points: readonly AnsweredPoint[],
  { by, clock }: AskedOf,
  dimensions: Dimensions,
  metrics: readonly Metric[],
): Promise<Pick<JsonStat, 'value' | 'status'>> {
  const turn = inTurns()
  const value: Record<string, number> = {}
  const status: Record<string, string> = {}
  const indexOf = indexOfRows(dimensions)
  for (const point of points)
    for (const group of rowsOf(point, by)) {
      const from = indexOf([dayOf(point, clock), ...by.map((name) => idOf(group[name]))])
      metrics.forEach(({ of }, at) => {
        const number = of(group)
        if (typeof number === 'number') value[from + at] = number
        else if (number === 'unknown') status[from + at] = number
      })
      await turn()
    }
  return { value, status }
}

/** Without dimensions the total is the only group. */
const rowsOf = ({ groups, total }: AnsweredPoint, by: readonly Dimension[]): readonly Group[] =>
  by.length === 0 ? [{ ...total }] : groups

const dayOf = ({ clocks }: AnsweredPoint, clock: AskedOf['clock']): string =>
  dateOf(clock === 'valid' ? clocks.validAt : rigaDay(clocks.knownAt))

interface Metric {
  readonly id: string
  readonly category: JsonStatCategory
  readonly of: (numbers: Numbers) => Rate | null | undefined
}

function metricsOf({ measures, rates, language }: AskedOf): readonly Metric[] {
  const unit = (name: keyof typeof UNIT_WORDS, decimals = 0) => ({
    unit: { label: UNIT_WORDS[name][language], decimals },
  })
  const label = (name: Measure | 'units' | 'occupancy', more?: Words): string =>
    MEASURE_WORDS[name][language] + (more === undefined ? '' : `, ${more[language]}`)
  const ofMeasure = (measure: Measure): Metric[] => [
    {
      id: measure,
      category: { label: label(measure), ...unit(UNIT_OF[measure]) },
      of: ({ places, unitsWithUnknown }) =>
        (unitsWithUnknown[measure] ?? 0) > 0 ? 'unknown' : places[measure],
    },
    {
      id: `${measure}.known`,
      category: { label: label(measure, KNOWN_WORDS), ...unit(UNIT_OF[measure]) },
      of: ({ places }) => places[measure],
    },
    {
      id: `${measure}.unitsWithUnknown`,
      category: { label: label(measure, UNKNOWN_UNITS_WORDS), ...unit('units') },
      of: ({ unitsWithUnknown }) => unitsWithUnknown[measure],
    },
  ]
  const units: Metric = {
    id: 'units',
    category: { label: label('units'), ...unit('units') },
    of: (numbers) => numbers.units,
  }
  if (!rates) return [units, ...measures.flatMap(ofMeasure)]
  const occupancy: Metric = {
    id: 'occupancy',
    category: { label: label('occupancy'), ...unit('share', 3) },
    of: (numbers) => numbers.occupancy,
  }
  const per1000 = measures.map((measure): Metric => ({
    id: `${measure}.per1000`,
    category: { label: label(measure, UNIT_WORDS.per1000), ...unit('per1000', 2) },
    of: (numbers) => numbers.per1000?.[measure],
  }))
  return [units, ...measures.flatMap(ofMeasure), occupancy, ...per1000]
}

function dimensionsOf(
  points: readonly AnsweredPoint[],
  { by, clock, language }: AskedOf,
  metrics: readonly Metric[],
): Dimensions {
  const labels = new Map<string, string>(
    points.flatMap(({ clocks }) =>
      TERMS.on(clocks.validAt, clocks.knownAt).map(
        (term) => [`${term.kind} ${term.code}`, term.labels[language]] as const,
      ),
    ),
  )
  const groupDimension = (name: Dimension): JsonStatDimension => ({
    label: DIMENSION_WORDS[name][language],
    ...(GEOGRAPHICAL.has(name) && { role: 'geo' }),
    categories: new Map(
      points
        .flatMap(({ groups }) => groups)
        .map((group) => [idOf(group[name]), { label: labelOf(name, group[name]) }]),
    ),
  })
  const labelOf = (name: Dimension, label: Label | undefined): string => {
    if (label === undefined || label === null) return NOT_STATED_WORDS[language]
    if (typeof label !== 'string') return label.name
    return labels.get(`${TERM_KINDS[name] ?? ''} ${label}`) ?? label
  }
  const time = `${clock}At` as const
  const days = points.map((point) => dayOf(point, clock))
  return new Map<string, JsonStatDimension>([
    [
      time,
      {
        label: DIMENSION_WORDS[time][language],
        role: 'time',
        categories: new Map(days.map((day) => [day, { label: day }])),
      },
    ],
    ...by.map((name) => [name, groupDimension(name)] as const),
    [
      'measure',
      {
        label: DIMENSION_WORDS.measure[language],
        role: 'metric',
        categories: new Map(metrics.map(({ id, category }) => [id, category])),
      },
    ],
  ])
}

const GEOGRAPHICAL: ReadonlySet<Dimension> = new Set(['municipality', 'planningRegion'])
const TERM_KINDS: Readonly<Partial<Record<Dimension, string>>> = {
  serviceType: 'service-type',
  targetGroup: 'target-group',
}

/** No name is empty, so that is what is not stated. */
function idOf(label: Label | undefined): string {
  if (label === undefined || label === null) return ''
  return typeof label === 'string' ? label : label.code
}
