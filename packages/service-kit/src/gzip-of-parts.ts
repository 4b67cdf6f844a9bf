import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** An answer in two pieces: what is another each time, below 64 KiB, and what is kept, never empty. */
export interface Parts {
  readonly front: Buffer
  readonly rest: Buffer
}

const deflated = promisify(deflateRaw)

/** Kept with what it is made of, and never more than a few bytes larger. */
const COMPRESSED = Symbol('compressed')

interface Compressible extends Buffer {
  [COMPRESSED]?: Promise<Buffer>
}

/**
 * Both parts as one gzip file (RFC 1952): the front as a stored block (RFC 1951 §3.2.4), the rest
 * compressed once and kept. (Two files in a row would be shorter to write and are a valid body, but
 * browsers read only the first.)
 */
export async function gzipOfParts({ front, rest }: Parts): Promise<Buffer> {
  const compressed = ((rest as Compressible)[COMPRESSED] ??= deflated(rest))
  const stored = Buffer.alloc(5)
  stored.writeUInt16LE(front.length, 1)
  stored.writeUInt16LE(0xffff - front.length, 3)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(rest, crc32(front)), 0)
  trailer.writeUInt32LE((front.length + rest.length) % 2 ** 32, 4)
  return Buffer.concat([HEADER, stored, front, await compressed, trailer])
}

/** Deflate, no name, no time, an unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
