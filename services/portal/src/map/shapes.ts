export type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon

/** The ground of each municipality by its code. */
export type Boundaries = ReadonlyMap<string, Shape>
