import { sourceId } from '@vietas/domain'
import { sourceOfKey, type SourcedEvents } from '../capacity-view/sourced-events.ts'

/** The numbers of a view's sources by their ids; sources are only ever added. */
const numbersById = new WeakMap<SourcedEvents, Map<string, number>>()

/** Undefined where no event that a view has seen is proven by it. */
export function numberOfSource(sourced: SourcedEvents, id: string): number | undefined {
  const { texts } = sourced.numbered.sources
  const numbers = numbersById.get(sourced) ?? new Map<string, number>()
  numbersById.set(sourced, numbers)
  for (let number = numbers.size; number < texts.length; number++)
    numbers.set(sourceId(sourceOfKey(texts[number] as string)), number)
  return numbers.get(id)
}
