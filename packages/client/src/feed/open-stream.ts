import { isProblem, ProblemError } from '../problem.ts'
import { Interruption } from './interruption.ts'
import { PlaceLostError } from './place-lost-error.ts'
import { withinTime } from './within-time.ts'

export type Ask = (request: Request) => Promise<Response>

const PASSING = new Set([408, 425, 429])

/**
 * The body of a stream of JSON Lines.
 *
 * @throws Interruption where it may be had later
 * @throws PlaceLostError where the place that was named is lost
 * @throws ProblemError where it is refused
 */
export async function openStream(
  ask: Ask,
  request: Request,
  { after, silenceMs }: { readonly after: string | undefined; readonly silenceMs: number },
): Promise<ReadableStream<Uint8Array>> {
  const asked = ask(request).catch((error: unknown) => {
    throw new Interruption('The feed cannot be reached', { cause: error })
  })
  const response = await withinTime(asked, silenceMs)
  const { status, headers, body } = response
  if (status !== 200 || body === null) throw await refusal(response, request.url, after)
  const type = headers.get('content-type') ?? ''
  if (!type.includes('jsonl'))
    throw new TypeError(`${request.url} answers with ${type || 'something else'}: it is no feed`)
  return body
}

async function refusal(response: Response, url: string, after: string | undefined): Promise<Error> {
  const { status, headers } = response
  const problem: unknown = await response.json().catch(() => undefined)
  if (status >= 500 || PASSING.has(status))
    return new Interruption(`Answered with status ${status}`, {
      cause: new ProblemError(status, isProblem(problem) ? problem : undefined),
      retryAfterMs: retryAfterMs(headers),
    })
  if (!isProblem(problem)) return new ProblemError(status, undefined)
  const { snapshot } = problem as { readonly snapshot?: unknown }
  if (after !== undefined && typeof snapshot === 'string')
    return new PlaceLostError(status, problem, { after, snapshot: new URL(snapshot, url).href })
  return new ProblemError(status, problem)
}

const MOST_SECONDS = 3_600

function retryAfterMs(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'))
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MOST_SECONDS) * 1_000 : 0
}
