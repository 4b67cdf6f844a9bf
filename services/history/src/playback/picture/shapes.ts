import { drawnMunicipalities, type Lens } from '@vietas/territories'
import { geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

const topology = drawnMunicipalities as Topology<{ municipalities: GeometryCollection }>
type Ground = Polygon | MultiPolygon
const grounds = topology.objects.municipalities.geometries as (Ground & { readonly id: string })[]

/** A municipality as it is drawn. */
export interface Shape {
  readonly code: string
  readonly name: string
  readonly path: string
  /** Where its number stands. */
  readonly label: readonly [x: number, y: number]
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Draws some municipalities of any lens; all lenses of a picture in the same place. */
export interface Drawing {
  /** Yields where others may have their turn. */
  readonly of: (lens: Lens) => Generator<undefined, readonly Shape[]>
  /** How far down it reaches. */
  readonly bottom: number
}

/** What is drawn fills the box by its width or its height. */
export function drawingOf(
  lenses: readonly Lens[],
  isDrawn: (lens: Lens, code: string) => boolean,
  { left, top, right, bottom }: Box,
): Drawing {
  // Ground that is put together with itself would be none.
  const all = [...new Set(lenses.flatMap((lens) => [...groundOf(lens, isDrawn).values()].flat()))]
  const whole = merge(topology, all.length === 0 ? grounds : all)
  const extent: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ]
  const projection = geoMercator().fitExtent(extent, whole)
  const path = geoPath(projection).digits(1)
  const [, [, lowest]] = path.bounds(whole)
  return {
    bottom: lowest,
    *of(lens) {
      const shapes: Shape[] = []
      for (const [code, parts] of groundOf(lens, isDrawn)) {
        yield
        shapes.push(shapeOf(lens, code, merge(topology, parts), path, projection))
      }
      // Cities lie within what surrounds them, and are drawn over it.
      return shapes.sort((a, b) => b.width * b.height - a.width * a.height)
    },
  }
}

/** What each municipality of a lens is put together from. */
function groundOf(
  lens: Lens,
  isDrawn: (lens: Lens, code: string) => boolean,
): Map<string, Ground[]> {
  const ground = new Map<string, Ground[]>()
  for (const one of grounds) {
    const { code } = lens.locate(one.id)
    if (!isDrawn(lens, code)) continue
    ground.set(code, [...(ground.get(code) ?? []), one])
  }
  return ground
}

function shapeOf(
  lens: Lens,
  code: string,
  ground: GeoJSON.MultiPolygon,
  path: GeoPath,
  projection: GeoProjection,
): Shape {
  const [[left, top], [right, bottom]] = path.bounds(ground)
  const point = lens.labelPoint(code)
  const middle = point && projection([point.longitude, point.latitude])
  const [x, y] = middle ?? path.centroid(ground)
  return {
    code,
    name: lens.municipality(code).name,
    path: path(ground) ?? '',
    label: [Math.round(x), Math.round(y)],
    width: right - left,
    height: bottom - top,
  }
}
