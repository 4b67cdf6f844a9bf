import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import {
  answerTo,
  capacityReader,
  ClockHeaders,
  ConditionalHeaders,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import {
  isNamed,
  NotModified,
  preferredType,
  problemResponses,
  ProblemError,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { KNOWN_PROBLEMS } from '../known-problems.ts'
import { askedPlayback, headOf, playedBy, type AskedPlayback } from './asked-playback.ts'
import { FORMS, PlaybackParameters, USUAL_SPEED, type Form } from './playback-parameters.ts'
import { PLAYBACK_PROBLEMS } from './playback-problems.ts'
import { measureDrawn, pictureOf } from './picture/picture.ts'
import { END, eventsOf, placeOfEvent } from './streaming/playing.ts'
import { Series, seriesOf } from './series.ts'
import { bytesOf, createStreams, WRITTEN, type Stream } from './streaming/streams.ts'

const Headers = ClockHeaders.extend({
  ...ConditionalHeaders.shape,
  'last-event-id': z
    .string()
    .max(100)
    .optional()
    .describe('Of an event stream or JSON Lines: goes on behind the event with this id'),
})

export const playbackRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  const streams = createStreams()
  server.addHook('preClose', (done) => {
    streams.stop()
    done()
  })
  server.get(
    '/v1/playback',
    {
      schema: {
        operationId: 'getPlayback',
        summary: 'How a number, or the map, grew',
        description: DESCRIPTION,
        tags: ['playback'],
        querystring: PlaybackParameters,
        headers: Headers,
        response: {
          200: {
            description: 'The frames, each with what has changed since the one before',
            content: {
              [FORMS.json]: { schema: Series },
              [FORMS.sse]: { schema: z.string() },
              [FORMS.jsonl]: { schema: z.string() },
              [FORMS.svg]: { schema: z.string() },
            },
          },
          204: z.null().describe('Last-Event-ID names the last event: all is told'),
          304: NotModified,
          ...problemResponses(
            400,
            KNOWN_PROBLEMS,
            PLAYBACK_PROBLEMS,
            MUNICIPALITY_PROBLEMS,
            VIEW_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { headers } = request
      const form = request.query.format ?? formOf(headers.accept)
      const parameters = form === 'svg' ? ofOneMeasure(request.query) : request.query
      const asked = await askedPlayback(reader, parameters, headers, reply)
      if (form === 'json') {
        const { last: clocks, answering } = asked
        const question = [...asked.question, parameters.speed]
        const about = { request, reply, parameters, clocks, answering, question }
        const body = await answerTo<Series>(reader, about, () =>
          streams.during(async ({ signal }) => ({
            rest: await seriesOf(asked, await playedBy(asked, signal), signal),
          })),
        )
        return reply.send(body)
      }
      const stream = streams.begin(reply.raw)
      try {
        void reply.type(FORMS[form])
        if (form === 'svg') {
          const { svg, tag } = await draw(asked, stream)
          reply.headers({ etag: tag, 'content-security-policy': PICTURE_POLICY })
          if (!isNamed(headers['if-none-match'], tag)) return await reply.send(svg)
          void reply.code(304).send()
          return await reply
        }
        const told = await tell(asked, form, headers['last-event-id'], stream)
        if (told === undefined) return await reply.code(204).send(null)
        // A proxy that gathers what is sent would keep it from whoever watches. A stream has its
        // connection to itself, and takes it along when it ends.
        reply.headers({ 'x-accel-buffering': 'no', connection: 'close' })
        return await reply.send(told as unknown as string)
      } catch (error) {
        stream.end()
        throw error
      }
    },
  )
}

const ofOneMeasure = (parameters: PlaybackParameters): PlaybackParameters => ({
  ...parameters,
  measures: parameters.measures ?? ['operational'],
})

const formOf = (accept: string | undefined): Form => {
  const type = preferredType(accept, Object.values(FORMS))
  const [form] = Object.entries(FORMS).find(([, one]) => one === type) ?? ['json']
  return form as Form
}

/** Its style lies within it; nothing else may come from anywhere. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

async function draw(
  asked: AskedPlayback,
  { signal, end }: Stream,
): Promise<{ readonly svg: string; readonly tag: string }> {
  const measure = measureDrawn(asked)
  const svg = await pictureOf(asked, measure, await playedBy(asked, signal), signal)
  end()
  return { svg, tag: `W/"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"` }
}

/** Undefined where all was told before. */
async function tell(
  asked: AskedPlayback,
  form: 'sse' | 'jsonl',
  lastEvent: string | undefined,
  stream: Stream,
): Promise<Readable | undefined> {
  const { signal } = stream
  const { speed = form === 'sse' ? USUAL_SPEED : undefined } = asked.parameters
  const played = await playedBy(asked, signal)
  const told = lastEvent === undefined ? undefined : await placeOfEvent(played, lastEvent, signal)
  if (lastEvent !== undefined && told === undefined) throw notInThisPlayback(lastEvent)
  if (told !== END) {
    const events = eventsOf(played, { speed, told, head: headOf(asked) }, signal)
    return bytesOf(events, WRITTEN[form], stream)
  }
  stream.end()
  return undefined
}

const notInThisPlayback = (id: string): ProblemError => {
  const problem = PLAYBACK_PROBLEMS['not-in-this-playback']
  const detail = `No event of this playback has the id ${id.slice(0, 40)}. ${problem.detail}`
  const name = 'last-event-id'
  return new ProblemError({ ...problem, detail, errors: [{ in: 'headers', name, detail }] })
}

const DESCRIPTION = `From one day to another, on the clock that is asked for. A frame tells the groups that are others than in the frame before, each with all its numbers; the last frame is what GET /v1/capacity answers at its clocks. As one series in JSON, for whoever plays it; as an event stream at the speed asked for, which waits for a client that is slow, and goes on behind the event that Last-Event-ID names; as the same events in JSON Lines; and as a picture. All frames are of the one state of the view that the playback began with.`
