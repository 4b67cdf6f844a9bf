import { EventStoreError } from '@vietas/event-store'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createServer } from './index.ts'
import { watchLog } from './log-watch.ts'

interface Line {
  readonly level: number
  readonly msg: string
  readonly leader?: string
}

async function given(head: () => Promise<string>, leader?: () => Promise<string>) {
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
    ...(leader && { leader }),
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

  it.each([
    ['names the node that leads now', async () => 'node-2:2113', 'node-2:2113'],
    ['is told of where nobody says who leads', () => Promise.reject(new Error('no')), undefined],
  ])('%s', async (_, leader, named) => {
    const failures = [new EventStoreError('unavailable', 'refused')]
    const head = async (): Promise<string> => {
      const failure = failures.shift()
      if (failure !== undefined) throw failure
      return '1'
    }
    const { lines } = await given(head, leader)
    await expect.poll(() => lines.at(-1)?.msg).toBe('the log is back')
    expect(lines.at(-1)).toMatchObject({ log: 'esdb://node-1:2113', awayMs: expect.any(Number) })
    expect(lines.at(-1)?.leader).toBe(named)
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
