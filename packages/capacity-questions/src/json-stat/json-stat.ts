import { preferredType } from '@vietas/service-kit'
import { z } from 'zod'

export const JSON_STAT = 'application/vnd.json-stat+json'

/** Whether a client likes it better than JSON, as `Accept` says. */
export const prefersJsonStat = (accept: string | undefined): boolean =>
  preferredType(accept, ['application/json', JSON_STAT]) === JSON_STAT

const Category = z.object({
  index: z.record(z.string(), z.int()).describe('The place of each in the order of the values'),
  label: z.record(z.string(), z.string()),
  unit: z
    .record(z.string(), z.object({ label: z.string(), decimals: z.int() }))
    .optional()
    .describe('What is counted'),
})

/** A dataset (JSON-stat 2.0). Its values stand by their index, row-major; what has none is not known. */
export const JsonStat = z
  .object({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    extension: z.looseObject({
      validAt: z.string(),
      knownAt: z.string(),
      boundaries: z.string(),
      position: z.string(),
      fingerprint: z.string(),
      status: z.object({ label: z.record(z.string(), z.string()) }),
    }),
    label: z.string(),
    source: z.string(),
    note: z.array(z.string()).optional(),
    id: z.array(z.string()),
    size: z.array(z.int()),
    role: z.object({
      time: z.array(z.string()),
      geo: z.array(z.string()).optional(),
      metric: z.array(z.string()),
    }),
    dimension: z.record(z.string(), z.object({ label: z.string(), category: Category })),
    value: z.record(z.string(), z.number()),
    status: z.record(z.string(), z.string()),
  })
  .meta({ id: 'JsonStat' })
export type JsonStat = z.infer<typeof JsonStat>

export interface JsonStatCategory {
  readonly label: string
  readonly unit?: { readonly label: string; readonly decimals: number }
}

export interface JsonStatDimension {
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  /** By their ids, in their order. */
  readonly categories: ReadonlyMap<string, JsonStatCategory>
}

export type Dimensions = ReadonlyMap<string, JsonStatDimension>

export const sizesOf = (dimensions: Dimensions): number[] =>
  [...dimensions.values()].map(({ categories }) => categories.size)

/** Everything that a dataset says of its dimensions. */
export function describedDimensions(
  dimensions: Dimensions,
): Pick<JsonStat, 'id' | 'size' | 'role' | 'dimension'> {
  const of = (role: JsonStatDimension['role']): string[] =>
    [...dimensions].filter(([, dimension]) => dimension.role === role).map(([id]) => id)
  return {
    id: [...dimensions.keys()],
    size: sizesOf(dimensions),
    role: {
      time: of('time'),
      ...(of('geo').length > 0 && { geo: of('geo') }),
      metric: of('metric'),
    },
    dimension: Object.fromEntries(
      [...dimensions].map(([id, { label, categories }]) => [
        id,
        { label, category: category(categories) },
      ]),
    ),
  }
}

function category(categories: JsonStatDimension['categories']): z.infer<typeof Category> {
  const all = [...categories]
  const units = all.flatMap(([id, { unit }]) => (unit === undefined ? [] : [[id, unit] as const]))
  return {
    index: Object.fromEntries(all.map(([id], at) => [id, at])),
    label: Object.fromEntries(all.map(([id, { label }]) => [id, label])),
    ...(units.length > 0 && { unit: Object.fromEntries(units) }),
  }
}

/** Where the values of a row begin, by the id of its category in each dimension but the last. */
export function indexOfRows(dimensions: Dimensions): (ids: readonly string[]) => number {
  const all = [...dimensions.values()]
  const places = all
    .slice(0, -1)
    .map(({ categories }) => new Map([...categories.keys()].map((id, at) => [id, at])))
  const inRow = all.at(-1)?.categories.size ?? 0
  return (ids) =>
    inRow *
    places.reduce((index, place, at) => index * place.size + (place.get(ids[at] ?? '') ?? 0), 0)
}
