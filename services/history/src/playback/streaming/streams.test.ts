import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { EventTold } from './playing.ts'
import { bytesOf, createStreams, WRITTEN } from './streams.ts'

describe('A stream of events', () => {
  it('takes no more of them than its reader does, but for a few that wait', async () => {
    let taken = 0
    let isEnded = false
    async function* events(): AsyncGenerator<EventTold> {
      try {
        for (;;) yield { id: String(++taken), event: 'frame', data: '{}' }
      } finally {
        isEnded = true
      }
    }
    const end = (): void => undefined
    const stream = bytesOf(events(), WRITTEN.jsonl, { signal: new AbortController().signal, end })
    const reader = stream[Symbol.asyncIterator]()
    for (let read = 1; read <= 20; read++) {
      expect((await reader.next()).value).toBe(`{"id":"${read}","event":"frame","data":{}}\n`)
      await new Promise((resolve) => setImmediate(resolve))
      expect(taken).toBeLessThanOrEqual(read + 3)
    }
    stream.destroy()
    await expect.poll(() => isEnded).toBe(true)
  })
})

it('Whoever has gone away before a stream begins takes the place of nobody', () => {
  const gone = new ServerResponse(new IncomingMessage(new Socket()))
  gone.destroy()
  const streams = createStreams()
  for (let many = 0; many < 20; many++) expect(streams.begin(gone).signal.aborted).toBe(true)
})
