import { join } from 'node:path'
import { getSQLiteEventStore, sqliteConnection } from '@event-driven-io/emmett-sqlite'
import { answer } from './answer.mjs'

const STREAMS = 5_000

answer({
  'append-one': (parameters) => appendFor({ ...parameters, callers: 1, batch: 1 }),
  'append-64': (parameters) => appendFor({ ...parameters, callers: 64, batch: 1 }),
  'append-10': (parameters) => appendFor({ ...parameters, callers: 1, batch: 10 }),
  settings: ({ folder }) => settings(folder),
})

/** Events a second, each append with a revision check, as the other side does it. */
async function appendFor({ folder, seconds, samples, callers, batch }) {
  const { store } = await open(folder)
  const append = callers === 1 ? (work) => work() : oneAfterTheOther()
  const began = performance.now()
  const until = began + seconds * 1e3
  const counts = Array.from({ length: callers }, async (_, caller) => {
    const versions = new Map()
    let count = 0
    for (let serial = caller; performance.now() < until; serial += callers) {
      const stream = `serviceUnits-${serial % STREAMS}-${caller}`
      const events = Array.from(
        { length: batch },
        (_none, index) => samples[(serial + index) % samples.length],
      )
      // Not STREAM_DOES_NOT_EXIST: this release takes that for no expectation, and reads first.
      const expectedStreamVersion = versions.get(stream) ?? 0n
      const result = await append(() =>
        store.appendToStream(stream, events, { expectedStreamVersion }),
      )
      versions.set(stream, result.nextExpectedStreamVersion)
      count += batch
    }
    return count
  })
  const count = (await Promise.all(counts)).reduce((sum, appended) => sum + appended, 0)
  return [(count / (performance.now() - began)) * 1e3]
}

/**
 * Appends under way at once on one connection share a transaction that ends with the last of them,
 * so they would be acknowledged before they are durable. Each waits for the one before.
 */
function oneAfterTheOther() {
  let last = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

/** What the connection is set to when nobody says otherwise. */
async function settings(folder) {
  const connection = sqliteConnection({ fileName: join(folder, 'emmett.db') })
  const [journal] = await connection.query('pragma journal_mode')
  const [synchronous] = await connection.query('pragma synchronous')
  return `journal_mode ${journal.journal_mode}, synchronous ${synchronous.synchronous}`
}

async function open(folder) {
  const fileName = join(folder, 'emmett.db')
  const connection = sqliteConnection({ fileName })
  // As it is by default; said, so that both sides are sure to promise the same.
  await connection.command('pragma synchronous = full')
  const store = getSQLiteEventStore({
    fileName,
    connectionOptions: { singleton: true, connection },
  })
  await store.schema.migrate()
  return { store, connection }
}
