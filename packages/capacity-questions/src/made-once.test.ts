import { createCapacityIndex } from '@vietas/capacity-ledger'
import { REFERENCE } from '@vietas/territories'
import { describe, expect, it } from 'vitest'
import { answerTo } from './answer-to.ts'
import type { Answering } from './answering.ts'
import { createAskedBefore } from './asked-before.ts'
import { createKeptAnswers, type KeptAnswer } from './kept-answers.ts'
import type { CapacityReader } from './reader.ts'

const NOW = Date.UTC(2026, 5, 15)

const view = () =>
  ({ index: createCapacityIndex(), latestRemembered: 0 }) as unknown as Answering['view']

const clocks = {
  validAt: 20_000,
  knownAt: NOW,
  boundaries: 'then',
  lens: REFERENCE.lensFor('2026-06-15', NOW),
}
const reply = {
  header: () => reply,
  headers: () => reply,
  type: () => reply,
  code: () => reply,
  send: () => reply,
}
const request = { raw: { url: '/v1/capacity', headers: {} }, log: { error: () => {} } }

/** Someone who asks, and whose work ends when it is told to. */
function asking() {
  const reader = { answers: createKeptAnswers(), askedBefore: createAskedBefore() }
  const works: PromiseWithResolvers<KeptAnswer>[] = []
  const ask = (answering: Answering, question: string) =>
    answerTo(
      reader as unknown as CapacityReader,
      {
        request,
        reply,
        clocks,
        parameters: { boundaries: 'then' },
        answering,
        question: [question],
      },
      () => {
        const work = resolvers<KeptAnswer>()
        works.push(work)
        return work.promise
      },
    )
  return { ask, works }
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
  readonly reject: (error: Error) => void
}

function resolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<Value>((fulfil, fail) => {
    resolve = fulfil
    reject = fail
  })
  return { promise, resolve, reject }
}

const answer: KeptAnswer = { rest: Buffer.from('"groups":[]}') }

describe('A question under way', () => {
  it('is worked out once for all who ask it, and kept', async () => {
    const { ask, works } = asking()
    const answering = { view: view(), position: '7' }
    const both = Promise.all([ask(answering, 'a'), ask(answering, 'a')])
    expect(works).toHaveLength(1)
    works[0]?.resolve(answer)
    const [one, other] = await both
    expect(other).toEqual(one)
    expect(await ask(answering, 'a')).toEqual(one)
    expect(works).toHaveLength(1)
  })

  it('is not another question, nor the same of a view that has moved or is another', () => {
    const { ask, works } = asking()
    const answering = { view: view(), position: '7' }
    void ask(answering, 'a')
    void ask(answering, 'b')
    void ask({ ...answering, position: '8' }, 'a')
    void ask({ ...answering, view: view() }, 'a')
    expect(works).toHaveLength(4)
  })

  it('that fails, fails for all who asked it, and is worked out anew for who asks again', async () => {
    const { ask, works } = asking()
    const answering = { view: view(), position: '7' }
    const both = [ask(answering, 'a'), ask(answering, 'a')]
    expect(works).toHaveLength(1)
    works[0]?.reject(new Error('no memory'))
    for (const one of both) await expect(one).rejects.toThrow('no memory')
    const again = ask(answering, 'a')
    expect(works).toHaveLength(2)
    works[1]?.resolve(answer)
    expect(await again).toBeDefined()
  })
})
