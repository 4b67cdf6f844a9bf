import { isNamed, NotModified, sendProblem, type Server } from '@vietas/service-kit'
import type { Desk } from '../desk.ts'
import { sendOutcome } from './answer.ts'
import { recordedAnswer } from './documentation.ts'
import type { ActHttp, CapabilityHttp } from './http.ts'
import { ConditionalHeaders, onDay, tagOf } from './tag-of.ts'
import { inTime } from './in-time.ts'
import { problemOfRefusal } from './meanings.ts'
import { notUnderstood } from './problems.ts'
import { perform } from './perform.ts'
import type { Provenance } from './provenance.ts'
import { ActHeaders, CreationHeaders } from './request.ts'

/** The routes of one capability: what is known of one now, and every act. */
export function mount(server: Server, desk: Desk, http: CapabilityHttp): void {
  addGet(server, desk, http)
  for (const act of http.acts) addAct(server, desk, http, act)
}

function addGet(server: Server, desk: Desk, http: CapabilityHttp): void {
  const { capability, path, params, refusals, notFound } = http
  const { answer, response, ...described } = http.get
  server.get(
    `${path}/:${capability.idField}`,
    {
      // Its tag is a strong one, by which writes are compared: one sequence of bytes.
      config: { compress: false },
      schema: {
        ...described,
        params,
        headers: ConditionalHeaders,
        response: { 200: answer, 304: NotModified, ...response },
      },
    },
    async (request, reply) => {
      const id = (request.params as Record<string, string>)[capability.idField] ?? ''
      const known = await inTime(request, desk.requestLimitMs, () =>
        desk.memory.refresh(capability, id),
      )
      if (known.setAside !== undefined) return sendProblem(reply, notUnderstood(known.setAside))
      const found = onDay(capability, known, desk.clock.today())
      if (found === undefined)
        return sendProblem(reply, problemOfRefusal(refusals, { code: notFound }))
      const tag = tagOf(capability, known, found)
      reply.headers({ etag: tag, 'cache-control': 'no-cache, no-transform' })
      if (isNamed((request.headers as ConditionalHeaders)['if-none-match'], tag))
        return reply.code(304).send()
      return reply.send({ ...found, revision: known.revision < 0 ? null : known.revision })
    },
  )
}

function addAct(server: Server, desk: Desk, http: CapabilityHttp, sent: ActHttp): void {
  const { capability, params, path: collection } = http
  const { act, path, tags, operationId, summary, description, body, problems } = sent
  const described = { tags, operationId, summary, description }
  const onOne = { params, headers: ActHeaders, response: { 200: RECORDED, ...problems } }
  const creation = { headers: CreationHeaders, response: { 201: CREATED, ...problems } }
  server.post(
    path,
    {
      config: { sends: ['ETag', 'Vietas-Position'] },
      schema: { ...described, body, ...(act.creates ? creation : onOne) },
    },
    async (request, reply) => {
      const { id, params: of } = request
      const headers = request.headers as ActHeaders
      const body = request.body as Provenance
      const named = (of as Record<string, string>)[capability.idField] ?? ''
      const outcome = await inTime(request, desk.requestLimitMs, (isWanted) =>
        perform(desk, http, sent, named, { id, headers, body, isWanted }),
      )
      return sendOutcome(reply, outcome, act.creates ? `${server.prefix}${collection}/` : undefined)
    },
  )
}

const RECORDED = recordedAnswer('Recorded; ETag names the new revision')
const CREATED = recordedAnswer('Created; Location names its address')
