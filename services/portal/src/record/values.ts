import type { Day } from '../days.ts'
import { dayTyped } from '../days.ts'
import type { Field } from './fields.ts'

/** What is typed into a field so far: text as it was typed, and of objects and lists each part. */
export type Value = string | Value[] | { [name: string]: Value }
export type Values = { [name: string]: Value }

export function emptyValue(field: Field): Value {
  switch (field.kind) {
    case 'object':
      return emptyValues(field.fields)
    case 'list':
      return field.required && field.item !== undefined ? [emptyValue(field.item)] : []
    case 'new-id':
      return crypto.randomUUID()
    default:
      return ''
  }
}

export const emptyValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]))

/** What is wrong with a field before anything is sent. */
export type Fault = 'missing' | 'no-number' | 'too-small' | 'too-large' | 'no-day' | 'no-date'

export interface Complaint {
  /** A JSON pointer into the body. */
  readonly pointer: string
  readonly fault: Fault
  readonly field: Field
}

export type Json = string | number | Json[] | { [name: string]: Json }

export interface Read {
  readonly body: { [name: string]: Json }
  readonly complaints: readonly Complaint[]
}

/** The body that a form makes, with what is left empty left out, and what is wrong with it. */
export function read(fields: readonly Field[], values: Values): Read {
  const complaints: Complaint[] = []
  return { body: objectOf(fields, values, '', complaints), complaints }
}

function objectOf(
  fields: readonly Field[],
  values: Values,
  at: string,
  complaints: Complaint[],
): { [name: string]: Json } {
  const body: { [name: string]: Json } = {}
  for (const field of fields) {
    const value = values[field.name] ?? ''
    const pointer = `${at}/${field.name}`
    if (isEmpty(value, field)) {
      if (field.required) complaints.push({ pointer, fault: 'missing', field })
    } else body[field.name] = jsonOf(field, value, pointer, complaints)
  }
  return body
}

/** What has nothing in it is not said. An id that was made for something is nothing said of it. */
export function isEmpty(value: Value, field: Field): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return field.fields.every((each) =>
    each.kind === 'new-id' ? true : isEmpty(value[each.name] ?? '', each),
  )
}

function jsonOf(field: Field, value: Value, pointer: string, complaints: Complaint[]): Json {
  const { item } = field
  if (Array.isArray(value))
    return value.map((each, index) => {
      const at = `${pointer}/${index}`
      if (item === undefined) return ''
      if (item.kind !== 'object' && isEmpty(each, item))
        complaints.push({ pointer: at, fault: 'missing', field: item })
      return jsonOf(item, each, at, complaints)
    })
  if (typeof value === 'object') return objectOf(field.fields, value, pointer, complaints)
  const said = scalarOf(field, value.trim())
  if (!isFault(said)) return said.value
  complaints.push({ pointer, fault: said.fault, field })
  return ''
}

type Said = { readonly value: string | number } | { readonly fault: Fault }

const isFault = (said: Said): said is { readonly fault: Fault } => 'fault' in said

function scalarOf(field: Field, text: string): Said {
  if (field.orWord !== undefined && text === field.orWord) return { value: text }
  switch (field.kind) {
    case 'number':
      return within(field, numberTyped(text, field.whole ? 0 : 6))
    case 'money':
      return within(field, centsTyped(text))
    case 'day':
      return dayOr(dayTyped(text), 'no-day')
    case 'date':
      return dayOr(dateTyped(text), 'no-date')
    case 'instant':
      return dayOr(dayTyped(text) ?? instantTyped(text), 'no-day')
    default:
      return { value: text }
  }
}

const dayOr = (value: string | undefined, fault: Fault): Said =>
  value === undefined ? { fault } : { value }

function within({ least, most }: Field, value: number | undefined): Said {
  if (value === undefined) return { fault: 'no-number' }
  if (value < least) return { fault: 'too-small' }
  return value > most ? { fault: 'too-large' } : { value }
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** A number as people type it: with spaces between thousands, with a comma or a point. */
export function numberTyped(text: string, digits: number): number | undefined {
  const typed = text.replaceAll(/\s/g, '').replace('−', '-')
  if (!NUMBER.test(typed)) return undefined
  const [, fraction = ''] = typed.split(/[.,]/)
  return fraction.length > digits ? undefined : Number(typed.replace(',', '.'))
}

/** Euros as people type them, in whole cents: they are never counted in fractions. */
export function centsTyped(text: string): number | undefined {
  const euros = text.replaceAll('€', '')
  const typed = numberTyped(euros, 2)
  return typed === undefined ? undefined : Math.round(typed * 100)
}

const EDTF = /^\d{4}(?:-\d{2}){0,2}[?~%]?$/
const MONTH = /^(\d{1,2})\.(\d{4})\.?$/

/** A day, a month or a year, as a document states it (EDTF level 1). */
function dateTyped(text: string): string | undefined {
  const [, month, year] = MONTH.exec(text) ?? []
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}`
  return dayTyped(text) ?? (EDTF.test(text) ? text : undefined)
}

/** An instant as the services write it (RFC 3339). */
function instantTyped(text: string): string | undefined {
  const isOne = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
  return isOne ? text : undefined
}

/** The day that a form speaks of, where one is stated: what is chosen by name is so on it. */
export function dayStated(fields: readonly Field[], values: Values): Day | undefined {
  for (const { kind, name } of fields) {
    const value = values[name]
    const day = kind === 'day' && typeof value === 'string' ? dayTyped(value) : undefined
    if (day !== undefined) return day
  }
  return undefined
}

/** What was recorded before, as it would be typed: to correct it, or to say it anew. */
export function valueFrom(field: Field, json: unknown): Value {
  if (Array.isArray(json) && field.item !== undefined) {
    const { item } = field
    return json.map((each) => valueFrom(item, each))
  }
  if (typeof json === 'number')
    return field.kind === 'money' ? (json / 100).toFixed(2) : String(json)
  if (typeof json === 'string') return json
  if (typeof json === 'object' && json !== null && field.kind === 'object')
    return valuesFrom(field.fields, json as Readonly<Record<string, unknown>>)
  return emptyValue(field)
}

export const valuesFrom = (
  fields: readonly Field[],
  json: Readonly<Record<string, unknown>>,
): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.name in json ? valueFrom(field, json[field.name]) : emptyValue(field),
    ]),
  )
