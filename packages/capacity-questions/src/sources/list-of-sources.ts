import {
  dateOf,
  foldText,
  freeText,
  isGenerated,
  sourceNamed,
  type Capability,
} from '@vietas/domain'
import { z } from 'zod'
import { AreaParameters, isNamed, Names } from '../area-filter.ts'
import { matchesSearch, searchable } from '../capacity-view/searchable.ts'
import { sourceOfKey, type SourcedEvents } from '../capacity-view/sourced-events.ts'
import { FIELDS, numberOf } from '../capacity-view/sourced-rows.ts'
import type { Turn } from '../in-turns.ts'
import { listOf } from '../question-filter.ts'
import type { Keyed } from '../questions/own-questions.ts'
import type { Asking } from '../questions/questions.ts'
import { CapabilityName, type SourceAnswer } from './source-answer.ts'
import {
  dayKnown,
  daysOfSource,
  sumsOfSources,
  type Known,
  type SumsOfSources,
} from './sums-of-sources.ts'
import { liesWhereAsked, subjectOf } from './where.ts'

export const SourceFilters = z.object({
  search: freeText(200)
    .optional()
    .describe('Words of the title; case, accents and quotes do not matter'),
  publisher: Names.optional().describe('In any spelling; repeat it for several'),
  capability: listOf(CapabilityName).optional().describe('Only what proves an event of these'),
  ...AreaParameters.shape,
  generated: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('true: only what is generated; false: only what is not'),
})
export type SourceFilters = z.infer<typeof SourceFilters>

/**
 * The documents that prove any event known then, each with the whole of what it proves. With a
 * capability and a place, those that prove an event of the one in the other.
 *
 * @throws ProblemError when a municipality is not one within the boundaries asked for
 */
export async function listOfSources(
  filters: SourceFilters,
  asking: Asking,
  known: Known,
  turn: Turn,
): Promise<Keyed<SourceAnswer>[]> {
  const { sourced } = asking.view
  const sums = await sumsOfSources(sourced, known, eventFilter(filters, asking), turn)
  const isAsked = sourceFilter(filters)
  return [...sums.isAsked.keys()]
    .filter((source) => sums.isAsked[source] === 1)
    .map((source) => sourceAnswer(sourced, sums, source))
    .filter(isAsked)
    .map((row) => ({ text: row.title, key: row.id, row }))
}

/** One of them; undefined when no event that it proves was known. */
export async function oneSource(
  source: number,
  { view: { sourced } }: Asking,
  known: Known,
  turn: Turn,
): Promise<SourceAnswer | undefined> {
  const sums = await sumsOfSources(sourced, known, () => true, turn)
  return sums.isAsked[source] === 1 ? sourceAnswer(sourced, sums, source) : undefined
}

function eventFilter(filters: SourceFilters, asking: Asking): (row: number) => boolean {
  const { rows, numbered } = asking.view.sourced
  const isThere = liesWhereAsked(filters, asking)
  return (row) => {
    const type = numbered.types.texts[numberOf(rows, row, FIELDS.type)] as string
    const stream = numbered.streams.texts[numberOf(rows, row, FIELDS.stream)] as string
    const { name } = subjectOf(type, stream).capability
    return (
      (filters.capability === undefined || filters.capability.some((asked) => asked === name)) &&
      isThere(type, stream)
    )
  }
}

function sourceFilter({
  search = '',
  publisher,
  generated,
}: SourceFilters): (row: SourceAnswer) => boolean {
  const words = foldText(search).split(' ').filter(Boolean)
  const isPublisher = isNamed(publisher)
  return (row) =>
    matchesSearch(searchable(row.title), words) &&
    isPublisher([row.publisher]) &&
    (generated === undefined || row.generated === generated)
}

function sourceAnswer(
  { numbered }: SourcedEvents,
  sums: SumsOfSources,
  source: number,
): SourceAnswer {
  const named = sourceNamed(sourceOfKey(numbered.sources.texts[source] as string))
  const effective = daysOfSource(sums.effective, source)
  const known = daysOfSource(sums.knownOn, source, dayKnown)
  if (known === undefined) throw new Error(`nothing is known of ${named.id}`)
  return {
    ...named,
    date: named.date ?? null,
    reference: named.reference ?? null,
    generated: isGenerated(named),
    events: sums.events[source] as number,
    withdrawn: sums.withdrawn[source] as number,
    proves: provenTypes(numbered.types.texts, sums, source),
    effective: effective === undefined ? null : datesOf(effective),
    known: datesOf(known),
  }
}

const datesOf = ({ first, last }: { readonly first: number; readonly last: number }) => ({
  first: dateOf(first),
  last: dateOf(last),
})

function provenTypes(
  texts: readonly string[],
  { byType, types }: SumsOfSources,
  source: number,
): SourceAnswer['proves'] {
  const from = source * types
  return texts
    .slice(0, types)
    .map((type, at) => {
      const capability = subjectOf(type, '').capability as Capability & { name: CapabilityName }
      return { capability: capability.name, type, events: byType[from + at] as number }
    })
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1))
}
