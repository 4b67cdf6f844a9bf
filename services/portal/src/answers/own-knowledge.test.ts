import { afterEach, expect, it, vi } from 'vitest'
import { forget } from './ask.ts'
import { ownKnowledge } from './own-knowledge.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  forget()
})

const ANSWERS: Readonly<Record<string, object>> = {
  '/history/v1/replays/done': { status: 'done', recordedAt: '2019-03-01T22:30:00.000Z' },
  '/history/v1/replays/running': { status: 'running', recordedAt: null },
  '/history/v1/scenarios/dated': { base: { position: '1', knownAt: '2018-12-31' } },
  '/history/v1/scenarios/now': { base: { position: '1' } },
}

it.each([
  [{ replay: 'done' }, '2019-03-02'],
  [{ replay: 'running' }, undefined],
  [{ replay: 'gone' }, undefined],
  [{ scenario: 'dated' }, '2018-12-31'],
  [{ scenario: 'now' }, undefined],
  [{}, undefined],
])('of %j what is shown without another knowledge is known at %s', async (shown, day) => {
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = ANSWERS[url]
    return new Response(JSON.stringify(answer ?? {}), { status: answer === undefined ? 404 : 200 })
  })
  expect(await ownKnowledge(shown)).toBe(day)
})
