import { Readable } from 'node:stream'
import { capacityViewFile } from '@vietas/capacity-questions'
import {
  IfNoneMatch,
  isNamed,
  NotModified,
  problemResponses,
  ProblemError,
  defineProblems,
  wholeNumber,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { isCursor, KEPT_FOR_A_WHILE } from '../cursor.ts'
import {
  capacityOf,
  cursorAfter,
  FEED_PROBLEMS,
  feedBehind,
  viewOf,
  type FeedReader,
} from '../feed-reader.ts'
import { PLACE_PROBLEMS, placeOf } from '../events/place.ts'
import { lineOf } from '../view/chunk.ts'
import { thingAt, thingsAt, type Named, type SnapshotPoint } from './things.ts'

const Parameters = z.strictObject({
  at: z
    .string()
    .max(100)
    .optional()
    .describe('The state at this place: the cursor of a snapshot or of an event. Default: now'),
  line: wholeNumber(1, 1_000_000_000)
    .optional()
    .describe('Go on with this line of the snapshot at that place'),
})

const SNAPSHOT_PROBLEMS = defineProblems({
  'empty-log': {
    status: 404,
    title: 'Nothing is on record yet',
    detail: 'There is no state to begin with: follow the events from the beginning.',
  },
  'nothing-before': {
    status: 404,
    title: 'Nothing is on record before this place',
    detail:
      'It is the beginning of the log: follow the events from there, or leave out at for the state now.',
  },
})

const JSON_LINES = 'application/jsonl'
const LONGEST_WAIT_MS = 5_000
/** Lines go out together from so many characters on. */
const ENOUGH_CHARACTERS = 64 * 1024

export const snapshotRoute: Service<{ readonly reader: FeedReader }> = async (
  server,
  { reader },
) => {
  const snapshot = `${server.prefix}/v1/snapshot`
  server.get(
    '/v1/snapshot',
    {
      config: { compress: false, answers: [JSON_LINES], sends: ['Content-Location'] },
      schema: {
        operationId: 'getSnapshot',
        summary: 'The state at a place in the log, to go on from there',
        description: DESCRIPTION,
        tags: ['snapshot'],
        querystring: Parameters,
        headers: z.object({ 'if-none-match': IfNoneMatch.optional() }),
        response: {
          200: {
            description: 'A thing a line, between a line about the snapshot and one that ends it',
            content: { [JSON_LINES]: { schema: z.string() } },
          },
          304: NotModified,
          ...problemResponses(400, FEED_PROBLEMS, PLACE_PROBLEMS, SNAPSHOT_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { at, line } = request.query
      const point = at === undefined ? await pointNow(reader) : await pointAt(reader, at, snapshot)
      const cursor = cursorAfter(viewOf(reader), point.sequence) as string
      // Weak: another release may write the same state in other bytes.
      const tag = `W/"${cursor}-${line ?? 0}"`
      reply.headers({
        'content-location': `${snapshot}?at=${cursor}`,
        etag: tag,
        'cache-control': isCursor(at) && line !== undefined ? KEPT_FOR_A_WHILE : 'no-cache',
      })
      if (isNamed(request.headers['if-none-match'], tag)) return reply.code(304).send()
      const things = thingsAt(reader, point)
      const head = line === undefined ? [headLine(reader, point, things.length)] : []
      const from = (line ?? 1) - 1
      const pieces = Readable.from(inPieces(head, linesOf(reader, things, point, from)))
      // The schema is of the text that comes of it.
      return reply.type(JSON_LINES).send(pieces as unknown as string)
    },
  )
}

interface Point extends SnapshotPoint {
  /** Of the view of capacity; undefined where that has gone on since. */
  readonly fingerprint: string | undefined
}

/**
 * Where the view of capacity is: what it says of itself is then true of the snapshot. Never before
 * what the feed has told already.
 */
async function pointNow(reader: FeedReader): Promise<Point> {
  const { capacity, projection } = reader
  const told = projection.position() ?? '0'
  if (!(await capacity.projection.waitFor(told, { timeoutMs: LONGEST_WAIT_MS }))) throw feedBehind()
  const position = capacity.projection.position()
  if (position === undefined) throw feedBehind()
  const fingerprint = capacityViewFile.fingerprint(capacityOf(reader))
  if (!(await projection.waitFor(position, { timeoutMs: LONGEST_WAIT_MS }))) throw feedBehind()
  return pointOf(reader, viewOf(reader).upTo(position), fingerprint)
}

async function pointAt(reader: FeedReader, at: string, snapshot: string): Promise<Point> {
  const sequence = await placeOf({ reader, snapshot }, at, { in: 'query', name: 'at' })
  const position = viewOf(reader).positionOf(sequence) ?? '0'
  const { projection } = reader.capacity
  if (!(await projection.waitFor(position, { timeoutMs: LONGEST_WAIT_MS }))) throw feedBehind()
  const isThere = viewOf(reader).upTo(projection.position() ?? '0') === sequence
  const fingerprint = isThere ? capacityViewFile.fingerprint(capacityOf(reader)) : undefined
  return pointOf(reader, sequence, fingerprint)
}

function pointOf(reader: FeedReader, sequence: number, fingerprint: string | undefined): Point {
  const view = viewOf(reader)
  const position = view.positionOf(sequence)
  const chunk = sequence === 0 ? undefined : view.chunkAfter(sequence - 1)
  if (position === undefined || chunk === undefined)
    throw new ProblemError(
      SNAPSHOT_PROBLEMS[view.sequence() === 0 ? 'empty-log' : 'nothing-before'],
    )
  const { time } = JSON.parse(lineOf(chunk, sequence).toString()) as { readonly time: string }
  return { sequence, position, recordedAt: Date.parse(time), fingerprint }
}

function headLine(reader: FeedReader, point: Point, lines: number): string {
  const view = viewOf(reader)
  const { sequence, position, recordedAt, fingerprint = null } = point
  return JSON.stringify({
    kind: 'snapshot',
    format: 1,
    log: view.log(),
    cursor: cursorAfter(view, sequence),
    position,
    events: sequence,
    recordedUntil: new Date(recordedAt).toISOString(),
    fingerprint,
    lines,
  })
}

async function* linesOf(
  reader: FeedReader,
  things: readonly Named[],
  point: SnapshotPoint,
  from: number,
): AsyncGenerator<string> {
  for (const [at, named] of things.entries()) {
    if (at < from) continue
    yield JSON.stringify({ kind: 'thing', line: at + 1, ...(await thingAt(reader, named, point)) })
  }
  yield JSON.stringify({ kind: 'end', lines: things.length })
}

async function* inPieces(
  head: readonly string[],
  lines: AsyncIterable<string>,
): AsyncGenerator<string> {
  let piece = head.map((line) => `${line}\n`).join('')
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length < ENOUGH_CHARACTERS) continue
    yield piece
    piece = ''
  }
  yield piece
}

const DESCRIPTION = `JSON Lines, made while they are sent:

1. \`{"kind":"snapshot",…}\`: where it is taken (\`cursor\`, \`position\`), of which \`log\`, how many \`lines\` follow, and the \`fingerprint\` that the view of capacity has there (null where that has gone on since).
2. \`{"kind":"thing","line":1,…}\` for each unit, order, plan, project and all else: its \`state\` on the day on which the last event was recorded, as known then, and its \`facts\`, all events of its stream without their envelopes, in the newest shape. What depends on late knowledge, such as a report that comes after others and was known before them, can only be worked out from the facts, so they are all here.
3. \`{"kind":"end","lines":…}\`: without it, the snapshot is not whole.

Facts of different things are in the order of the log by \`position\`, a number of any length. Follow the events after \`cursor\`, and both together are what the log holds: no more and no less.

The snapshot at a place is always of the same facts, in the shape that the release writes them in. A transfer that breaks off goes on with \`?at=<cursor>&line=<number>\`.`
