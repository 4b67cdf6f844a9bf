import { z } from 'zod'

/** The extreme points of Latvia, rounded outwards to a tenth of a degree. */
const LATVIA = { south: 55.6, north: 58.1, west: 20.9, east: 28.3 } as const

const FINEST = 1_000_000

const degrees = (most: number, description: string) =>
  z
    .number({ error: 'write degrees as a number, such as 56.946285' })
    .min(-most)
    .max(most)
    .refine((value) => Math.round(value * FINEST) / FINEST === value, {
      error: 'write at most six decimals, which tell a tenth of a metre',
    })
    .describe(description)

/** A point in the country, in degrees of WGS 84 (EPSG:4326). */
export const Coordinates = z
  .strictObject({
    latitude: degrees(90, 'Degrees north'),
    longitude: degrees(180, 'Degrees east'),
  })
  .superRefine((point, context) => {
    const why = whyNotInCountry(point)
    if (why !== undefined) context.addIssue({ code: 'custom', message: why })
  })
  .meta({
    id: 'Coordinates',
    description: 'A point of WGS 84 in Latvia, in degrees with at most six decimals',
    example: { latitude: 55.875937, longitude: 26.527375 },
  })
export type Coordinates = z.infer<typeof Coordinates>

/** Why a point cannot be meant; undefined for one that lies in the country or close to it. */
export function whyNotInCountry({ latitude, longitude }: Coordinates): string | undefined {
  if (isInCountry(latitude, longitude)) return undefined
  if (isInCountry(longitude, latitude))
    return `latitude and longitude are exchanged: write latitude ${longitude}, longitude ${latitude}`
  const { south, north, west, east } = LATVIA
  return `latitude ${latitude}, longitude ${longitude} lies outside Latvia: write a latitude from ${south} to ${north} and a longitude from ${west} to ${east}`
}

function isInCountry(latitude: number, longitude: number): boolean {
  const { south, north, west, east } = LATVIA
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

/** @throws RangeError when a stored event holds something else. */
export function storedCoordinates(point: Coordinates): Coordinates {
  const { latitude, longitude } = point
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && areNumbers(latitude, longitude))
    return { latitude, longitude }
  throw new RangeError(`${JSON.stringify(point)} is not a point in degrees`)
}

const areNumbers = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'number')
