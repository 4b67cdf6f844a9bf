import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import type { Area } from './area.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

interface Indicator {
  readonly id: string
  readonly title: { readonly lv?: string; readonly en?: string }
  readonly counts: 'persons' | 'places' | 'municipalities' | 'other'
  readonly counting: 'cumulative' | 'at-date'
  readonly targetGroup: string | null
}

export interface Report {
  readonly id: string
  readonly asOf: string
  readonly value: Known | null
  readonly parts: readonly { readonly name: string; readonly value: Known }[]
  readonly municipalities: readonly string[]
  readonly withinBoundaries: {
    readonly count: number
    readonly municipalities: readonly Municipality[]
  } | null
  readonly statedBy: StatedBy
}

/** What sources say of an area, side by side; where they disagree, no value is chosen. */
export interface InArea {
  readonly area: Area
  /** False: no source says anything of it. */
  readonly stated: boolean
  readonly asOf: string | null
  readonly value: Known | null
  readonly conflict: boolean
  readonly values: readonly Report[]
  readonly target: Known | null
  readonly targetConflict: boolean
  readonly targets: readonly {
    readonly by: string | null
    readonly value: Known
    readonly statedBy: readonly StatedBy[]
  }[]
  readonly percent: number | null
}

export type IndicatorInArea = InArea & { readonly indicator: Indicator }

const MOST = 50

/** Every indicator in every area that a source speaks of, or in the one asked for. */
export async function indicators(
  clocks: Changes,
  area: string,
): Promise<{ total: number; asked: number; rows: readonly IndicatorInArea[] }> {
  const { total, indicators: all } = await ask<{ total: number; indicators: Indicator[] }>(
    '/capacity/v1/indicators',
    { ...clocks, limit: String(MOST) },
  )
  const compared = await Promise.all(
    all.map(async (indicator) => {
      const path = `/capacity/v1/indicators/${encodeURIComponent(indicator.id)}/comparison`
      const { areas } = await ask<{ areas: readonly InArea[] }>(path, { ...clocks, area })
      return areas.map((of) => ({ ...of, indicator }))
    }),
  )
  return { total, asked: all.length, rows: compared.flat() }
}
