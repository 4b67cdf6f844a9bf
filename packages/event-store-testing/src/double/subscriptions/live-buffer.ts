import type { Outlet } from '../server/outlet.ts'

/** Keeps what a live consumer has not taken yet, within bounds. */
export interface LiveBuffer {
  /** Gives false when the consumer is too slow: more waits than the bounds allow. */
  offer(message: Buffer): boolean
  /** Writes all that waits to the connection, however slow the consumer is. */
  release(): void
}

/** The server holds so many events beyond what a connection's window takes. */
const MOST_EVENTS = 64
const WINDOW_BYTES = 65_535

export function liveBuffer(outlet: Outlet): LiveBuffer {
  let waiting: Buffer[] = []
  let bytes = 0
  let isBlocked = false

  const takeWaiting = (): Buffer[] => {
    const taken = waiting
    waiting = []
    bytes = 0
    return taken
  }

  const send = (message: Buffer): void => {
    if (isBlocked) {
      waiting.push(message)
      bytes += message.length
    } else {
      isBlocked = !outlet.write(message)
    }
  }

  const flush = async (): Promise<void> => {
    while (isBlocked && outlet.isOpen) {
      await outlet.clear()
      isBlocked = false
      for (const message of takeWaiting()) send(message)
    }
  }

  return {
    offer: (message) => {
      const wasBlocked = isBlocked
      send(message)
      if (!wasBlocked && isBlocked) void flush()
      return waiting.length <= MOST_EVENTS || bytes <= WINDOW_BYTES
    },
    release: () => {
      for (const message of takeWaiting()) outlet.write(message)
    },
  }
}
