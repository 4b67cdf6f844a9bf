import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  createEventStoreSchema,
  getSQLiteEventStore,
  readMessagesBatch,
  sqliteConnection,
  storeProcessorCheckpoint,
} from '@event-driven-io/emmett-sqlite'
import { answer } from './answer.mjs'
import { capacity, createTable } from './emmett-capacity.mjs'

answer({ 'fill-log': fillLog, read, rebuild, 'rebuild-by-hand': rebuildByHand })

const PARTITION = 'emt:default'
const AT_ONCE = 500

/** The rows that `appendToStream` writes, many streams in one statement: it is not measured. */
async function fillLog({ file, lines }) {
  const connection = sqliteConnection({ fileName: file })
  await connection.command('pragma synchronous = off')
  await createEventStoreSchema(connection)
  const positions = new Map()
  let rows = []
  const flush = async () => {
    if (rows.length === 0) return
    await connection.command(
      `insert into emt_messages (stream_id, stream_position, partition, message_kind, message_data,
         message_metadata, message_schema_version, message_type, message_id, is_archived)
       values ${rows.map(() => '(?,?,?,?,?,?,?,?,?,?)').join(',')}`,
      rows.flat(),
    )
    rows = []
  }
  await connection.withTransaction(async () => {
    for await (const line of createInterface({ input: createReadStream(lines) })) {
      const { stream, id, type, data, metadata } = JSON.parse(line)
      const position = (positions.get(stream) ?? 0) + 1
      positions.set(stream, position)
      const all = { streamName: stream, messageId: id, streamPosition: `${position}`, ...metadata }
      const [text, about] = [JSON.stringify(data), JSON.stringify(all)]
      rows.push([stream, position, PARTITION, 'E', text, about, '0', type, id, false])
      if (rows.length === AT_ONCE) await flush()
    }
    await flush()
  })
  await connection.command('pragma wal_checkpoint(truncate)')
}

/** Events a second, read and parsed by the package's own reader. */
async function read({ file, batchSize }) {
  const connection = sqliteConnection({ fileName: file })
  const began = performance.now()
  let after = 0n
  let count = 0
  for (let isMore = true; isMore;) {
    const page = await readMessagesBatch(connection, { after, batchSize })
    count += page.messages.length
    after = page.currentGlobalPosition
    isMore = page.areEventsLeft
  }
  return (count / (performance.now() - began)) * 1e3
}

/** The package's own consumer with a projection, from an empty table on, over the first events. */
async function rebuild({ file, batchSize, events }) {
  const { connection, last } = await empty(file, events)
  const store = getSQLiteEventStore({
    fileName: file,
    connectionOptions: { singleton: true, connection },
  })
  const consumer = store.consumer({ pulling: { batchSize, pullingFrequencyInMs: 0 } })
  consumer.processor({
    processorId: 'capacity',
    projection: capacity,
    stopAfter: ({ metadata }) => metadata.globalPosition === last,
  })
  const began = performance.now()
  await consumer.start()
  return outcome(connection, last, began)
}

/** As one would write it who finds the consumer too slow: one checkpoint for each page. */
async function rebuildByHand({ file, batchSize, events }) {
  const { connection, last } = await empty(file, events)
  const began = performance.now()
  let after = 0n
  while (after < last) {
    const page = await readMessagesBatch(connection, { after, batchSize })
    await connection.withTransaction(async () => {
      await capacity.handle(page.messages, { connection })
      await storeProcessorCheckpoint(connection, {
        processorId: 'capacity',
        version: 1,
        lastProcessedPosition: after === 0n ? null : after,
        newPosition: page.currentGlobalPosition,
      })
    })
    after = page.currentGlobalPosition
  }
  return outcome(connection, after, began)
}

async function empty(file, events) {
  const connection = sqliteConnection({ fileName: file })
  await connection.command('pragma synchronous = full')
  await connection.command('drop table if exists capacity')
  await connection.command('delete from emt_processors')
  await createTable(connection)
  const [{ last }] = await connection.query(
    'select min(?, max(global_position)) as last from emt_messages',
    [events],
  )
  return { connection, last: BigInt(last) }
}

async function outcome(connection, last, began) {
  const rate = (Number(last) / (performance.now() - began)) * 1e3
  const [{ operational, occupied }] = await connection.query(
    'select sum(operational) as operational, sum(occupied) as occupied from capacity',
  )
  const [processor] = await connection.query(
    'select last_processed_checkpoint as at from emt_processors',
  )
  return { rate, operational, occupied, isCheckpointed: BigInt(processor?.at ?? 0) === last }
}
