import type { Feature } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import fromReform from './boundaries/boundaries-from-2021-07-01.topo.json?url'
import untilReform from './boundaries/boundaries-until-2021-07-01.topo.json?url'
import type { Boundaries, Shape } from '../map/shapes.ts'
import { ask } from './ask.ts'

type Shapes = Topology<{ municipalities: GeometryCollection }>
/** Merged on 2025-07-01, after the file of 2021 was drawn. */
const MERGED_LATER: Readonly<Record<string, readonly string[]>> = {
  LV0038001: ['LV0038000', 'LV0055000'],
}

/** One for each division of the country, so that what is drawn of it is drawn once. */
const kept = new Map<string, Boundaries>()

/** The boundaries of the municipalities with these codes, the same whenever they are asked for. */
export async function boundariesOf(codes: readonly string[]): Promise<Boundaries> {
  const key = codes.toSorted().join()
  const boundaries = kept.get(key) ?? (await madeOf(codes))
  kept.set(key, boundaries)
  return boundaries
}

/** Those that the files lack are put together. */
async function madeOf(codes: readonly string[]): Promise<Boundaries> {
  const file = codes.some((code) => code.startsWith('LV')) ? fromReform : untilReform
  const topology = await ask<Shapes>(file)
  const { geometries } = topology.objects.municipalities
  const byCode = new Map(geometries.map((geometry) => [String(geometry.id), geometry]))
  const drawn = (code: string): Shape | undefined => {
    const own = byCode.get(code)
    if (own !== undefined) return (feature(topology, own) as Feature<Shape>).geometry
    const parts = (MERGED_LATER[code] ?? []).flatMap((part) => byCode.get(part) ?? [])
    return parts.length === 0 ? undefined : merge(topology, parts as (Polygon | MultiPolygon)[])
  }
  return new Map(
    codes.flatMap((code) => {
      const shape = drawn(code)
      return shape === undefined ? [] : [[code, shape] as const]
    }),
  )
}
