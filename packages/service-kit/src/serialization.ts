import { isDeepStrictEqual } from 'node:util'
import type { FastifySerializerCompiler } from 'fastify'
import { z } from 'zod'
import type { Parts } from './gzip-of-parts.ts'
import { joined } from './rest-of-answer.ts'

const WRITTEN = Symbol('written')

interface Written {
  readonly [WRITTEN]: Parts
}

/**
 * An answer that its route has written itself, as JSON in UTF-8: what is another each time, and what
 * is kept. For the compiler it is what the route would have answered otherwise, and tests check it
 * as they check that.
 */
export function writtenAnswer<Answer>(parts: Parts): Answer {
  return { [WRITTEN]: parts } as unknown as Answer
}

/**
 * On the bytes themselves: a map of answers, even a weak one, is old, and what only it names is
 * garbage that waits until the whole heap is collected.
 */
const PARTS = Symbol('parts')

/** The parts that the bytes of an answer were put together from, where its route has written it. */
export function partsOf(payload: unknown): Parts | undefined {
  return Buffer.isBuffer(payload) ? (payload as { [PARTS]?: Parts })[PARTS] : undefined
}

/** Fastify hands on bytes as well as text, though its types know text only. */
function textOf(data: unknown): string {
  if (!isWritten(data)) return JSON.stringify(data)
  const parts = data[WRITTEN]
  return Object.assign(joined(parts), { [PARTS]: parts }) as unknown as string
}

const isWritten = (data: unknown): data is Written =>
  typeof data === 'object' && data !== null && WRITTEN in data

/**
 * Writes answers without their schema. Encoding them by it would only check again what the compiler
 * has checked, for 20 µs with a small answer and three quarters of all time with 200 rows.
 */
export const plainSerializerCompiler: FastifySerializerCompiler<z.ZodType> = () => textOf

/** For tests: an answer that is not exactly what its schema describes is a fault. */
export const checkingSerializerCompiler: FastifySerializerCompiler<z.ZodType> =
  ({ schema, method, url }) =>
  (answer) => {
    const text = textOf(answer)
    const data: unknown = isWritten(answer) ? JSON.parse(String(text)) : answer
    const described = z.safeParse(schema, data)
    if (!described.success) {
      throw new Error(`${method} ${url} breaks its schema: ${z.prettifyError(described.error)}`)
    }
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(described.data)), JSON.parse(String(text)))) {
      throw new Error(`${method} ${url} answers with fields that its schema does not describe`)
    }
    return text
  }
