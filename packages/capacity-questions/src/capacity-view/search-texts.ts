import {
  idsOf,
  isAboutUnits,
  reportsOf,
  serviceUnits,
  type AboutUnits,
  type AnyEvent,
  type DomainEvent,
  type Known,
  type UnitId,
} from '@vietas/domain'
import { searchable } from './searchable.ts'

/**
 * Every name, provider and address that was ever reported of a unit, as people type them, by its
 * id. On one day, as known at one instant, it has some of them only.
 */
export type SearchTexts = Map<string, string>

const TEXTS = ['name', 'provider', 'parish', 'address'] as const
/** What follows is from another report. */
const ANOTHER = '\f'

export function addToSearchTexts(texts: SearchTexts, event: Known<DomainEvent>): void {
  if (!isAboutUnits(event)) return
  for (const unitId of idsOf(serviceUnits, event) as readonly UnitId[])
    addTextsOf(texts, unitId, event)
}

/** What an event says of one of its units. */
export function addTextsOf(texts: SearchTexts, unitId: UnitId, event: Known<AboutUnits>): void {
  for (const report of reportsOf(unitId, event)) addReport(texts, unitId, report)
}

function addReport(texts: SearchTexts, unitId: UnitId, { data }: AnyEvent): void {
  const said = TEXTS.map((field) => (data as Readonly<Record<string, unknown>>)[field])
  const text = searchable(...said.filter((words) => typeof words === 'string'))
  const before = texts.get(unitId)
  // A unit that moves leaves its address behind, whether or not it is known where to.
  if (text === '' && !('municipality' in data)) return
  texts.set(unitId, before === undefined ? text : `${before}${ANOTHER}${text}`)
}

/** Whether all that is known of these texts was reported at once. */
export const isOfOneReport = (text: string): boolean => !text.includes(ANOTHER)
