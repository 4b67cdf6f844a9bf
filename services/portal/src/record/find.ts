import { addDays, type Day } from '../days.ts'
import { today } from '../clock.ts'
import {
  listed,
  municipalitiesOn,
  reportsOf,
  unitsFound,
  type Findable,
  type Listed,
} from '../answers/findable.ts'
import { REGIONS } from '../answers/territories.ts'
import { unitWith } from '../answers/units.ts'
import { plain } from '../map/rows.ts'
import type { Reference } from './references.ts'

/** What a search goes by: the day that the form speaks of, and what it is on. */
export interface Around {
  readonly day: Day | undefined
  readonly capability: string
  readonly subject: string
  /** What the subject is, as the registry answers it. */
  readonly known: Readonly<Record<string, unknown>> | undefined
}

const MOST = 8

/** What can be chosen, before it is narrowed by what is typed. */
async function candidates(
  kind: Reference,
  typed: string,
  around: Around,
): Promise<readonly Findable[]> {
  switch (kind) {
    case 'unit':
      return unitsFound(typed)
    case 'municipality':
    case 'municipality-or-new':
      return municipalitiesOn(around.day ?? today())
    case 'region':
      return regions()
    case 'area':
      return [COUNTRY, ...regions(), ...(await municipalitiesOn(around.day ?? today()))]
    case 'report-on-unit':
      return reportsOf(around.capability, around.subject)
    case 'indicator-report':
      return reportsOf(around.capability, around.subject, ['IndicatorReported'])
    case 'commitment':
      return within(around.known?.['commitments'])
    case 'deficiency':
      return within(around.known?.['deficiencies'])
    case 'territory-change':
      return listed(kind, { kind: 'merger', validAt: addDays(today(), 3_650) })
    case 'source':
    case 'new':
      return []
    default:
      return listed(kind satisfies Listed)
  }
}

const regions = (): readonly Findable[] => REGIONS.map((name) => ({ id: name, of: { name } }))
const COUNTRY: Findable = { id: 'LV', of: { name: 'Latvija' } }

const within = (rows: unknown): readonly Findable[] =>
  Array.isArray(rows)
    ? (rows as Readonly<Record<string, unknown>>[]).map((of) => ({ id: String(of['id']), of }))
    : []

/** A code of the register of territories (ATVK). */
const NEW_CODE = /^(\d{7}|LV\d{7})$/
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i

/** What can be chosen by what is typed, however it is spelt; an id that is known is taken as it is. */
export async function find(
  kind: Reference,
  typed: string,
  around: Around,
  textOf: (found: Findable) => string,
): Promise<readonly Findable[]> {
  const text = typed.trim()
  if (ID.test(text)) return [{ id: text, of: {} }]
  const all = await candidates(kind, text, around)
  // Units are looked for by the service, which knows former names and all spellings.
  if (kind === 'unit') return all.slice(0, MOST)
  const isNew = kind === 'municipality-or-new' && NEW_CODE.test(text)
  if (isNew && !all.some(({ id }) => id === text)) return [{ id: text, of: {} }]
  const wanted = plain(text)
  const found = all.filter((each) => plain(textOf(each)).includes(wanted))
  const begins = (each: Findable): boolean => plain(textOf(each)).startsWith(wanted)
  return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(0, MOST)
}

/** What was chosen before, by a link or in a draft. */
export async function findOne(
  kind: Reference,
  id: string,
  around: Around,
): Promise<Findable | undefined> {
  if (kind === 'unit') return { id, of: { ...(await unitWith(id, {})).unit } }
  const all = await candidates(kind, id, around)
  return all.find((each) => each.id === id)
}
