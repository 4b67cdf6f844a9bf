import { query, type Changes } from '../query.ts'

/** What a service refused, in its own words (RFC 9457). */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  /** The page that says what it means, at the service that was asked. */
  readonly page: string
  constructor(
    path: string,
    status: number,
    problem: { type?: string; title?: string; detail?: string },
  ) {
    super(problem.detail ?? problem.title ?? String(status))
    this.status = status
    this.code = problem.type?.split('/').at(-1) ?? ''
    this.page = problemPage(path, this.code)
  }
}

/** What a problem of a service means is said by that service, under its name. */
export const problemPage = (path: string, code: string): string =>
  `${path.split('/', 2).join('/')}/problems/${code}`

/** No service could be reached. */
export class Unreachable extends Error {}

/** Nobody waits for the answer any more. */
export class GivenUp extends Error {}

/** Answers of the last minute are asked for once; then a service says whether they still hold. */
const KEPT_MS = 60_000
const MOST_KEPT = 300
const kept = new Map<string, { readonly answer: Promise<unknown>; readonly until: number }>()

/**
 * What a service answers.
 *
 * @throws Refused, Unreachable
 */
export function ask<Answer>(path: string, parameters: Changes = {}): Promise<Answer> {
  const url = addressOf(path, parameters)
  const now = performance.now()
  const before = kept.get(url)
  if (before !== undefined && before.until > now) return before.answer as Promise<Answer>
  const answer = fetched(url)
  kept.delete(url)
  kept.set(url, { answer, until: now + KEPT_MS })
  answer.catch(() => kept.delete(url))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return answer as Promise<Answer>
}

/** Asks anew for what was answered: once something has changed, or for one address where it matters. */
export function forget(path = ''): void {
  for (const url of kept.keys()) if (url.startsWith(path)) kept.delete(url)
}

/** Documents are the same in every scenario. */
const OF_SCENARIOS = /^\/capacity\/(?!v1\/sources)/
const OF_REPLAYS = /^\/(capacity|history)\//

/**
 * What capacity is asked is asked of a scenario or its baseline, where one is among the parameters;
 * otherwise of a replay, which has every question behind its address.
 */
function addressOf(
  path: string,
  { scenario = '', baseline, replay = '', ...parameters }: Changes,
): string {
  const ofScenario = `/history/v1/scenarios/${encodeURIComponent(scenario)}/${baseline === undefined ? '' : 'baseline/'}`
  const ofReplay = `/history/v1/replays/${encodeURIComponent(replay)}/`
  const asked =
    scenario !== ''
      ? path.replace(OF_SCENARIOS, ofScenario)
      : path.replace(OF_REPLAYS, replay === '' ? '$&' : ofReplay)
  return asked + (path.includes('?') ? query(parameters).replace('?', '&') : query(parameters))
}

const links = new WeakMap<object, string>()
const templates = new WeakMap<object, string>()

/** The addresses that explain the numbers of an answer, with fields of its rows in braces (RFC 9652). */
export const explainedBy = (answer: object): readonly string[] =>
  [...(templates.get(answer) ?? '').matchAll(TEMPLATE)].map(([, address = '']) => address)

const TEMPLATE = /"([^"]*)"; rel="urn:vietas:rel:explain"/g

/** What the next page is asked with; undefined: there is none. */
export function nextOf(answer: object): Changes | undefined {
  const next = links
    .get(answer)
    ?.split(', ')
    .find((link) => link.endsWith('rel="next"'))
  const [, asked] = /^<[^?>]*\?([^>]*)>/.exec(next ?? '') ?? []
  return asked === undefined ? undefined : Object.fromEntries(new URLSearchParams(asked))
}

/** A service that is busy says when to ask again; it is believed this often. */
const PATIENCE = 3
const MOST_SECONDS = 10

async function fetched(url: string, patience = PATIENCE): Promise<object> {
  const response = await fetch(url, { headers: { accept: 'application/json' } }).catch(
    (error: unknown) => {
      throw new Unreachable(String(error))
    },
  )
  const busyFor = Number(response.headers.get('retry-after') ?? NaN)
  if (response.status === 503 && patience > 0 && busyFor <= MOST_SECONDS) {
    await new Promise((resolve) => setTimeout(resolve, busyFor * 1_000))
    return fetched(url, patience - 1)
  }
  const body = (await response.json().catch(() => undefined)) as object | undefined
  if (!response.ok) throw new Refused(url, response.status, body ?? {})
  // Something between here and the services answers pages of its own.
  if (body === undefined) throw new Unreachable('The answer is not JSON')
  links.set(body, response.headers.get('link') ?? '')
  templates.set(body, response.headers.get('link-template') ?? '')
  return body
}
