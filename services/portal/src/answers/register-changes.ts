import type { Changes } from '../query.ts'
import { ask, Refused } from './ask.ts'
import type { EventBehind } from './explain.ts'

/** What is compared of registers: what counts of places do not say. */
export const REGISTERS = [
  'plans',
  'infrastructure-projects',
  'closure-orders',
  'indicators',
] as const
export type Register = (typeof REGISTERS)[number]

export interface RegisterChange {
  readonly register: Register
  readonly id: string
  /** What it is called, in the languages in which it is; of an order its units. */
  readonly name: InLanguages
  readonly change: 'added' | 'removed' | 'ended' | 'corrected-later' | 'amended'
  readonly status: { readonly from: string | null; readonly to: string | null }
  readonly fields: readonly {
    readonly field: string
    readonly from: unknown
    readonly to: unknown
  }[]
  readonly events: readonly EventBehind[]
}

export type InLanguages = Readonly<Partial<Record<'lv' | 'en', string>>>

interface Named {
  readonly id: string
  readonly name?: string | null
  readonly title?: string | InLanguages | null
  readonly units?: readonly { readonly id: string; readonly name: string | null }[]
}

const LISTED: Readonly<Record<Register, string>> = {
  plans: 'plans',
  'infrastructure-projects': 'infrastructureProjects',
  'closure-orders': 'closureOrders',
  indicators: 'indicators',
}

/** What of plans, projects, orders and indicators differs between two points, and how many do. */
export async function registerChanges(
  asked: Changes,
): Promise<{ total: number; changes: readonly RegisterChange[] }> {
  const all = await Promise.all(REGISTERS.map((register) => changesOf(register, asked)))
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    changes: all.flatMap(({ changes }) => changes),
  }
}

async function changesOf(register: Register, asked: Changes) {
  const { validAt, knownAt, boundaries, fromValidAt, fromKnownAt } = asked
  const points = { validAt, knownAt, boundaries, fromValidAt, fromKnownAt, limit: '200' }
  const from = { validAt: fromValidAt, knownAt: fromKnownAt, boundaries }
  const { total, rows } = await ask<{
    total: number
    rows: readonly Omit<RegisterChange, 'register' | 'name'>[]
  }>(`/history/v1/diff/${register}`, points)
  // What is no longer known has its name at the first point only; a later name goes before.
  const named =
    total === 0
      ? []
      : await Promise.all([from, { validAt, knownAt, boundaries }].map(namesIn(register)))
  const names = new Map(named.flatMap((all) => [...all]))
  const changes = rows.map((row) => ({ ...row, register, name: names.get(row.id) ?? {} }))
  return { total, changes }
}

const namesIn =
  (register: Register) =>
  async (point: Changes): Promise<ReadonlyMap<string, InLanguages>> => {
    const asked = { ...point, limit: '500' }
    const answer = await ask<Readonly<Record<string, readonly Named[]>>>(
      `/capacity/v1/${register}`,
      asked,
    ).catch((error: unknown) => {
      if (error instanceof Refused) return {}
      throw error
    })
    const listed = (answer as Readonly<Record<string, readonly Named[]>>)[LISTED[register]] ?? []
    return new Map(listed.map((one) => [one.id, nameOf(one)]))
  }

function nameOf({ name, title, units = [] }: Named): InLanguages {
  const named = name ?? title ?? units.map((unit) => unit.name ?? unit.id).join(', ')
  return typeof named === 'string' ? { lv: named } : named
}
