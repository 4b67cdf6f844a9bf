import type { ClientReadableStream } from '@grpc/grpc-js'
import type { Message } from './read-response.ts'

/** Measured on EventStoreDB: larger pages gain nothing, smaller ones cost calls. */
const PAGE_MESSAGES = 4_000

/** A call's messages, taken at the consumer's pace. */
export interface PulledCall {
  /**
   * What has come since the last time, at least one message; undefined at the end, and `silence`
   * when nothing has come for so long.
   *
   * @throws what the call failed with, after everything that came before it
   */
  take(silenceMs: number): Promise<readonly Message[] | 'silence' | undefined>
  /** Ends the call; a `take` that waits then gives undefined. */
  cancel(): void
}

/**
 * Stops reading while a page waits for the consumer, so that the server waits as well and memory
 * does not fill up.
 */
export function pull(call: ClientReadableStream<Message>): PulledCall {
  let waiting: Message[] = []
  let failure: Error | undefined
  let ended = false
  let cancelled = false
  let wake = (): void => {}
  let isWaking = false

  // Wakes at the end of this turn of the event loop, so that all that comes in it goes together.
  const wakeSoon = (): void => {
    if (isWaking) return
    isWaking = true
    setImmediate(() => {
      isWaking = false
      wake()
    })
  }

  call.on('data', (message: Message) => {
    waiting.push(message)
    if (waiting.length >= PAGE_MESSAGES) call.pause()
    wakeSoon()
  })
  call.on('end', () => {
    ended = true
    wakeSoon()
  })
  call.on('error', (error: Error) => {
    failure ??= error
    wakeSoon()
  })

  const isSettled = (): boolean => waiting.length > 0 || failure !== undefined || ended || cancelled

  return {
    take: async (silenceMs) => {
      if (!isSettled()) await news((next) => (wake = next), silenceMs)
      if (waiting.length > 0) {
        const taken = waiting
        waiting = []
        call.resume()
        return taken
      }
      // A call that fails also ends. It must not look as if everything had been read.
      if (failure !== undefined && !cancelled) throw failure
      return ended || cancelled ? undefined : 'silence'
    },
    cancel: () => {
      cancelled = true
      waiting = []
      call.cancel()
      wake()
    },
  }
}

async function news(onNews: (wake: () => void) => void, silenceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, silenceMs)
    onNews(resolve)
  })
  clearTimeout(timer)
}
