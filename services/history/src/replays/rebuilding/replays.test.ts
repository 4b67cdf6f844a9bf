import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRecordFile } from '../../record-file.ts'
import type { Replay } from '../replay.ts'
import { DEFAULT_LIMITS } from './replay-limits.ts'
import { createReplays } from './replays.ts'
import { VIEW_VERSION, type ReplaysOptions } from './state.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-replays-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const done: Replay = {
  id: 'done',
  asked: {},
  endsUnwatched: false,
  viewVersion: VIEW_VERSION,
  begunAt: 0,
  outcome: {
    status: 'done',
    endedAt: 0,
    position: '1',
    fingerprint: '1',
    handled: 1,
    setAside: 0,
  },
}

const errors: string[] = []
const options: ReplaysOptions = {
  ...DEFAULT_LIMITS,
  folder,
  log: {
    head: async () => '1',
    eventsAfter: async () => 0,
    elsewhere: () => ({ kind: 'embedded', file: join(folder, 'log.db') }),
  },
  at: '/v1/replays',
  now: () => 0,
  logger: { error: (_, message) => void errors.push(message) },
}
let replays: ReturnType<typeof createReplays>
beforeEach(() => {
  errors.length = 0
  const before = openRecordFile<Replay>(join(folder, 'replays.db'), 'replays')
  before.put(done)
  before.put({ ...done, id: 'older', viewVersion: VIEW_VERSION - 1 })
  before.put({ ...done, id: 'oldest', viewVersion: undefined })
  mkdirSync(join(folder, 'older'), { recursive: true })
  before.close()
  replays = createReplays(options)
})
afterEach(() => replays.close())

it('A replay that a stop of the service ends while it is asked has not failed', async () => {
  const asked = replays.ask('done', '/v1/replays/done/v1/units', {})
  await Promise.all([expect(asked).rejects.toThrow('Ask again in a moment'), replays.close()])
  expect(errors).toEqual([])
})

it('A replay that another version has worked out is removed at the start, which says what to do', () => {
  expect(replays.all().map(({ id }) => id)).toEqual(['done'])
  for (const id of ['older', 'oldest'])
    expect(() => replays.get(id)).toThrow(
      /^It was removed, as another version of the service had worked it out, at .* Begin it again with POST \/v1\/replays/,
    )
  expect(existsSync(join(folder, 'older'))).toBe(false)
})

it(
  'A replay whose process ends by itself while it is asked says so, and what to do',
  { tags: ['slow'] },
  async () => {
    const asked = replays.ask('done', '/v1/replays/done/v1/units', {})
    await expect(asked).rejects.toMatchObject({
      problem: { code: 'replay-stopped', status: 503 },
    })
    expect(errors).toEqual(['a replay could not be asked'])
  },
)

it('A replay whose end could not be written down has failed once that can be', () => {
  vi.useFakeTimers()
  const watched = createReplays(options)
  const file = openRecordFile<Replay>(join(folder, 'replays.db'), 'replays')
  file.put({ ...done, id: 'lost', outcome: { status: 'running' } })
  file.close()
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  expect(watched.get('lost')).toMatchObject({ status: 'failed' })
  return watched.close()
})
