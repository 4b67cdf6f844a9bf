import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

/** Long enough for what measures to look at the clock before the work and after it. */
const MARGIN_MS = 5

/** The longest that the process kept everyone waiting while something went on, in milliseconds. */
export async function longestBlock(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await setTimeout(MARGIN_MS)
  await work()
  await setTimeout(MARGIN_MS)
  delay.disable()
  return delay.max / 1e6
}
