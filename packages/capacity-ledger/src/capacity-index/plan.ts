import type { Lens } from '@vietas/territories'
import type { Site } from '../entry.ts'
import type { CapacityIndex } from './capacity-index.ts'
import type { Selection } from './selection.ts'
import {
  ALL,
  CHANNELS,
  channelOfSlot,
  FIRST_UNIT_CHANNEL,
  groupOfSlot,
  GROUPS,
  UNITS,
} from './slots.ts'

export const DIMENSIONS = [
  'municipality',
  'planningRegion',
  'serviceType',
  'targetGroup',
  'provider',
  'unit',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A value of each dimension asked for, in the order asked; undefined where none is recorded. */
export type GroupKey = readonly (string | undefined)[]

/** Only what matches in every dimension named. */
export interface CapacityFilter {
  readonly municipality?: readonly string[]
  readonly planningRegion?: readonly string[]
  readonly serviceType?: readonly string[]
  readonly targetGroup?: string
  readonly provider?: readonly string[]
  readonly unit?: readonly string[]
}

/**
 * For all questions that name the same dimensions, whatever their day, knowledge and filter: to
 * which cell each leaf's sum goes. Filters choose among the groups afterwards, so that asking for
 * one municipality after the other needs no plan for each.
 */
export interface Plan {
  readonly by: readonly Dimension[]
  readonly groups: GroupKey[]
  readonly groupNumbers: Map<string, number>
  readonly selections: Map<string, Selection>
  /** How many leaves the plan knows of. */
  leaves: number
  /** For each leaf its channel of a group (≥ 0), its presence (< −1, from −2 down), or left out (−1). */
  assigned: Int32Array
  /** The same as cells of one array: left out, then the channels of each group, then presences. */
  cells: Int32Array
  readonly presence: Presences
}

/**
 * Each a site, or a target group at a site, where a unit may operate; counted apart for its
 * freshness. As columns, because every question walks through them.
 */
export interface Presences {
  length: number
  group: Int32Array
  unit: Int32Array
  /** 1 where the unit is counted in the larger part of a split municipality. */
  uncertain: Uint8Array
}

export interface Question {
  readonly by: readonly Dimension[]
  readonly filter: CapacityFilter
  readonly lens: Lens
}

/** Plans for so many questions are kept; a new one displaces the oldest. */
const MOST_PLANS = 64

export function planFor(
  index: CapacityIndex,
  question: Question,
  regionOf: (code: string) => string,
): Plan {
  const by = dimensionsOf(question)
  const key = `${by.join()} ${question.lens.key}`
  let plan = index.plans.get(key)
  if (!plan) {
    plan = {
      by,
      groups: [],
      groupNumbers: new Map(),
      leaves: 0,
      assigned: new Int32Array(0),
      cells: new Int32Array(0),
      selections: new Map(),
      presence: emptyPresences(),
    }
    index.plans.set(key, plan)
    const oldest = index.plans.keys().next().value
    if (index.plans.size > MOST_PLANS && oldest !== undefined) index.plans.delete(oldest)
  }
  if (plan.leaves < index.leaves) extendPlan(plan, index, question.lens, regionOf)
  return plan
}

/** Those asked for, then those that only the filter names. */
function dimensionsOf({ by, filter }: Question): readonly Dimension[] {
  const filtered = DIMENSIONS.filter((dimension) => filter[dimension] !== undefined)
  return [...by, ...filtered.filter((dimension) => !by.includes(dimension))]
}

const LEFT_OUT = -1

/** The cell of a group's first channel. */
export const groupCell = (group: number): number => 1 + group * CHANNELS.length
/** The cell of the first presence; there are as many more as presences. */
export const presenceCell = (plan: Plan): number => groupCell(plan.groups.length)

function extendPlan(
  plan: Plan,
  index: CapacityIndex,
  lens: Lens,
  regionOf: (code: string) => string,
): void {
  const { presence } = plan
  const byGroup = plan.by.includes('targetGroup')
  const assigned = new Int32Array(index.leaves)
  assigned.set(plan.assigned)
  const located = new Map<number, Located>()
  for (let leaf = plan.leaves; leaf < index.leaves; leaf++) {
    const site = index.leafSite[leaf] as number
    const slot = index.leafSlot[leaf] as number
    const group = groupOfSlot(slot)
    const channel = channelOfSlot(slot)
    assigned[leaf] = LEFT_OUT
    // Units and unknown counts come from the whole unit unless target groups are told apart.
    if (channel >= FIRST_UNIT_CHANNEL && (group === ALL) === byGroup) continue
    let at = located.get(site)
    if (!at) {
      at = locate(index.sites[site] as Site, lens, regionOf)
      located.set(site, at)
    }
    const number = groupNumber(plan, at, GROUPS[group] as string)
    if (channel === UNITS) {
      addPresence(presence, number, index.siteUnit[site] as number, at.certain)
      assigned[leaf] = -1 - presence.length
    } else {
      assigned[leaf] = number * CHANNELS.length + channel
    }
  }
  const firstPresence = presenceCell(plan)
  plan.assigned = assigned
  plan.cells = assigned.map((to) => (to >= LEFT_OUT ? to + 1 : firstPresence - to - 2))
  plan.leaves = index.leaves
}

const emptyPresences = (): Presences => ({
  length: 0,
  group: new Int32Array(256),
  unit: new Int32Array(256),
  uncertain: new Uint8Array(256),
})

function addPresence(presences: Presences, group: number, unit: number, certain: boolean): void {
  const at = presences.length++
  if (at === presences.group.length) {
    presences.group = doubled(presences.group, new Int32Array(at * 2))
    presences.unit = doubled(presences.unit, new Int32Array(at * 2))
    presences.uncertain = doubled(presences.uncertain, new Uint8Array(at * 2))
  }
  presences.group[at] = group
  presences.unit[at] = unit
  presences.uncertain[at] = certain ? 0 : 1
}

function doubled<Column extends Int32Array | Uint8Array>(column: Column, into: Column): Column {
  into.set(column)
  return into
}

type Located = Record<Exclude<Dimension, 'targetGroup'>, string | undefined> & {
  readonly certain: boolean
}

function locate(site: Site, lens: Lens, regionOf: (code: string) => string): Located {
  const { code, certain } = lens.locate(site.municipality, site.parish)
  return {
    municipality: code,
    planningRegion: regionOf(code),
    serviceType: site.serviceType,
    provider: site.provider,
    unit: site.unitId,
    certain,
  }
}

/** A text that tells groups apart. */
export const groupText = (key: GroupKey): string => JSON.stringify(key)

function groupNumber(plan: Plan, located: Located, targetGroup: string): number {
  const values = plan.by.map((dimension) =>
    dimension === 'targetGroup' ? targetGroup : located[dimension],
  )
  const key = groupText(values)
  const known = plan.groupNumbers.get(key)
  if (known !== undefined) return known
  const number = plan.groups.length
  plan.groups.push(values)
  plan.groupNumbers.set(key, number)
  return number
}
