import type { Day } from '../days.ts'
import type { Changes } from '../query.ts'
import { ask } from './ask.ts'
import { logOf } from './recording.ts'
import { municipalities } from './territories.ts'
import { units } from './units.ts'

/** Something that a field can name: its id or code, and what it is called in the services. */
export interface Findable {
  readonly id: string
  /** As the services answer it. */
  readonly of: Readonly<Record<string, unknown>>
}

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Where lists are answered, and under which name. */
const LISTS = {
  order: ['closure-orders', 'closureOrders'],
  project: ['infrastructure-projects', 'infrastructureProjects'],
  plan: ['plans', 'plans'],
  needs: ['needs', 'needs'],
  indicator: ['indicators', 'indicators'],
  agreement: ['agreements', 'agreements'],
  methodology: ['costs', 'costs'],
  compensation: ['compensations', 'compensations'],
  registration: ['providers', 'registrations'],
  unregistered: ['unregistered-providers', 'reports'],
  assessment: ['assessments', 'assessments'],
  'territory-change': ['territory-changes', 'territoryChanges'],
} as const
export type Listed = keyof typeof LISTS

/** All that are known now, on the last day that anything is stated of; a list is narrowed by name. */
export async function listed(what: Listed, search: Changes = {}): Promise<readonly Findable[]> {
  const [path, name] = LISTS[what]
  const rows = (
    await ask<Record<string, Rows>>(`/capacity/v1/${path}`, { limit: '500', ...search })
  )[name]
  return (rows ?? []).map((of) => ({ id: String(of['id']), of }))
}

export async function unitsFound(search: string): Promise<readonly Findable[]> {
  const { units: found } = await units({ search, formerNames: 'true', limit: '8' })
  return found.map((of) => ({ id: of.id, of: { ...of } }))
}

export async function municipalitiesOn(day: Day): Promise<readonly Findable[]> {
  const found = await municipalities({ validAt: day })
  return found.map((of) => ({ id: of.code, of: { ...of } }))
}

/** What was recorded of one thing, the latest first. */
export async function reportsOf(
  capability: string,
  id: string,
  types?: readonly string[],
): Promise<readonly Findable[]> {
  const entries = await logOf(capability, id)
  return entries
    .filter(({ type }) => types?.includes(type) ?? true)
    .toReversed()
    .map((entry) => ({ id: entry.event, of: { ...entry } }))
}
