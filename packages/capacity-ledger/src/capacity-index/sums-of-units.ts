import type { Day, EpochMs, Measure } from '@vietas/domain'
import type { Site } from '../entry.ts'
import { findLeaf, leafSum, type CapacityIndex } from './capacity-index.ts'
import { lastConfirmed } from './confirmation-days.ts'
import { fits, valuesOf, type SiteValues } from './grouping-for.ts'
import { groupText, type GroupKey, type Question } from './question.ts'
import {
  ALL,
  channelOfSlot,
  FIRST_UNIT_CHANNEL,
  groupOfSlot,
  GROUPS,
  SLOTS,
  UNITS,
} from './slots.ts'
import { addUnits, channelsOf, emptySums, placeOf, type Sums } from './sums.ts'

interface Asked extends Question {
  readonly validAt: Day
  readonly knownAt: EpochMs
  readonly measures?: readonly Measure[] | undefined
}

interface Part {
  readonly key: GroupKey
  readonly channel: number
  readonly unit: number
  readonly isUncertain: boolean
  readonly sum: number
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
    partsOf(index, index.unitNumbers.get(id), query, regionOf).filter(({ channel }) =>
      asked.includes(channel),
    ),
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
  parts.forEach(({ channel, unit, isUncertain, sum }, i) => {
    const group = numbers[i] as number
    if (channel === UNITS) {
      if (sum === 0) return
      const confirmed = lastConfirmed(index.confirmations, unit, query.validAt, query.knownAt)
      addUnits(sums, group, sum, isUncertain, confirmed)
      return
    }
    const ofChannel = sums.channels[channel] as Int32Array
    ofChannel[placeOf(group)] = (ofChannel[placeOf(group)] as number) + sum
  })
  return sums
}

function partsOf(
  index: CapacityIndex,
  unit: number | undefined,
  { by, filter, lens, validAt, knownAt }: Asked,
  regionOf: (code: string) => string,
): Part[] {
  if (unit === undefined) return []
  const isByGroup = by.includes('targetGroup') || filter.targetGroup !== undefined
  const parts: Part[] = []
  for (const site of index.unitSites[unit] ?? []) {
    let located: SiteValues | undefined
    for (let slot = 0; slot < SLOTS; slot++) {
      const leaf = findLeaf(index, site, slot)
      if (leaf < 0) continue
      const channel = channelOfSlot(slot)
      const group = groupOfSlot(slot)
      // Units and unknown counts come from the whole unit unless target groups are told apart.
      if (channel >= FIRST_UNIT_CHANNEL && (group === ALL) === isByGroup) continue
      const targetGroup = GROUPS[group] as string
      const values = (located ??= valuesOf(index, index.sites[site] as Site, lens, regionOf))
      if (!fits(filter, { ...values, targetGroup })) continue
      const key = by.map((dimension) =>
        dimension === 'targetGroup' ? targetGroup : values[dimension],
      )
      const sum = leafSum(index, leaf, validAt, knownAt)
      parts.push({ key, channel, unit, isUncertain: !values.certain, sum })
    }
  }
  return parts
}
