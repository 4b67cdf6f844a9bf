/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { CAPABILITIES_HTTP } from './capabilities.ts'
import { openRegistry, type TestRegistry } from './testing/registry.ts'

/** What an expression that backtracks takes longest over, and what is dear to normalise. */
const SHAPES = ['@a.', '@.', '010190-', '\u00A0 ', 'u\u0304', '\u0301\u0316', 'T0:']
/** With the rest of its body below the limit of one MiB. */
const MOST_BYTES = 1024 * 1024 - 8 * 1024

// In quadratic time one of these would take minutes. No request is timed: the test has its limit.
const LIMIT_MS = 180_000

let registry: TestRegistry
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())

const ID = '8e03978e-40d5-43dd-bc93-6894a57f9324'
const acts = CAPABILITIES_HTTP.flatMap(({ capability, acts: sent }) =>
  sent.map(({ path, body }) => ({ url: path.replace(`:${capability.idField}`, ID), body })),
)

/** What every act takes alike. */
const isAlike = (field: string): boolean => /^\/(?:source\/|knownSince$)/.test(field)

/** Of what every act takes alike, all shapes with the first of them, and one with each other. */
const shapesFor = (field: string, index: number, isFirst: boolean): readonly string[] =>
  isFirst || !isAlike(field) ? SHAPES : [SHAPES[index % SHAPES.length] as string]

describe('A text of a MiB is refused, and keeps nobody waiting', { tags: ['random'] }, () => {
  it.each(acts)(
    'in each text of POST $url',
    async ({ url, body }) => {
      const isFirst = url === acts[0]?.url
      const {
        examples: [example],
      } = body.meta() as { readonly examples: readonly [object] }
      const fields = textsIn(body)
      expect(fields).toContain('/source/title')
      for (const [index, field] of fields.entries())
        for (const shape of shapesFor(field, index, isFirst)) {
          const sent = registry.post(url, withText(example, field, longest(shape)))
          const [{ status, body: problem }, live] = await Promise.all([
            sent,
            registry.get('/health/live'),
          ])
          expect({ field, shape, status, live: live.status }).toEqual({
            field,
            shape,
            status: 400,
            live: 200,
          })
          expect(problem.errors.map(({ pointer }: any) => pointer)).toContain(field)
        }
    },
    LIMIT_MS,
  )

  it.each(['idempotency-key', 'if-match', 'x-request-id'])(
    'in the header %s',
    async (header) => {
      for (const shape of SHAPES.slice(0, 6)) {
        const value = longest(shape)
        const { status } = await registry.post(
          `/v1/service-units/${ID}/confirmations`,
          {},
          { [header]: value },
        )
        expect(status).toBe(400)
      }
    },
    LIMIT_MS,
  )

  it(
    'in an address',
    async () => {
      for (const shape of SHAPES) {
        const text = encodeURIComponent(longest(shape).slice(0, 200_000))
        const path = await registry.get(`/v1/service-units/${text}`)
        expect(path.status).toBeGreaterThanOrEqual(400)
        expect(path.status).toBeLessThan(500)
        const query = await registry.get(`/v1/service-units/${ID}?search=${text}`)
        expect(query).toMatchObject({ status: 400, body: { errors: [{ name: 'search' }] } })
      }
    },
    LIMIT_MS,
  )
})

function longest(shape: string): string {
  return shape.repeat(Math.floor(MOST_BYTES / Buffer.byteLength(shape)))
}

/** Where a body takes a text, of whatever form. */
function textsIn(schema: z.core.$ZodType, at = ''): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => textsIn(field, `${at}/${key}`))
    case 'array':
      return textsIn(def.element, `${at}/0`)
    case 'union':
      return [...new Set(def.options.flatMap((option) => textsIn(option, at)))]
    case 'optional':
    case 'default':
      return textsIn(def.innerType, at)
    case 'string':
    case 'enum':
    case 'literal':
      return [at]
    case 'number':
      return []
    default:
      throw new Error(`${at} is of a type that nobody has thought of: ${def.type}`)
  }
}

function withText(example: object, pointer: string, text: string): object {
  const body = structuredClone(example) as Record<string, unknown>
  const path = pointer.slice(1).split('/')
  const last = path.pop() ?? ''
  let inside = body
  for (const [index, key] of path.entries()) {
    inside[key] ??= path[index + 1] === '0' || (index === path.length - 1 && last === '0') ? [] : {}
    inside = inside[key] as Record<string, unknown>
  }
  inside[last] = text
  return body
}
