import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import {
  addAscii,
  addBytes,
  addFixed,
  addNumber,
  emptyJson,
  fixed,
  makeRoom,
  taken,
} from './json-bytes.ts'

const LONGEST_NUMBER = 20
const piece = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 1_100 }),
  fc.stringMatching(/^[ -~]*$/),
  fc.string({ unit: 'binary-ascii' }).map((text) => ({ text, written: fixed(text) })),
  fc.string({ unit: 'grapheme', maxLength: 40_000 }).map((text) => Buffer.from(text)),
)

describe('JSON written into memory that is used again', { tags: ['random'] }, () => {
  it('is what was added, one answer after the other', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const json = emptyJson()
        for (const one of pieces) {
          if (typeof one === 'number') {
            makeRoom(json, LONGEST_NUMBER)
            addNumber(json, one)
          } else if (typeof one === 'string') {
            makeRoom(json, one.length)
            addAscii(json, one)
          } else if ('written' in one) {
            makeRoom(json, one.text.length)
            addFixed(json, one.written)
          } else {
            makeRoom(json, one.length)
            addBytes(json, one)
          }
        }
        const all = pieces.map((one) => (typeof one === 'object' && 'text' in one ? one.text : one))
        expect(taken(json).equals(Buffer.concat(all.map((one) => Buffer.from(String(one)))))).toBe(
          true,
        )
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
