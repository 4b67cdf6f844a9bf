import { describe, expect, it } from 'vitest'
import { REFERENCE } from './territories.ts'
import { KNOWN_TODAY } from './testing/eras.ts'

const { misplacedParish } = REFERENCE

const AGLONA = '0604300'
const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const ROPAZI = 'LV0044000'
const DAUGAVPILS = 'LV0002000'

const ofAglona = ['Aglonas pagasts', 'Grāveru pagasts', 'Kastuļinas pagasts', 'Šķeltovas pagasts']

describe('A parish', () => {
  it.each([
    [AGLONA, 'Grāveru pagasts', '2021-06-30'],
    [KRASLAVA, 'graveru pag.', '2021-07-01'],
    [PREILI, 'Aglonas pagasts', '2026-01-01'],
    [ROPAZI, 'Vangaži', '2026-01-01'],
  ])('that is recorded in %s is there: %s on %s', (code, parish, on) => {
    expect(misplacedParish(code, parish, on, KNOWN_TODAY)).toBeUndefined()
  })

  it('that is recorded nowhere may be in any municipality that was not split', () => {
    expect(misplacedParish(DAUGAVPILS, 'Kalkūnes pagasts', '2026-01-01', KNOWN_TODAY)).toBe(
      undefined,
    )
    expect(misplacedParish(AGLONA, 'Kalkūnes pagasts', '2020-01-01', KNOWN_TODAY)).toEqual({
      liesIn: undefined,
      parishes: ofAglona,
    })
  })

  it('that lies elsewhere on the day is told with where, and with those that do lie there', () => {
    expect(misplacedParish(PREILI, 'Grāveru pagasts', '2026-01-01', KNOWN_TODAY)).toEqual({
      liesIn: KRASLAVA,
      parishes: ['Aglonas pagasts'],
    })
    expect(misplacedParish(DAUGAVPILS, 'Grāveru pagasts', '2026-01-01', KNOWN_TODAY)).toEqual({
      liesIn: KRASLAVA,
      parishes: [],
    })
  })
})
