import { etag, sendProblem, type Server } from '@vietas/service-kit'
import type { Desk } from '../desk.ts'
import { sendOutcome } from './answer.ts'
import { recordedAnswer } from './documentation.ts'
import type { ActHttp, CapabilityHttp } from './http.ts'
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
    { schema: { ...described, params, response: { 200: answer, ...response } } },
    async (request, reply) => {
      const id = (request.params as Record<string, string>)[capability.idField] ?? ''
      const { state, revision, setAside } = await inTime(request, desk.requestLimitMs, () =>
        desk.memory.refresh(capability, id),
      )
      if (setAside !== undefined) return sendProblem(reply, notUnderstood(setAside))
      const today = desk.clock.today()
      const found = capability.on(state, { validAt: today, knownAt: today })
      if (found === undefined)
        return sendProblem(reply, problemOfRefusal(refusals, { code: notFound }))
      if (revision < 0) return reply.send({ ...found, revision: null })
      return reply.header('etag', etag(revision)).send({ ...found, revision })
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
    { schema: { ...described, body, ...(act.creates ? creation : onOne) } },
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
