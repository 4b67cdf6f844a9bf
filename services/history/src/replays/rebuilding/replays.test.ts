import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openRecordFile } from '../../record-file.ts'
import type { Replay } from '../replay.ts'
import { DEFAULT_LIMITS } from './replay-limits.ts'
import { createReplays } from './replays.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-replays-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const done: Replay = {
  id: 'done',
  asked: {},
  endsUnwatched: false,
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

it('A replay that a stop of the service ends while it is asked has not failed', async () => {
  const before = openRecordFile<Replay>(join(folder, 'replays.db'), 'replays')
  before.put(done)
  before.close()
  const errors: string[] = []
  const replays = createReplays({
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
  })
  const asked = replays.ask('done', '/v1/replays/done/v1/units', {})
  await Promise.all([expect(asked).rejects.toThrow('Ask again in a moment'), replays.close()])
  expect(errors).toEqual([])
})
