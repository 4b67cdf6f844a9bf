import {
  AFTER_EVERY_DAY,
  calledBefore,
  calledOn,
  CalendarDate,
  dateOf,
  foldText,
  freeText,
  type Called,
  type Unit,
} from '@vietas/domain'
import { z } from 'zod'
import { isOfOneReport } from '../capacity-view/search-texts.ts'
import { matchesSearch, searchable } from '../capacity-view/searchable.ts'
import type { Asking } from '../questions/questions.ts'

export const SearchParameters = z.object({
  search: z
    .string()
    .transform((text) => (text === '' ? undefined : text))
    .pipe(freeText(200).optional())
    .optional()
    .describe(
      'Words of the name, provider, parish or address on the day of validAt, as known at knownAt; accents may be left out',
    ),
  formerNames: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('true: also by what it was called, and where it was, before that day'),
})
export type SearchParameters = z.infer<typeof SearchParameters>

export const Matched = z
  .array(
    z.object({
      field: z.enum(['name', 'provider', 'parish', 'address']),
      text: z.string(),
      until: CalendarDate.nullable().describe(
        'The first day on which it was so no longer; null: it is so on the day of validAt',
      ),
    }),
  )
  .optional()
  .describe('In a search: what it was found by, where that is not in the name shown')

/** Whether a unit may be found, by what was ever reported of it: a quick look before the exact one. */
export function mayBeFound({ search }: SearchParameters, { view }: Asking) {
  const words = wordsOf(search)
  return (id: string): boolean => matchesSearch(view.searchTexts.get(id) ?? '', words)
}

/** Whether a unit that may be found is called so at the clocks of the question. */
export function isFound({ search, formerNames }: SearchParameters, { view, validAt }: Asking) {
  const words = wordsOf(search)
  return (unit: Unit, id: string): boolean =>
    words.length === 0 ||
    isOfOneReport(view.searchTexts.get(id) ?? '') ||
    matchesSearch(
      searchable(...calledAt(unit, validAt, formerNames).map(({ text }) => text)),
      words,
    )
}

/** By what else than the name shown a unit was found. */
export function matchedOf(
  { search, formerNames }: SearchParameters,
  { validAt }: Asking,
): (unit: Unit) => { readonly matched?: z.infer<typeof Matched> } {
  if (search === undefined) return () => ({})
  const words = wordsOf(search)
  return (unit) => {
    const [shown, ...others] = calledAt(unit, validAt, formerNames)
    const name = searchable(shown?.text ?? '')
    const left = words.filter((word) => !name.includes(word))
    const matched = others.filter(({ text }) => {
      const folded = searchable(text)
      return left.some((word) => folded.includes(word))
    })
    return { matched: matched.map(({ until, ...found }) => ({ ...found, until: endOf(until) })) }
  }
}

const wordsOf = (search = ''): readonly string[] => foldText(search).split(' ').filter(Boolean)

/** The name shown, then all else; what it goes by today is not former as well. */
function calledAt(unit: Unit, validAt: number, formerNames = false): readonly Called[] {
  const now = calledOn(unit, validAt)
  if (!formerNames) return now
  const all = [...now, ...calledBefore(unit, validAt)]
  return all.filter(
    (called, at) =>
      all.findIndex(({ field, text }) => field === called.field && text === called.text) === at,
  )
}

const endOf = (until: number): string | null => (until < AFTER_EVERY_DAY ? dateOf(until) : null)
