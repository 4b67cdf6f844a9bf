import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** On the disk where `pnpm start` keeps its data. */
const PARENT = join(ROOT, '.data', 'bench')
const TMPFS = 0x01021994
const folders = new Set<string>()

process.on('exit', removeFolders)

/** Gone again when the process ends. */
export function newFolder(name: string): string {
  mkdirSync(PARENT, { recursive: true })
  if (statfsSync(PARENT).type === TMPFS)
    throw new Error(`${PARENT} lies in memory, where a disk cannot be measured.`)
  const folder = mkdtempSync(join(PARENT, `${name}-`))
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  folders.delete(folder)
}

function removeFolders(): void {
  for (const folder of folders) removeFolder(folder)
}
