import { afterEach, expect, it, vi } from 'vitest'
import { ask } from './ask.ts'

afterEach(() => vi.unstubAllGlobals())

it.each([
  [{ by: 'a' }, '/capacity/v1/capacity?by=a'],
  [{ by: 'a', scenario: 's/1' }, '/history/v1/scenarios/s%2F1/v1/capacity?by=a'],
  [
    { by: 'a', scenario: 's', baseline: 'yes' },
    '/history/v1/scenarios/s/baseline/v1/capacity?by=a',
  ],
])('a question with %j goes to %s', async (parameters, address) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response('{}')
  })
  await ask('/capacity/v1/capacity', parameters)
  expect(asked).toEqual([address])
})

it('documents and history are asked of no scenario', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response('{}')
  })
  await ask('/capacity/v1/sources', { scenario: 's' })
  await ask('/history/v1/diff', { scenario: 's' })
  expect(asked).toEqual(['/capacity/v1/sources', '/history/v1/diff'])
})
