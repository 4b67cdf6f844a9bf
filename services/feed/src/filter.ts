import { listOf } from '@vietas/capacity-questions'
import { CAPABILITIES, CATEGORIES, freeText, SourceId, TargetGroup } from '@vietas/domain'
import type { Territories } from '@vietas/territories'
import { z } from 'zod'
import type { About } from './about.ts'

/** Every type of event that can be asked for. */
export const TYPES: readonly string[] = CAPABILITIES.flatMap(({ versions }) =>
  Object.keys(versions),
)

const oneOf = (names: readonly string[]) => listOf(z.enum(names as [string, ...string[]]))

/** Which events are asked for: those that each parameter lets pass, by any of its values. */
export const FilterParameters = z.object({
  type: oneOf(TYPES).optional().describe('Types of events, separated by commas'),
  category: oneOf(CATEGORIES).optional().describe('What the events are of, such as serviceUnits'),
  territory: listOf(freeText(100))
    .optional()
    .describe(
      'ATVK codes of any time: what is about these municipalities, what they were made of and what they became. A planning region by its name, or the country as LV: what names it. What nobody knows is refused',
    ),
  unit: listOf(z.uuid().toLowerCase()).optional().describe('Ids of service units'),
  targetGroup: listOf(TargetGroup).optional().describe('What is about any of these'),
  source: listOf(SourceId).optional().describe('Ids of documents that prove events'),
})
export type EventFilter = z.infer<typeof FilterParameters>

/** Whether an event is asked for. */
export type Matcher = (about: About) => boolean

/** Territories: of a filter that names one, as they are known now; made anew when a reform is recorded. */
export function matcherOf(filter: EventFilter, territories?: Territories): Matcher {
  const asked = filter.territory?.flatMap((code) =>
    territories ? withKin(code, territories) : code,
  )
  const tests = [
    among(filter.type, ({ type }) => [type]),
    among(filter.category, ({ category }) => [category]),
    among(asked, (about) => about.territories),
    among(filter.unit, ({ units }) => units),
    among(filter.targetGroup, ({ targetGroups }) => targetGroups),
    among(filter.source, ({ provenBy }) => (provenBy === undefined ? [] : [provenBy])),
  ].flatMap((test) => test ?? [])
  return (about) => tests.every((test) => test(about))
}

function among(
  wanted: readonly string[] | undefined,
  valuesOf: (about: About) => readonly string[],
): Matcher | undefined {
  if (wanted === undefined) return undefined
  const set = new Set(wanted)
  return (about) => valuesOf(about).some((value) => set.has(value))
}

/** A municipality with all that it was made of and all that it became or is to become. */
function withKin(code: string, territories: Territories): string[] {
  const municipality = territories.find(code)
  if (municipality === undefined) return [code]
  const before = territories.predecessorsAsKnown(municipality.code, Number.MAX_SAFE_INTEGER)
  const after = territories.successorsAsKnown(municipality.code, Number.MAX_SAFE_INTEGER)
  return [
    municipality.code,
    ...before.map(({ from }) => from.code),
    ...after.map(({ to }) => to.code),
  ]
}

const NAMES = FilterParameters.keyof().options.toSorted()

/** In one way of writing, among whatever else was asked for; undefined where it lets everything pass. */
export function filterKey(filter: EventFilter): string | undefined {
  const given = NAMES.flatMap((name) => {
    const values = filter[name]
    return values === undefined ? [] : [[name, [...new Set<string>(values)].sort()]]
  })
  return given.length === 0 ? undefined : JSON.stringify(given)
}
