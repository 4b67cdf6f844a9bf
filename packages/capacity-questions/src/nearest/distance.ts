import type { Coordinates } from '@vietas/domain'

/** The mean radius of the Earth (IUGG): distances on the sphere are right to half a percent. */
const EARTH_RADIUS_M = 6_371_008.8

/** Along the great circle, by the haversine formula; in whole metres. */
export function metresBetween(from: Coordinates, to: Coordinates): number {
  const [north, otherNorth] = [radians(from.latitude), radians(to.latitude)]
  const byLatitude = Math.sin((otherNorth - north) / 2) ** 2
  const byLongitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const half = byLatitude + Math.cos(north) * Math.cos(otherNorth) * byLongitude
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half))))
}

/** To a tenth of a kilometre: of two distances in metres the larger is never the shorter so. */
export const kilometres = (metres: number): number => Math.round(metres / 100) / 10

const radians = (degrees: number): number => (degrees * Math.PI) / 180
