import { z } from 'zod'
import type { Capability } from '../capability.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Known } from '../shared/known.ts'
import { TerritoryEvent, type Successor, type TerritoryDataOf } from './events.ts'
import { storedTerritoryEvent } from './stored-territory-event.ts'

/** The municipalities of the country with all that is known of them, past and to come. */
export interface Division {
  readonly municipalities: Map<string, MunicipalityVersion>
}

/** One version of a municipality. */
export interface MunicipalityVersion {
  readonly code: string
  readonly planningRegion: string
  /** The first day; an empty text lies before every day. */
  readonly from: CalendarDate
  /** Whether it lies on ground that no other had. */
  readonly isCreated: boolean
  /** In known order. */
  readonly names: { readonly name: string; readonly since: CalendarDate }[]
  /** As far as they are recorded. */
  readonly parishes: string[]
  /** Later days on which something is recorded of it. */
  readonly touchedOn: CalendarDate[]
  ending: Ending | undefined
}

interface Ending {
  /** The first day without it. */
  readonly on: CalendarDate
  readonly into: readonly string[]
  readonly changeId: string
}

const BEFORE_ALL = ''

export const emptyDivision = (): Division => ({ municipalities: new Map() })

/** @throws RangeError or TypeError when the event cannot be read */
export function divisionAfter(division: Division, stored: TerritoryEvent): Division {
  const { type, data } = storedTerritoryEvent(stored)
  switch (type) {
    case 'TerritoryCreated':
      begin(division, data, startOf(data.effectiveOn), {
        isCreated: true,
        parishes: [...(data.parishes ?? [])],
      })
      return division
    case 'TerritoryRenamed': {
      const { code, name, effectiveOn } = data
      const renamed = standing(division, code)
      renamed.names.push({ name, since: effectiveOn })
      renamed.touchedOn.push(effectiveOn)
      return division
    }
    case 'TerritoriesMerged':
    case 'MergerScheduled':
      merge(division, data)
      return division
    case 'MergerBlocked':
      block(division, data)
      return division
    case 'TerritorySplit':
      split(division, data)
      return division
    case 'PopulationCounted':
      standing(division, data.code).touchedOn.push(data.countedOn)
      return division
  }
}

const startOf = (effectiveOn: CalendarDate): CalendarDate =>
  effectiveOn === 'undocumented' ? BEFORE_ALL : effectiveOn

/** @throws RangeError when a stored event names one that is not there */
function standing({ municipalities }: Division, code: string): MunicipalityVersion {
  const found = municipalities.get(code)
  if (found === undefined) throw new RangeError(`There is no municipality ${code}`)
  return found
}

function begin(
  { municipalities }: Division,
  { code, name, planningRegion }: Successor,
  from: CalendarDate,
  { isCreated, parishes }: { readonly isCreated: boolean; readonly parishes: string[] },
): void {
  if (name === undefined || planningRegion === undefined)
    throw new RangeError(`Nobody says what ${code} is called and where it lies`)
  municipalities.set(code, {
    code,
    planningRegion,
    from,
    isCreated,
    names: [{ name, since: from }],
    parishes,
    touchedOn: [],
    ending: undefined,
  })
}

/** A municipality that others go into: it is there, or begins with that. */
function receive(division: Division, successor: Successor, on: CalendarDate): MunicipalityVersion {
  const there = division.municipalities.get(successor.code)
  if (there === undefined) begin(division, successor, on, { isCreated: false, parishes: [] })
  else if (there.from !== on) there.touchedOn.push(on)
  return standing(division, successor.code)
}

function merge(
  division: Division,
  { changeId, predecessors, successor, effectiveOn }: TerritoryDataOf<'TerritoriesMerged'>,
): void {
  receive(division, successor, effectiveOn)
  for (const code of predecessors)
    standing(division, code).ending = { on: effectiveOn, into: [successor.code], changeId }
}

function split(
  division: Division,
  { changeId, code, parts, effectiveOn }: TerritoryDataOf<'TerritorySplit'>,
): void {
  for (const { successor, parishes } of parts)
    receive(division, successor, effectiveOn).parishes.push(...parishes)
  const into = parts.map(({ successor }) => successor.code)
  standing(division, code).ending = { on: effectiveOn, into, changeId }
}

function block(
  division: Division,
  { changeId, predecessors, effectiveOn, continuesAs }: TerritoryDataOf<'MergerBlocked'>,
): void {
  const on = effectiveOn
  const were = new Set<string>()
  for (const code of predecessors) {
    const stays = standing(division, code)
    for (const into of stays.ending?.into ?? []) were.add(into)
    stays.ending = undefined
    if (continuesAs === undefined) continue
    receive(division, continuesAs, on)
    stays.ending = { on, into: [continuesAs.code], changeId }
  }
  for (const code of were) if (isLeftEmpty(division, code, on)) division.municipalities.delete(code)
}

/** Whether a municipality that was to begin on a day has nobody left to begin with. */
export function isLeftEmpty(
  { municipalities }: Division,
  code: string,
  on: CalendarDate,
  without: readonly string[] = [],
): boolean {
  const one = municipalities.get(code)
  if (one === undefined || one.isCreated || one.from !== on) return false
  return ![...municipalities.values()].some(
    (other) => !without.includes(other.code) && other.ending?.into.includes(code) === true,
  )
}

/** The name of a municipality on a day. */
export function nameOf({ names }: MunicipalityVersion, on: CalendarDate): string {
  let current: MunicipalityVersion['names'][number] | undefined
  for (const one of names) if (one.since <= on && (current?.since ?? '') <= one.since) current = one
  return current?.name ?? ''
}

/** The one division that there is, which all changes are taken in by. */
export const DIVISION = 'all'

/**
 * What a change is decided beside: the fold of all of them. It has no events of its own.
 *
 * @param first what every log goes on from: the reference data, as events
 */
export function divisionFrom(
  first: readonly Known<TerritoryEvent>[],
): Capability<Division, TerritoryEvent> {
  return {
    name: 'division',
    category: 'division',
    id: z.literal(DIVISION),
    idField: 'divisionId',
    events: TerritoryEvent,
    versions: {},
    dates: {},
    follows: [{ category: 'territories', events: TerritoryEvent, ids: () => [DIVISION] }],
    empty: () => first.reduce((division, event) => divisionAfter(division, event), emptyDivision()),
    evolve: divisionAfter,
    acts: {},
    on: () => undefined,
    answer: z.object({}),
  }
}
