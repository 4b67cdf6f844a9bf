import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
// `peers` has the packages of a benchmark, as large as all the rest.
const notCopied = new Set([
  '.cache',
  '.data',
  '.git',
  'dist',
  'peers',
  'probes',
  'tsconfig.tsbuildinfo',
])

/** The whole house in a folder of its own, to be changed and looked at. */
export interface HouseCopy {
  readonly folder: string
  /** What a tool says about the copy, whatever its exit code. */
  readonly run: (tool: string, ...args: string[]) => Promise<string>
  readonly remove: () => void
}

export function copyOfTheHouse(): HouseCopy {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-house-'))
  cpSync(root, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(root, 'node_modules') && !notCopied.has(basename(path)),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    run: (tool, ...args) => {
      const script = join(root, 'node_modules', tool)
      const options = { cwd: folder, maxBuffer: 2 ** 26 }
      return new Promise((resolve) => {
        execFile(process.execPath, [script, ...args], options, (_, stdout) => resolve(stdout))
      })
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
