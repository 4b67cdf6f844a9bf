import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { knownSince, ofUnit, opened, RIGA, unitNumbered } from '../testing/reports.ts'

const UNITS = 1_201
const LETTERS = 'AĀBCČDEĒFGĢ'
const ASKED = ['', `&municipality=${RIGA}`, '&validAt=2021-06-01', '&knownAt=2022-01-01']

const nameOf = (unit: number): string => `${LETTERS[(unit * 7) % LETTERS.length]} ${unit % 400}`
const opening = (unit: number) =>
  knownSince(
    '2020-01-01',
    opened(unit, { name: nameOf(unit), ...(unit % 3 ? {} : { municipality: RIGA }) }),
  )

let capacity: TestCapacity
let other: TestCapacity | undefined

/** Every unit of a question by all its pages. */
async function listed(of: TestCapacity, asked: string): Promise<string[]> {
  const pages = [await of.ask(`/v1/units?limit=500${asked}`)]
  let { headers } = await of.get(`/v1/units?limit=500${asked}`)
  for (let next = nextOf(headers); next !== undefined; next = nextOf(headers)) {
    const answer = await of.get(next)
    headers = answer.headers
    pages.push(answer.body)
  }
  return pages.flatMap(({ units }) => units.map(({ id, name }: any) => `${name} ${id}`))
}

const nextOf = (headers: Readonly<Record<string, string>>): string | undefined =>
  /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1]

describe('A list of units that is kept', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(async () => {
    await capacity.close()
    await other?.close()
    other = undefined
  })

  it('is in the order of the alphabet, however many units there are', async () => {
    const units = Array.from({ length: UNITS }, (_, i) => i + 1)
    await capacity.given(...units.map(opening))
    const { compare } = new Intl.Collator('lv')
    const expected = units
      .map((unit) => ({ name: nameOf(unit), id: unitNumbered(unit) }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
      .map(({ name, id }) => `${name} ${id}`)
    expect(await listed(capacity, '')).toEqual(expected)
  })

  it('follows what is recorded, as if it were made anew', async () => {
    const before = Array.from({ length: 40 }, (_, i) => opening(i + 1))
    const rename = ofUnit(7, 'ServiceUnitRenamed', { name: 'Ž', effectiveOn: '2021-01-01' })
    const after = [
      knownSince('2021-01-01', rename),
      ofUnit(8, 'ServiceUnitRenamed', { name: 'A', effectiveOn: '2020-01-01' }),
      ofUnit(3, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2021-01-01' }),
      ofUnit(9, 'ServiceUnitRelocated', { municipality: 'LV0002000', effectiveOn: '2021-01-01' }),
      opened(41, { name: 'Āa' }),
      knownSince('2021-05-01', opened(42, { name: 'Bb', municipality: RIGA })),
    ]
    await capacity.given(...before)
    for (const asked of ASKED) await listed(capacity, asked)
    for (const report of after) {
      await capacity.given(report)
      for (const asked of ASKED) await listed(capacity, asked)
    }
    other = await openCapacity()
    await other.given(...before, ...after)
    for (const asked of ASKED)
      expect(await listed(capacity, asked)).toEqual(await listed(other, asked))
  })
})
