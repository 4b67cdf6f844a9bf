import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from './data-schema.ts'

/** What says something to people and nothing of what the data are. */
const WORDS = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples', 'default'])

const BY_PARTS = new Set(['properties', 'required', 'items', 'anyOf'])

/**
 * Where a schema asks or promises something else than the released one. All that may come to a
 * released shape is fields that may be left out, and words: what is in a log stays valid, and a
 * program that reads the released shape reads the new one.
 */
export function breakingChanges(
  released: JsonSchema,
  today: JsonSchema,
  at = '',
): readonly string[] {
  return [
    ...changedFields(released, today, at),
    ...changedNeeds(released, today, at),
    ...changedWithin(released, today, at),
    ...keywordsOf(released, today).map((keyword) => `${at || '/'}: ${keyword} is another`),
  ]
}

/** The fields that have come to a schema, in the order of their paths. */
export function addedFields(released: JsonSchema, today: JsonSchema, at = ''): readonly string[] {
  const before = fieldsOf(released)
  const own = Object.entries(fieldsOf(today)).flatMap(([name, field]) => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined
    return old === undefined ? [`${at}/${name}`] : addedFields(old, field, `${at}/${name}`)
  })
  const within = partsOf(released).flatMap(([name, part]) => {
    const now = Object.fromEntries(partsOf(today))[name]
    return now === undefined ? [] : addedFields(part, now, `${at}/${name}`)
  })
  return [...own, ...within]
}

function changedFields(released: JsonSchema, today: JsonSchema, at: string): readonly string[] {
  const now = fieldsOf(today)
  return Object.entries(fieldsOf(released)).flatMap(([name, field]) => {
    const kept = Object.hasOwn(now, name) ? now[name] : undefined
    const path = `${at}/${name}`
    return kept === undefined ? [`${path}: is gone`] : breakingChanges(field, kept, path)
  })
}

function changedNeeds(released: JsonSchema, today: JsonSchema, at: string): readonly string[] {
  const before = new Set(namesIn(released['required']))
  const now = new Set(namesIn(today['required']))
  const lost = [...before].filter((name) => !now.has(name))
  const asked = [...now].filter((name) => !before.has(name))
  return [
    ...lost.map((name) => `${at}/${name}: may be left out now`),
    ...asked.map((name) => `${at}/${name}: must be there now, and what is in a log may lack it`),
  ]
}

/** In the items of a list, and in what a value may be one of. */
function changedWithin(released: JsonSchema, today: JsonSchema, at: string): readonly string[] {
  const before = partsOf(released)
  const now = new Map(partsOf(today))
  if (before.length !== now.size) return [`${at || '/'}: may be something else`]
  return before.flatMap(([name, part]) => {
    const kept = now.get(name)
    const path = `${at}/${name}`
    return kept === undefined ? [`${path}: is gone`] : breakingChanges(part, kept, path)
  })
}

function keywordsOf(released: JsonSchema, today: JsonSchema): readonly string[] {
  const keywords = new Set([...Object.keys(released), ...Object.keys(today)])
  return [...keywords].filter(
    (keyword) =>
      !WORDS.has(keyword) &&
      !BY_PARTS.has(keyword) &&
      !isDeepStrictEqual(released[keyword], today[keyword]),
  )
}

const fieldsOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>

const namesIn = (names: unknown): readonly string[] => (names ?? []) as readonly string[]

function partsOf({ items, anyOf = [] }: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const either = (anyOf as readonly JsonSchema[]).map((one, at) => [String(at), one] as const)
  return items === undefined ? either : [['items', items as JsonSchema], ...either]
}
