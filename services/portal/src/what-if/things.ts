import { ask, Refused } from '../answers/ask.ts'
import { closureOrders } from '../answers/orders.ts'
import { projects } from '../answers/projects.ts'
import { units } from '../answers/units.ts'
import { plain } from '../map/rows.ts'

/** What a scenario is about: one of what the registry keeps. */
export interface Thing {
  readonly capability: string
  readonly id: string
  /** Of an order the names of its units. */
  readonly name: string
}

interface Named {
  readonly name?: string | null
  readonly title?: string | null
  readonly units?: readonly { readonly id: string; readonly name: string | null }[]
}

/** What each is answered as, where it has a name. */
const ANSWERED: Readonly<Record<string, [path: string, field: string]>> = {
  'service-units': ['units', 'unit'],
  'closure-orders': ['closure-orders', 'closureOrder'],
  'infrastructure-projects': ['infrastructure-projects', 'infrastructureProject'],
  plans: ['plans', 'plan'],
}

/** What it is called now; of what has no name, '', and likewise of what is not known. */
export async function nameOf(capability: string, id: string): Promise<string> {
  const [path, field = ''] = ANSWERED[capability] ?? []
  if (path === undefined) return ''
  const answer = await ask<Readonly<Record<string, Named>>>(
    `/capacity/v1/${path}/${encodeURIComponent(id)}`,
  ).catch((error: unknown) => {
    if (error instanceof Refused) return {}
    throw error
  })
  const named = (answer as Readonly<Record<string, Named>>)[field]
  return named?.name ?? named?.title ?? namesOf(named?.units ?? [])
}

const namesOf = (of: readonly { readonly id: string; readonly name: string | null }[]): string =>
  of.map(({ id, name }) => name ?? id).join(', ')

const MOST = 8

/** Units, orders on them and projects by their names, however those are spelt. */
export async function thingsFound(text: string): Promise<readonly Thing[]> {
  const wanted = plain(text)
  const [ofUnits, orders, ofProjects] = await Promise.all([
    units({ search: text, formerNames: 'true', limit: String(MOST) }),
    closureOrders({}),
    projects({}),
  ])
  const matching = (all: readonly Thing[]): Thing[] =>
    all.filter(({ name }) => plain(name).includes(wanted)).slice(0, MOST)
  return [
    ...ofUnits.units.map(({ id, name }) => ({ capability: 'service-units', id, name: name ?? id })),
    ...matching(
      orders.closureOrders.map((order) => ({
        capability: 'closure-orders',
        id: order.id,
        name: namesOf(order.units),
      })),
    ),
    ...matching(
      ofProjects.infrastructureProjects.map(({ id, name }) => ({
        capability: 'infrastructure-projects',
        id,
        name,
      })),
    ),
  ]
}
