import { EventStoreError } from '@vietas/event-store'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createServer } from './index.ts'
import { watchLog } from './log-watch.ts'

interface Line {
  readonly level: number
  readonly msg: string
}

async function given(head: () => Promise<string>) {
  const lines: Line[] = []
  const stream = { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
  const server = await createServer({ name: 'test', version: '1', logging: { stream } })
  const end = new AbortController()
  onTestFinished(async () => {
    end.abort()
    await server.close()
  })
  let asked = 0
  const store = {
    head: () => {
      asked += 1
      return head()
    },
  }
  const times = { everyMs: 1, patienceMs: 20 }
  const watch = watchLog(store, 'esdb://node-1:2113', server.log, end.signal, times)
  return { lines, watch, asked: () => asked }
}

describe('A log that is lost', () => {
  it('is told of in one line, and in one that it is back', async () => {
    let isAway = true
    const { lines, watch, asked } = await given(() =>
      isAway ? Promise.reject(new EventStoreError('unavailable', 'refused')) : Promise.resolve('1'),
    )
    await expect.poll(asked).toBeGreaterThan(5)
    expect(watch.awaySince()).toBeGreaterThan(0)
    isAway = false
    await expect.poll(watch.awaySince).toBeUndefined()
    expect(lines).toMatchObject([
      {
        level: 40,
        msg: 'the log is lost',
        log: 'esdb://node-1:2113',
        since: expect.stringMatching(/^\d{4}-/),
        reason: 'refused',
      },
      { level: 40, msg: 'the log is back', awayMs: expect.any(Number) },
    ])
    expect(JSON.stringify(lines)).not.toContain('stack')
  })

  it('without a word is told of as well, and asked no more until it speaks', async () => {
    let speak = (_: string): void => {}
    const { lines, watch, asked } = await given(() => new Promise((resolve) => (speak = resolve)))
    await expect.poll(watch.awaySince).toBeGreaterThan(0)
    expect(asked()).toBe(1)
    speak('1')
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('the log is back')
  })
})
