import type { Capability } from '@vietas/domain'
import { clocksAnswer, type Clocks } from './clocks.ts'

export interface ExplainedAt {
  /** Where the history service answers; without it answers have no link to it. */
  readonly explainAt?: string | undefined
}

/** What is asked of whom, as questions and explanations name it. */
export interface AskedAbout {
  readonly municipality?: readonly string[] | undefined
  readonly planningRegion?: readonly string[] | undefined
  readonly serviceType?: readonly string[] | undefined
  readonly targetGroup?: string | readonly string[] | undefined
  readonly provider?: readonly string[] | undefined
  readonly unit?: readonly string[] | undefined
}

/** The explanation of a number of places, without clocks. */
export function whyNumber(measure: string, asked: AskedAbout): string {
  const { municipality, planningRegion, serviceType, targetGroup, provider, unit } = asked
  const query = new URLSearchParams({ measure })
  const filters = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  for (const [name, given] of Object.entries(filters))
    for (const value of [given ?? []].flat()) query.append(name, value)
  return `?${query.toString()}`
}

/** That of how one stands; `id` may be a field of each row in braces. */
export const whyStatus = ({ name }: Pick<Capability, 'name'>, id: string): string =>
  `/${name}/${id}`

/** The clocks, the page and the form are no part of what is asked. */
const NOT_ASKED = new Set([
  'validAt',
  'knownAt',
  'boundaries',
  'after',
  'limit',
  'cursor',
  'format',
  'lang',
])

/**
 * Those of the sums of an answer: of its total, and of its rows by the fields that tell them apart,
 * of which one that is null is not stated.
 */
export function whySums(
  { name, measures }: { readonly name: string; readonly measures: readonly string[] },
  query: Readonly<Record<string, unknown>>,
  labels: readonly string[],
): readonly string[] {
  const asked = new URLSearchParams()
  for (const [parameter, given] of Object.entries(query))
    if (given !== undefined && !NOT_ASKED.has(parameter))
      for (const value of [given].flat()) asked.append(parameter, `${value as string | number}`)
  const rows = labels.map((label) => `&row=${label}:{${fieldOf(label)}}`).join('')
  const rest = asked.size === 0 ? '' : `&${asked.toString()}`
  return [
    `/${name}?measure=${measures[0] ?? ''}${rest}`,
    `/${name}?measure={measure}${rest}`,
    ...(rows === '' ? [] : [`/${name}?measure={measure}${rest}${rows}`]),
  ]
}

/** Those of the groups of an answer about places, by the dimensions that tell them apart. */
export function whyGroups(
  by: readonly string[],
  asked: AskedAbout,
  measure = '{measure}',
): readonly string[] {
  if (by.length === 0) return []
  const others = Object.fromEntries(Object.entries(asked).filter(([name]) => !by.includes(name)))
  const whole = whyNumber('', others).replace('measure=', `measure=${measure}`)
  return [`${whole}${by.map((label) => `&${label}={${fieldOf(label)}}`).join('')}`]
}

const fieldOf = (label: string): string => (label === 'municipality' ? 'municipality.code' : label)

/** Those of the units on a list: how each stands, and each of its numbers. */
export const WHY_UNITS = ['/service-units/{id}', '?unit={id}&measure={measure}'] as const

/** As addresses of the history service; none where nobody has said where that is. */
export const explainedAt = (
  explainAt: string | undefined,
  whys: readonly string[],
): readonly string[] =>
  explainAt === undefined ? [] : whys.map((why) => `${explainAt}/v1/explain${why}`)

/**
 * With the clocks of the answer. One with a day of its own is counted within the same boundaries all
 * the same.
 */
export function addressAt(address: string, clocks: Clocks): string {
  const { validAt, knownAt, boundaries } = clocksAnswer(clocks)
  const hasDay = /[?&]validAt=/.test(address)
  const within = hasDay && boundaries === 'then' ? validAt : boundaries
  const day = hasDay ? '' : `validAt=${validAt}&`
  return `${address}${address.includes('?') ? '&' : '?'}${day}knownAt=${knownAt}&boundaries=${within}`
}

/** The relation of an answer to what explains it (RFC 8288). */
const EXPLAINS = 'urn:vietas:rel:explain'

interface Links {
  /** Of the answer as a whole. */
  readonly links: readonly string[]
  /** Of each row, whose fields stand for what is in braces (RFC 9652, RFC 6570). */
  readonly templates: readonly string[]
}

export function linksToExplain(explained: readonly string[], clocks: Clocks): Links {
  const addresses = explained.map((address) => addressAt(address, clocks))
  return {
    links: addresses
      .filter((address) => !address.includes('{'))
      .map((address) => `<${address}>; rel="${EXPLAINS}"`),
    templates: addresses
      .filter((address) => address.includes('{'))
      .map((address) => `"${address}"; rel="${EXPLAINS}"`),
  }
}
