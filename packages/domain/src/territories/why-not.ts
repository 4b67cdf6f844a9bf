import { foldText } from '../shared/fold-text.ts'
import { dateOf, type CalendarDate } from '../shared/calendar-date.ts'
import { refused, type Decision, type Refusal } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import type { Division, MunicipalityVersion } from './division.ts'
import type { Successor, TerritoryDataOf } from './events.ts'

type Refused<Code extends string> = Decision<never, Code> | undefined

export const NOT_IN_FORCE = [
  'municipality-not-found',
  'municipality-not-yet-there',
  'municipality-ended',
] as const
export type NotInForce = (typeof NOT_IN_FORCE)[number]

/** Why nothing can be said of a municipality for a day. */
export function whyNotInForce(
  { municipalities }: Division,
  code: string,
  on: CalendarDate,
  pointer: string,
): Refused<NotInForce> {
  const found = municipalities.get(code)
  if (!found) return refused('municipality-not-found', { pointer, conflictsWith: code })
  if (on < found.from)
    return refused('municipality-not-yet-there', { pointer, firstDay: found.from })
  if (found.ending && found.ending.on <= on)
    return refused('municipality-ended', { pointer, ...endOf(found.ending) })
  return undefined
}

const endOf = ({
  on,
  into,
}: NonNullable<MunicipalityVersion['ending']>): Omit<Refusal, 'code'> => ({
  firstDay: on,
  conflictsWith: into.join(', '),
})

export const NOT_ENDING = [
  ...NOT_IN_FORCE,
  'merger-already-scheduled',
  'later-change-recorded',
] as const

/** Why a municipality cannot end on a day: nothing that is recorded for later may hang on it. */
export function whyNotEnding(
  division: Division,
  code: string,
  on: CalendarDate,
  pointer: string,
  { today }: Moment,
): Refused<(typeof NOT_ENDING)[number]> {
  const found = division.municipalities.get(code)
  if (!found) return refused('municipality-not-found', { pointer, conflictsWith: code })
  if (on <= found.from)
    return refused('municipality-not-yet-there', { pointer, firstDay: found.from })
  const { ending } = found
  if (ending && ending.on <= on && ending.on <= dateOf(today))
    return refused('municipality-ended', { pointer, ...endOf(ending) })
  if (ending)
    return refused('merger-already-scheduled', {
      pointer,
      firstDay: ending.on,
      conflictsWith: ending.changeId,
    })
  const later = [...found.touchedOn].sort().find((day) => day >= on)
  return later === undefined
    ? undefined
    : refused('later-change-recorded', { pointer, firstDay: later })
}

export const NOT_A_SUCCESSOR = [
  'municipality-not-yet-there',
  'municipality-ended',
  'successor-not-described',
  'successor-exists',
  'planning-region-not-found',
] as const

/** Why nobody can go into a municipality on a day: it is there then, or is described and new. */
export function whyNotSuccessor(
  division: Division,
  { code, name, planningRegion }: Successor,
  on: CalendarDate,
  pointer: string,
): Refused<(typeof NOT_A_SUCCESSOR)[number]> {
  const found = division.municipalities.get(code)
  if (!found) {
    if (name === undefined || planningRegion === undefined)
      return refused('successor-not-described', { pointer, conflictsWith: code })
    return whyNoRegion(division, planningRegion, `${pointer}/planningRegion`)
  }
  const why = whyNotInForce(division, code, on, `${pointer}/code`)
  if (why?.outcome === 'refused' && why.refusal.code !== 'municipality-not-found')
    return refused(why.refusal.code, why.refusal)
  const isOther =
    (name !== undefined && !found.names.some((one) => one.name === name)) ||
    (planningRegion !== undefined && planningRegion !== found.planningRegion)
  return isOther ? refused('successor-exists', { pointer, conflictsWith: code }) : undefined
}

/** A region is one that municipalities lie in; the first of all may lie in any. */
export function whyNoRegion(
  { municipalities }: Division,
  planningRegion: string,
  pointer: string,
): Refused<'planning-region-not-found'> {
  const regions = new Set([...municipalities.values()].map((one) => one.planningRegion))
  if (regions.size === 0 || regions.has(planningRegion)) return undefined
  const conflictsWith = [...regions].sort().join(', ')
  return refused('planning-region-not-found', { pointer, conflictsWith })
}

/** Whether every parish goes to one part, as far as parishes are recorded. */
export function whyPartsDoNotAddUp(
  { municipalities }: Division,
  { code, parts }: Pick<TerritoryDataOf<'TerritorySplit'>, 'code' | 'parts'>,
): Refused<'parish-twice' | 'parish-not-there' | 'parish-left-out'> {
  const own = new Set((municipalities.get(code)?.parishes ?? []).map(foldText))
  const placed = new Set<string>()
  for (const [part, { parishes }] of parts.entries())
    for (const [index, parish] of parishes.entries()) {
      const pointer = `/parts/${part}/parishes/${index}`
      const key = foldText(parish)
      if (placed.has(key)) return refused('parish-twice', { pointer, conflictsWith: parish })
      placed.add(key)
      const owner = [...municipalities.values()].find(
        (other) => !other.ending && other.parishes.some((recorded) => foldText(recorded) === key),
      )
      if (!own.has(key) && owner !== undefined)
        return refused('parish-not-there', { pointer, conflictsWith: owner.code })
    }
  const left = municipalities.get(code)?.parishes.find((parish) => !placed.has(foldText(parish)))
  return left === undefined
    ? undefined
    : refused('parish-left-out', { pointer: '/parts', conflictsWith: left })
}
