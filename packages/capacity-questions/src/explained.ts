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

/** Those of the units on a list: how each stands, and each of its numbers. */
export const WHY_UNITS = ['/service-units/{id}', '?unit={id}&measure={measure}'] as const

/** As addresses of the history service; none where nobody has said where that is. */
export const explainedAt = (
  explainAt: string | undefined,
  whys: readonly string[],
): readonly string[] =>
  explainAt === undefined ? [] : whys.map((why) => `${explainAt}/v1/explain${why}`)

/** The relation of an answer to what explains it (RFC 8288). */
const EXPLAINS = 'urn:vietas:rel:explain'

interface Links {
  /** Of the answer as a whole. */
  readonly links: readonly string[]
  /** Of each row, whose fields stand for what is in braces (RFC 9652, RFC 6570). */
  readonly templates: readonly string[]
}

export function linksToExplain(explained: readonly string[], clocks: Clocks): Links {
  const { validAt, knownAt, boundaries } = clocksAnswer(clocks)
  const at = `validAt=${validAt}&knownAt=${knownAt}&boundaries=${boundaries}`
  const addresses = explained.map(
    (address) => `${address}${address.includes('?') ? '&' : '?'}${at}`,
  )
  return {
    links: addresses
      .filter((address) => !address.includes('{'))
      .map((address) => `<${address}>; rel="${EXPLAINS}"`),
    templates: addresses
      .filter((address) => address.includes('{'))
      .map((address) => `"${address}"; rel="${EXPLAINS}"`),
  }
}
