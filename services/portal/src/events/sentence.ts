import type { FeedEvent } from '../answers/feed.ts'
import type { Words } from '../words/lv.ts'
import { STREAM } from '../words/stream.ts'

/** What names are known by: events by their types, units by their ids, terms by their codes. */
export interface Names {
  readonly event: (type: string) => string
  readonly unit: (id: string) => string | undefined
  readonly term: (code: string) => string
}

type Data = Readonly<Record<string, unknown>>

/** An event in one sentence: what happened, to what, and how much. */
export function sentenceOf(event: FeedEvent, names: Names, w: Words): string {
  const about = [
    ...units(event, names),
    ...whatIsSaid(event.data, w),
    ...termsOf(event.data, names),
    ...numbersOf(event.data, w),
  ]
  const name = names.event(event.type)
  return about.length === 0 ? name : `${name}: ${[...new Set(about)].join(', ')}`
}

export const idsOf = (list: string | undefined): string[] =>
  list === undefined || list === '' ? [] : list.split(',')

const MOST_UNITS = 3

function units({ data, units: ids }: FeedEvent, names: Names): string[] {
  if (typeof data['name'] === 'string') return []
  const found = idsOf(ids)
    .slice(0, MOST_UNITS)
    .flatMap((id) => names.unit(id) ?? [])
  return idsOf(ids).length > MOST_UNITS ? [...found, '…'] : found
}

/** The first of these that is there says what the event is about. */
const SAYING = [
  'name',
  'title',
  'what',
  'subject',
  'document',
  'parties',
  'provider',
  'area',
  'planningRegion',
  'authority',
  'by',
] as const

function whatIsSaid(data: Data, { language }: Words): string[] {
  for (const field of SAYING) {
    const said = data[field]
    if (typeof said === 'string') return [said]
    if (Array.isArray(said)) return [said.join(', ')]
    if (typeof said === 'object' && said !== null) {
      const { lv, en } = said as Partial<Record<'lv' | 'en', string>>
      const text = (language === 'lv' ? lv : en) ?? lv ?? en
      if (text !== undefined) return [text]
    }
  }
  return []
}

const termsOf = (data: Data, { term }: Names): string[] =>
  ['serviceType', 'targetGroup'].flatMap((field) => {
    const code = data[field]
    return typeof code === 'string' ? [term(code)] : []
  })

function numbersOf(data: Data, w: Words): string[] {
  const { number } = w.formats
  const words = STREAM[w.language]
  const said = (field: string, write: (count: number) => string): string[] => {
    const count = data[field]
    if (count === 'unknown') return [words.unknown]
    return typeof count === 'number' ? [write(count)] : []
  }
  const counts = (
    ['authorised', 'operational', 'occupied', 'reserved', 'waiting'] as const
  ).flatMap((name) => said(name, (count) => `${w.counts[name].toLowerCase()} ${number(count)}`))
  return [
    ...said('places', w.places),
    ...said('people', words.people),
    ...said('persons', words.people),
    ...counts,
    ...said('count', (count) => number(count)),
    ...said('value', (count) => number(count)),
    ...said('assessed', (count) => `${words.assessed} ${number(count)}`),
    ...said('cents', (cents) => `${number(cents / 100, 2)} EUR`),
  ]
}
