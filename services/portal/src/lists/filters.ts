import { address } from '../address.svelte.ts'
import { REGIONS } from '../answers/territories.ts'
import type { Terms } from '../answers/terms.ts'
import type { Changes } from '../query.ts'
import { LISTS } from '../words/lists.ts'
import type { Words } from '../words/lv.ts'

/** A choice among values that a question may be narrowed to. */
export interface Filter {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** What is chosen where the address says nothing. */
  readonly otherwise?: string
}

/** What the address says of filters, as a question to the services states it. */
export const chosen = (...names: readonly string[]): Changes =>
  Object.fromEntries(names.map((name) => [name, address.get(name)]))

export const byRegion = (w: Words): Filter => ({
  name: 'planningRegion',
  label: LISTS[w.language].region,
  options: [
    { value: '', text: LISTS[w.language].everywhere },
    ...REGIONS.map((name) => ({ value: name, text: w.region(name) })),
  ],
})

export const byService = (w: Words, terms: Terms | undefined): Filter => ({
  name: 'serviceType',
  label: w.map.serviceType,
  options: [{ value: '', text: w.map.allServices }, ...named(w, terms?.serviceTypes)],
})

export const byGroup = (w: Words, terms: Terms | undefined): Filter => ({
  name: 'targetGroup',
  label: w.map.targetGroup,
  options: [{ value: '', text: w.map.allGroups }, ...named(w, terms?.targetGroups)],
})

const named = (w: Words, of: Terms['serviceTypes'] = []): Filter['options'] =>
  of.map(({ code, labels }) => ({ value: code, text: labels[w.language] }))

export const byBoundaries = (w: Words, otherwise = w.map.ofThen): Filter => ({
  name: 'boundaries',
  label: w.map.boundaries,
  options: [
    { value: '', text: otherwise },
    { value: 'now', text: w.map.ofNow },
  ],
})

/** Said of a choice that the page would make by itself. */
const ANY = 'any'

/** What the address says of a filter, as a question states it, where one is chosen by itself. */
export function chosenOr(name: string, otherwise: string): Changes {
  const says = address.get(name) || otherwise
  return { [name]: says === ANY ? undefined : says }
}

/** A choice among codes, by the words for them; `otherwise` is chosen where the address says nothing. */
export const byCode = (
  name: string,
  label: string,
  all: string,
  codes: Readonly<Record<string, string>>,
  otherwise = '',
): Filter => ({
  name,
  label,
  otherwise,
  options: [
    { value: otherwise === '' ? '' : ANY, text: all },
    ...Object.entries(codes).map(([value, text]) => ({ value, text })),
  ],
})
