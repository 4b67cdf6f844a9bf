import { categoryOf } from '../port.ts'
import type { EventFilter } from '../port.ts'

export function matchesFilter(
  filter: EventFilter | undefined,
  event: { readonly stream: string; readonly type: string },
): boolean {
  if (filter?.categories?.includes(categoryOf(event.stream)) === false) return false
  return filter?.types?.includes(event.type) !== false
}
