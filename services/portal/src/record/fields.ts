import type { ApiDocument, Schema } from '../answers/api-document.ts'
import { referenceOf, type Reference } from './references.ts'

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'number'
  | 'money'
  | 'day'
  | 'date'
  | 'instant'
  | 'reference'
  | 'new-id'
  | 'object'
  | 'list'

/** A field of a form, made from the schema of a body. */
export interface Field {
  readonly name: string
  /** Its names from the body on, with dots: it has words of its own. */
  readonly path: string
  readonly kind: FieldKind
  readonly required: boolean
  /** The word that may stand in place of a value. */
  readonly orWord: 'unknown' | 'undocumented' | undefined
  /** In the words of the registry. */
  readonly hint: string
  readonly options: readonly string[]
  readonly reference: Reference | undefined
  /** Of an object. */
  readonly fields: readonly Field[]
  /** Of a list. */
  readonly item: Field | undefined
  /** The smallest and largest number, or how many there may be in a list. */
  readonly least: number
  readonly most: number
  readonly longest: number
  readonly whole: boolean
}

/** Said by every form in the same place, and no part of the command. */
const PROVENANCE: readonly string[] = ['source', 'knownSince']

export function bodyFields(
  document: ApiDocument,
  act: string,
  schema: Schema,
): { readonly fields: readonly Field[]; readonly provenance: readonly Field[] } {
  const all = fieldOf({ document, act }, '', '', schema, true).fields
  return {
    fields: all.filter(({ name }) => !PROVENANCE.includes(name)),
    provenance: all.filter(({ name }) => PROVENANCE.includes(name)),
  }
}

interface Within {
  readonly document: ApiDocument
  readonly act: string
}

function fieldOf(
  within: Within,
  name: string,
  path: string,
  given: Schema,
  required: boolean,
): Field {
  const schema = resolved(within.document, given)
  const word = (schema.anyOf ?? []).find((one) => one.const !== undefined)?.const
  const value = valueOf(within.document, schema)
  const reference = referenceOf(within.act, path, isId(value))
  const kind = kindOf(value, path, reference)
  return {
    name,
    path,
    kind,
    required,
    orWord: word === 'unknown' || word === 'undocumented' ? word : undefined,
    hint: schema.description ?? '',
    options: value.enum ?? [],
    reference,
    fields: kind === 'object' ? fieldsOf(within, path, value) : [],
    item: kind === 'list' ? fieldOf(within, name, path, value.items ?? {}, true) : undefined,
    least: value.minimum ?? value.minItems ?? 0,
    most: value.maximum ?? value.maxItems ?? Number.MAX_SAFE_INTEGER,
    longest: value.maxLength ?? 300,
    whole: value.type === 'integer',
  }
}

function fieldsOf(within: Within, path: string, { properties, required }: Schema): Field[] {
  return Object.entries(properties ?? {}).map(([name, schema]) =>
    fieldOf(
      within,
      name,
      path === '' ? name : `${path}.${name}`,
      schema,
      required?.includes(name) ?? false,
    ),
  )
}

/** What is said where it is used goes before what is said of the same everywhere. */
function resolved(document: ApiDocument, { $ref, ...own }: Schema): Schema {
  if ($ref === undefined) return own
  const named = document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}
  return { ...resolved(document, named), ...own }
}

/** Of a value or a word in its place, the value. */
function valueOf(document: ApiDocument, schema: Schema): Schema {
  const one = schema.anyOf?.find((each) => each.const === undefined)
  return one === undefined ? schema : resolved(document, one)
}

const isId = ({ format }: Schema): boolean => format === 'uuid'
const LONG = 300

function kindOf(value: Schema, path: string, reference: Reference | undefined): FieldKind {
  if (value.type === 'object') return 'object'
  if (value.type === 'array') return 'list'
  if (reference === 'new') return 'new-id'
  if (reference !== undefined) return 'reference'
  if (value.enum !== undefined) return 'choice'
  if (value.type === 'integer' || value.type === 'number')
    return isMoney(value) ? 'money' : 'number'
  if (path === 'knownSince') return 'instant'
  if (value.format === 'date') return 'day'
  if (value.pattern?.includes('[?~%]') === true) return 'date'
  return (value.maxLength ?? 0) >= LONG && !NAMES.test(path) ? 'long-text' : 'text'
}

const NAMES = /(name|title|address|document|reference|publisher|lv|en)$/

/** Money is whole cents, and written in euros. */
const isMoney = ({ description }: Schema): boolean => description?.includes('whole cents') ?? false
