import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer } from './create-server.ts'
import { defineProblems } from './define-problems.ts'
import { ProblemError } from './problem.ts'
import { problemResponses } from './problem-responses.ts'
import type { Server } from './server.ts'

const refusals = defineProblems({
  'unit-closed': { status: 409, title: 'The unit is <closed>', detail: 'Reopen {id} first.' },
})
const undeclared = defineProblems({
  'unit-lost': { status: 409, title: 'The unit is lost', detail: 'Find it.' },
})

let server: Server
beforeAll(async () => {
  server = await createServer({ name: 'test', version: '1.0.0', logging: { level: 'silent' } })
  const schema = {
    operationId: 'fillPlace',
    summary: 'Fill a place',
    response: { 200: z.object({}), ...problemResponses(400, refusals) },
  }
  server.post('/v1/units/:unitId/fillings', { schema }, () => {
    throw new ProblemError(refusals['unit-closed'])
  })
  server.get('/v1/units/:unitId', { schema: { response: { 200: z.object({}) } } }, () => {
    throw new ProblemError(undeclared['unit-lost'])
  })
})
afterAll(() => server.close())

const get = (url: string, accept = 'application/json') =>
  server.inject({ url, headers: { accept } })

describe('the catalogue of problems', () => {
  it('has a page at the type of every problem, for programs and for people', async () => {
    const refused = await server.inject({ method: 'POST', url: '/v1/units/1/fillings' })
    const type = refused.json<{ type: string }>().type
    expect((await get(type)).json()).toEqual({
      type,
      code: 'unit-closed',
      anywhere: false,
      meanings: [
        {
          status: 409,
          title: 'The unit is <closed>',
          whatToDo: 'Reopen {id} first.',
          operations: [
            {
              operationId: 'fillPlace',
              method: 'POST',
              path: '/v1/units/{unitId}/fillings',
              summary: 'Fill a place',
            },
          ],
        },
      ],
    })
    const page = await get(type, 'text/html')
    expect(page.headers['content-type']).toContain('text/html')
    for (const text of ['409: The unit is &lt;closed>', 'Reopen {id} first.', 'Fill a place'])
      expect(page.body).toContain(text)
  })

  it('lists what routes declare and what any request may be answered, each with what to do', async () => {
    const { problems } = (await get('/problems')).json<{ problems: any[] }>()
    const codes = problems.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['unit-closed', 'invalid-request', 'not-acceptable']),
    )
    expect(codes).toEqual([...new Set(codes)])
    for (const { meanings } of problems)
      for (const { whatToDo } of meanings) expect(whatToDo).not.toBe('')
    const page = await get('/problems', 'text/html')
    for (const code of codes) expect(page.body).toContain(`href="problems/${code}"`)
  })

  it('has nothing for a code that there is not', async () => {
    const { json, statusCode } = await get('/problems/unit-lost')
    expect([statusCode, json()]).toMatchObject([404, { type: '/problems/problem-not-known' }])
  })

  it('where it is checked, a problem that its route does not declare is a fault', async () => {
    expect((await get('/v1/units/1')).statusCode).toBe(500)
  })
})
