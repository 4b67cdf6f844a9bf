import { closeSync, openSync } from 'node:fs'
import { DatabaseError, openDatabase, type Database, type Statement } from '@vietas/event-store'
import type { Clock } from './clock.ts'
import type { Place } from './event-log.ts'
import { gatherWrites, type Change, type WritingState } from './gathered-writes.ts'
import type { Log } from './log.ts'
import type { Attempt, Pending, Subscription } from './subscription.ts'
import { notWritten } from './webhook-problems.ts'

export interface KeptSubscription {
  readonly subscription: Subscription
  /** The log has been looked through up to here; what waits of it is in `pendingOf`. */
  readonly cursor: string
}

/** A request that may come again. */
export interface KeyedRequest {
  /** Its Idempotency-Key. */
  readonly key: string
  readonly fingerprint: string
}

/** What a request made, as it was then. */
export interface KeptCreation extends KeptSubscription {
  readonly fingerprint: string
}

/**
 * Subscriptions, how far each has come, and what waits for it: all that a restart needs. What is to be
 * durable at once, and is not, is refused with a problem of 503, and then nothing is changed.
 */
export interface WebhookFile {
  readonly all: () => readonly KeptSubscription[]
  /** Adds it, and what it was asked for under; durable when it returns. */
  readonly create: (subscription: Subscription, cursor: string, under?: KeyedRequest) => void
  /** What a key has made, until that is removed. */
  readonly createdUnder: (key: string) => KeptCreation | undefined
  /** Changes it; durable when it returns. */
  readonly put: (subscription: Subscription, cursor: string) => void
  /** As `put`, and all that waits for it is due at an instant as if it had not been tried. */
  readonly putAnew: (subscription: Subscription, cursor: string, dueAt: number) => void
  /** As `put`, and nothing waits for it any more. */
  readonly putWithoutPending: (subscription: Subscription, cursor: string) => void
  readonly remove: (id: string) => void
  readonly pendingOf: (id: string) => readonly Pending[]
  /** The newest first. */
  readonly attemptsOf: (id: string, asked: AttemptsAsked) => readonly KeptAttempt[]
  /**
   * What deliveries change. It is written soon, with whatever else is, and in order: when the process
   * or the machine ends before that, the file is as it was a little earlier, and events are sent again.
   * Where it cannot be written, that is tried again.
   */
  readonly later: (change: Change<DeliveryWrites>) => void
  /** Nothing more should be read for anyone where so much cannot be written: a problem of 503. */
  readonly makeRoom: () => void
  readonly state: () => WritingState
  readonly close: () => void
}

export interface DeliveryWrites {
  readonly subscription: (subscription: Subscription) => void
  readonly cursor: (id: string, cursor: string) => void
  readonly pending: (id: string, pending: Pending) => void
  readonly settled: (id: string, sequence: Place) => void
  readonly nothingPending: (id: string) => void
  readonly attempt: (id: string, attempt: Attempt) => void
}

export interface AttemptsAsked {
  readonly limit: number
  /** Only those before this number. */
  readonly before?: number
  readonly failedOnly?: boolean
}

export interface KeptAttempt extends Attempt {
  readonly number: number
}

/** Of each subscription; older ones are removed. */
const MOST_ATTEMPTS_KEPT = 1_000
/** At the start another process may still be leaving. */
const LEAVING_MS = 5_000
/** Nothing else is done meanwhile, so it is short: who else writes here is not for long. */
const BUSY_MS = 100

export function openWebhookFile(path: string, clock: Clock, log: Log): WebhookFile {
  // It has secrets in it, so it is nobody else's to read; SQLite's other files follow it.
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600))
  const database = openDatabase(path)
  database.exec(`pragma busy_timeout = ${LEAVING_MS}`)
  database.exec(SCHEMA)
  database.exec(`pragma busy_timeout = ${BUSY_MS}`)
  const statements = prepare(database)
  const gathered = gatherWrites({ database, writes: writesOf(statements), clock, log })
  const durably = (change: Change<DeliveryWrites>): void => {
    database.exec('pragma synchronous = full')
    try {
      kept(() => gathered.write(change))
    } finally {
      database.exec('pragma synchronous = normal')
    }
  }
  const put = (subscription: Subscription, cursor: string): void =>
    void statements.put.run([subscription.id, JSON.stringify(subscription), cursor])

  return {
    all: () =>
      statements.all.all().map(({ text, cursor }) => ({ subscription: parsed(text), cursor })),
    create: (subscription, cursor, under) =>
      durably(() => {
        put(subscription, cursor)
        if (under !== undefined)
          statements.addCreation.run([
            under.key,
            under.fingerprint,
            subscription.id,
            JSON.stringify(subscription),
            cursor,
          ])
      }),
    createdUnder: (key) => {
      const found = statements.createdUnder.get([key])
      return found && { ...found, subscription: parsed(found.text) }
    },
    put: (subscription, cursor) => durably(() => put(subscription, cursor)),
    putAnew: (subscription, cursor, dueAt) =>
      durably(() => {
        put(subscription, cursor)
        statements.beginAnew.run([dueAt, subscription.id])
      }),
    putWithoutPending: (subscription, cursor) =>
      durably((writes) => {
        put(subscription, cursor)
        writes.nothingPending(subscription.id)
      }),
    remove: (id) => durably(() => removeAll(statements, id)),
    pendingOf: (id) => statements.pendingOf.all([id]).map(pendingIn),
    attemptsOf: (id, asked) => {
      kept(() => gathered.write())
      return attemptsIn(statements, id, asked)
    },
    later: gathered.add,
    makeRoom: () => kept(gathered.makeRoom),
    state: gathered.state,
    close: () => {
      gathered.end()
      database.close()
    },
  }
}

/** @throws ProblemError where the file cannot be written */
function kept(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (error instanceof DatabaseError) throw notWritten()
    throw error
  }
}

function removeAll(statements: Statements, id: string): void {
  statements.remove.run([id])
  statements.removePending.run([id])
  statements.removeAttempts.run([id])
  statements.removeCreation.run([id])
}

const SCHEMA = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  create table if not exists subscriptions (
    number integer primary key, id text unique not null, text text not null, cursor text not null
  );
  create table if not exists pending (
    subscription text not null, sequence integer not null, stream text not null, event text not null,
    type text not null, recorded_at integer not null, attempts integer not null, due_at integer not null,
    primary key (subscription, sequence)
  ) without rowid;
  create table if not exists creations (
    key text primary key, fingerprint text not null, subscription text not null, text text not null,
    cursor text not null
  ) without rowid;
  create table if not exists attempts (
    number integer primary key autoincrement, subscription text not null, failed integer not null,
    text text not null
  );
  create index if not exists attempts_of on attempts (subscription, number);
`

interface PendingRow {
  readonly sequence: number
  readonly stream: string
  readonly event: string
  readonly type: string
  readonly recorded_at: number
  readonly attempts: number
  readonly due_at: number
}

interface Statements {
  readonly all: Statement<{ text: string; cursor: string }>
  readonly put: Statement<object>
  readonly addCreation: Statement<object>
  readonly createdUnder: Statement<{ fingerprint: string; text: string; cursor: string }>
  readonly removeCreation: Statement<object>
  readonly remove: Statement<object>
  readonly rewrite: Statement<object>
  readonly move: Statement<object>
  readonly pendingOf: Statement<PendingRow>
  readonly putPending: Statement<object>
  readonly settle: Statement<object>
  readonly removePending: Statement<object>
  readonly beginAnew: Statement<object>
  readonly attempts: Statement<{ number: number; text: string }>
  readonly addAttempt: Statement<object>
  readonly forgetAttempts: Statement<object>
  readonly removeAttempts: Statement<object>
}

function prepare(database: Database): Statements {
  return {
    all: database.prepare('select text, cursor from subscriptions order by number'),
    put: database.prepare(
      'insert into subscriptions (id, text, cursor) values (?, ?, ?) on conflict (id) do update set text = excluded.text, cursor = excluded.cursor',
    ),
    addCreation: database.prepare('insert into creations values (?, ?, ?, ?, ?)'),
    createdUnder: database.prepare('select fingerprint, text, cursor from creations where key = ?'),
    removeCreation: database.prepare('delete from creations where subscription = ?'),
    remove: database.prepare('delete from subscriptions where id = ?'),
    rewrite: database.prepare('update subscriptions set text = ? where id = ?'),
    move: database.prepare('update subscriptions set cursor = ? where id = ?'),
    pendingOf: database.prepare('select * from pending where subscription = ? order by sequence'),
    // One that was removed meanwhile leaves nothing behind.
    putPending: database.prepare(
      'insert into pending select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 where exists (select 1 from subscriptions where id = ?1) on conflict do update set attempts = excluded.attempts, due_at = excluded.due_at',
    ),
    settle: database.prepare('delete from pending where subscription = ? and sequence = ?'),
    removePending: database.prepare('delete from pending where subscription = ?'),
    beginAnew: database.prepare(
      'update pending set attempts = 0, due_at = ? where subscription = ?',
    ),
    attempts: database.prepare(
      'select number, text from attempts where subscription = ? and number < ? and failed >= ? order by number desc limit ?',
    ),
    addAttempt: database.prepare(
      'insert into attempts (subscription, failed, text) select ?1, ?2, ?3 where exists (select 1 from subscriptions where id = ?1)',
    ),
    forgetAttempts: database.prepare(
      'delete from attempts where subscription = ?1 and number <= (select number from attempts where subscription = ?1 order by number desc limit 1 offset ?2)',
    ),
    removeAttempts: database.prepare('delete from attempts where subscription = ?'),
  }
}

function writesOf(statements: Statements): DeliveryWrites {
  return {
    subscription: (subscription) =>
      void statements.rewrite.run([JSON.stringify(subscription), subscription.id]),
    cursor: (id, cursor) => void statements.move.run([cursor, id]),
    pending: (id, { sequence, stream, eventId, type, recordedAt, attempts, dueAt }) =>
      void statements.putPending.run([
        id,
        sequence,
        stream,
        eventId,
        type,
        recordedAt,
        attempts,
        dueAt,
      ]),
    settled: (id, sequence) => void statements.settle.run([id, sequence]),
    nothingPending: (id) => void statements.removePending.run([id]),
    attempt: (id, attempt) => {
      const failed = attempt.outcome === 'delivered' ? 0 : 1
      statements.addAttempt.run([id, failed, JSON.stringify(attempt)])
      statements.forgetAttempts.run([id, MOST_ATTEMPTS_KEPT])
    },
  }
}

/** What was kept before a field was is as where nothing has happened yet. */
const parsed = (text: string): Subscription => ({
  restsUntil: 0,
  ...(JSON.parse(text) as Omit<Subscription, 'restsUntil'>),
})

function pendingIn(row: PendingRow): Pending {
  const { sequence, stream, event, type, recorded_at, attempts, due_at } = row
  return {
    sequence,
    stream,
    eventId: event,
    type,
    recordedAt: recorded_at,
    attempts,
    dueAt: due_at,
  }
}

function attemptsIn(
  { attempts }: Statements,
  id: string,
  { limit, before = Number.MAX_SAFE_INTEGER, failedOnly = false }: AttemptsAsked,
): readonly KeptAttempt[] {
  return attempts
    .all([id, before, failedOnly ? 1 : 0, limit])
    .map(({ number, text }) => ({ ...(JSON.parse(text) as Attempt), number }))
}
