import { fingerprintText } from '@vietas/capacity-ledger'
import { dateOf, GENERATED_BY } from '@vietas/domain'
import type { Answering } from '../answering.ts'
import { holdsGenerated } from '../capacity-view/holds-generated.ts'
import type { Clocks } from '../clocks.ts'
import {
  describedDimensions,
  indexOfRows,
  type Dimensions,
  type JsonStat,
  type JsonStatDimension,
} from './json-stat.ts'
import {
  CONFLICT_WORDS,
  DIMENSION_WORDS,
  GENERATED_WORDS,
  UNKNOWN_WORDS,
  type Language,
} from './json-stat-words.ts'

/** null: nothing is said; a word: why there is no value. */
export type ToldValue = number | 'unknown' | 'conflict' | null

/** An answer of one day as it becomes a dataset: all but the day and what the view is. */
export interface Told {
  readonly label: string
  /** The last is the metric. */
  readonly dimensions: Dimensions
  readonly rows: readonly {
    /** Of its category in each dimension but the last. */
    readonly ids: readonly string[]
    /** In the order of the last one's categories. */
    readonly values: readonly ToldValue[]
  }[]
}

/** Without what stands before its extension. What is not known has no value but a status. */
export function toldJsonStat(
  { label, dimensions, rows }: Told,
  language: Language,
  { validAt }: Clocks,
  { view }: Answering,
): Buffer {
  const day = dateOf(validAt)
  const time: JsonStatDimension = {
    label: DIMENSION_WORDS.validAt[language],
    role: 'time',
    categories: new Map([[day, { label: day }]]),
  }
  const all: Dimensions = new Map([['validAt', time], ...dimensions])
  const indexOf = indexOfRows(all)
  const value: Record<string, number> = {}
  const status: Record<string, string> = {}
  for (const { ids, values } of rows) {
    const from = indexOf([day, ...ids])
    for (const [at, told] of values.entries())
      if (typeof told === 'number') value[from + at] = told
      else if (told !== null) status[from + at] = told
  }
  const words = { unknown: UNKNOWN_WORDS[language], conflict: CONFLICT_WORDS[language] }
  const extension = {
    fingerprint: fingerprintText(view.index.fingerprint),
    status: { label: words },
  }
  const isGenerated = holdsGenerated(view)
  const dataset: Omit<JsonStat, 'version' | 'class' | 'extension'> = {
    label,
    source: isGenerated ? GENERATED_BY : 'Vietas',
    ...(isGenerated && { note: [GENERATED_WORDS[language]] }),
    ...describedDimensions(all),
    value,
    status,
  }
  return Buffer.from(`${JSON.stringify(extension).slice(1)},${JSON.stringify(dataset).slice(1)}`)
}
