import type { IndicatorAnswer } from '@vietas/domain'
import type { z } from 'zod'
import {
  DIMENSION_WORDS,
  INDICATOR_WORDS,
  UNIT_WORDS,
  type Language,
} from '../json-stat/json-stat-words.ts'
import type { Told } from '../json-stat/told-json-stat.ts'
import type { ComparisonAnswer } from './comparison.ts'

/** What sources say of each area as a dataset: where they disagree there is no value but a status. */
export function comparisonTold(
  { areas }: z.infer<typeof ComparisonAnswer>,
  { title, counts }: Pick<IndicatorAnswer, 'title' | 'counts'>,
  language: Language,
): Told {
  const { value, target, percent, sources } = INDICATOR_WORDS
  const unit = { label: counts, decimals: 0 }
  return {
    label: title[language] ?? title.lv ?? title.en ?? '',
    dimensions: new Map([
      [
        'area',
        {
          label: INDICATOR_WORDS.area[language],
          role: 'geo',
          categories: new Map(areas.map(({ area }) => [area.code, { label: area.name }])),
        },
      ],
      [
        'measure',
        {
          label: DIMENSION_WORDS.measure[language],
          role: 'metric',
          categories: new Map([
            ['value', { label: value[language], unit }],
            ['target', { label: target[language], unit }],
            [
              'percent',
              {
                label: percent[language],
                unit: { label: UNIT_WORDS.percent[language], decimals: 1 },
              },
            ],
            [
              'sources',
              {
                label: sources[language],
                unit: { label: UNIT_WORDS.sources[language], decimals: 0 },
              },
            ],
          ]),
        },
      ],
    ]),
    rows: areas.map((one) => ({
      ids: [one.area.code],
      values: [
        one.conflict ? 'conflict' : one.value,
        one.targetConflict ? 'conflict' : one.target,
        one.percent,
        one.values.length,
      ],
    })),
  }
}
