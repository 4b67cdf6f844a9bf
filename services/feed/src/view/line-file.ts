import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'

/**
 * The lines of all events one behind the other, beside the database that says where they lie. What
 * SQLite hands out is memory that is new each time; a file is read into memory that is used again.
 */
export interface LineFile {
  readonly size: () => number
  /** What lies there already was never committed. */
  readonly write: (bytes: Uint8Array, at: number) => void
  /** Fills all of it. */
  readonly read: (into: Uint8Array, at: number) => void
  /** On the disk, and not only with the system. */
  readonly sync: () => void
  readonly close: () => void
}

export function openLineFile(path: string): LineFile {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT)
  return {
    size: () => fstatSync(file).size,
    write: (bytes, at) => {
      for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done, bytes.length - done, at + done)
    },
    read: (into, at) => {
      for (let done = 0; done < into.length;) {
        const read = readSync(file, into, done, into.length - done, at + done)
        if (read === 0) throw new Error(`${path} ends before ${at + into.length}`)
        done += read
      }
    },
    sync: () => fdatasyncSync(file),
    close: () => closeSync(file),
  }
}
