import { createHash } from 'node:crypto'
import { DuckDBInstance } from '@duckdb/node-api'
import { answer } from './answer.mjs'

answer({ query })

const BY = 'municipality, service_type'
const KNOWN = 'counted and day <= $1 and known <= $2'
const QUESTIONS = {
  /** What Vietas answers: every measure of every group. */
  all: `select ${BY}, channel, sum(delta) from entries where ${KNOWN} group by ${BY}, channel`,
  /** A fifth of it. */
  one: `select ${BY}, sum(delta) from entries
        where ${KNOWN} and channel = 'operational' group by ${BY}`,
}

async function query({ file, clocks, warmUp, checked, measures }) {
  const connection = await loaded(file)
  const prepared = await connection.prepare(QUESTIONS[measures])
  const times = []
  const answers = []
  for (const [turn, { day, known }] of clocks.entries()) {
    const began = performance.now()
    prepared.bindInteger(1, day)
    prepared.bindBigInt(2, BigInt(known))
    const result = await prepared.run()
    const chunks = await result.fetchAllChunks()
    if (turn >= warmUp) times.push(performance.now() - began)
    if (turn < checked) answers.push(answerText(chunks, measures))
  }
  return { latency: latencyOf(times), answers }
}

/** Few distinct values are enumerations, as DuckDB groups by them fastest. */
async function loaded(file) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`create table raw as select * from read_csv('${file}', header = true)`)
  for (const name of ['municipality', 'service_type', 'target_group', 'channel'])
    await connection.run(`create type ${name}_name as enum (select distinct ${name} from raw)`)
  await connection.run(
    `create table entries as select unit, municipality::municipality_name as municipality,
       service_type::service_type_name as service_type,
       target_group::target_group_name as target_group, channel::channel_name as channel,
       counted::boolean as counted, day::integer as day, known::bigint as known,
       delta::integer as delta
     from raw`,
  )
  await connection.run('drop table raw')
  return connection
}

function answerText(chunks, measures) {
  const rows = chunks.flatMap((chunk) => chunk.getRows())
  const lines = rows
    .filter((row) => measures === 'one' || row[2] === 'operational')
    .map((row) => `${row[0]} ${row[1]} ${row.at(-1)}`)
    .filter((line) => !line.endsWith(' 0'))
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
}

function latencyOf(milliseconds) {
  const sorted = Float64Array.from(milliseconds).sort()
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}
