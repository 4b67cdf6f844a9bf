import type { z } from 'zod'

type RawIssueOf<Issue extends z.core.$ZodIssue> = z.core.$ZodRawIssue<Issue>

/**
 * What is wrong with a value and what would be right, in a sentence. A schema's own message wins
 * over these; zod's wording is the last resort.
 */
export function issueSentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return expected(typeName(issue), issue.input)
    case 'invalid_value':
      return expected(oneOf(issue.values), issue.input)
    case 'invalid_format':
      return wrongFormat(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'not_multiple_of':
      return `Must be a multiple of ${issue.divisor}.`
    case 'unrecognized_keys':
      return unknownKey(issue)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? expected(oneOf(issue.options))
        : eachOption(issue)
    default:
      return undefined
  }
}

/** What each option of a union says of the value as a whole. */
function eachOption(issue: RawIssueOf<z.core.$ZodIssueInvalidUnion>): string | undefined {
  const said = issue.errors.flatMap(([first]) => (first === undefined ? [] : [first.message]))
  return said.length === 0 ? undefined : [...new Set(said)].join(' Or: ')
}

function expected(what: string, input?: unknown): string {
  if (input === undefined) return `Required: ${what}.`
  return `Expected ${what}, but got ${shown(input)}.`
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function typeName(issue: RawIssueOf<z.core.$ZodIssueInvalidType>): string {
  const { format } = (issue.inst?._zod.def ?? {}) as { readonly format?: string }
  const type = format?.includes('int') === true ? 'int' : issue.expected
  return typeNames[type] ?? type
}

const MAX_SHOWN = 40

/** Shows enough of a value to find it in the request, never a whole document. */
function shown(input: unknown): string {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'an object'
  if (typeof input === 'string') return `the text ${quoted(input)}`
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : typeof input
}

function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text)
}

function oneOf(values: readonly unknown[]): string {
  const listed = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? listed : `one of ${listed}`
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'a UUID such as 8e03978e-40d5-43dd-bc93-6894a57f9324',
  date: 'a date such as 2019-02-28',
  datetime: 'an instant such as 2019-02-28T12:00:00Z',
  email: 'an e-mail address',
  url: 'a URL',
}

function wrongFormat(issue: RawIssueOf<z.core.$ZodIssueInvalidStringFormat>): string {
  const format = formats[issue.format]
  if (format !== undefined) return expected(format, issue.input)
  const pattern =
    issue.pattern === undefined ? `a valid ${issue.format}` : `text of the form ${issue.pattern}`
  return expected(pattern, issue.input)
}

const units: Readonly<Record<string, string>> = { string: 'character', array: 'item', set: 'item' }

function tooSmall(issue: RawIssueOf<z.core.$ZodIssueTooSmall>): string {
  const { origin, minimum, input } = issue
  const unit = units[origin]
  if (unit === undefined) {
    return `Must be ${issue.inclusive === false ? 'more than' : 'at least'} ${minimum}, but is ${String(input)}.`
  }
  if (size(input) === 0) return 'Must not be empty.'
  return `Must have ${bound(issue.exact, 'at least')} ${count(minimum, unit)}, but has ${size(input)}.`
}

function tooBig(issue: RawIssueOf<z.core.$ZodIssueTooBig>): string {
  const { origin, maximum, input } = issue
  const unit = units[origin]
  if (unit === undefined) {
    return `Must be ${issue.inclusive === false ? 'less than' : 'at most'} ${maximum}, but is ${String(input)}.`
  }
  return `Must have ${bound(issue.exact, 'at most')} ${count(maximum, unit)}, but has ${size(input)}.`
}

function bound(exact: boolean | undefined, otherwise: string): string {
  return exact === true ? 'exactly' : otherwise
}

function count(amount: number | bigint, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

function size(input: unknown): number {
  if (typeof input === 'string' || Array.isArray(input)) return input.length
  return input instanceof Set ? input.size : 0
}

function unknownKey(issue: RawIssueOf<z.core.$ZodIssueUnrecognizedKeys>): string {
  const def = issue.inst?._zod.def as
    { readonly shape?: Readonly<Record<string, unknown>> } | undefined
  const keys = Object.keys(def?.shape ?? {})
  if (keys.length === 0) return 'Not known here; nothing can be given.'
  return `Not known here. Known are: ${keys.join(', ')}.`
}
