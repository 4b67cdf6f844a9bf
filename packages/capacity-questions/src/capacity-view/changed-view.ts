import {
  changesBetween,
  copyOfIndex,
  copyOfNumbering,
  copyOfPlanned,
  noChanges,
  plannedEntriesOf,
  segmentOf,
  takePlanned,
  takeSegment,
  unitsOf,
  type CapacityIndex,
  type Numbering,
  type PlannedIndex,
} from '@vietas/capacity-ledger'
import {
  idsOf,
  infrastructureProjects,
  isAboutUnits,
  isRemembered,
  reportsOf,
  serviceUnits,
  territories as territoriesDeclared,
  type DomainEvent,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { comparePositions, type Position } from '@vietas/event-store'
import { inTurns } from '../in-turns.ts'
import { countInFingerprint, type AskedView, type CapacityView } from './capacity-view.ts'
import { changedRegisters, isHeld, type Change } from './changed-registers.ts'
import { plannedIn } from './planned-in.ts'
import { addTextsOf, type SearchTexts } from './search-texts.ts'
import { territoriesNow } from './territories-in.ts'
import { noteCoordinates } from './with-coordinates.ts'

type Event = Known<DomainEvent>

/** Where a view stood, frozen: what follows the log goes on meanwhile. */
export interface FrozenView {
  readonly view: CapacityView
  /** How far the view had seen the log. */
  readonly position: Position
  readonly index: CapacityIndex
  readonly numbering: Numbering
  readonly planned: PlannedIndex
}

export function frozenView(view: CapacityView, position: Position): FrozenView {
  const index = copyOfIndex(view.index)
  const numbering = copyOfNumbering(view.numbering)
  const planned = copyOfPlanned(view.planned, index.fingerprint)
  return { view, position, index, numbering, planned }
}

/** What the log holds of each unit that a change is about, in whatever order. */
export type UnitHistories = ReadonlyMap<string, readonly UnitEvent[]>

/**
 * The view of a log that were otherwise: everything that the change is not about is as it stood, and
 * the entries of the units that it is about are those of their other histories. In turns.
 */
export async function changedView(
  frozen: FrozenView,
  change: Change,
  histories: UnitHistories,
): Promise<AskedView> {
  const { view, index, numbering, planned } = frozen
  const registers = changedRegisters(view.registers, change)
  const was = view.territories()
  const territories = isAboutTerritories(change) ? territoriesNow(registers) : was
  if (territories !== was) index.groupings.clear()
  const isMunicipality = (code: string): boolean => territories.find(code) !== undefined
  const wasMunicipality = (code: string): boolean => was.find(code) !== undefined
  const turn = inTurns()
  const changes = noChanges()
  for (const [unitId, recorded] of histories) {
    const id = unitId as UnitId
    const wanted = historyWith(id, recorded, change)
    changesBetween(id, recorded, wanted, wasMunicipality, isMunicipality, changes)
    await turn()
  }
  takeSegment(index, segmentOf(numbering, changes))
  countRemembered(frozen, change)
  planAnew(planned, registers, change)
  return {
    index,
    planned,
    registers,
    territories: () => territories,
    // Documents are asked about in the log alone.
    sourced: view.sourced,
    ...textsOf(view, registers, change),
    latestRemembered: Math.max(
      view.latestRemembered,
      ...change.with.map(({ knownSince }) => knownSince),
    ),
  }
}

/** The units whose entries a change makes others; those of a municipality that is none any more too. */
export function unitsTouched(view: CapacityView, change: Change): ReadonlySet<string> {
  const events = [...change.without, ...change.with]
  const touched = new Set<string>(events.filter(isAboutUnits).flatMap(unitsOf))
  if (!isAboutTerritories(change)) return touched
  const territories = territoriesNow(changedRegisters(view.registers, change))
  const codes = new Set(view.index.sites.map(({ municipality }) => municipality))
  const gone = new Set([...codes].filter((code) => territories.find(code) === undefined))
  for (const site of view.index.sites) if (gone.has(site.municipality)) touched.add(site.unitId)
  return touched
}

function isAboutTerritories({ without, with: added }: Change): boolean {
  return [...without, ...added].some(({ type }) =>
    Object.hasOwn(territoriesDeclared.versions, type),
  )
}

function historyWith(
  unitId: UnitId,
  recorded: readonly UnitEvent[],
  { upTo, without, with: added }: Change,
): readonly UnitEvent[] {
  const leftOut = new Set(without.map(({ id }) => id))
  const kept = recorded.filter(
    ({ id, position }) => !leftOut.has(id) && comparePositions(position, upTo) <= 0,
  )
  const more = added
    .filter(isAboutUnits)
    .filter((event) => unitsOf(event).includes(unitId))
    .flatMap((event) => reportsOf(unitId, event))
  return [...kept, ...more]
}

/** The projects that a change is about plan what their other events say. */
function planAnew(
  planned: PlannedIndex,
  registers: AskedView['registers'],
  { without, with: added }: Change,
): void {
  const events = [...without, ...added]
  const projects = new Set(events.flatMap((event) => idsOf(infrastructureProjects, event)))
  const recorded = plannedEntriesOf(planned, projects)
  takePlanned(
    planned,
    recorded.map((entry) => ({ ...entry, delta: -entry.delta })),
  )
  takePlanned(planned, plannedIn(registers, projects))
}

function countRemembered({ view, index }: FrozenView, change: Change): void {
  for (const event of change.without)
    if (isRemembered(event) && isHeld(view.registers, event)) countInFingerprint(index, event, -1)
  for (const event of change.with) if (isRemembered(event)) countInFingerprint(index, event, 1)
}

function textsOf(
  view: CapacityView,
  registers: AskedView['registers'],
  change: Change,
): Pick<AskedView, 'searchTexts' | 'withCoordinates'> {
  const searchTexts: SearchTexts = new Map(view.searchTexts)
  const withCoordinates = new Set(view.withCoordinates)
  const register = registers.of(serviceUnits)
  for (const unitId of unitsIn([...change.without, ...change.with])) {
    searchTexts.delete(unitId)
    for (const event of register.factsOf(unitId))
      if (isAboutUnits(event)) addTextsOf(searchTexts, unitId, event)
  }
  for (const event of change.with) noteCoordinates(withCoordinates, event)
  return { searchTexts, withCoordinates }
}

function unitsIn(events: readonly Event[]): ReadonlySet<UnitId> {
  const ids = events
    .filter((event) => isAboutUnits(event) && isRemembered(event))
    .flatMap((event) => idsOf(serviceUnits, event))
  return new Set(ids as UnitId[])
}
