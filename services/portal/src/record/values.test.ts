import { describe, expect, it } from 'vitest'
import type { ApiDocument } from '../answers/api-document.ts'
import { actsOf } from './acts.ts'
import { centsTyped, emptyValues, numberTyped, read, valuesFrom, type Values } from './values.ts'

const DOCUMENT: ApiDocument = {
  components: {
    schemas: {
      Count: {
        anyOf: [
          { type: 'integer', minimum: 0, maximum: 100 },
          { type: 'string', const: 'unknown' },
        ],
        description: 'A count',
      },
      Day: { type: 'string', format: 'date', description: 'A day' },
      Body: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 200 },
          day: { description: 'The first day', $ref: '#/components/schemas/Day' },
          since: { type: 'string', pattern: '^(\\d{4})[?~%]?$' },
          cents: { type: 'integer', minimum: 0, description: 'EUR in whole cents' },
          places: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              properties: {
                targetGroup: { type: 'string', enum: ['a', 'b'] },
                count: { $ref: '#/components/schemas/Count' },
              },
              required: ['targetGroup', 'count'],
            },
          },
          overrun: {
            type: 'object',
            properties: { reason: { type: 'string', maxLength: 300 } },
            required: ['reason'],
          },
          source: { type: 'object', properties: { title: { type: 'string' } } },
        },
        required: ['name', 'day', 'places'],
      },
    },
  },
  paths: {
    '/registry/v1/units': { post: operation('open') },
    '/registry/v1/units/{unitId}/counts': { post: operation('count') },
    '/feed/v1/subscriptions': { post: operation('subscribe') },
  },
}

function operation(operationId: string) {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } }
  return {
    operationId,
    summary: 'Open',
    description: 'It opens.',
    tags: ['units'],
    requestBody: { content },
  }
}

const [open] = actsOf(DOCUMENT)
const fields = open?.fields ?? []
const filled = (more: Values): Values => ({
  ...emptyValues(fields),
  name: 'Kalkūni',
  day: '31.12.2023.',
  places: [{ targetGroup: 'a', count: '12' }],
  ...more,
})
const faults = (values: Values): string[] =>
  read(fields, values).complaints.map(({ pointer, fault }) => `${pointer} ${fault}`)

describe('the acts of a document', () => {
  it('are the commands of the registry, with what each is on', () => {
    const acts = actsOf(DOCUMENT).map(({ name, on, capability }) => [name, on, capability])
    expect(acts).toEqual([
      ['open', undefined, 'units'],
      ['count', 'unitId', 'units'],
    ])
  })

  it('have a field for each part of the body, and those of its source apart', () => {
    expect(fields.map(({ name, kind, required }) => `${name} ${kind} ${required}`)).toEqual([
      'name text true',
      'day day true',
      'since date false',
      'cents money false',
      'places list true',
      'overrun object false',
    ])
    expect(fields[4]?.item?.fields.map(({ path, orWord }) => [path, orWord])).toEqual([
      ['places.targetGroup', undefined],
      ['places.count', 'unknown'],
    ])
    expect(fields[1]?.hint).toBe('The first day')
    expect(open?.provenance.map(({ name }) => name)).toEqual(['source'])
  })
})

describe('a form', () => {
  it('says only what is filled in, as the registry takes it', () => {
    const values = filled({ cents: '1 234,5', since: '12.2018', overrun: { reason: ' ' } })
    expect(read(fields, values)).toEqual({
      body: {
        name: 'Kalkūni',
        day: '2023-12-31',
        since: '2018-12',
        cents: 123_450,
        places: [{ targetGroup: 'a', count: 12 }],
      },
      complaints: [],
    })
  })

  it('says that a count is unknown, which is not zero', () => {
    const places = [{ targetGroup: 'a', count: 'unknown' }]
    expect(read(fields, filled({ places })).body['places']).toEqual(places)
  })

  it('names each field that is wrong by its pointer', () => {
    expect(faults(emptyValues(fields))).toEqual([
      '/name missing',
      '/day missing',
      '/places/0/targetGroup missing',
      '/places/0/count missing',
    ])
    const places = [
      { targetGroup: 'a', count: '101' },
      { targetGroup: 'b', count: 'many' },
      { targetGroup: 'b', count: '-1' },
    ]
    expect(faults(filled({ places, day: '31.02.2023.', since: 'once', cents: '1,234' }))).toEqual([
      '/day no-day',
      '/since no-date',
      '/cents no-number',
      '/places/0/count too-large',
      '/places/1/count no-number',
      '/places/2/count too-small',
    ])
    expect(faults(filled({ places: [] }))).toEqual(['/places missing'])
  })

  it('is filled with what was recorded, and says the same again', () => {
    const body = {
      name: 'x',
      day: '2023-12-31',
      cents: 1_205,
      places: [{ targetGroup: 'b', count: 0 }],
    }
    expect(read(fields, valuesFrom(fields, body)).body).toEqual(body)
  })
})

describe('what people type', () => {
  it.each([
    ['12', 0, 12],
    ['2 578', 0, 2578],
    ['2\u2009578', 0, 2578],
    ['−3', 0, -3],
    ['55,875937', 6, 55.875937],
    ['1.5', 0, undefined],
    ['1e3', 0, undefined],
    ['', 0, undefined],
  ])('%j with %i digits is %s', (text, digits, number) =>
    expect(numberTyped(text, digits)).toBe(number),
  )

  it.each([
    ['12,34', 1234],
    ['12.3 €', 1230],
    ['0,29', 29],
    ['1 234', 123_400],
    ['1,234', undefined],
  ])('%j are %s cents', (text, cents) => expect(centsTyped(text)).toBe(cents))
})
