import type { Words } from '../words/lv.ts'
import type { Field } from './fields.ts'
import { choiceName, isTerm, labelOf } from './said.ts'
import type { Json } from './values.ts'

/** What a code or an id is called. */
export interface Called {
  readonly act: string
  readonly w: Words
  readonly term: (code: string) => string
  readonly name: (id: string) => string | undefined
  readonly unknown: string
  readonly undocumented: string
}

/** What a body says, field by field, in the words of the form. */
export function summaryOf(
  fields: readonly Field[],
  body: Readonly<Record<string, Json>>,
  called: Called,
): readonly string[] {
  return fields.flatMap((field) => {
    const value = body[field.name]
    if (value === undefined || value === '' || field.kind === 'new-id') return []
    const label = labelOf(called.act, field.path, called.w.language) ?? field.name
    const said = saidOf(field, value, called)
    return said === '' ? [] : [`${label}: ${said}`]
  })
}

function saidOf(field: Field, value: Json, called: Called): string {
  const { item } = field
  if (Array.isArray(value))
    return value
      .map((each) => (item === undefined ? '' : saidOf(item, each, called)))
      .filter((text) => text !== '')
      .map((text) => (item?.kind === 'object' ? `(${text})` : text))
      .join(', ')
  if (typeof value === 'object') return summaryOf(field.fields, value, called).join(', ')
  if (value === field.orWord) return called[field.orWord]
  if (typeof value === 'number')
    return field.kind === 'money'
      ? called.w.formats.number(value / 100, 2)
      : numberSaid(value, called)
  return textSaid(field, value, called)
}

const numberSaid = (value: number, { w }: Called): string =>
  Number.isInteger(value) ? w.formats.number(value) : String(value)

function textSaid(field: Field, value: string, called: Called): string {
  const { w, term, name } = called
  switch (field.kind) {
    case 'choice':
      return isTerm(field) ? term(value) : (choiceName(field, value, w.language) ?? value)
    case 'reference':
      return name(value) ?? value
    case 'day':
    case 'date':
      return w.formats.day(value)
    case 'instant':
      return value.length === 10 ? w.formats.day(value) : value
    default:
      return value
  }
}
