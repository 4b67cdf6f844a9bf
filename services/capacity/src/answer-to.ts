import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { fingerprintText } from '@vietas/capacity-ledger'
import { rigaDay } from '@vietas/domain'
import { IfNoneMatch, isNamed, writtenAnswer } from '@vietas/service-kit'
import { z } from 'zod'
import { knowsAll } from './capacity-view/capacity-view.ts'
import { clocksAnswer, type Clocks } from './clocks.ts'
import type { Answering } from './answering.ts'
import type { CapacityReader } from './reader.ts'
import { keepBalanced } from './keep-balanced.ts'
import type { KeptAnswer } from './kept-answers.ts'

export const ConditionalHeaders = z.object({ 'if-none-match': IfNoneMatch.optional() })

interface Request {
  readonly raw: { readonly headers: IncomingHttpHeaders }
  readonly log: { error(fields: object, message: string): void }
}

interface Reply {
  header(name: string, value: string): unknown
  type(contentType: string): unknown
  code(status: 304): unknown
}

interface Asked {
  readonly request: Request
  readonly reply: Reply
  readonly clocks: Clocks
  readonly answering: Answering
  /** Everything that is asked beside the clocks, in one way of writing it. */
  readonly question: readonly unknown[]
}

/**
 * Answers with what is kept of the same question, or with what `work` makes of it, behind the
 * clocks as they were asked. The tag is a weak one: the instant of an answer that knows all there
 * is moves on without anything else being another.
 */
export async function answerTo<Answer>(
  { answers }: CapacityReader,
  { request, reply, clocks, answering, question }: Asked,
  work: () => KeptAnswer | Promise<KeptAnswer>,
): Promise<{ readonly body: Answer | undefined; readonly next: KeptAnswer['next'] }> {
  const key = JSON.stringify([...clocksKey(clocks, answering), ...question])
  const etag = etagOf(key, clocks, answering)
  reply.header('etag', etag)
  if (isNamed(request.raw.headers['if-none-match'], etag)) {
    reply.code(304)
    return { body: undefined, next: undefined }
  }
  let answer = answers.find(answering, key)
  if (answer === undefined) {
    answer = await work()
    answers.keep(answering, key, answer)
    keepBalanced(answering.view.index, (err) =>
      request.log.error({ err }, 'the balances could not be brought up to date'),
    )
  }
  reply.type('application/json; charset=utf-8')
  const head = JSON.stringify({ ...clocksAnswer(clocks), position: answering.position })
  const front = Buffer.from(`${head.slice(0, -1)},`)
  return { body: writtenAnswer<Answer>({ front, rest: answer.rest }), next: answer.next }
}

/** An instant at which all there is was known stands for every later one of its day. */
export function clocksKey(
  { validAt, knownAt, lens }: Clocks,
  { view }: Answering,
): readonly unknown[] {
  return [validAt, knowsAll(view, knownAt) ? 'all' : knownAt, rigaDay(knownAt), lens.key]
}

function etagOf(key: string, { boundaries }: Clocks, { view, position }: Answering): string {
  const standing = [fingerprintText(view.index.fingerprint), position, boundaries]
  const hash = createHash('sha256').update(standing.join()).update(key)
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}
