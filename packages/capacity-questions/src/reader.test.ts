import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCapacity, type Answer, type TestCapacity } from './testing/capacity.ts'
import { opened, unitNumbered } from './testing/reports.ts'

const QUESTIONS = [
  '/v1/capacity',
  '/v1/units',
  `/v1/units/${unitNumbered(1)}`,
  '/v1/closure-orders',
] as const

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(async () => {
  vi.useRealTimers()
  await capacity.close()
})

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** Moves the clock on until an answer is there, so that nobody waits for it. */
async function answerInTime(asked: Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined
  void asked.then((given) => (answer = given))
  while (answer === undefined) {
    await nextTurn()
    vi.advanceTimersByTime(1_000)
  }
  return answer
}

describe.each(QUESTIONS)('%s', (question) => {
  it('waits for the position of a write, and answers with it', async () => {
    const asked = capacity.get(`${question}?after=1`)
    await capacity.given(opened(1))
    expect(await asked).toMatchObject({ status: 200, body: { position: '1' } })
  })

  it('asked for a position that no write has answered, says in time that it is not there', async () => {
    await capacity.given(opened(1))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = await answerInTime(capacity.get(`${question}?after=12345`))
    expect(answer).toMatchObject({
      status: 503,
      headers: {
        'retry-after': '1',
        'content-type': expect.stringContaining('application/problem+json'),
      },
      body: { type: '/problems/view-behind', status: 503 },
    })
    expect(answer.body.detail).toContain('12345')
  })

  it.each(['soon', '-1', '1.5', '', '07', '123456789012345678901'])(
    'refuses after=%s, which is no position',
    async (after) => {
      expect(await capacity.get(`${question}?after=${after}`)).toMatchObject({
        status: 400,
        body: {
          type: '/problems/invalid-request',
          errors: [{ in: 'query', name: 'after' }],
        },
      })
    },
  )
})
