import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'peers')
const MOST_OUTPUT = 4_000

/**
 * Peers have a package of their own outside the workspace, so that nobody who only starts Vietas
 * has to download them, or to wait for a compiler.
 *
 * @throws Error with what the installer had to say
 */
export function installPeers(tell: (text: string) => void): void {
  if (isInstalled()) return
  tell(
    'Installing what is measured beside Vietas, once. Where no binary of sqlite3 can be downloaded it is compiled, which takes some four minutes.',
  )
  const result = spawnSync(
    'npx',
    ['-y', 'pnpm@10', 'install', '--ignore-workspace', '--frozen-lockfile', '--dir', FOLDER],
    { cwd: FOLDER, encoding: 'utf8', env: { ...headersOfNode(), ...process.env }, maxBuffer: 1e8 },
  )
  const output = `${result.stdout}${result.stderr}`.slice(-MOST_OUTPUT)
  if (result.status !== 0 || !isInstalled())
    throw new Error(
      `What is measured beside Vietas could not be installed in ${FOLDER}. sqlite3 needs a C++ compiler, make and Python where its binary cannot be downloaded.\n${output}`,
    )
}

function isInstalled(): boolean {
  const lock = join(FOLDER, 'node_modules/.pnpm/lock.yaml')
  if (!existsSync(lock)) return false
  if (readFileSync(lock, 'utf8') !== readFileSync(join(FOLDER, 'pnpm-lock.yaml'), 'utf8'))
    return false
  try {
    createRequire(join(FOLDER, 'package.json'))('sqlite3')
    return true
  } catch {
    return false
  }
}

/** Where Node came with its headers, compiling needs no download of them. */
function headersOfNode(): Record<string, string> {
  const prefix = dirname(dirname(process.execPath))
  const hasHeaders = existsSync(join(prefix, 'include/node/node.h'))
  return hasHeaders ? { npm_config_nodedir: prefix } : {}
}
