import type { Day, EpochMs, Measure } from '@vietas/domain'
import type { Site } from '../entry.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { NEVER } from './confirmation-days.ts'
import { lastConfirmations, UNCONFIRMED_DAY } from './confirmation-lines.ts'
import type { Selection } from './grouping.ts'
import { fits, groupingFor, groupingInSteps, valuesOf } from './grouping-for.ts'
import { providersNamed } from './providers.ts'
import type { CapacityFilter, Question } from './question.ts'
import { selectionOf } from './selection-of.ts'
import { UNITS } from './slots.ts'
import { sumsOfGroups, type Walk } from './sums-of-groups.ts'
import { channelsOf, emptySums, placeOf, type Sums } from './sums.ts'
import type { Steps } from './steps-of-work.ts'
import { sumsOfUnits } from './sums-of-units.ts'
import { countsUnitsTwice, tableOf, type CapacityTable } from './table.ts'

export type { CapacityTable } from './table.ts'
export type { Walk } from './sums-of-groups.ts'

export interface CapacityQuery extends Question {
  readonly validAt: Day
  readonly knownAt: EpochMs
  /** Only these are summed up, and the answer has no others. Default: all. */
  readonly measures?: readonly Measure[] | undefined
}

/** With a walk, a point goes on from the one that was asked before of the same question. */
export function queryCapacity(
  index: CapacityIndex,
  asked: CapacityQuery,
  walk?: Walk,
): CapacityTable {
  const query = { ...asked, filter: asCalled(index, asked.filter) }
  return query.filter.unit === undefined
    ? queryAll(index, query, walk)
    : tableOf(query, sumsOfUnits(index, query, query.lens.planningRegionOf))
}

/** What a question needs before it can be answered at once: how its dimensions group everything. */
export function* prepareInSteps(index: CapacityIndex, asked: Question): Steps<void> {
  const query = { ...asked, filter: asCalled(index, asked.filter) }
  if (query.filter.unit !== undefined) return
  const { planningRegionOf } = query.lens
  yield* groupingInSteps(index, query, planningRegionOf)
  if (countsUnitsTwice(query)) yield* groupingInSteps(index, { ...query, by: [] }, planningRegionOf)
}

/** Whether a unit was ever anywhere that a question is about; no sum is looked at for it. */
export function mayFit(
  index: CapacityIndex,
  { filter, lens }: Pick<Question, 'filter' | 'lens'>,
): (unitId: string) => boolean {
  const { targetGroup: _, unit: __, ...ofSites } = asCalled(index, filter)
  if (Object.keys(ofSites).length === 0) return () => true
  return (unitId) => {
    const sites = index.unitSites[index.unitNumbers.get(unitId) ?? -1] ?? []
    return sites.some((site) =>
      fits(ofSites, valuesOf(index, index.sites[site] as Site, lens, lens.planningRegionOf)),
    )
  }
}

function queryAll(index: CapacityIndex, query: CapacityQuery, walk?: Walk): CapacityTable {
  const grouping = groupingFor(index, query, query.lens.planningRegionOf)
  const selection = selectionOf(index.selections, grouping, query)
  const asked = channelsOf(query.measures)
  const all = sumsOfGroups(index, grouping, query, asked, walk)
  const sums = emptySums(selection.groups, selection.groupNumbers, asked)
  const chosen = chosenBy(selection)
  for (const channel of asked)
    if (channel !== UNITS)
      addChosen(all[channel] as Int32Array, selection, chosen, sums.channels[channel] as Int32Array)
  const confirmed = lastConfirmations(index, query.validAt, query.knownAt)
  addPresent(all[UNITS] as Int32Array, selection, confirmed, sums)
  return tableOf(query, sums)
}

/** Whoever asks for a provider need not know by which spelling it is called. */
export function asCalled({ providers }: CapacityIndex, filter: CapacityFilter): CapacityFilter {
  const { provider } = filter
  return provider === undefined
    ? filter
    : { ...filter, provider: providersNamed(providers, provider) }
}

/** The groups of the grouping that a question takes. */
function chosenBy({ to }: Selection): number[] {
  const chosen: number[] = []
  for (let group = 0; group < to.length; group++) if (to[group] !== -1) chosen.push(group)
  return chosen
}

/** Adds up the numbers of the grouping's groups for each group of the question. */
function addChosen(
  all: Int32Array,
  { isWhole, to }: Selection,
  chosen: readonly number[],
  sums: Int32Array,
): void {
  if (isWhole) return sums.set(all.subarray(0, placeOf(to.length)))
  for (const group of chosen) {
    const into = placeOf(to[group] as number)
    sums[into] = (sums[into] as number) + (all[placeOf(group)] as number)
  }
}

function addPresent(
  all: Int32Array,
  { grouping: { presences }, to }: Selection,
  confirmed: Int32Array,
  { channels, uncertain, oldest }: Sums,
): void {
  const operating = channels[UNITS] as Int32Array
  const { length, group, unit, uncertain: isUncertain } = presences
  for (let i = 0; i < length; i++) {
    const units = all[placeOf(i)] as number
    const into = to[group[i] as number] as number
    if (units === 0 || into < 0) continue
    const at = placeOf(into)
    operating[at] = (operating[at] as number) + units
    uncertain[at] = (uncertain[at] as number) + units * (isUncertain[i] as number)
    const day = confirmed[unit[i] as number] as number
    if (day < (oldest[at] as number)) oldest[at] = day === UNCONFIRMED_DAY ? NEVER : day
  }
}
