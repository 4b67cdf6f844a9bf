import type { AnyEvent } from '@vietas/domain'
import { searchable } from './searchable.ts'

/** Every name, provider and address that a unit ever had, as people type them, by its id. */
export type SearchTexts = Map<string, string>

const TEXTS = ['name', 'provider', 'parish', 'address'] as const

export function addToSearchTexts(texts: SearchTexts, { data }: AnyEvent): void {
  if (!('unitId' in data)) return
  const unitId = String(data.unitId)
  const said = TEXTS.map((field) => (data as Readonly<Record<string, unknown>>)[field])
  const text = searchable(...said.filter((words) => typeof words === 'string'))
  if (text !== '') texts.set(unitId, `${texts.get(unitId) ?? ''}\n${text}`)
}
