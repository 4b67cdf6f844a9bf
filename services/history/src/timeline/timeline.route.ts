import {
  answerTo,
  capacityReader,
  ClockHeaders,
  clocksInUrl,
  ConditionalHeaders,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
  nowOf,
  viewAfter,
  type CapacityReader,
} from '@vietas/capacity-questions'
import { CAPABILITIES, freeText, providers, SourceId, type Capability } from '@vietas/domain'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  type Problems,
  type Server,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { KNOWN_PROBLEMS, knownClocksOf } from '../known-problems.ts'
import { NOT_KNOWN } from '../registers/explain-status.route.ts'
import { namedBy } from '../scenarios/concerned.ts'
import {
  aboutMunicipality,
  aboutOne,
  aboutProvider,
  aboutSource,
  notKnown,
  type Asking,
  type Subject,
} from './about.ts'
import { CapabilityName } from './entry.ts'
import {
  Cursor,
  OneParameters,
  TimelineAnswer,
  timelineOf,
  TimelineParameters,
} from './timeline-answer.ts'

const PATH = '/v1/timeline'

/** What happened, in order, of one, of a municipality, a provider or a document. */
export const timelineRoute: Service = async (server) => {
  addTimelinesOfOne(server)
  addTimelinesOfMany(server)
}

function addTimelinesOfOne(server: Server): void {
  addTimeline(server, {
    path: '/:stream',
    operationId: 'getTimelineOfStream',
    of: 'a stream, as events name it',
    parameters: OneParameters,
    params: z.object({ stream: freeText(200).describe('Such as closureOrders-<id>') }),
    subject: async (asking, { stream }, { event }) => {
      const [declared, id] = namedBy(stream) ?? []
      if (declared === undefined || !z.uuid().safeParse(id).success) throw notKnown(stream)
      return aboutOne(asking, declared, (id as string).toLowerCase(), event)
    },
  })
  addTimeline(server, {
    path: '/:capability/:id',
    operationId: 'getTimeline',
    of: 'a unit, an order, a plan, a project or whatever else a register keeps',
    parameters: OneParameters,
    params: z.object({ capability: CapabilityName, id: z.uuid().toLowerCase() }),
    subject: async (asking, { capability, id }, { event }) =>
      aboutOne(asking, capabilityNamed(capability), id, event),
  })
  addTimeline(server, {
    path: '/providers/:provider',
    operationId: 'getTimelineOfProvider',
    of: 'a registration by its id, or of a provider by its name: its units, registrations, projects and reports, and the orders on its units',
    parameters: OneParameters,
    params: z.object({ provider: freeText(200).describe('An id, or a name in any spelling') }),
    subject: async (asking, { provider }, { event }) =>
      z.uuid().safeParse(provider).success
        ? aboutOne(asking, providers, provider.toLowerCase(), event)
        : aboutProvider(asking, provider),
  })
}

function addTimelinesOfMany(server: Server): void {
  addTimeline(server, {
    path: '/municipalities/:code',
    operationId: 'getTimelineOfMunicipality',
    of: 'a municipality within the boundaries asked for, and so of all that it was made of and goes to: what names it, and its units where they were on each day',
    parameters: TimelineParameters,
    problems: MUNICIPALITY_PROBLEMS,
    params: z.object({ code: freeText(100).describe('An ATVK code') }),
    subject: async (asking, { code }) => aboutMunicipality(asking, code),
  })
  addTimeline(server, {
    path: '/sources/:sourceId',
    operationId: 'getTimelineOfSource',
    of: 'a document: everything that it proves',
    parameters: TimelineParameters,
    params: z.object({ sourceId: SourceId }),
    subject: async (asking, { sourceId }) => aboutSource(asking, sourceId),
  })
}

const capabilityNamed = (name: string): Capability =>
  CAPABILITIES.find((declared) => declared.name === name) as Capability

interface TimelineOf<Params extends z.ZodObject> {
  readonly path: string
  readonly operationId: string
  readonly of: string
  readonly parameters: z.ZodType<OneParameters>
  readonly params: Params
  readonly problems?: Problems
  readonly subject: (
    asking: Asking,
    params: z.output<Params>,
    query: Pick<OneParameters, 'event'>,
  ) => Promise<Subject>
}

function addTimeline<Params extends z.ZodObject>(
  server: Server,
  { path, operationId, of, parameters, params, problems = {}, subject }: TimelineOf<Params>,
): void {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    `${PATH}${path}`,
    {
      schema: {
        operationId,
        summary: `What happened, of ${of.split(/[:,]/)[0] ?? of}`,
        description: `Of ${of}. ${DESCRIPTION}`,
        tags: ['timeline'],
        params,
        querystring: parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: TimelineAnswer,
          304: NotModified,
          ...problemResponses(400, NOT_KNOWN, KNOWN_PROBLEMS, VIEW_PROBLEMS, problems),
        },
      },
    },
    async (request, reply) => {
      const asked = request.query
      const named = request.params as z.output<Params>
      const { asking, ...about } = await askingFor(reader, server.prefix, asked, {
        headers: request.headers,
        reply,
      })
      const { answering, clocks } = asking
      const question = ['timeline', server.prefix, path, named, about.question]
      const given = {
        request,
        reply,
        parameters: asked,
        clocks,
        answering,
        question,
        ...about.walk,
      }
      const body = await answerTo<z.infer<typeof TimelineAnswer>>(reader, given, async () =>
        timelineOf(
          await subject(asking, named, asked),
          { parameters: asked, scope: asking.scope, cursor: about.cursor },
          asking,
        ),
      )
      return reply.send(body)
    },
  )
}

const DESCRIPTION =
  'Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.'

async function askingFor(
  reader: CapacityReader,
  prefix: string,
  asked: OneParameters,
  { headers, reply }: { headers: ClockHeaders; reply: Parameters<typeof viewAfter>[2] },
) {
  const cursor = asked.cursor === undefined ? undefined : decodeCursor(Cursor, asked.cursor)
  const answering = await viewAfter(reader, asked.after ?? cursor?.[4], reply)
  const now = nowOf(reader, answering.view)
  const clocks = knownClocksOf(asked, headers, now, answering.view.territories())
  const walkFrom = cursor?.[4] ?? answering.position
  const { knownAt = '', boundaries = '' } = clocksInUrl(clocks)
  const { validAt, clock, from, to, event, limit } = asked
  const scope = { knownAt: clocks.knownAt, upTo: walkFrom }
  return {
    cursor,
    asking: { reader, answering, clocks, scope, prefix },
    question: [validAt, clock, from, to, event, limit, cursor],
    // A day that nobody asked for would bound the pages that follow.
    walk: { walkFrom, pinned: { knownAt, boundaries, ...(validAt && { validAt }) } },
  }
}
