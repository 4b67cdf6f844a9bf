import { newStreamLog } from './stream-log.ts'
import type { WritableStreamLog } from './stream-log.ts'

/** The streams of a log, by name. */
export interface Streams {
  find(name: string): WritableStreamLog | undefined
  /** Begins one that is not there. */
  open(name: string): WritableStreamLog
}

export function newStreams(): Streams {
  const streams = new Map<string, WritableStreamLog>()
  return {
    find: (name) => streams.get(name),
    open: (name) => {
      const known = streams.get(name)
      if (known !== undefined) return known
      const stream = newStreamLog(name)
      streams.set(name, stream)
      return stream
    },
  }
}
