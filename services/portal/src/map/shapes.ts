import type { MultiPolygon, Polygon } from 'geojson'

export type Shape = Polygon | MultiPolygon

/** The ground of each municipality by its code. */
export type Boundaries = ReadonlyMap<string, Shape>
