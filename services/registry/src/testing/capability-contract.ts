import { streamOf, type Capability, type DomainEvent, type RefusalOf } from '@vietas/domain'
import type { JsonObject } from '@vietas/event-store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActHttp, CapabilityHttp } from '../commands/http.ts'
import { problemOfRefusal } from '../commands/meanings.ts'
import { newIdFor, scopedKey } from '../ids.ts'
import { openRegistry, type Answer, type TestRegistry } from './registry.ts'

/** What is there before an act: gives the address of the one that it is about. */
export type Given = (registry: TestRegistry) => Promise<string>

/** A case for every act and every refusal; one that is missing does not compile. */
export interface CasesOf<Declared extends Capability> {
  /** Given this, the example that the documentation shows is accepted. */
  readonly examples: { readonly [Name in keyof Declared['acts']]: Given }
  /** Given this, what is sent is refused by that name. */
  readonly refusals: {
    readonly [Code in RefusalOf<Declared>]: readonly [
      given: Given,
      act: keyof Declared['acts'],
      body: object,
      headers?: Record<string, string>,
    ]
  }
}

/** What holds for every capability over HTTP, tried with a capability's own cases. */
export function capabilityContract<Declared extends Capability>(
  declared: Declared,
  http: CapabilityHttp,
  { examples, refusals }: CasesOf<Declared>,
): void {
  let registry: TestRegistry
  beforeEach(async () => {
    registry = await openRegistry()
  })
  afterEach(() => registry.server.close())

  const act = (name: string) => {
    const found = http.acts.find(({ operationId }) => operationId === name)
    if (found === undefined) throw new Error(`${declared.name} has no act ${name}`)
    return found
  }
  const send = (at: string, name: string, body: object, headers = {}): Promise<Answer> => {
    const { path } = act(name)
    return registry.post(
      act(name).act.creates ? path : at + path.slice(path.lastIndexOf('/')),
      body,
      headers,
    )
  }

  describe(`${declared.name}: the example of each act decides`, () => {
    it.each(Object.entries<Given>(examples))('%s', async (name, given) => {
      const example = exampleOf(act(name))
      const answer = await send(await given(registry), name, example)
      expect(answer.body).toMatchObject({ events: [{ type: act(name).act.records }] })
      expect(answer.status).toBe(act(name).act.creates ? 201 : 200)
    })
  })

  describe(`${declared.name}: each refusal is provoked, and says what it means`, () => {
    it.each(Object.entries(refusals) as [string, [Given, string, object, {}?]][])(
      '%s',
      async (code, [given, name, body, headers]) => {
        const answer = await send(await given(registry), name, body, headers)
        const { status, title } = problemOfRefusal(http.refusals, { code })
        expect(answer).toMatchObject({
          status,
          body: { type: `/problems/${code}`, title, detail: expect.any(String) },
        })
        expect(answer.body.detail).not.toContain('undefined')
        expect(act(name).act.refuses).toContain(code)
      },
    )
  })

  it(`${declared.name}: what is answered of one is what its schema says, with the ETag`, async () => {
    const create = http.acts.find(({ act: { creates } }) => creates) as ActHttp
    const given = (examples as Record<string, Given>)[create.operationId] as Given
    const created = await send(await given(registry), create.operationId, exampleOf(create))
    const { status, headers, body } = await registry.get(created.headers['location'] ?? '')
    expect(status).toBe(200)
    expect(http.get.answer.parse(body)).toEqual(body)
    expect(headers['etag']).toBe(`"${body.revision}"`)
  })
}

const exampleOf = ({ body }: ActHttp): object => {
  const { examples } = body.meta() as { readonly examples: readonly [object] }
  return examples[0]
}

/** Puts events into the log as if they had been recorded before; gives the address. */
export async function recordedBefore(
  { store }: TestRegistry,
  of: Capability,
  id: string,
  ...events: readonly (DomainEvent & { readonly id?: string })[]
): Promise<string> {
  const metadata = { actor: { id: 'test', role: 'reporter' }, correlationId: 'given' }
  await store.append(
    streamOf(of, id),
    'any',
    events.map(({ type, data, id: eventId = crypto.randomUUID() }) => ({
      id: eventId,
      type,
      data: data as unknown as JsonObject,
      metadata: { schemaVersion: of.versions[type] ?? 0, ...metadata },
    })),
  )
  return `/v1/${of.name}/${id}`
}

/** With the headers of `UNDER_TAKEN_KEY`: what is created gets an id that something has already. */
export const takenBy =
  (of: Capability, type: string, data: object): Given =>
  (registry) => {
    const id = newIdFor(scopedKey('anonymous', 'POST', `/v1/${of.name}`, 'taken'))
    const event = { type, data: { ...data, [of.idField]: id } }
    return recordedBefore(registry, of, id, event as unknown as DomainEvent)
  }
export const UNDER_TAKEN_KEY = { 'idempotency-key': 'taken' }
