import { dayOf } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { expect, it } from 'vitest'
import { KNOWN_AT } from './generation.ts'
import { seededRandom } from './random.ts'
import { addressIn, municipalityOn, someMunicipality } from './whereabouts.ts'

const BEFORE = dayOf('2021-06-30')
const AFTER = dayOf('2021-07-01')
const codeOf = (beginning: string): string =>
  REFERENCE.municipalities.find(({ name }) => name.startsWith(beginning))?.code ?? ''
const lensOf = (on: string) => REFERENCE.lensFor(on, KNOWN_AT)

it('An address has one of the parishes of a municipality where they are recorded, else none', () => {
  expect(addressIn(seededRandom(1), codeOf('Aglona'), BEFORE).parish).toMatch(/pagasts$/)
  expect(addressIn(seededRandom(1), codeOf('Rīga'), BEFORE)).not.toHaveProperty('parish')
})

it('A municipality that a reform has ended is followed to one of its day', () => {
  const aglona = codeOf('Aglona')
  expect(municipalityOn(aglona, BEFORE)).toBe(aglona)
  expect(lensOf('2021-07-01').isInForce(municipalityOn(aglona, AFTER))).toBe(true)
})

it('More is where more people live, and no municipality is left out', () => {
  const random = seededRandom(1)
  const found = new Map<string, number>()
  for (let time = 0; time < 20_000; time += 1) {
    const municipality = someMunicipality(random, BEFORE)
    found.set(municipality, (found.get(municipality) ?? 0) + 1)
  }
  const [most] = [...found].toSorted(([, a], [, b]) => b - a)
  expect(most?.[0]).toBe(codeOf('Rīga'))
  expect(found.size).toBe(119)
})
