import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  agreements,
  careCentreAssessments,
  compensations,
  costs,
  providers,
  unregisteredProviders,
} from './capabilities.ts'
import { foldOf, idsOf, type Capability } from './capability.ts'
import { decodeEvent, type StoredEvent } from './decode.ts'

const SAMPLES = new URL('samples/', import.meta.url)
const samples = readdirSync(SAMPLES).map(
  (name) => JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8')) as StoredEvent,
)
const LATE = { validAt: 30_000, knownAt: 30_000 }
const GARBAGE = [undefined, null, '', 7.5, -1, {}, [], [null], '2020-02-30', 'toString']

const all: readonly Capability[] = [
  agreements,
  costs,
  compensations,
  providers,
  unregisteredProviders,
  careCentreAssessments,
]
const cases = all.flatMap((declared) =>
  samples
    .filter(({ type }) => Object.hasOwn(declared.versions, type))
    .flatMap((sample) =>
      Object.keys(sample.data as object).map((field) => ({ declared, sample, field })),
    ),
)

/** What the samples of a capability come to, with one of them as given. */
function answerWith(declared: Capability, given: StoredEvent): unknown {
  const events = samples
    .map((sample) => decodeEvent(sample.id === given.id ? given : sample))
    .filter(({ type }) => Object.hasOwn(declared.versions, type))
  const [id = ''] = events.flatMap((event) => (event.id === given.id ? idsOf(declared, event) : []))
  return declared.on(foldOf(declared, id, events), LATE)
}

describe('a stored event that is wrong cannot be taken in, or leaves the answer whole', () => {
  it.each(cases)('$sample.type: $field', ({ declared, sample, field }) => {
    expect(declared.answer.safeParse(answerWith(declared, sample)).success).toBe(true)
    for (const value of GARBAGE) {
      const data = { ...(sample.data as object), [field]: value }
      let answer: unknown
      try {
        answer = answerWith(declared, { ...sample, data })
      } catch (error) {
        expect(error instanceof RangeError || error instanceof TypeError).toBe(true)
        continue
      }
      // Another id or text is one that could have been recorded.
      const { error } = declared.answer.safeParse(answer)
      const wrong = error?.issues.filter(({ code }) => code !== 'invalid_format') ?? []
      expect(wrong, `${field}: ${JSON.stringify(value)}`).toEqual([])
    }
  })
})
