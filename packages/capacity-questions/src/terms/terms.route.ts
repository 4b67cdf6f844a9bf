import { dateOf, rigaDay, TermAnswer, TermKind, TERMS } from '@vietas/domain'
import {
  defineProblems,
  problemResponses,
  ProblemError,
  type Server,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import {
  ClockHeaders,
  clockHeadersOf,
  ClockParameters,
  ClocksAnswer,
  timesOf,
  type Now,
  type Times,
} from '../clocks.ts'
import type { Asks, Reader, ReaderOf } from '../reader.ts'

// Terms are the same within whatever boundaries.
const Clocks = ClockParameters.omit({ boundaries: true })
const seen = ClocksAnswer.omit({ boundaries: true }).shape

const description =
  'Service types and target groups, in Latvian and English. What one legally was on a day, and by which regulation, where that is documented; null where it is not.'

const TERM_PROBLEMS = defineProblems({
  'term-not-known': {
    status: 404,
    title: 'The term is not known',
    detail: 'No service type or target group has this code. List them with GET /v1/terms.',
  },
})

/** Reference data, from a file of the country: nothing is recorded of them. */
export const termsRoute: Service<Asks> = async (server, { readerOf }) => {
  addList(server, readerOf)
  addGet(server, readerOf)
}

function addList(server: Server, readerOf: ReaderOf): void {
  server.get(
    '/v1/terms',
    {
      schema: {
        operationId: 'listTerms',
        summary: 'Service types and target groups, on any day, as known on any day',
        description,
        tags: ['terms'],
        querystring: z.strictObject({ kind: TermKind.optional(), ...Clocks.shape }),
        headers: ClockHeaders,
        response: {
          200: z.object({ ...seen, terms: z.array(TermAnswer) }),
          ...problemResponses(400),
        },
      },
    },
    async (request, reply) => {
      const { kind } = request.query
      const times = timesOf(request.query, request.headers, nowBy(readerOf(request)))
      reply.headers(clockHeadersOf(times))
      const terms = termsOn(times).filter((term) => kind === undefined || term.kind === kind)
      return { ...timesAnswer(times), terms }
    },
  )
}

function addGet(server: Server, readerOf: ReaderOf): void {
  server.get(
    '/v1/terms/:code',
    {
      schema: {
        operationId: 'getTerm',
        summary: 'One service type or target group',
        description,
        tags: ['terms'],
        params: z.object({ code: z.string().max(100) }),
        querystring: Clocks.strict(),
        headers: ClockHeaders,
        response: {
          200: z.object({ ...seen, term: TermAnswer }),
          ...problemResponses(400, TERM_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const times = timesOf(request.query, request.headers, nowBy(readerOf(request)))
      const { code } = request.params
      const term = termsOn(times).find((one) => one.code === code)
      if (term === undefined) throw notATerm(code)
      reply.headers(clockHeadersOf(times))
      return { ...timesAnswer(times), term }
    },
  )
}

function nowBy({ now }: Reader): Now {
  const instant = now()
  return { today: rigaDay(instant), instant }
}

const termsOn = ({ validAt, knownAt }: Times): TermAnswer[] => [...TERMS.on(validAt, knownAt)]

const timesAnswer = ({ validAt, knownAt }: Times) => ({
  validAt: dateOf(validAt),
  knownAt: new Date(knownAt).toISOString(),
})

function notATerm(code: string): ProblemError {
  return new ProblemError({
    ...TERM_PROBLEMS['term-not-known'],
    detail: `No service type or target group has the code ${JSON.stringify(code)}. List them with GET /v1/terms.`,
  })
}
