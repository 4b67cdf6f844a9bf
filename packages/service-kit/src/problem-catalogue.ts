import type { RouteOptions } from 'fastify'
import type { Problems } from './define-problems.ts'
import { ANYWHERE, BY_STATUS, NO_SUCH_PROBLEM } from './own-problems.ts'
import { type Problem, problemType } from './problem.ts'
import { problemsIn } from './problem-responses.ts'

/** A request that may be answered with a problem. */
export interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly summary: string
}

/** What a problem means to those whom some operations answer with it. */
export interface Meaning {
  readonly status: number
  readonly title: string
  /** What it means, and what to do; `{day}` and `{id}` stand for what an answer names. */
  readonly whatToDo: string
  readonly operations: readonly Operation[]
}

export interface CataloguedProblem {
  readonly type: string
  readonly code: string
  /** Whether any request may be answered with it. */
  readonly anywhere: boolean
  /** More than one where capabilities mean different things by one word. */
  readonly meanings: readonly Meaning[]
}

/** Every problem that the routes of a server have declared, and what any of them may answer. */
export interface ProblemCatalogue {
  readonly noteRoute: (route: RouteOptions) => void
  readonly list: () => readonly CataloguedProblem[]
  /** Whether a route, or any, has declared a problem of this code, status and title. */
  readonly isDeclared: (problem: Problem, url: string | undefined, method: string) => boolean
}

interface Declared {
  readonly problem: Problem
  readonly operation: Operation | undefined
}

/** What the kit itself answers, before or after a route has done its own. */
const OF_THE_KIT: Problems = { ...ANYWHERE, ...BY_STATUS }

const keyOf = ({ code, status, title }: Problem): string => [code, status, title].join('\n')

export function createProblemCatalogue(): ProblemCatalogue {
  const anywhere = new Set(Object.values<Problem>(ANYWHERE).map(({ code }) => code))
  // What a route declares is read when it is asked for: whoever mounts it may have added to it.
  const routes = new Map<string, RouteOptions>()

  return {
    noteRoute: (route) => {
      for (const method of [route.method].flat()) routes.set(`${method} ${route.url}`, route)
    },
    list: () => catalogued(declaredBy(routes), anywhere),
    isDeclared: (problem, url, method) => {
      const route = routes.get(`${method} ${url}`)
      return (
        problem.code in { ...OF_THE_KIT, ...NO_SUCH_PROBLEM } ||
        (route !== undefined &&
          problemsOf(route).some((declared) => keyOf(declared) === keyOf(problem)))
      )
    },
  }
}

function declaredBy(routes: ReadonlyMap<string, RouteOptions>): readonly Declared[] {
  const ofAll = Object.values<Problem>({ ...OF_THE_KIT, ...NO_SUCH_PROBLEM }).map((problem) => ({
    problem,
    operation: undefined,
  }))
  const ofRoutes = [...routes].flatMap(([address, route]) => {
    const method = address.slice(0, address.indexOf(' '))
    if (method === 'HEAD') return []
    const operation = operationOf(route, method)
    return problemsOf(route).map((problem) => ({ problem, operation }))
  })
  return [...ofAll, ...ofRoutes]
}

function problemsOf({ schema }: RouteOptions): readonly Problem[] {
  const responses = Object.values((schema?.response ?? {}) as Record<string, unknown>)
  return responses.flatMap((response) => problemsIn(response as object))
}

function operationOf({ schema, url }: RouteOptions, method: string): Operation {
  const { operationId = '', summary = '' } = (schema ?? {}) as Partial<Operation>
  return { operationId, method, path: url.replaceAll(/:(\w+)/g, '{$1}'), summary }
}

function catalogued(
  declared: readonly Declared[],
  anywhere: ReadonlySet<string>,
): CataloguedProblem[] {
  const byCode = new Map<string, Declared[]>()
  for (const one of declared) {
    const { code } = one.problem
    byCode.set(code, [...(byCode.get(code) ?? []), one])
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]) => ({
      type: problemType(code),
      code,
      anywhere: anywhere.has(code),
      meanings: meaningsOf(all),
    }))
}

function meaningsOf(all: readonly Declared[]): Meaning[] {
  const meanings = new Map<string, Meaning & { readonly operations: Operation[] }>()
  for (const { problem, operation } of all) {
    const { status, title, detail = '' } = problem
    const key = [status, title, detail].join('\n')
    const meaning = meanings.get(key) ?? { status, title, whatToDo: detail, operations: [] }
    meanings.set(key, meaning)
    if (operation !== undefined) meaning.operations.push(operation)
  }
  return [...meanings.values()]
}
