import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import { anEvent, aStream, given, streamOf } from './support.ts'

export function payloadTests({ store }: Subject): void {
  // As text: `toEqual` takes a key named __proto__ for the prototype.
  const expectBack = async (payloads: readonly JsonObject[]): Promise<void> => {
    const stream = aStream()
    const events = payloads.map((data) => ({ ...anEvent(data), metadata: data }))
    await given(store(), stream, events)
    const back = await streamOf(store(), stream)
    expect(back.map(({ data }) => JSON.stringify(data))).toEqual(payloads.map(asText))
    expect(back.map(({ metadata }) => JSON.stringify(metadata))).toEqual(payloads.map(asText))
  }

  it('every UTF-16 code unit comes back, half a surrogate pair and NUL among them', async () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    const payloads: JsonObject[] = []
    for (let from = 0; from < units.length; from += 1_024) {
      payloads.push({
        alone: units.slice(from, from + 1_024),
        joined: units.slice(from, from + 1_024).join(''),
      })
    }
    for (let from = 0; from < payloads.length; from += 8) {
      await expectBack(payloads.slice(from, from + 8))
    }
  })

  it.each<[string, JsonObject]>([
    ['line separators', { text: '\u2028\u2029\r\n\t\b\f' }],
    ['emoji and combined letters', { text: '👩‍👩‍👧‍👦 Rēzekne Re\u0304zekne 𝒱' }],
    ['quotes and escapes', { text: `"\\" ' \\u0000 \\\\ ; drop table log --` }],
    ['NUL in a key', { 'a\u0000b': 1, '': 2, ' ': 3 }],
    [
      'large and small numbers',
      { n: [2 ** 53 - 1, -(2 ** 53) + 1, 1e308, 5e-324, 0.1, 1e21, 123456789012345680000] },
    ],
    [
      'keys that objects have already',
      JSON.parse('{"__proto__":{"a":1},"constructor":1,"toString":null}') as JsonObject,
    ],
    ['nothing', {}],
    ['empty things', { a: [], b: {}, c: '', d: null, e: false, f: 0 }],
    ['keys that look like numbers', { 2: 'two', 1: 'one', '01': 'zero one' }],
    ['depth', nested(500)],
    ['0.45 MiB twice', { text: 'x'.repeat(0.45 * 1024 * 1024) }],
  ])('%s come back as sent', async (_, payload) => {
    await expectBack([payload])
  })

  it('whatever JSON can say comes back as sent', async () => {
    const unit = fc.integer({ min: 0, max: 0xffff })
    const text = fc.array(unit, { maxLength: 20 }).map((units) => String.fromCharCode(...units))
    const payload = fc.dictionary(
      text,
      fc.jsonValue({ stringUnit: 'binary' }).map((value) => value as JsonValue),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(payload, { minLength: 1, maxLength: 20 }), expectBack),
      { numRuns: 20 },
    )
  })

  it('what one reader changes in an event no other reader sees', async () => {
    const stream = aStream()
    await given(store(), stream, [anEvent({ places: [1] })])
    const [first] = await streamOf(store(), stream)
    const places = first?.data['places'] as number[]
    places.push(2)
    const [second] = await streamOf(store(), stream)
    expect(second?.data).toEqual({ places: [1] })
  })
}

const asText = (payload: JsonObject): string => JSON.stringify(payload)

function nested(depth: number): JsonObject {
  return depth === 0 ? {} : { deeper: [nested(depth - 1)] }
}
