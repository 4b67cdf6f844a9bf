import { expect, it } from 'vitest'
import { eitherSignal } from './either-signal.ts'
import { keptBy } from './testing/kept-by.ts'

it('aborts when either does, also where one has before', () => {
  const [first, second] = [new AbortController(), new AbortController()]
  const { signal } = eitherSignal(first.signal, second.signal)
  expect(signal.aborted).toBe(false)
  second.abort()
  expect(signal.aborted).toBe(true)
  expect(eitherSignal(undefined, second.signal).signal.aborted).toBe(true)
})

it('once released follows nothing, and nothing keeps it', () => {
  const { signal: long, abort } = withAbort()
  const { signal, release } = eitherSignal(long)
  expect(keptBy(long)).toBe(1)
  release()
  expect(keptBy(long)).toBe(0)
  abort()
  expect(signal.aborted).toBe(false)
})

it('that is made by AbortSignal.any is seen to be kept', () => {
  const { signal: long } = withAbort()
  const one = AbortSignal.any([long])
  expect([one.aborted, keptBy(long)]).toEqual([false, 1])
})

function withAbort(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
