import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTimeLimit } from './with-time-limit.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<string>(() => {})

describe('given work that settles within its time', () => {
  it('gives what the work gives, and leaves no timer behind', async () => {
    const work = new Promise<string>((resolve) => setTimeout(() => resolve('done'), 99))
    const result = withTimeLimit(work, 100, () => 'late')
    await vi.advanceTimersByTimeAsync(99)
    expect(await result).toBe('done')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails as the work fails, and leaves no timer behind', async () => {
    const failing = Promise.reject(new Error('broken'))
    await expect(withTimeLimit(failing, 100, () => 'late')).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('given work that is too late', () => {
  it('gives what else is to be given, when the time is up and not before', async () => {
    const settled = vi.fn<(value: string) => void>()
    void withTimeLimit(never, 100, () => 'late').then(settled)
    await vi.advanceTimersByTimeAsync(99)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(settled).toHaveBeenCalledWith('late')
  })

  it('fails as it is told to', async () => {
    const result = withTimeLimit(never, 100, () => {
      throw new Error('No answer')
    })
    await Promise.all([
      expect(result).rejects.toThrow('No answer'),
      vi.advanceTimersByTimeAsync(100),
    ])
  })

  it('a failure that comes then is no unhandled rejection, which would end the process', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    const work = new Promise<string>((_, reject) => setTimeout(() => reject(new Error()), 200))
    const result = withTimeLimit(work, 100, () => 'late')
    await vi.advanceTimersByTimeAsync(200)
    expect(await result).toBe('late')
    vi.useRealTimers()
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
