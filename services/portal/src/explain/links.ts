import { linkTo } from '../address.svelte.ts'
import { explainedBy } from '../answers/ask.ts'
import { isDerived } from '../map/measures.ts'
import type { Changes } from '../query.ts'

type Row = Readonly<Record<string, unknown>>

/** The page that explains a number of an answer: of its total, or of one of its rows. */
export type Explains = (measure: string, row?: object) => string | undefined

const FIELD = /\{([\w.]+)\}/g
/** Of places the answer says by which measure of theirs, of sums by which of its own. */
const OF_SUMS = /\/explain\/[\w-]+\?measure=\{measure\}/

/** By the links that a service gives with its answer, at the dates of that answer. */
export function explains(answer: object, stated: Changes): Explains {
  const pages = explainedBy(answer)
    .filter((address) => OF_SUMS.test(address))
    .map((address) => pageOf(address, stated))
  const [ofTotal, ofRows] = [false, true].map((isOfRow) =>
    pages.find((page) => page.includes('&row=') === isOfRow),
  )
  return (measure, row) => {
    const page = row === undefined ? ofTotal : (ofRows ?? ofTotal)
    return page?.replaceAll(FIELD, (_, field: string) =>
      encodeURIComponent(field === 'measure' ? measure : valueOf(row as Row, field)),
    )
  }
}

/** What a service does not name is stated by nothing behind its label. */
function valueOf(row: Row, field: string): string {
  let value: unknown = row
  for (const name of field.split('.')) value = (value as Row | null | undefined)?.[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The page that writes out what is missing to a target, by the explanations of places and targets. */
export function explainsGap(why: Explains, row?: object): string | undefined {
  const page = why('target', row)
  return page && `${page}&derived=gap`
}

const CLOCKS = ['validAt', 'knownAt', 'boundaries']

/** The page for an address of the explanations of history, whose fields may be still to fill in. */
export function pageOf(explained: string, stated: Changes): string {
  const [path = '', asked = ''] = explained.split('?')
  const [, kept = ''] = linkTo('explain', {}, stated).split('?')
  const parts = asked.split('&').filter((part) => !CLOCKS.includes(part.split('=', 1)[0] ?? ''))
  const search = [...parts, kept].filter((part) => part !== '').join('&')
  return `/explain${path.split('/explain')[1] ?? ''}${search === '' ? '' : `?${search}`}`
}

/** What of the map is a sum over a register. */
const SUMS: Readonly<Record<string, { readonly sum: string; readonly measure: string }>> = {
  gap: { sum: 'plans-progress', measure: 'target' },
  planned: { sum: 'pipeline', measure: 'places' },
}

/** What of the map is reckoned from counts: the first of them. */
const FIRST_COUNTS: Readonly<Record<string, string>> = {
  per1000: 'operational',
  occupancy: 'occupied',
}

/** The page that explains what the map is coloured by, or a measure of places. */
export function explainsMeasure(named: string, asked: Changes): string {
  const [ofSum, derived] = [SUMS[named], isDerived(named) ? named : undefined]
  const measure = ofSum?.measure ?? FIRST_COUNTS[named] ?? named
  if (ofSum === undefined) return linkTo('explain', {}, { ...asked, measure, derived })
  return linkTo('explainSum', { sum: ofSum.sum }, { ...asked, measure, derived })
}

/** The page that tells which events made one of a register what it is. */
export const explainsFact = (capability: string, id: string, stated: Changes): string =>
  linkTo('explainFact', { capability, id }, stated)
