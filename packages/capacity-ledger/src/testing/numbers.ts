import { MEASURES, type Day, type EpochMs } from '@vietas/domain'
import { ALL_GROUPS, type Changes, type Channel, type GroupOrAll, type Site } from '../entry.ts'
import { siteKey } from '../site-book.ts'
import { plainFold, type KnownUnit, type PlainUnit } from './plain-fold.ts'

/** Every number that is not 0 on one day, as known at one instant, by the name of what it counts. */
export type Numbers = ReadonlyMap<string, number>

/** A difference with the name of what it counts. */
export interface NamedDelta {
  readonly name: string
  readonly effectiveOn: Day
  readonly knownSince: EpochMs
  readonly delta: number
}

export function namedEntries(changes: readonly Changes[]): NamedDelta[] {
  const sites = new Map<Site, string>()
  const named: NamedDelta[] = []
  for (const { entries } of changes)
    for (const { site, targetGroup, channel, effectiveOn, knownSince, delta } of entries) {
      const at = sites.get(site) ?? siteKey(site)
      sites.set(site, at)
      named.push({ name: nameOf(at, targetGroup, channel), effectiveOn, knownSince, delta })
    }
  return named
}

export function namedConfirmations(changes: readonly Changes[]): NamedDelta[] {
  return changes.flatMap(({ confirmations }) =>
    confirmations.map(({ unitId, ...confirmation }) => ({
      name: `${unitId} last confirmed`,
      ...confirmation,
    })),
  )
}

/** value(D, K) = Σ delta where effectiveOn ≤ D and knownSince ≤ K. */
export function sums(entries: readonly NamedDelta[], day: Day, knownAt: EpochMs): Numbers {
  const numbers = new Map<string, number>()
  for (const { name, effectiveOn, knownSince, delta } of entries)
    if (effectiveOn <= day && knownSince <= knownAt)
      numbers.set(name, (numbers.get(name) ?? 0) + delta)
  for (const [name, value] of numbers) if (value === 0) numbers.delete(name)
  return numbers
}

/** The differences that remain once those of the same name, day and instant are added up, sorted. */
export function netted(changes: readonly Changes[]): string[] {
  const left = new Map<string, number>()
  for (const each of [...namedEntries(changes), ...namedConfirmations(changes)]) {
    const name = `${each.name} on ${each.effectiveOn} known ${each.knownSince}`
    left.set(name, (left.get(name) ?? 0) + each.delta)
  }
  return [...left].flatMap(([name, delta]) => (delta === 0 ? [] : [`${name}: ${delta}`])).sort()
}

/** The last day at or before `day` that a report confirms, for every unit that has one. */
export function lastConfirmed(
  confirmations: readonly NamedDelta[],
  day: Day,
  knownAt: EpochMs,
): Numbers {
  const perDay = confirmations.map((each) => ({
    ...each,
    name: `${each.name} ${each.effectiveOn}`,
  }))
  const left = sums(perDay, day, knownAt)
  const last = new Map<string, number>()
  for (const { name, effectiveOn } of confirmations)
    if ((left.get(`${name} ${effectiveOn}`) ?? 0) > 0)
      last.set(name, Math.max(effectiveOn, last.get(name) ?? effectiveOn))
  return last
}

/** The same numbers, from the plain fold. */
export function plainNumbers(units: readonly KnownUnit[], day: Day): Numbers {
  const numbers = new Map<string, number>()
  for (const unit of units) nameNumbers(plainFold(unit, day), numbers)
  return numbers
}

function nameNumbers(unit: PlainUnit, into: Map<string, number>): void {
  const at = siteKey(unit.site)
  const add = (group: GroupOrAll, channel: Channel, value: number | boolean): void => {
    if (Number(value) !== 0) into.set(nameOf(at, group, channel), Number(value))
  }
  add(ALL_GROUPS, 'units', unit.operates)
  add(ALL_GROUPS, 'unconfirmed', unit.closedUnconfirmed)
  add(ALL_GROUPS, 'suspended', unit.suspended)
  for (const measure of unit.unknown) add(ALL_GROUPS, `unknown:${measure}`, true)
  for (const [group, { offered, counts }] of unit.groups) {
    add(group, 'units', offered && unit.operates)
    add(group, 'unconfirmed', offered && unit.closedUnconfirmed)
    for (const measure of MEASURES) {
      const count = counts[measure]
      if (count === 'unknown') add(group, `unknown:${measure}`, true)
      else add(group, measure, count)
    }
  }
  const { lastConfirmedOn, site } = unit
  if (lastConfirmedOn !== undefined) into.set(`${site.unitId} last confirmed`, lastConfirmedOn)
}

function nameOf(site: string, group: GroupOrAll, channel: Channel): string {
  return `${site} ${group} ${channel}`
}

/** What differs between two sets of numbers, one line each; nothing when they are the same. */
export function disagreements(found: Numbers, expected: Numbers): string[] {
  const names = new Set([...found.keys(), ...expected.keys()])
  return [...names]
    .filter((name) => found.get(name) !== expected.get(name))
    .map((name) => `${name}: ${found.get(name) ?? 0} where ${expected.get(name) ?? 0} is expected`)
}
