import Libsql from 'libsql'

/**
 * The little of SQLite that Vietas needs, so that `node:sqlite` or better-sqlite3 can take the
 * place of libsql by changing this file alone.
 */
export interface Database {
  readonly file: string
  exec(sql: string): void
  prepare<Row extends object = Record<string, SqlValue>>(sql: string): Statement<Row>
  /** Commits what `work` did, or nothing of it when it throws. Must not be nested. */
  transaction<Result>(work: () => Result): Result
  close(): void
}

export interface Statement<Row extends object> {
  run(parameters?: readonly SqlValue[]): RunResult
  get(parameters?: readonly SqlValue[]): Row | undefined
  all(parameters?: readonly SqlValue[]): Row[]
}

/**
 * Text must not contain NUL: SQLite's functions, and libsql's reading, end a text there. JSON text
 * never does, for it escapes it.
 */
export type SqlValue = string | number | bigint | null | Uint8Array

export interface RunResult {
  readonly changes: number
  readonly lastInsertRowid: number
}

export class DatabaseError extends Error {
  /** SQLite's own, like `SQLITE_BUSY`. */
  readonly code: string

  constructor(code: string, message: string, options: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseError'
    this.code = code
  }
}

/** Opens the file, creating it when missing; `:memory:` has no file. */
export function openDatabase(file: string): Database {
  const database = explained(() => new Libsql(file))
  const begin = statement(database, database.prepare('begin immediate'))
  const commit = database.prepare('commit')
  const rollback = database.prepare('rollback')
  return {
    file,
    exec: (sql) => void explained(() => database.exec(sql)),
    prepare: (sql) =>
      statement(
        database,
        explained(() => database.prepare(sql)),
      ),
    transaction: (work) => {
      begin.run()
      try {
        const result = work()
        explained(() => commit.run())
        return result
      } catch (error) {
        // SQLite has rolled back by itself after some errors, a full disk among them.
        if (database.inTransaction) rollback.run()
        throw error
      }
    },
    close: () => void database.close(),
  }
}

function statement<Row extends object>(
  database: Libsql.Database,
  prepared: Libsql.Statement,
): Statement<Row> {
  return {
    run: (parameters = []) => {
      try {
        const { changes, lastInsertRowid } = explained(() => prepared.run(parameters))
        return { changes, lastInsertRowid: Number(lastInsertRowid) }
      } catch (error) {
        const isLocked = error instanceof DatabaseError && error.code.startsWith('SQLITE_BUSY')
        if (isLocked) end(database, prepared, parameters)
        throw error
      }
    },
    get: (parameters = []) => {
      const row = explained(() => prepared.get(parameters))
      return row === undefined ? undefined : (bare(row as Raw) as Row)
    },
    all: (parameters = []) => {
      const rows = explained(() => prepared.all(parameters)) as Raw[]
      rows.forEach(withBytes)
      return rows as Row[]
    },
  }
}

/**
 * SQLite keeps a statement that found the file locked under way until it is reset, and commits
 * nothing as long as one is. libsql resets it only when it is run again; where nothing may be
 * written that refuses it, and so ends it.
 */
function end(
  database: Libsql.Database,
  prepared: Libsql.Statement,
  parameters: readonly SqlValue[],
): void {
  database.exec('pragma query_only = true')
  try {
    prepared.run(parameters)
  } catch {
    // SQLITE_READONLY, as wanted.
  } finally {
    database.exec('pragma query_only = false')
  }
}

type Raw = Record<string, unknown>

/** libsql's `get` adds a `_metadata` of its own to the row. */
function bare(row: Raw): Raw {
  delete row['_metadata']
  return row
}

/** libsql's `all` gives an ArrayBuffer where its `get` gives bytes. */
function withBytes(row: Raw): void {
  for (const name in row) {
    const value = row[name]
    if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value)
  }
}

function explained<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw new DatabaseError(code ?? 'SQLITE_ERROR', message, { cause: error })
  }
}
