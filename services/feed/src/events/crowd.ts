import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Server } from '@vietas/service-kit'
import { viewIfReadable, viewOf, type FeedReader } from '../feed-reader.ts'
import { parcelAfter, type Parcel } from './parcel.ts'
import type { Asked } from './piece.ts'

/** All who have come to the end of the log. What is recorded then is made once for those alike. */
export interface Crowd {
  readonly join: (member: Member) => void
  readonly leave: (member: Member) => void
  readonly close: () => void
}

/** One who waits at the end of the log. */
export interface Member {
  /** The log has grown to a sequence: goes on by itself, or leaves. */
  readonly advance: (last: number, parcels: Parcels) => void
}

/** What comes after a place, up to where the log has grown to. */
export type Parcels = (after: number, asked: Asked) => Parcel | undefined

/** So long others wait while the crowd is served. */
const TURN_MS = 5

export function createCrowd(
  reader: Pick<FeedReader, 'grown' | 'projection'>,
  log: Pick<Server['log'], 'error'>,
): Crowd {
  const members = new Set<Member>()
  const closing = new AbortController()
  void serve(reader, members, log, closing.signal)
  return {
    join: (member) => void members.add(member),
    leave: (member) => void members.delete(member),
    close: () => closing.abort(),
  }
}

async function serve(
  reader: Pick<FeedReader, 'grown' | 'projection'>,
  members: ReadonlySet<Member>,
  log: Pick<Server['log'], 'error'>,
  closing: AbortSignal,
): Promise<void> {
  let served: number | undefined
  while (!closing.aborted) {
    try {
      const last = viewIfReadable(reader)?.sequence()
      if (last !== undefined && last !== served) {
        served = last
        await serveAll(members, last, parcelsOf(reader, last))
        continue
      }
    } catch (error) {
      log.error({ err: error }, 'the streams at the end of the log could not be served')
    }
    await reader.grown(closing)
  }
}

async function serveAll(
  members: ReadonlySet<Member>,
  last: number,
  parcels: Parcels,
): Promise<void> {
  let until = performance.now() + TURN_MS
  for (const member of members) {
    member.advance(last, parcels)
    if (performance.now() < until) continue
    await nextTurn()
    until = performance.now() + TURN_MS
  }
  // What comes in one turn is one round.
  await nextTurn()
}

function parcelsOf(reader: Pick<FeedReader, 'projection'>, last: number): Parcels {
  const made = new Map<string, Parcel | undefined>()
  return (after, asked) => {
    const name = `${after} ${asked.form.name} ${asked.key}`
    if (made.has(name)) return made.get(name)
    const parcel = parcelAfter(viewOf(reader), after, last, asked)
    made.set(name, parcel)
    return parcel
  }
}
