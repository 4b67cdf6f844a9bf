import { describe, expect, it } from 'vitest'
import { REFERENCE } from './territories.ts'

const codes = (text: string): string[] => REFERENCE.suggest(text).map(({ code }) => code)

describe('Did you mean', () => {
  it('ignores accents, case and the word for municipality, and prefers what is in force', () => {
    expect(codes('kraslava')).toEqual(['LV0032000', '0600202'])
    expect(codes('REZEKNES NOV.').slice(0, 2)).toEqual(['LV0043000', '0780200'])
  })

  it('finds a name that is misspelt or has another ending', () => {
    expect(codes('Daugavpls')).toContain('LV0002000')
    expect(codes('Varakļāni')).toEqual(['LV0055000', '0701800'])
  })

  it('finds codes with one wrong digit or by their beginning', () => {
    expect(codes('LV003800')).toContain('LV0038000')
    expect(codes('0701801')).toContain('0701800')
  })

  it('puts back the zeros that a spreadsheet has left out', () => {
    expect(codes('604300')).toEqual(['0604300'])
    expect(codes('50000')).toEqual(['0050000'])
  })

  it('suggests nothing rather than something far off', () => {
    expect(codes('xyzzy')).toEqual([])
    expect(codes(' ')).toEqual([])
  })
})
