import { MEASURES, type Day, type EpochMs, type Measure } from '@vietas/domain'
import { planningRegionOf } from '@vietas/territories'
import { addSums } from './balances.ts'
import { refreshBalances, type CapacityIndex } from './capacity-index.ts'
import { lastConfirmed } from './confirmation-days.ts'
import { groupCell, presenceCell, type Selection } from './grouping.ts'
import { groupingFor } from './grouping-for.ts'
import { providersNamed } from './providers.ts'
import { groupText, type CapacityFilter, type GroupKey, type Question } from './question.ts'
import { selectionOf } from './selection-of.ts'
import { CHANNELS, UNCONFIRMED, UNITS } from './slots.ts'

export interface CapacityQuery extends Question {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

/** Sums by group. Each function takes the number of a group, its index in `groups`. */
export interface CapacityTable {
  readonly groups: readonly GroupKey[]
  /** The groups for which anything is recorded on the day of the question, as known then. */
  readonly present: readonly number[]
  /** The group of a key; undefined when no entry was ever made for it. */
  readonly find: (key: GroupKey) => number | undefined
  readonly isPresent: (group: number) => boolean
  readonly sum: (group: number, measure: Measure) => number
  /** How many units have no known count behind a sum. */
  readonly unknownUnits: (group: number, measure: Measure) => number
  /** How many units operate. */
  readonly units: (group: number) => number
  /** How many were closed by an order that nobody has reported carried out. */
  readonly unconfirmedClosures: (group: number) => number
  /** How many units are counted in the larger part of a split municipality, their parish unknown. */
  readonly uncertainLocations: (group: number) => number
  /**
   * The oldest of the units' last confirmations; `NEVER` when a unit has none with a day that is
   * documented, undefined when no unit operates.
   */
  readonly oldestConfirmation: (group: number) => Day | undefined
}

const measureNumbers = Object.fromEntries(
  MEASURES.map((measure, number) => [measure, number]),
) as Record<Measure, number>

const NO_UNITS = Number.POSITIVE_INFINITY

export function queryCapacity(index: CapacityIndex, asked: CapacityQuery): CapacityTable {
  refreshBalances(index)
  const query = { ...asked, filter: asCalled(index, asked.filter) }
  const grouping = groupingFor(index, query, planningRegionOf)
  const { presences, cells } = grouping
  const selection = selectionOf(grouping, query)
  const { groups, groupNumbers, to } = selection
  const firstPresence = presenceCell(grouping)
  const all = new Int32Array(firstPresence + presences.length)
  const { confirmations } = index
  const { validAt, knownAt } = query
  addSums(index.balances, validAt, knownAt, cells, all)
  addRecent(index, validAt, knownAt, cells, all)
  const sums = selected(all, selection)

  const uncertain = new Int32Array(groups.length)
  const oldest = new Float64Array(groups.length).fill(NO_UNITS)
  for (let i = 0; i < presences.length; i++) {
    const units = all[firstPresence + i] as number
    if (units === 0) continue
    const group = to[presences.group[i] as number] as number
    if (group < 0) continue
    const unitsCell = groupCell(group) + UNITS
    sums[unitsCell] = (sums[unitsCell] as number) + units
    if (presences.uncertain[i] === 1) uncertain[group] = (uncertain[group] as number) + units
    const confirmed = lastConfirmed(confirmations, presences.unit[i] as number, validAt, knownAt)
    if (confirmed < (oldest[group] as number)) oldest[group] = confirmed
  }

  const channel = (group: number, number: number): number =>
    sums[groupCell(group) + number] as number
  const isPresent = (group: number): boolean => {
    const start = groupCell(group)
    for (let i = start; i < start + CHANNELS.length; i++) if (sums[i] !== 0) return true
    return false
  }
  const present: number[] = []
  for (let group = 0; group < groups.length; group++) if (isPresent(group)) present.push(group)
  return {
    groups,
    present,
    find: (key) => groupNumbers.get(groupText(key)),
    isPresent,
    sum: (group, measure) => channel(group, measureNumbers[measure]),
    unknownUnits: (group, measure) => channel(group, MEASURES.length + measureNumbers[measure]),
    units: (group) => channel(group, UNITS),
    unconfirmedClosures: (group) => channel(group, UNCONFIRMED),
    uncertainLocations: (group) => uncertain[group] as number,
    oldestConfirmation: (group) => (oldest[group] === NO_UNITS ? undefined : oldest[group]),
  }
}

/** Whoever asks for a provider need not know by which spelling it is called. */
function asCalled({ providers }: CapacityIndex, filter: CapacityFilter): CapacityFilter {
  const { provider } = filter
  return provider === undefined
    ? filter
    : { ...filter, provider: providersNamed(providers, provider) }
}

/** Adds up the channels of the grouping's groups for each group of the question. */
function selected(all: Int32Array, { groups, to }: Selection): Int32Array {
  const sums = new Int32Array(groupCell(groups.length))
  for (let group = 0; group < to.length; group++) {
    const number = to[group] as number
    if (number < 0) continue
    const from = groupCell(group)
    const into = groupCell(number)
    for (let i = 0; i < CHANNELS.length; i++)
      sums[into + i] = (sums[into + i] as number) + (all[from + i] as number)
  }
  return sums
}

function addRecent(
  { recent }: CapacityIndex,
  validAt: Day,
  knownAt: EpochMs,
  cells: Int32Array,
  into: Int32Array,
): void {
  const { leaf, day, delta, knownSince, length } = recent
  for (let i = 0; i < length; i++) {
    if ((day[i] as number) > validAt || (knownSince[i] as number) > knownAt) continue
    const cell = cells[leaf[i] as number] as number
    into[cell] = (into[cell] as number) + (delta[i] as number)
  }
}
