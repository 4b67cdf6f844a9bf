import {
  dayOf,
  providers,
  serviceUnits,
  standingOn,
  type CalendarDate,
  type Capability,
  type DomainEvent,
  type EpochMs,
  type Known,
} from '@vietas/domain'
import { z } from 'zod'
import { capabilityOfItem, factsOfItems, itemsOf } from './items.ts'
import { standingsOf, type Standing } from './standings.ts'
import {
  intervalCells,
  INTERVALS,
  ROWS_IN_A_BATCH,
  type Batch,
  type Cell,
  type Column,
  type Table,
} from './table.ts'

/** The facts about each of a capability, in known order. */
export interface Facts {
  readonly ids: () => Iterable<string>
  readonly factsOf: (id: string) => readonly Known<DomainEvent>[]
}

/**
 * What all of a capability were, as known up to an instant; items that stand for themselves in a
 * table of their own.
 */
export function capabilityTables(
  capability: Capability,
  { ids, factsOf }: Facts,
  upTo: EpochMs,
): readonly Table[] {
  const lists = itemsOf(capability)
  const inOrder = (): readonly string[] => [...ids()].toSorted()
  const wholes = (): Iterable<FactsOfOne> =>
    inOrder().map((id) => ({
      id,
      facts: factsOf(id).filter((fact) => lists.every(({ itemOf }) => itemOf(fact) === undefined)),
    }))
  const fields = lists.map(({ field }) => field)
  const whole = tableOf(withoutFields(inTable(capability), fields), wholes, upTo)
  const elsewhere = fields.map((field) => ` The ${field} have a table of their own.`).join('')
  return [
    { ...whole, description: `${whole.description}${elsewhere}` },
    ...lists.map((items) => {
      const each = (): Iterable<FactsOfOne> =>
        inOrder().flatMap((id) =>
          factsOfItems(capability, items, factsOf(id)).map((facts) => ({ id, facts })),
        )
      return tableOf(capabilityOfItem(capability, items), each, upTo)
    }),
  ]
}

const AS_RECORDED =
  'Municipalities are those that were reported, by the codes of their day; the table crosswalk leads to the ones in which the service counts.'

interface FactsOfOne {
  readonly id: string
  readonly facts: readonly Known<DomainEvent>[]
}

function tableOf(capability: Capability, facts: () => Iterable<FactsOfOne>, upTo: EpochMs): Table {
  const { name } = capability
  const fields = fieldsOf(capability)
  const where = fields.some((field) => field.name === 'municipality') ? ` ${AS_RECORDED}` : ''
  return {
    name,
    title: name.replaceAll('-', ' '),
    description: `Each row is what one of the ${name} was from the day valid_from until the day valid_to, as known from the instant known_from until the instant known_to: at most one row for each id at a point of both clocks. Lists and objects are JSON.${where}`,
    columns: [...fields, ...INTERVALS],
    key: ['id', 'valid_from', 'known_from'],
    batches: batchesOf(capability, facts, fields, upTo),
  }
}

/** A part of a JSON Schema. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Shape[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly format?: string
  readonly const?: unknown
  readonly description?: string
}

interface Field extends Column {
  /** Its name in the answer. */
  readonly field: string
}

/** Without what the capacity table has, or what is counted from the day asked. */
function inTable(capability: Capability): Capability {
  if (capability.name === serviceUnits.name)
    return { ...withoutFields(capability, ['places', 'lastConfirmedOn']), on: standingOn }
  return capability.name === providers.name ? withoutFields(capability, ['daysLeft']) : capability
}

function withoutFields(capability: Capability, fields: readonly string[]): Capability {
  if (fields.length === 0) return capability
  const isIn = ([field]: [string, unknown]): boolean => !fields.includes(field)
  const { shape } = capability.answer
  return {
    ...capability,
    answer: z.object(Object.fromEntries(Object.entries(shape).filter(isIn))),
    on: (state, at) => {
      const answer = capability.on(state, at)
      return answer && Object.fromEntries(Object.entries(answer).filter(isIn))
    },
  }
}

/** One for each field of the answer. */
const fieldsOf = ({ answer }: Capability): readonly Field[] =>
  Object.entries(answer.shape).map(([field, schema]) => fieldOf(field, schema as z.ZodType))

function fieldOf(field: string, schema: z.ZodType): Field {
  const shape = z.toJSONSchema(schema) as Shape
  const meant = ({ $ref, ...own }: Shape): Shape =>
    $ref === undefined ? own : { ...shape.$defs?.[$ref.replace('#/$defs/', '')], ...own }
  const ways = [meant(shape)].flatMap((way) => way.anyOf ?? [way]).map(meant)
  const given = ways.filter((way) => way.type !== 'null' && !isWordForNone(way))
  const [only] = given
  const name = snakeCase(field)
  const description = meant(shape).description ?? only?.description ?? `${field} of the answer`
  const mayBeUnknown = ways.some(isWordForNone)
  return {
    field,
    name: INTERVALS.some((column) => column.name === name) ? `stated_${name}` : name,
    type: given.length === 1 && only !== undefined ? typeOf(only) : 'json',
    description: mayBeUnknown ? `${description}; empty: not known` : description,
    isOptional:
      mayBeUnknown || schema.safeParse(null).success || schema.safeParse(undefined).success,
  }
}

/** What an answer says where it is not known. */
const WORDS_FOR_NONE: ReadonlySet<unknown> = new Set(['unknown', 'undocumented'])

const isWordForNone = (way: Shape): boolean => WORDS_FOR_NONE.has(way.const)

function typeOf({ type, format }: Shape): Column['type'] {
  const [only, ...others] = [type ?? []].flat().filter((one) => one !== 'null')
  if (others.length > 0) return 'json'
  if (only === 'string') return format === 'date' ? 'date' : 'string'
  return only === 'integer' || only === 'number' || only === 'boolean' ? only : 'json'
}

const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** In characters of JSON: what one was may be long. */
const MOST_IN_A_BATCH = 1 << 22

function* batchesOf(
  capability: Capability,
  all: () => Iterable<FactsOfOne>,
  fields: readonly Field[],
  upTo: EpochMs,
): Iterable<Batch> {
  let columns = emptyBatch(fields)
  let length = 0
  for (const { id, facts } of all())
    for (const standing of standingsOf(capability, id, facts, upTo)) {
      cellsOf(standing, fields).forEach((cell, at) => columns[at]?.push(cell))
      length += standing.answer.length
      if (columns[0]?.length !== ROWS_IN_A_BATCH && length < MOST_IN_A_BATCH) continue
      yield columns
      columns = emptyBatch(fields)
      length = 0
    }
  if ((columns[0]?.length ?? 0) > 0) yield columns
}

const emptyBatch = (fields: readonly Field[]): Cell[][] => [...fields, ...INTERVALS].map(() => [])

function cellsOf(standing: Standing, fields: readonly Field[]): Cell[] {
  const answer = JSON.parse(standing.answer) as Readonly<Record<string, unknown>>
  return [
    ...fields.map(({ field, type }) => cellOf(answer[field], type)),
    ...intervalCells(standing),
  ]
}

function cellOf(value: unknown, type: Column['type']): Cell {
  if (value === undefined || value === null) return null
  if (type === 'json') return JSON.stringify(value)
  if (WORDS_FOR_NONE.has(value) && type !== 'string') return null
  return type === 'date' ? dayOf(value as CalendarDate) : (value as Cell)
}
