import type { Day, EpochMs, Measure } from '@vietas/domain'
import type { Site } from '../entry.ts'
import { findLeaf, leafSum, type CapacityIndex } from './capacity-index.ts'
import { lastConfirmed } from './confirmation-days.ts'
import { fits, valuesOf, type SiteValues } from './grouping-for.ts'
import { groupText, type GroupKey, type Question } from './question.ts'
import { ALL, CHANNELS, FIRST_UNIT_CHANNEL, GROUPS, UNITS } from './slots.ts'
import { addUnits, channelsOf, emptySums, placeOf, type Sums } from './sums.ts'

interface Asked extends Question {
  readonly validAt: Day
  readonly knownAt: EpochMs
  readonly measures?: readonly Measure[] | undefined
}

/** What a site has, or a target group at it, in the channels that are asked for. */
interface Part {
  readonly key: GroupKey
  readonly unit: number
  readonly isUncertain: boolean
  /** The leaf of each channel; below zero where there is none. */
  readonly leaves: readonly number[]
}

/**
 * The sums of the units that the question names, from the entries of their leaves alone: as fast
 * among thirty thousand units as among three. No grouping is made for it, and nothing is kept.
 */
export function sumsOfUnits(
  index: CapacityIndex,
  query: Asked,
  regionOf: (code: string) => string,
): Sums {
  const asked = channelsOf(query.measures)
  const parts = [...new Set(query.filter.unit)].flatMap((id) =>
    partsOf(index, index.unitNumbers.get(id), query, asked, regionOf),
  )
  const groups: GroupKey[] = []
  const groupNumbers = new Map<string, number>()
  const numbers = parts.map(({ key }) => {
    const text = groupText(key)
    const number = groupNumbers.get(text) ?? groups.push(key) - 1
    groupNumbers.set(text, number)
    return number
  })
  const sums = emptySums(groups, groupNumbers, asked)
  parts.forEach((part, i) => addPart(index, sums, numbers[i] as number, part, query, asked))
  return sums
}

function addPart(
  index: CapacityIndex,
  into: Sums,
  group: number,
  { unit, isUncertain, leaves }: Part,
  { validAt, knownAt }: Asked,
  asked: readonly number[],
): void {
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i] as number
    const sum = leaf < 0 ? 0 : leafSum(index, leaf, validAt, knownAt)
    if (sum === 0) continue
    const channel = asked[i] as number
    if (channel === UNITS) {
      const confirmed = lastConfirmed(index.confirmations, unit, validAt, knownAt)
      addUnits(into, group, sum, isUncertain, confirmed)
      continue
    }
    const ofChannel = into.channels[channel] as Int32Array
    ofChannel[placeOf(group)] = (ofChannel[placeOf(group)] as number) + sum
  }
}

function partsOf(
  index: CapacityIndex,
  unit: number | undefined,
  { by, filter, lens }: Asked,
  asked: readonly number[],
  regionOf: (code: string) => string,
): Part[] {
  if (unit === undefined) return []
  const isByGroup = by.includes('targetGroup') || filter.targetGroup !== undefined
  const parts: Part[] = []
  for (const site of index.unitSites[unit] ?? []) {
    let located: SiteValues | undefined
    for (const [group, targetGroup] of GROUPS.entries()) {
      // Units and unknown counts come from the whole unit unless target groups are told apart.
      const isWhole = (group === ALL) !== isByGroup
      const leaves = asked.map((channel) =>
        channel >= FIRST_UNIT_CHANNEL && !isWhole
          ? NONE
          : findLeaf(index, site, group * CHANNELS.length + channel),
      )
      if (leaves.every((leaf) => leaf < 0)) continue
      const values = (located ??= valuesOf(index, index.sites[site] as Site, lens, regionOf))
      if (!fits(filter, { targetGroup, ...values })) continue
      const key = by.map((dimension) =>
        dimension === 'targetGroup' ? targetGroup : values[dimension],
      )
      parts.push({ key, unit, isUncertain: !values.certain, leaves })
    }
  }
  return parts
}

const NONE = -1
