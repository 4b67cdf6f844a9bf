import { cellsBy, type Cell } from '@vietas/capacity-ledger'
import type { Day } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import type { Asking } from '../questions/questions.ts'
import { codesIn } from './codes-in.ts'
import type { TargetDue } from './targets-due.ts'

/** Where, what and for whom places are, within the boundaries asked for. */
export type Key = readonly [municipality: string, serviceType: string, targetGroup: string]

export const textOf = (key: Key): string => key.join('\n')

/** What a target is about. */
export const keysOf = ({ area, serviceType, targetGroup }: TargetDue, lens: Lens): readonly Key[] =>
  codesIn(area, lens).map((code) => [code, serviceType, targetGroup])

/** Operational places of a kind on a day, as known at the instant of the question; undefined: no unit. */
export type OperationalAt = (key: Key, day: Day) => Cell | undefined

/** Each is summed up once. */
export function operationalPlaces({ view, knownAt, lens }: Asking): OperationalAt {
  const by = ['municipality', 'serviceType', 'targetGroup'] as const
  const cellAt = cellsBy(view.index, { by, lens }, 'operational')
  const found = new Map<string, Cell | undefined>()
  return (key, day) => {
    const text = `${textOf(key)}\n${day}`
    if (!found.has(text)) found.set(text, cellAt(key, day, knownAt))
    return found.get(text)
  }
}

/** Whether the count of any unit is known; where there is no unit none is. */
export const isKnown = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.unknownUnits === 0 || cell.unknownUnits < cell.units)
