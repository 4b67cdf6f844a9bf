import type { FastifyInstance } from 'fastify'
import { jsonPointer } from './json-pointer.ts'
import { nameGivenTwice } from './name-given-twice.ts'
import { ProblemError } from './problem.ts'
import { ANYWHERE, BY_STATUS } from './own-problems.ts'

/** Decoding puts it where bytes are not UTF-8. */
const REPLACEMENT = '\uFFFD'

const LONGEST_SHOWN = 200

/** Reads bodies as JSON in UTF-8, and names the place at fault when a body is something else. */
export function acceptJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request, text: string, done) => {
      const encoding = request.headers['content-encoding'] ?? 'identity'
      if (encoding.toLowerCase() !== 'identity') return done(encoded(encoding))
      if (text.length === 0) return done(emptyBody())
      // It would be recorded in names, and nobody would notice.
      if (text.includes(REPLACEMENT)) return done(notUtf8())
      void parse(request, text, (error, value) => {
        if (error !== null) return done(malformedJson(text))
        const twice = nameGivenTwice(text)
        if (twice === undefined) done(null, value)
        else done(duplicateName(twice))
      })
    },
  )
}

/** It says what would be read (RFC 9110 §15.5.16). */
function encoded(encoding: string): ProblemError {
  const problem = {
    ...BY_STATUS['unsupported-content-encoding'],
    detail: `The body came with Content-Encoding ${encoding.slice(0, LONGEST_SHOWN)}. Send it as it is, without one.`,
  }
  return new ProblemError(problem, { 'accept-encoding': 'identity' })
}

function notUtf8(): ProblemError {
  return new ProblemError({
    ...ANYWHERE['not-utf-8'],
    detail:
      'The body is not UTF-8, or has the character U+FFFD where another one was lost. Save and send it as UTF-8.',
  })
}

function emptyBody(): ProblemError {
  return new ProblemError({
    ...ANYWHERE['malformed-json'],
    detail:
      'The body is empty. Send a JSON document, or leave out the Content-Type header if nothing is to be sent.',
  })
}

function malformedJson(text: string): ProblemError {
  return new ProblemError({
    ...ANYWHERE['malformed-json'],
    detail: `The body is not JSON: ${reason(text)}`,
  })
}

function duplicateName(path: readonly (string | number)[]): ProblemError {
  const pointer = jsonPointer(path).slice(0, LONGEST_SHOWN)
  const detail = 'is given twice; which of the two is meant is not known. Give it once.'
  return new ProblemError({
    ...ANYWHERE['duplicate-name'],
    detail: `${pointer} ${detail}`,
    errors: [{ in: 'body', pointer, detail }],
  })
}

function reason(text: string): string {
  try {
    JSON.parse(text)
    // It is JSON, but has names that only an attack on prototypes would send.
    return '"__proto__" and "constructor" with "prototype" cannot be names in it.'
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it cannot be parsed'
    const offset = /at position (\d+)/.exec(message)?.[1]
    return offset === undefined
      ? `${message}.`
      : `${message} (${lineAndColumn(text, Number(offset))}).`
  }
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
