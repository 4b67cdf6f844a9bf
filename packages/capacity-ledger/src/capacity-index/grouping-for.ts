import type { Lens } from '@vietas/territories'
import type { Site } from '../entry.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { grown } from './columns.ts'
import { copyOfGrouping, nothingKept, type Grouping, type Presences } from './grouping.ts'
import { providerCalled } from './providers.ts'
import {
  DIMENSIONS,
  groupText,
  NOT_STATED,
  type CapacityFilter,
  type Dimension,
  type Question,
} from './question.ts'
import {
  ALL,
  channelOfSlot,
  COUNTED,
  FIRST_UNIT_CHANNEL,
  groupOfSlot,
  GROUPS,
  UNITS,
} from './slots.ts'
import { wholeOf, type Steps } from './steps-of-work.ts'
import { placeOf } from './sums.ts'

/** The index keeps this many groupings; a new one displaces the one not asked for the longest. */
const MOST_GROUPINGS = 64

export function groupingFor(
  index: CapacityIndex,
  question: Question,
  regionOf: (code: string) => string,
): Grouping {
  return wholeOf(groupingInSteps(index, question, regionOf))
}

/** What one question does not finish the next one goes on with. */
export function* groupingInSteps(
  index: CapacityIndex,
  question: Question,
  regionOf: (code: string) => string,
): Steps<Grouping> {
  const by = dimensionsOf(question)
  const key = `${by.join()} ${question.lens.key}`
  let grouping = index.groupings.get(key)
  if (!grouping) {
    grouping = {
      key,
      by,
      groups: [],
      groupNumbers: new Map(),
      leaves: 0,
      targets: new Int32Array(0),
      placed: { leafAt: new Int32Array(0), targets: new Int32Array(0) },
      presences: emptyPresences(),
      sumsNow: nothingKept(),
      isShared: false,
    }
  }
  keep(index.groupings, grouping)
  const places: SitePlaces = new Map()
  while (grouping.leaves < index.leaves) {
    if (grouping.isShared) {
      grouping = copyOfGrouping(grouping)
      index.groupings.set(key, grouping)
    }
    extendGrouping(grouping, places, index, question.lens, regionOf)
    if (grouping.leaves < index.leaves) yield
  }
  if (index.goesOn !== undefined) handOn(grouping, index.goesOn)
  return grouping
}

function keep(groupings: CapacityIndex['groupings'], grouping: Grouping): void {
  groupings.delete(grouping.key)
  groupings.set(grouping.key, grouping)
  const oldest = groupings.keys().next().value
  if (groupings.size > MOST_GROUPINGS && oldest !== undefined) groupings.delete(oldest)
}

/** What was made of an index that stands still is begun with by the one that goes on. */
function handOn(grouping: Grouping, { groupings }: CapacityIndex): void {
  const theirs = groupings.get(grouping.key)
  if (theirs !== undefined && theirs.leaves >= grouping.leaves) return keep(groupings, theirs)
  grouping.isShared = true
  keep(groupings, grouping)
}

/** Those asked for, then those that only the filter names. */
function dimensionsOf({ by, filter }: Question): readonly Dimension[] {
  const filtered = DIMENSIONS.filter((dimension) => filter[dimension] !== undefined)
  return [...by, ...filtered.filter((dimension) => !by.includes(dimension))]
}

const LEFT_OUT = 0
/** Then others have their turn. */
const LEAVES_AT_ONCE = 1 << 12

function extendGrouping(
  grouping: Grouping,
  places: SitePlaces,
  index: CapacityIndex,
  lens: Lens,
  regionOf: (code: string) => string,
): void {
  const { presences } = grouping
  const byGroup = grouping.by.includes('targetGroup')
  if (grouping.targets.length < index.leaves)
    grouping.targets = grown(grouping.targets, new Int32Array(index.leaves))
  const { targets } = grouping
  const end = Math.min(index.leaves, grouping.leaves + LEAVES_AT_ONCE)
  for (let leaf = grouping.leaves; leaf < end; leaf++) {
    const site = index.leafSite[leaf] as number
    const slot = index.leafSlot[leaf] as number
    const group = groupOfSlot(slot)
    const channel = channelOfSlot(slot)
    targets[leaf] = LEFT_OUT
    if (channel >= COUNTED) continue
    // Units and unknown counts come from the whole unit unless target groups are told apart.
    if (channel >= FIRST_UNIT_CHANNEL && (group === ALL) === byGroup) continue
    let place = places.get(site)
    if (!place) {
      place = { values: valuesOf(index, index.sites[site] as Site, lens, regionOf), numbers: [] }
      places.set(site, place)
    }
    const number = numberAt(grouping, place, byGroup ? group : ALL)
    if (channel === UNITS)
      addPresence(presences, number, index.siteUnit[site] as number, place.values.certain)
    targets[leaf] = placeOf(channel === UNITS ? presences.length - 1 : number)
  }
  grouping.leaves = end
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
    presences.group = grown(presences.group, new Int32Array(at * 2))
    presences.unit = grown(presences.unit, new Int32Array(at * 2))
    presences.uncertain = grown(presences.uncertain, new Uint8Array(at * 2))
  }
  presences.group[at] = group
  presences.unit[at] = unit
  presences.uncertain[at] = certain ? 0 : 1
}

/** The values of a site in every dimension but the target group. */
export type SiteValues = Record<Exclude<Dimension, 'targetGroup'>, string | undefined> & {
  readonly certain: boolean
}

export function valuesOf(
  { providers }: CapacityIndex,
  site: Site,
  lens: Lens,
  regionOf: (code: string) => string,
): SiteValues {
  const { code, certain } = lens.locate(site.municipality, site.parish)
  return {
    municipality: code,
    planningRegion: regionOf(code),
    serviceType: site.serviceType,
    provider: site.provider === undefined ? undefined : providerCalled(providers, site.provider),
    unit: site.unitId,
    certain,
  }
}

/** Whether values are among those of a filter, in every dimension that it names. */
export function fits(
  filter: CapacityFilter,
  values: Readonly<Partial<Record<Dimension, string | undefined>>>,
): boolean {
  return DIMENSIONS.every((dimension) => {
    const wanted = filter[dimension]
    const value = values[dimension] ?? NOT_STATED
    if (typeof wanted === 'string') return wanted === value
    return wanted === undefined || wanted.includes(value)
  })
}

/** A site, and in which group each of its target groups is as far as that has been asked. */
interface SitePlace {
  readonly values: SiteValues
  readonly numbers: (number | undefined)[]
}

/** By the number of the site. */
type SitePlaces = Map<number, SitePlace>

/** A site has dozens of leaves, and few groups. */
function numberAt(grouping: Grouping, { values, numbers }: SitePlace, group: number): number {
  const known = numbers[group]
  if (known !== undefined) return known
  const number = groupNumber(grouping, values, GROUPS[group] as string)
  numbers[group] = number
  return number
}

function groupNumber(grouping: Grouping, site: SiteValues, targetGroup: string): number {
  const group = grouping.by.map((dimension) =>
    dimension === 'targetGroup' ? targetGroup : site[dimension],
  )
  const key = groupText(group)
  const existing = grouping.groupNumbers.get(key)
  if (existing !== undefined) return existing
  const number = grouping.groups.length
  grouping.groups.push(group)
  grouping.groupNumbers.set(key, number)
  return number
}
