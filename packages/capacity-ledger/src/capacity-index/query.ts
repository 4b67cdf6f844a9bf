import type { Day, EpochMs } from '@vietas/domain'
import { addSums } from './balances.ts'
import type { Site } from '../entry.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { lastConfirmed } from './confirmation-days.ts'
import { groupCell, presenceCell, type Selection } from './grouping.ts'
import { fits, groupingFor, groupingInSteps, valuesOf } from './grouping-for.ts'
import { providersNamed } from './providers.ts'
import type { CapacityFilter, Question } from './question.ts'
import { selectionOf } from './selection-of.ts'
import { CHANNELS } from './slots.ts'
import { addUnits, emptySums } from './sums.ts'
import type { Steps } from './steps-of-work.ts'
import { sumsOfUnits } from './sums-of-units.ts'
import { countsUnitsTwice, tableOf, type CapacityTable } from './table.ts'

export type { CapacityTable } from './table.ts'

export interface CapacityQuery extends Question {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

export function queryCapacity(index: CapacityIndex, asked: CapacityQuery): CapacityTable {
  const query = { ...asked, filter: asCalled(index, asked.filter) }
  return query.filter.unit === undefined
    ? queryAll(index, query)
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

function queryAll(index: CapacityIndex, query: CapacityQuery): CapacityTable {
  const grouping = groupingFor(index, query, query.lens.planningRegionOf)
  const { presences, cells } = grouping
  const selection = selectionOf(index.selections, grouping, query)
  const { groups, groupNumbers, to } = selection
  const firstPresence = presenceCell(grouping)
  const all = new Int32Array(firstPresence + presences.length)
  const { confirmations } = index
  const { validAt, knownAt } = query
  addSums(index.balances, validAt, knownAt, cells, all)
  addRecent(index, validAt, knownAt, cells, all)
  const sums = emptySums(groups, groupNumbers)
  addSelected(all, selection, sums.channels)
  for (let i = 0; i < presences.length; i++) {
    const units = all[firstPresence + i] as number
    if (units === 0) continue
    const group = to[presences.group[i] as number] as number
    if (group < 0) continue
    const confirmed = lastConfirmed(confirmations, presences.unit[i] as number, validAt, knownAt)
    addUnits(sums, group, units, presences.uncertain[i] === 1, confirmed)
  }
  return tableOf(query, sums)
}

/** Whoever asks for a provider need not know by which spelling it is called. */
export function asCalled({ providers }: CapacityIndex, filter: CapacityFilter): CapacityFilter {
  const { provider } = filter
  return provider === undefined
    ? filter
    : { ...filter, provider: providersNamed(providers, provider) }
}

/** Adds up the channels of the grouping's groups for each group of the question. */
function addSelected(all: Int32Array, { to }: Selection, sums: Int32Array): void {
  for (let group = 0; group < to.length; group++) {
    const number = to[group] as number
    if (number < 0) continue
    const from = groupCell(group)
    const into = groupCell(number)
    for (let i = 0; i < CHANNELS.length; i++)
      sums[into + i] = (sums[into + i] as number) + (all[from + i] as number)
  }
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
