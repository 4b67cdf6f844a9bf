import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REFERENCE } from './territories.ts'
import { ERAS, KNOWN_TODAY, knownOn, TODAY } from './testing/eras.ts'
import {
  codesInForceInstead,
  isInForce,
  lensFor,
  locate,
  municipalities,
  municipalitiesInForce,
} from './testing/reference.ts'

const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const SIGULDA = 'LV0048000'
const ROPAZI = 'LV0044000'

describe('A split municipality', () => {
  it.each([
    { code: '0604300', parish: 'Aglonas pagasts', to: PREILI },
    { code: '0604300', parish: 'Grāveru pagasts', to: KRASLAVA },
    { code: '0604300', parish: 'Kastuļinas pagasts', to: KRASLAVA },
    { code: '0604300', parish: 'Šķeltovas pagasts', to: KRASLAVA },
    { code: '0801800', parish: 'Inčukalna pagasts', to: SIGULDA },
    { code: '0801800', parish: 'Vangažu pilsēta', to: ROPAZI },
  ])('goes by parish: $parish to $to, and back', ({ code, parish, to }) => {
    expect(locate({ code, parish }, TODAY, KNOWN_TODAY)).toEqual({ code: to, certain: true })
    expect(locate({ code: to, parish }, '2019-01-01', KNOWN_TODAY)).toEqual({ code, certain: true })
  })

  it.each([
    'šķeltovas pagasts',
    ' SKELTOVAS  pag. ',
    'Šķeltovas pag',
    'Šķeltovas',
    'Skeltovas pagastā',
  ])('recognises its parish written as %j', (parish) => {
    const located = locate({ code: '0604300', parish }, TODAY, KNOWN_TODAY)
    expect(located).toEqual({ code: KRASLAVA, certain: true })
  })

  it.each(['Vangaži', 'vangazi', 'Vangažu pils.'])(
    'recognises its town written as %j',
    (parish) => {
      const located = locate({ code: '0801800', parish }, TODAY, KNOWN_TODAY)
      expect(located).toEqual({ code: ROPAZI, certain: true })
    },
  )

  it.each([undefined, '', 'Allažu pagasts'])(
    'goes to its larger part, without certainty, with the parish %j',
    (parish) => {
      const located = locate({ code: '0604300', parish }, TODAY, KNOWN_TODAY)
      expect(located).toEqual({ code: PREILI, certain: false })
    },
  )
})

describe('Looking back', () => {
  it('a municipality with one predecessor is located to that one for certain', () => {
    const located = locate({ code: 'LV0055000' }, '2019-01-01', KNOWN_TODAY)
    expect(located).toEqual({ code: '0701800', certain: true })
  })

  it('a merged one is located to its largest predecessor, without certainty', () => {
    const located = locate({ code: 'LV0027000' }, '2019-01-01', KNOWN_TODAY)
    expect(located).toEqual({ code: '0641000', certain: false })
  })

  it('goes through both reforms', () => {
    expect(locate({ code: 'LV0038001' }, '2022-01-01', KNOWN_TODAY).code).toBe('LV0038000')
    expect(locate({ code: 'LV0038001' }, '2019-01-01', KNOWN_TODAY)).toEqual({
      code: '0700200',
      certain: false,
    })
  })

  it('a code that did not exist yet is found where its ground was expected to lie', () => {
    const known = knownOn('2020-07-01')
    const varaklani = locate({ code: 'LV0055000' }, '2022-01-01', known)
    expect(varaklani).toEqual({ code: 'LV0043000', certain: true })
    const beforeTheLaw = locate({ code: PREILI }, '2022-01-01', knownOn('2019-01-01'))
    expect(beforeTheLaw).toEqual({ code: '0760202', certain: false })
  })
})

const aDay = fc
  .date({ min: new Date('2009-07-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anInstant = fc.integer({ min: Date.parse('2013-01-01'), max: Date.parse('2030-01-01') })
const aLocality = fc.record({
  code: fc.constantFrom(...municipalities.map(({ code }) => code)),
  parish: fc.constantFrom(undefined, 'Aglonas pagasts', 'Grāveru pagasts', 'Vangaži', 'Kalupe'),
})

describe('On any day, as known at any instant', () => {
  it('every code that ever was is located to one in force', () => {
    fc.assert(
      fc.property(aLocality, aDay, anInstant, (locality, on, knownAtMs) => {
        expect(isInForce(locate(locality, on, knownAtMs).code, on, knownAtMs)).toBe(true)
      }),
    )
  })

  it('a location is located to itself', () => {
    fc.assert(
      fc.property(aLocality, aDay, anInstant, (locality, on, knownAtMs) => {
        const { code } = locate(locality, on, knownAtMs)
        expect(locate({ ...locality, code }, on, knownAtMs)).toEqual({ code, certain: true })
      }),
    )
  })

  it('a locality is located on the ground of its municipality, and for certain if that lies in one', () => {
    fc.assert(
      fc.property(aLocality, aDay, anInstant, (locality, on, knownAtMs) => {
        const { code, certain } = locate(locality, on, knownAtMs)
        const ground = codesInForceInstead(locality.code, on, knownAtMs)
        expect(ground).toContain(code)
        expect(certain || ground.length > 1).toBe(true)
      }),
    )
  })

  it('the old municipalities together lie on the ground of all that are in force', () => {
    fc.assert(
      fc.property(aDay, anInstant, (on, knownAtMs) => {
        const old = municipalities.filter(({ validFrom }) => validFrom === null)
        const reached = old.flatMap(({ code }) => codesInForceInstead(code, on, knownAtMs))
        const inForce = municipalitiesInForce(on, knownAtMs).map(({ code }) => code)
        expect([...new Set(reached)].sort()).toEqual([...inForce].sort())
      }),
    )
  })
})

describe('Between any two eras', () => {
  const pairs = ERAS.flatMap((a) => ERAS.map((b) => ({ a, b })))

  it.each(pairs)(
    'from $a.on known $a.known to $b.on known $b.known, all people of 2020 have a place',
    ({ a, b }) => {
      const [from, to] = [lensFor(a.on, a.knownAtMs), lensFor(b.on, b.knownAtMs)]
      const people = from.municipalities
        .filter(({ code }) => to.isInForce(to.locate(code).code))
        .map(({ code }) => REFERENCE.populationOn(code, a.on, a.knownAtMs)?.count ?? NaN)
        .reduce((sum, count) => sum + count, 0)
      expect(people).toBe(1_907_675)
    },
  )

  it('going by way of another day changes nothing while knowledge stays the same', () => {
    const localities = municipalities
      .filter(({ validFrom }) => validFrom === null)
      .flatMap(({ code }) => [{ code }, { code, parish: 'Šķeltovas pagasts' }])
    for (const { a, b } of pairs.filter(({ a, b }) => a.known === b.known && a.on <= b.on)) {
      for (const locality of localities) {
        const stop = locate(locality, a.on, a.knownAtMs)
        const onward = locate({ ...locality, code: stop.code }, b.on, b.knownAtMs)
        const direct = locate(locality, b.on, b.knownAtMs)
        expect(onward.code).toBe(direct.code)
        expect(stop.certain && onward.certain).toBe(direct.certain)
      }
    }
  })
})
