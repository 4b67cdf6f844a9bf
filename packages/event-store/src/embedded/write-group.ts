import { decideAppend } from '../law/decide-append.ts'
import { idTaken } from '../law/errors.ts'
import { categoryOf } from '../port.ts'
import { eventText } from './event-text.ts'
import type { StreamBefore } from '../law/decide-append.ts'
import type { CheckedEvent } from '../law/check-append.ts'
import type { AppendResult, ExpectedRevision } from '../port.ts'
import type { Database, SqlValue } from './driver.ts'
import type { Outcome } from './group-commit.ts'
import type { LogState } from './log-state.ts'
import type { StreamState } from './stream-states.ts'

export interface AppendRequest {
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly events: readonly CheckedEvent[]
}

/** What the log holds, and what this group is about to add to it. */
interface Group {
  readonly state: LogState
  readonly recordedAt: number
  /** Positions by id, for every id in this group. */
  readonly positions: Map<string, number>
  /** Position, category, type and text of each event. */
  readonly rows: SqlValue[]
  readonly written: Map<number, Holder>
}

/** Which event a position holds. */
interface Holder {
  readonly id: string
  readonly stream: string
  readonly revision: number
}

/**
 * Decides each append on its own, in order, each seeing those before it; then writes them all in
 * one commit. When it throws nothing was written, and `state` must be loaded again.
 */
export function writeGroup(
  database: Database,
  state: LogState,
  requests: readonly AppendRequest[],
  now: () => number,
): Outcome<AppendResult>[] {
  const ids: string[] = []
  for (const { events } of requests) for (const { id } of events) ids.push(id)
  state.index.load(requests.map(({ stream }) => stream))
  const recordedAt = Math.max(now(), state.recordedAt)
  const positions = state.index.positionsOf(ids)
  const group: Group = { state, recordedAt, positions, rows: [], written: new Map() }
  const outcomes = requests.map((request) => appendOne(group, request))
  writeRows(database, group)
  return outcomes
}

function appendOne(group: Group, request: AppendRequest): Outcome<AppendResult> {
  const { state, positions } = group
  const stream = state.index.stream(request.stream)
  const ids = request.events.map(({ id }) => id)
  const decision = decideAppend(streamBefore(group, stream), request.expected, ids)
  if (decision.kind === 'conflict') {
    return { result: { outcome: 'conflict', actual: decision.actual } }
  }
  if (decision.kind === 'repeat') {
    return { result: appended(decision.revision, positionOf(group, stream, decision.revision)) }
  }
  const taken = ids.find((id) => positions.has(id))
  if (taken !== undefined) return { error: idTaken(taken) }
  for (const event of request.events) place(group, stream, event)
  return { result: appended(stream.revision, state.position) }
}

function streamBefore(group: Group, stream: StreamState): StreamBefore {
  return {
    revision: stream.revision,
    idAt: (revision) => holderAt(group, positionOf(group, stream, revision)).id,
    revisionOf: (id) => {
      const position = group.positions.get(id)
      if (position === undefined) return undefined
      const holder = holderAt(group, position)
      return holder.stream === stream.name ? holder.revision : undefined
    },
  }
}

function place(
  { state, recordedAt, positions, rows, written }: Group,
  stream: StreamState,
  event: CheckedEvent,
): void {
  const position = state.position + 1
  const at = event.recordedAt ?? Math.max(recordedAt, state.recordedAt)
  const revision = stream.revision + 1
  const category = state.names.numberOf(categoryOf(stream.name))
  const type = state.names.numberOf(event.type)
  const text = eventText(event, { stream: stream.name, revision, position, recordedAt: at })
  rows.push(position, category, type, text)
  written.set(position, { id: event.id, stream: stream.name, revision })
  positions.set(event.id, position)
  state.index.add(stream, event.id, position, revision)
  state.position = position
  state.recordedAt = Math.max(state.recordedAt, at)
}

function writeRows(database: Database, { state: { log, names }, rows }: Group): void {
  if (rows.length === 0) return
  // One statement is a transaction by itself: no need to begin one and to commit it.
  if (log.insert.isOneStatement(rows) && !names.hasUnsaved()) log.insert.run(rows)
  else
    database.transaction(() => {
      names.save()
      log.insert.run(rows)
    })
  log.inserted(rows)
}

function positionOf({ state }: Group, stream: StreamState, revision: number): number {
  const [position] = state.index.positionsBetween(stream, revision, revision)
  if (position === undefined) throw new RangeError(`${stream.name} has no revision ${revision}`)
  return position
}

function holderAt({ state, written }: Group, position: number): Holder {
  const found = written.get(position) ?? state.log.readPositions([position])[0]
  if (found === undefined) throw new RangeError(`The log has nothing at ${position}`)
  return found
}

function appended(revision: number, position: number): AppendResult {
  return { outcome: 'appended', revision, position: String(position) }
}
