import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { fingerprintText } from '@vietas/capacity-ledger'
import { rigaDay } from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import { IfNoneMatch, isNamed, writtenAnswer } from '@vietas/service-kit'
import { z } from 'zod'
import { knowsAll } from './capacity-view/capacity-view.ts'
import {
  clockHeadersOf,
  clocksAnswer,
  clocksOf,
  type ClockParameters,
  type Clocks,
} from './clocks.ts'
import type { Answering } from './answering.ts'
import type { AskedBefore, Form } from './asked-before.ts'
import { nowOf, viewNow, type Reader, type ReaderOf } from './reader.ts'
import { keepBalanced } from './keep-balanced.ts'
import type { KeptAnswer } from './kept-answers.ts'
import { madeOnce } from './made-once.ts'
import { linksToExplain } from './explained.ts'
import { JSON_STAT, prefersJsonStat } from './json-stat/json-stat.ts'
import { linksOf } from './questions/page-query.ts'
import { clocksInUrl } from './questions/questions.ts'

export const ConditionalHeaders = z.object({ 'if-none-match': IfNoneMatch.optional() })

interface Request {
  readonly raw: { readonly url?: string | undefined; readonly headers: IncomingHttpHeaders }
  readonly log: { error(fields: object, message: string): void }
}

interface Reply {
  header(name: string, value: string): unknown
  type(contentType: string): unknown
  headers(values: Readonly<Record<string, string>>): unknown
  code(status: 304): unknown
  send(body?: unknown): unknown
}

interface Asked {
  readonly request: Request
  readonly reply: Reply
  readonly clocks: Clocks
  /** Those that the clocks were read from. */
  readonly parameters: ClockParameters
  readonly answering: Answering
  /** Everything that is asked beside the clocks, in one way of writing it. */
  readonly question: readonly unknown[]
  /** Of a page: where its walk began. */
  readonly walkFrom?: Position
  /** The addresses that explain the answer, to which only the clocks are to be added. */
  readonly explained?: readonly string[]
  /** What the links of a page name of the clocks; all of them where it is left out. */
  readonly pinned?: Readonly<Record<string, string>> | undefined
  readonly form?: Form | undefined
}

/**
 * Answers with what is kept of the same question, or with what `work` makes of it, behind the
 * clocks as they were asked. The tag is a weak one: the instant of an answer that knows all there
 * is moves on without anything else being another.
 */
export async function answerTo<Answer>(
  { answers, askedBefore }: Reader,
  {
    request,
    reply,
    clocks,
    parameters,
    answering,
    question,
    walkFrom,
    explained = [],
    pinned = clocksInUrl(clocks),
    form,
  }: Asked,
  work: () => KeptAnswer | Promise<KeptAnswer>,
): Promise<Answer | undefined> {
  const clocksText = JSON.stringify(clocksKey(clocks, answering))
  const key = clocksText + JSON.stringify(question)
  const etag = etagOf(key, clocks, answering)
  const address = addressOf(request)
  const asked = {
    parameters: clockParametersOf(parameters),
    clocks: clocksText,
    key,
    etag,
    walkFrom,
    explained,
    form,
  }
  if (address !== undefined) askedBefore.keep(answering, address, asked)
  reply.headers({ ...clockHeadersOf(clocks), etag })
  if (isNamed(request.raw.headers['if-none-match'], etag)) {
    reply.code(304)
    return undefined
  }
  const make = async (): Promise<KeptAnswer> => {
    const made = await work()
    answers.keep(answering, key, made)
    void keepBalanced(answering.view.index, (err) =>
      request.log.error({ err }, 'the balances could not be brought up to date'),
    )
    return made
  }
  const answer = answers.find(answering, key) ?? (await madeOnce(answering, key, make))
  return bodyOf<Answer>(request, reply, clocks, answering, answer, { ...asked, pinned })
}

/**
 * A hook that answers what was asked before at the same address with what is kept, as long as the
 * view stands and the clocks mean the same; everything else goes on to its route.
 */
export function answerAgain(readerOf: ReaderOf) {
  return (request: Request, reply: Reply, goOn: () => void): void => {
    const reader = readerOf(request)
    const address = addressOf(request)
    const answering = address === undefined ? undefined : viewNow(reader, reply)
    if (address === undefined || answering === undefined) return goOn()
    const before = reader.askedBefore.find(answering, address)
    if (before === undefined) return goOn()
    const now = nowOf(reader, answering.view)
    const clocks = clocksOf(before.parameters, {}, now, answering.view.territories())
    if (JSON.stringify(clocksKey(clocks, answering)) !== before.clocks) return goOn()
    const { etag } = before
    const answer = reader.answers.find(answering, before.key)
    if (answer === undefined) return goOn()
    reply.headers({ ...clockHeadersOf(clocks), etag })
    if (isNamed(request.raw.headers['if-none-match'], etag)) {
      reply.code(304)
      reply.send()
    } else reply.send(bodyOf(request, reply, clocks, answering, answer, before))
  }
}

/** With the form that `Accept` decides on; undefined where another header has a part in the question. */
function addressOf({ raw: { url, headers } }: Request): string | undefined {
  if (headers['accept-datetime'] !== undefined || url === undefined) return undefined
  return prefersJsonStat(headers.accept) ? `${JSON_STAT} ${url}` : url
}

/** The parameters of the clocks, without the others that a query has. */
const clockParametersOf = ({ validAt, knownAt, boundaries }: ClockParameters): ClockParameters => ({
  validAt,
  knownAt,
  boundaries,
})

type Linked = Pick<AskedBefore, 'walkFrom' | 'explained' | 'form'> & Pick<Asked, 'pinned'>

/** With the links of a page, which a 304 has not: a cache takes its headers for those it has. */
function bodyOf<Answer>(
  { raw }: Request,
  reply: Reply,
  clocks: Clocks,
  { position }: Answering,
  { rest, next }: KeptAnswer,
  { walkFrom, explained, pinned = clocksInUrl(clocks), form }: Linked,
): Answer {
  const why = linksToExplain(explained, clocks)
  const links = [
    ...(walkFrom === undefined ? [] : [linksOf(raw.url ?? '', next, walkFrom, pinned).link]),
    ...why.links,
  ]
  if (links.length > 0) reply.header('link', links.join(', '))
  if (why.templates.length > 0) reply.header('link-template', why.templates.join(', '))
  reply.type(form?.type ?? 'application/json; charset=utf-8')
  const head = JSON.stringify({ ...clocksAnswer(clocks), position })
  const front = Buffer.from(`${form?.before ?? ''}${head.slice(0, -1)},`)
  return writtenAnswer<Answer>({ front, rest })
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
