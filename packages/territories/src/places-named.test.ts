import { describe, expect, it } from 'vitest'
import { REFERENCE } from './index.ts'

const { lensFor, municipalities } = REFERENCE

const before = lensFor('2020-01-01', Infinity)
const now = lensFor('2026-06-15', Infinity)
const codes = (text: string, lens = now): string[] => lens.placesNamed(text).map(({ code }) => code)

describe('A place by its name', () => {
  it('is found in any spelling, also without its kind, and by its code', () => {
    for (const text of ['Preiļu novads', 'preilu nov.', ' PREIĻU  NOVADS ', 'Preiļu', 'LV0042000'])
      expect(codes(text)).toEqual(['LV0042000'])
  })

  it('is the one of its whole name, however its kind is written', () => {
    for (const text of ['Ventspils', 'Ventspils pilsēta', 'ventspils pils.'])
      expect(codes(text)).toEqual(['LV0007000'])
    for (const text of ['Ventspils novads', 'ventspils nov.', 'VENTSPILS NOVADA'])
      expect(codes(text)).toEqual(['LV0056000'])
    expect(codes('Daugavpils', before)).toEqual(['0050000'])
  })

  it('is within the boundaries asked for, else what was last called so', () => {
    expect(codes('Madonas novads', before)).toEqual(['0700200'])
    expect(codes('Madonas novads')).toEqual(['LV0038001'])
    expect(codes('Ilūkstes novads')).toEqual(['0440801'])
    expect(codes('Ilūkstes')).toEqual(['0440801'])
    expect(codes('Varakļānu')).toEqual(['LV0055000'])
  })

  it('may be a parish that is recorded, in the municipality where it lies', () => {
    expect(now.placesNamed('skeltovas pag.')).toEqual([
      { name: 'Šķeltovas pagasts', kind: 'parish', code: 'LV0032000' },
    ])
    expect(codes('Šķeltovas', before)).toEqual(['0604300'])
  })

  it('is each that may be meant where the kind is not said', () => {
    expect(before.placesNamed('Aglonas').map(({ name }) => name)).toEqual([
      'Aglonas novads',
      'Aglonas pagasts',
    ])
    expect(before.placesNamed('Aglonas pag.')).toHaveLength(1)
    expect(before.placesNamed('Aglonas novads')).toHaveLength(1)
  })

  it('is nothing where nothing is called so', () => {
    expect(codes('Parīze')).toEqual([])
    expect(codes('')).toEqual([])
  })
})

describe('A label point', () => {
  it('is recorded of every municipality that ever was, in the country', () => {
    for (const { code } of municipalities) {
      const { latitude = 0, longitude = 0 } = now.labelPoint(code) ?? {}
      expect(latitude).toSatisfy((degrees) => degrees > 55.6 && degrees < 58.1)
      expect(longitude).toSatisfy((degrees) => degrees > 20.9 && degrees < 28.3)
    }
  })
})
