import { describe, expect, it } from 'vitest'
import { addedFields, breakingChanges } from './breaking-changes.ts'
import type { JsonSchema } from './data-schema.ts'

const place = (more: object = {}, required = ['group']): JsonSchema => ({
  type: 'object',
  properties: { group: { type: 'string', maxLength: 9 }, ...more },
  required,
})

const released: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  description: 'As it was',
  properties: {
    name: { type: 'string', maxLength: 200 },
    kind: { type: 'string', enum: ['a', 'b'] },
    count: { anyOf: [{ type: 'integer' }, { const: 'unknown' }] },
    places: { type: 'array', items: place() },
  },
  required: ['name', 'places'],
}

/** The released schema with some of its fields otherwise. */
const withFields = (fields: object, more: object = {}): JsonSchema => ({
  ...released,
  properties: { ...(released['properties'] as object), ...fields },
  ...more,
})

describe('What may come to a released shape', () => {
  it.each([
    ['nothing', released],
    ['other words', { ...released, description: 'In other words', examples: [1] }],
    ['a field that may be left out', withFields({ note: { type: 'string' } })],
    ['one within a list', withFields({ places: { type: 'array', items: place({ note: {} }) } })],
    ['a field named like what every object has', withFields({ constructor: { type: 'string' } })],
  ])('is %s', (_, today) => expect(breakingChanges(released, today)).toEqual([]))

  it('is told as what it adds', () => {
    const items = place({ note: {} })
    const today = withFields({ why: { type: 'string' }, places: { type: 'array', items } })
    expect(addedFields(released, today)).toEqual(['/places/items/note', '/why'])
  })
})

describe('What breaks a released shape is', () => {
  it.each([
    [
      'a field that is gone',
      withFields({}, { properties: { name: {} } }),
      ['/kind: is gone', '/places: is gone'],
    ],
    ['another type', withFields({ name: { type: 'integer', maxLength: 200 } }), ['/name: type']],
    ['a shorter text', withFields({ name: { type: 'string', maxLength: 100 } }), ['/name: max']],
    ['a longer text', withFields({ name: { type: 'string', maxLength: 300 } }), ['/name: max']],
    [
      'a new bound',
      withFields({ kind: { enum: ['a', 'b'], type: 'string', pattern: 'x' } }),
      ['/kind: pattern'],
    ],
    [
      'one value more',
      withFields({ kind: { type: 'string', enum: ['a', 'b', 'c'] } }),
      ['/kind: enum'],
    ],
    [
      'a field that must be there',
      { ...released, required: ['name', 'places', 'kind'] },
      ['/kind: must be there now'],
    ],
    [
      'one that may be left out',
      { ...released, required: ['name'] },
      ['/places: may be left out now'],
    ],
    [
      'another kind of value',
      withFields({ count: { anyOf: [{ type: 'integer' }] } }),
      ['/count: may be something else'],
    ],
    [
      'another of two kinds',
      withFields({ count: { anyOf: [{ type: 'integer' }, { const: '?' }] } }),
      ['/count/1: const'],
    ],
    [
      'a change within a list',
      withFields({ places: { type: 'array', items: place({}, []) } }),
      ['/places/items/group: may be left out now'],
    ],
  ])('%s', (_, today, expected) => {
    const found = breakingChanges(released, today)
    for (const start of expected)
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${start}`)))
  })
})
