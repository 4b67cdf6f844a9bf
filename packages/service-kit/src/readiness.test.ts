import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReadiness, READINESS_TIMEOUT_MS } from './readiness.ts'

describe('readiness', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is false when a check throws or never answers', async () => {
    const readiness = createReadiness()
    readiness.add('fine', () => ({ ready: true }))
    readiness.add('throws', () => {
      throw new Error('no such file')
    })
    readiness.add('hangs', () => new Promise(() => {}))
    const report = readiness.run()
    await vi.advanceTimersByTimeAsync(READINESS_TIMEOUT_MS)
    expect(await report).toEqual({
      ready: false,
      checks: {
        fine: { ready: true },
        throws: { ready: false, reason: 'no such file' },
        hangs: { ready: false, reason: 'No answer within 2000 ms' },
      },
    })
  })

  it('takes each name once', () => {
    const readiness = createReadiness()
    readiness.add('store', () => ({ ready: true }))
    expect(() => readiness.add('store', () => ({ ready: true }))).toThrow('"store" already')
  })
})
