import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

type Row = Readonly<Record<string, string | number | null>>

/** Asks DuckDB about files in a folder. */
export type Ask = (sql: string) => Promise<readonly Row[]>

/**
 * DuckDB has a package of its own outside the workspace, 70 MB that only these tests need.
 *
 * @throws Error with what the installer had to say
 */
export async function openDuckdb(folder: string): Promise<Ask> {
  const here = import.meta.dirname
  if (!existsSync(join(here, 'node_modules/@duckdb/node-api')))
    run(['-y', 'pnpm@10', 'install', '--ignore-workspace', '--frozen-lockfile', '--dir', here])
  const { DuckDBInstance } = createRequire(join(here, 'package.json'))('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`set file_search_path = '${folder}'`)
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`DuckDB could not be installed.\n${stdout}${stderr}`)
}
