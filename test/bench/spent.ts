import { latencyOf, type Latency } from './percentile.ts'

/** What a piece of work took, in milliseconds. */
export interface Spent {
  /** From its beginning to its end: what whoever asks waits for. */
  readonly waitedMs: number
  /** Of the processor, of all threads: those of the garbage collector too, for which nobody waits. */
  readonly cpuMs: number
}

export interface SpentLatency {
  readonly waitedMs: Latency
  readonly cpuMs: Latency
}

export async function spentBy(work: () => Promise<unknown>): Promise<Spent> {
  const before = process.cpuUsage()
  const began = performance.now()
  await work()
  const waitedMs = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return { waitedMs, cpuMs: (user + system) / 1_000 }
}

export const latencyOfSpent = (all: readonly Spent[]): SpentLatency => ({
  waitedMs: latencyOf(all.map(({ waitedMs }) => waitedMs)),
  cpuMs: latencyOf(all.map(({ cpuMs }) => cpuMs)),
})
