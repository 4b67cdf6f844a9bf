import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Recorded } from './decide-anew.ts'
import { leftOutBy } from './left-out.ts'

const recordedIn = (stream: string, count: number): Recorded[] =>
  Array.from({ length: count }, () => ({
    stream,
    event: { id: randomUUID() } as Recorded['event'],
    recordedAt: 0,
  }))

const eventOf = ({ event }: Recorded) => event

/** Milliseconds of the processor. */
function costOf(work: () => void): number {
  const { user, system } = process.cpuUsage()
  work()
  const after = process.cpuUsage()
  return (after.user - user + after.system - system) / 1_000
}

describe('what is left out', () => {
  it('is each event of a stream, and of no other', () => {
    const [one, another] = [recordedIn('a', 3), recordedIn('b', 3)]
    const isLeftOut = leftOutBy([{ stream: 'a' }], [...one, ...another])
    expect(one.map(eventOf).every(isLeftOut)).toBe(true)
    expect(another.map(eventOf).some(isLeftOut)).toBe(false)
  })

  it('is found without holding up others, in one long stream and in many', () => {
    const long = recordedIn('long', 20_000)
    const streams = Array.from({ length: 500 }, (_, number) => `stream-${number}`)
    const many = streams.flatMap((stream) => recordedIn(stream, 40))
    expect(costOf(() => leftOutBy([{ stream: 'long' }], long))).toBeLessThan(500)
    const all = streams.map((stream) => ({ stream }))
    expect(costOf(() => leftOutBy(all, many))).toBeLessThan(500)
  })
})
