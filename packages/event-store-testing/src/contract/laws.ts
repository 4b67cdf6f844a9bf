import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AppendResult, ExpectedRevision, NewEvent } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import { expectRising } from './reading.ts'
import { aCategory, aStream, conflict, eventsOf, idsOf, someEvents, streamOf } from './support.ts'

/** A random append, in terms of what its stream holds when its turn comes. */
interface Attempt {
  readonly stream: number
  readonly kind: 'new' | 'again' | 'again-and-new'
  readonly expected: 'right' | 'wrong' | 'any'
  readonly size: number
  /** Where in the stream to repeat from, as a share of its length. */
  readonly from: number
}

const attempts = fc.array(
  fc.record<Attempt>({
    stream: fc.integer({ min: 0, max: 2 }),
    kind: fc.constantFrom('new', 'new', 'again', 'again-and-new'),
    expected: fc.constantFrom('right', 'right', 'wrong', 'any'),
    size: fc.integer({ min: 1, max: 4 }),
    from: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { minLength: 1, maxLength: 25 },
)

export function lawTests({ store }: Subject): void {
  it('any sequence of appends answers, and leaves the log, as a list of ids would', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (sequence) => {
        const after = await store().head()
        const category = aCategory()
        const streams = [0, 1, 2].map(() => ({ name: aStream(category), events: [] as NewEvent[] }))
        const log: string[] = []
        for (const attempt of sequence) {
          const stream = streams[attempt.stream] ?? streams[0]
          if (stream === undefined) continue
          const { events, expected, written, answer } = play(attempt, stream.events)
          expect(await store().append(stream.name, expected, events)).toMatchObject(answer)
          if (written) log.push(...idsOf(events))
          if (written) stream.events.push(...events)
        }
        for (const { name, events } of streams) {
          const read = await streamOf(store(), name)
          expect(idsOf(read)).toEqual(idsOf(events))
          expect(read.map(({ revision }) => revision)).toEqual([...events.keys()])
        }
        const all = await eventsOf(store().readAll({ after, filter: { categories: [category] } }))
        expect(idsOf(all)).toEqual(log)
        expectRising(all)
      }),
      { numRuns: 40 },
    )
  })

  it('appends at once, to few streams, are each whole and leave no gap', async () => {
    const batches = fc.array(
      fc.record({ stream: fc.integer({ min: 0, max: 2 }), size: fc.integer({ min: 1, max: 20 }) }),
      { minLength: 1, maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(batches, async (sequence) => {
        const streams = [0, 1, 2].map(() => aStream())
        const sent = sequence.map(({ stream, size }) => ({
          stream: streams[stream] ?? '',
          events: someEvents(size),
        }))
        const results = await Promise.all(
          sent.map(({ stream, events }) => store().append(stream, 'any', events)),
        )
        const read = new Map<string, string[]>()
        for (const stream of streams) read.set(stream, idsOf(await streamOf(store(), stream)))
        for (const [index, { stream, events }] of sent.entries()) {
          const result = results[index]
          if (result?.outcome !== 'appended') throw new Error('Every append here must succeed')
          const first = result.revision - events.length + 1
          expect(read.get(stream)?.slice(first, result.revision + 1)).toEqual(idsOf(events))
        }
        const stored = [...read.values()].reduce((sum, ids) => sum + ids.length, 0)
        expect(stored).toBe(sent.reduce((sum, { events }) => sum + events.length, 0))
      }),
      { numRuns: 15 },
    )
  })

  it('every range of a stream is that slice of it', async () => {
    const stream = aStream()
    const events = someEvents(30)
    await store().append(stream, 'no-stream', events)
    const bound = fc.option(fc.integer({ min: 0, max: 35 }), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(bound, bound, bound, fc.boolean(), async (low, high, limit, forward) => {
        const slice = idsOf(events.slice(low ?? 0, (high ?? 29) + 1))
        const [from, to] = forward ? [low, high] : [high, low]
        const read = await streamOf(store(), stream, {
          direction: forward ? 'forward' : 'backward',
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
          ...(limit !== undefined && { limit }),
        })
        expect(idsOf(read)).toEqual((forward ? slice : slice.toReversed()).slice(0, limit))
      }),
      { numRuns: 60 },
    )
  })
}

interface Play {
  readonly events: NewEvent[]
  readonly expected: ExpectedRevision
  readonly written: boolean
  readonly answer: Partial<AppendResult>
}

/** The whole law, for a stream that is a list; ids in use are repeated only in their own place. */
function play(attempt: Attempt, stream: readonly NewEvent[]): Play {
  const newest = stream.length - 1
  const again = attempt.kind === 'new' ? [] : repeated(attempt, stream)
  const fresh = attempt.kind === 'again' && again.length > 0 ? [] : someEvents(attempt.size)
  const first = again.length === 0 ? stream.length : Math.floor(attempt.from * stream.length)
  const events = [...again, ...fresh]
  const isRight = attempt.expected === 'right'
  const expected: ExpectedRevision =
    attempt.expected === 'any' ? 'any' : isRight ? revisionBefore(first) : newest + 1 + attempt.size
  const refused = {
    events,
    expected,
    written: false,
    answer: conflict(newest < 0 ? 'no-stream' : newest),
  }
  if (attempt.expected === 'wrong') return refused
  if (again.length === 0) {
    const revision = newest + events.length
    return { events, expected, written: true, answer: { outcome: 'appended', revision } }
  }
  if (fresh.length > 0) return refused
  const revision = first + again.length - 1
  return { events, expected, written: false, answer: { outcome: 'appended', revision } }
}

function repeated({ from, size }: Attempt, stream: readonly NewEvent[]): NewEvent[] {
  const first = Math.floor(from * stream.length)
  return stream.slice(first, first + size)
}

function revisionBefore(revision: number): number | 'no-stream' {
  return revision === 0 ? 'no-stream' : revision - 1
}
