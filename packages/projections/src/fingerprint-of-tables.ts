import { createHash } from 'node:crypto'
import type { Database, SqlValue } from '@vietas/event-store'

/** A fingerprint of all rows of some tables, whatever the order in which they were written. */
export function fingerprintOfTables(database: Database, tables: readonly string[]): string {
  const hash = createHash('sha256')
  for (const table of tables) {
    const columns = database.prepare<{ name: string }>(`pragma table_info("${table}")`).all()
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    hash.update(`${table}\n`)
    const rows = database.prepare(`select ${names} from "${table}" order by ${names}`).all()
    for (const row of rows) hash.update(`${JSON.stringify(Object.values(row).map(plain))}\n`)
  }
  return hash.digest('hex').slice(0, 32)
}

function plain(value: SqlValue): string | number | null {
  if (value instanceof Uint8Array) return `x${Buffer.from(value).toString('hex')}`
  return typeof value === 'bigint' ? `n${value}` : value
}
