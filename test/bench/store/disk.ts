import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleEvent } from './sample-event.ts'
import { rate } from './row.ts'
import type { Row } from './row.ts'

const BLOCK_BYTES = 4096
const BLOCKS = 1_000

/** What the machine itself can do; every other number means something only beside these. */
export function measureDisk(seconds = 2): Row[] {
  const disk = openDisk()
  const began = performance.now()
  const syncs = disk.syncFor(seconds)
  disk.close()
  return [{ name: 'disk: fdatasync of 4 KiB', ...rate(syncs, began, 'syncs/s') }]
}

export interface Disk {
  /** How many blocks it made durable, one after the other. */
  syncFor(seconds: number): number
  close(): void
}

/** A file that has its length already: making it longer would make each sync dearer. */
export function openDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-disk-'))
  const descriptor = openSync(join(folder, 'file'), 'w')
  const block = Buffer.alloc(BLOCK_BYTES, 7)
  const write = (at: number): number =>
    writeSync(descriptor, block, 0, BLOCK_BYTES, (at % BLOCKS) * BLOCK_BYTES)
  for (let at = 0; at < BLOCKS; at += 1) write(at)
  fsyncSync(descriptor)
  return {
    syncFor: (seconds) => {
      const until = performance.now() + seconds * 1e3
      let syncs = 0
      for (; performance.now() < until; syncs += 1) {
        write(syncs)
        fdatasyncSync(descriptor)
      }
      return syncs
    },
    close: () => {
      closeSync(descriptor)
      rmSync(folder, { recursive: true })
    },
  }
}

export function measureJsonParse(events = 100_000): Row[] {
  const texts = Array.from({ length: events }, (_, index) => JSON.stringify(sampleEvent(index)))
  const began = performance.now()
  for (const text of texts) JSON.parse(text)
  return [{ name: 'machine: JSON.parse of one event', ...rate(events, began, 'events/s') }]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table([...measureDisk(), ...measureJsonParse()])
}
