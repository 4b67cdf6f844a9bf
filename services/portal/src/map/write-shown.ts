import type { Words } from '../words/lv.ts'
import { digitsOf, type Measure, type Shown } from './measures.ts'

/** The mark of a value in the map: a number, `?` or a dash. */
export function markOf(shown: Shown, measure: Measure, w: Words): string {
  switch (shown.kind) {
    case 'value':
      return w.formats.number(shown.value, digitsOf(measure)) + (shown.atLeast ? '+' : '')
    case 'zero':
      return '0'
    case 'unknown':
      return '?'
    case 'none':
      return '–'
  }
}

/** The same in words. */
export function inWords(shown: Shown, measure: Measure, w: Words): string {
  switch (shown.kind) {
    case 'value': {
      const number = w.formats.number(shown.value, digitsOf(measure))
      return shown.atLeast ? `${w.look.atLeast} ${number}` : number
    }
    case 'zero':
      return '0'
    case 'unknown':
      return w.look.unknown
    case 'none':
      return noneIn(measure, w)
  }
}

export const noneIn = (measure: Measure, w: Words): string =>
  measure === 'gap' ? w.look.noTarget : measure === 'planned' ? w.look.noProject : w.look.none
