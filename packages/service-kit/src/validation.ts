import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { issueSentence } from './issue-sentence.ts'
import { jsonPointer } from './json-pointer.ts'
import { type FieldError, type Problem, ProblemError } from './problem.ts'
import { BY_STATUS } from './own-problems.ts'

type Part = FieldError['in']

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = partOf(httpPart)
  return (data: unknown) => checkPart(part, schema, data)
}

/** Checks one part of a request, or what lies in it at a path, and names every field at fault. */
export function checkPart(
  part: Part,
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): { readonly value: unknown } | { readonly error: ProblemError } {
  // A missing body arrives as null; `.optional()` means that it may be missing.
  const given = data ?? undefined
  const result = z.safeParse(schema, given)
  if (result.success) return { value: result.data }
  return { error: new ProblemError(invalidRequest(part, issuesInSentences(schema, given), path)) }
}

/**
 * Parses once more, to get our sentences. They make zod three times slower even where nothing is
 * wrong, so the first parse does without them.
 */
function issuesInSentences(schema: z.ZodType, given: unknown): readonly z.core.$ZodIssue[] {
  return z.safeParse(schema, given, { error: issueSentence }).error?.issues ?? []
}

/** The problem of a request of which one part broke its schema. */
function invalidRequest(
  part: Part,
  issues: readonly z.core.$ZodIssue[],
  path: readonly PropertyKey[],
): Problem {
  const errors = issues.flatMap((issue) => fieldErrors(part, issue, path))
  return {
    ...BY_STATUS['invalid-request'],
    detail: summary(errors),
    errors,
  }
}

function partOf(httpPart: string | undefined): Part {
  if (httpPart === 'querystring') return 'query'
  return httpPart === 'params' || httpPart === 'headers' ? httpPart : 'body'
}

function fieldErrors(
  part: Part,
  issue: z.core.$ZodIssue,
  parents: readonly PropertyKey[],
): readonly FieldError[] {
  const path = [...parents, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fieldError(part, [...path, key], issue.message))
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestOption(issue.errors)
    if (nearest !== undefined) return nearest.flatMap((inner) => fieldErrors(part, inner, path))
  }
  return [fieldError(part, path, issue.message)]
}

/** The option of a union that the value comes closest to: wrong inside, not as a whole. */
function nearestOption(
  options: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  return options
    .filter((issues) => issues.some((issue) => issue.path.length > 0))
    .sort((a, b) => a.length - b.length)[0]
}

function fieldError(part: Part, path: readonly PropertyKey[], detail: string): FieldError {
  if (part === 'body') return { in: part, pointer: jsonPointer(path), detail }
  // Only the parameter is named, even where the fault lies inside its value, such as in a list.
  return { in: part, name: String(path[0] ?? ''), detail }
}

function summary(errors: readonly FieldError[]): string {
  const [first] = errors
  if (first === undefined) return 'Something in the request is wrong.'
  const more = errors.length === 1 ? '' : ` (And ${errors.length - 1} more; see errors.)`
  return `${nameOf(first)}: ${first.detail}${more}`
}

function nameOf(error: FieldError): string {
  if (error.in === 'body') return error.pointer === '' ? 'Body' : error.pointer
  if (error.in === 'headers') return `Header ${error.name}`
  return error.in === 'query' ? `Query parameter ${error.name}` : `Path parameter ${error.name}`
}
