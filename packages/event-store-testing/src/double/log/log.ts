import { newRecorder } from './recorder.ts'
import { newStreams } from './streams.ts'
import { systemEvent } from './system-events.ts'
import type { Recorder } from './recorder.ts'
import type { Proposal, StoredEvent } from './stored-event.ts'
import type { StreamLog } from './stream-log.ts'

/** What a cluster keeps: one log, in memory, which outlives its servers. */
export interface Log extends Pick<Recorder, 'events' | 'end' | 'indexAt'> {
  stream(name: string): StreamLog | undefined
  /** Gives the position of the last event; without events, that of the mark left instead. */
  append(stream: string, proposals: readonly Proposal[]): number
  /** Hides what the stream holds; it can be begun anew. */
  delete(stream: string): number
  /** Ends the stream for ever. */
  tombstone(stream: string): number
  onGrowth(listener: () => void): () => void
}

const LAST_REVISION = '9223372036854775807'
/** The server writes an event of its own after so many of its clients'. */
const STATISTICS_EVERY = 500

export function newLog(now: () => number = Date.now): Log {
  const recorder = newRecorder(now)
  const streams = newStreams()
  const listeners = new Set<() => void>()
  let sinceStatistics = STATISTICS_EVERY

  const write = (name: string, proposals: readonly Proposal[]): StoredEvent | undefined => {
    const stream = streams.open(name)
    for (const proposal of proposals)
      stream.push(recorder.record(name, String(stream.revision + 1), proposal))
    return stream.events.at(-1)
  }

  const writeStatistics = (events: number): void => {
    sinceStatistics += events
    if (sinceStatistics < STATISTICS_EVERY) return
    sinceStatistics = 0
    write('$stats-127.0.0.1:2113', [systemEvent('$statsCollected', { 'proc-cpu': 1 })])
  }

  /** Records a change at one time and tells the listeners; gives the position of its last event. */
  const change = (record: () => StoredEvent | undefined, events = 1): number => {
    recorder.tick()
    const last = record()
    writeStatistics(events)
    for (const listener of listeners) listener()
    return last?.position ?? 0
  }

  change(() => write('$$$scavenges', [systemEvent('$metadata', { $maxAge: 2_592_000 })]))

  return {
    events: recorder.events,
    get end() {
      return recorder.end
    },
    indexAt: recorder.indexAt,
    stream: streams.find,
    append: (name, proposals) =>
      proposals.length === 0
        ? recorder.mark(name)
        : change(() => write(name, proposals), proposals.length),
    delete: (name) => {
      streams.open(name).delete()
      return change(() => write(`$$${name}`, [systemEvent('$metadata', { $tb: 2 ** 53 - 1 })]))
    },
    tombstone: (name) => {
      streams.open(name).tombstone()
      return change(() => recorder.record(name, LAST_REVISION, systemEvent('$streamDeleted')))
    },
    onGrowth: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
