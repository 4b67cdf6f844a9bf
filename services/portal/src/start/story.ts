import type { SourceInList } from '../answers/sources.ts'
import { groupBy } from '../parts/group-by.ts'
import { dayOfInstant } from '../days.ts'

/** A document in the story of the programme, on the day that it is about. */
export interface Chapter {
  readonly source: SourceInList
  readonly day: string
}

/**
 * Sources by year: on the first day from which something that they prove counts or was known,
 * whichever was earlier; where neither says a day, by the date of the document.
 */
export function storyOf(sources: readonly SourceInList[], from: string): [string, Chapter[]][] {
  const chapters = sources.map((source) => ({ source, day: dayOfSource(source) }))
  const told = chapters
    .filter(({ day }) => day >= from)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return groupBy(told, ({ day }) => day.slice(0, 4))
}

function dayOfSource({ effective, known, date }: SourceInList): string {
  const first = effective?.first
  if (first === undefined || first === 'undocumented') return date ?? dayOfInstant(known.first)
  const learnt = dayOfInstant(known.first)
  return learnt < first ? learnt : first
}
