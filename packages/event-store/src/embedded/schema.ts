import { EventStoreError } from '../port.ts'
import type { Database } from './driver.ts'

/** `Viet` in ASCII: tells `file(1)` and us whose database this is. */
const APPLICATION_ID = 0x56696574
const FORMAT = 1

/**
 * `log` alone is the truth: one row an event, written by one statement. The other tables follow it
 * in bulk (see stream-index.ts), for an index over random ids dirties a page for every event.
 */
const SCHEMA = `
  create table log (
    position integer primary key,
    category integer not null,
    type integer not null,
    event text not null
  ) strict;
  create table names (number integer primary key, name text not null unique) strict;
  create table streams (number integer primary key, name text not null unique) strict;
  create table stream_events (
    stream integer not null,
    revision integer not null,
    position integer not null,
    primary key (stream, revision)
  ) strict, without rowid;
  create table event_ids (id blob primary key, position integer not null) strict, without rowid;
  create table indexed (up_to integer not null) strict;
  insert into indexed values (0);
  pragma application_id = ${APPLICATION_ID};
  pragma user_version = ${FORMAT};
`

export function prepareSchema(database: Database): void {
  const { application_id: application } = pragma(database, 'application_id')
  const { user_version: format } = pragma(database, 'user_version')
  const tables = database.prepare('select count(*) as count from sqlite_schema').get()
  if (tables?.['count'] === 0) return database.transaction(() => database.exec(SCHEMA))
  if (application !== APPLICATION_ID) {
    throw new EventStoreError(
      'unavailable',
      `${database.file} is a database, but not an event log of Vietas. Name another file.`,
    )
  }
  if (format !== FORMAT) {
    throw new EventStoreError(
      'unavailable',
      `${database.file} has format ${String(format)}; this version of Vietas reads format ${FORMAT}. Use the version that wrote it.`,
    )
  }
}

function pragma(database: Database, name: string): Record<string, unknown> {
  return database.prepare(`pragma ${name}`).get() ?? {}
}
