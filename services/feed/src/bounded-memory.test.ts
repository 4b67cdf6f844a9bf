import { expect, it } from 'vitest'
import { JSON_LINES, SSE } from './events/forms.ts'
import { keepPages } from './events/kept-pages.ts'
import { pieceOf } from './events/piece.ts'
import { chunkOf, keepPieces } from './view/chunk.ts'

const MOST_BYTES = 100_000

it('pages that hold nothing count by their addresses', () => {
  const pages = keepPages(MOST_BYTES)
  const urls = Array.from({ length: 1_000 }, (_, at) => `/v1/events?x=${at}${'x'.repeat(900)}`)
  for (const url of urls) {
    const links = `<${url}>`
    const page = { bytes: Buffer.from('[]'), mayBeKept: true, cacheControl: '', tag: '', links }
    pages.keep(url, page)
  }
  const found = urls.filter((url) => pages.get(url) !== undefined)
  expect(found.at(-1)).toBe(urls.at(-1))
  expect(found.join('').length * 2).toBeLessThan(MOST_BYTES)
})

it('what is made of the pieces of a log, for whatever filters, is bounded over all', () => {
  const line = `{"specversion":"1.0","id":"${'0'.repeat(8)}"}\n`
  const pieces = keepPieces(MOST_BYTES)
  const span = { recordedUntil: 0, position: '1' }
  const chunks = [
    chunkOf({ ...span, first: 1, last: 100 }, Buffer.from(line.repeat(100)), pieces),
    chunkOf({ ...span, first: 101, last: 200 }, Buffer.from(line.repeat(100)), pieces),
  ]
  const asked = { log: '0'.repeat(16), form: SSE, matches: () => true }
  const make = (keys: readonly number[]) =>
    keys.flatMap((key) =>
      chunks.map((chunk) =>
        pieceOf(chunk, chunk.first, chunk.last, { ...asked, key: `filter ${key}` }),
      ),
    )
  const made = make(Array.from({ length: 50 }, (_, at) => at))
  const again = make([49, 48, 47, 46, 45])
  const isKept = again.filter((piece) => made.includes(piece))
  expect(isKept.length).toBeGreaterThan(2)
  const bytes = isKept.reduce((sum, piece) => sum + piece.bytes.length, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
  expect(made).not.toContain(make([0])[0])
})

it('pieces for other forms and of other places are others', () => {
  const pieces = keepPieces(MOST_BYTES)
  const line = (id: string): string => `{"specversion":"1.0","id":"${id.repeat(8)}"}\n`
  const span = { recordedUntil: 0, position: '1' }
  const [first, second] = [
    chunkOf({ ...span, first: 1, last: 1 }, Buffer.from(line('a')), pieces),
    chunkOf({ ...span, first: 2, last: 2 }, Buffer.from(line('b')), pieces),
  ]
  const asked = { log: '0'.repeat(16), matches: undefined, key: '' }
  const texts = [
    pieceOf(first, 1, 1, { ...asked, form: SSE }),
    pieceOf(first, 1, 1, { ...asked, form: JSON_LINES }),
    pieceOf(second, 2, 2, { ...asked, form: JSON_LINES }),
  ].map(({ bytes }) => bytes.toString())
  expect(new Set(texts).size).toBe(3)
})
