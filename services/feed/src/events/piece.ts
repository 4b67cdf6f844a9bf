import type { About } from '../about.ts'
import { aboutIn, type Chunk, type Piece } from '../view/chunk.ts'
import type { Form } from './forms.ts'

/** What a client asks for of each chunk. */
export interface Asked {
  readonly log: string
  readonly form: Form
  /** Undefined: every event. */
  readonly matches: ((about: About) => boolean) | undefined
  /** The same for all who ask for the same events. */
  readonly key: string
}

/**
 * What a client is sent of a chunk, from one sequence to another, both included. What is made of
 * whole chunks is made once for all who ask for the same.
 */
export function pieceOf(chunk: Chunk, from: number, to: number, asked: Asked): Piece {
  const isWhole = from === chunk.first && to === chunk.last
  if (!isWhole) return make(chunk, from, to, asked)
  const name = `${from} ${to} ${asked.form.name} ${asked.key}`
  const kept = chunk.pieces.get(name)
  if (kept !== undefined) return kept
  const piece = make(chunk, from, to, asked)
  chunk.pieces.keep(name, piece)
  return piece
}

function make(chunk: Chunk, from: number, to: number, { log, form, matches }: Asked): Piece {
  if (matches === undefined) {
    const places = { from: from - chunk.first, to: to - chunk.first + 1 }
    return { bytes: form.events(chunk, log, places), lastSent: to }
  }
  const places = matching(chunk, from, to, matches).map((sequence) => sequence - chunk.first)
  const last = places.at(-1)
  return {
    bytes: form.events(chunk, log, places),
    lastSent: last === undefined ? undefined : chunk.first + last,
  }
}

/** The sequences of the events that are asked for. */
export function matching(
  chunk: Chunk,
  from: number,
  to: number,
  matches: (about: About) => boolean,
): number[] {
  const found: number[] = []
  for (let sequence = from; sequence <= to; sequence++)
    if (matches(aboutIn(chunk, sequence))) found.push(sequence)
  return found
}
