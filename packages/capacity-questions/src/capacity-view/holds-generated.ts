import { isGenerated } from '@vietas/domain'
import type { AskedView } from './capacity-view.ts'
import { sourceOfKey, type SourcedEvents } from './sourced-events.ts'

/** How many sources of a view were looked at, and whether one of them was generated. */
const lookedAt = new WeakMap<SourcedEvents, { sources: number; found: boolean }>()

/** Whether anything that a view was made of has never happened: its answers have to say so. */
export function holdsGenerated({ sourced }: Pick<AskedView, 'sourced'>): boolean {
  const { texts } = sourced.numbered.sources
  const looked = lookedAt.get(sourced) ?? { sources: 0, found: false }
  for (; looked.sources < texts.length && !looked.found; looked.sources++)
    looked.found = isGenerated(sourceOfKey(texts[looked.sources] as string))
  lookedAt.set(sourced, looked)
  return looked.found
}
