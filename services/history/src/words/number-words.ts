import type { Change } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'
import type { Words } from './event-words.ts'

/** What is counted, in the forms that a number asks for; in Latvian none, one and several differ. */
export interface CountedWords {
  readonly en: { readonly one: string; readonly other: string }
  readonly lv: { readonly zero: string; readonly one: string; readonly other: string }
}

const places = (
  en: string,
  lv: readonly [one: string, other: string, zero: string],
): CountedWords => ({
  en: { one: `${en} place`, other: `${en} places` },
  lv: { one: `${lv[0]} vieta`, other: `${lv[1]} vietas`, zero: `${lv[2]} vietu` },
})

const people = (en: string, lv: string): CountedWords => ({
  en: { one: `person ${en}`, other: `people ${en}` },
  lv: { one: `persona ${lv}`, other: `personas ${lv}`, zero: `personu ${lv}` },
})

export type Counted = Measure | 'units'

export const COUNTED_WORDS: Readonly<Record<Counted, CountedWords>> = {
  units: {
    en: { one: 'open unit', other: 'open units' },
    lv: { one: 'atvērta vienība', other: 'atvērtas vienības', zero: 'atvērtu vienību' },
  },
  authorised: places('authorised', ['apstiprināta', 'apstiprinātas', 'apstiprinātu']),
  operational: places('operational', ['izmantojama', 'izmantojamas', 'izmantojamu']),
  occupied: places('occupied', ['aizņemta', 'aizņemtas', 'aizņemtu']),
  reserved: places('reserved', ['rezervēta', 'rezervētas', 'rezervētu']),
  waiting: people('waiting', 'rindā'),
  free: places('free', ['brīva', 'brīvas', 'brīvu']),
  overrun: people('beyond the places', 'virs vietu skaita'),
  operationalBeyondAuthorised: {
    en: {
      one: 'operational place beyond those authorised',
      other: 'operational places beyond those authorised',
    },
    lv: {
      one: 'izmantojama vieta virs apstiprinātajām',
      other: 'izmantojamas vietas virs apstiprinātajām',
      zero: 'izmantojamu vietu virs apstiprinātajām',
    },
  },
  closing: places('closing', ['slēdzama', 'slēdzamas', 'slēdzamu']),
  affected: people('affected by a closure order', 'slēdzamā vienībā'),
  displaced: people('in a unit that does not operate', 'vienībā, kas nedarbojas'),
}

/** By what a number came about. */
export const CHANGE_WORDS: Readonly<Record<Change, Words>> = {
  opened: { en: 'by opening', lv: 'atverot' },
  closed: { en: 'by closing', lv: 'slēdzot' },
  suspended: { en: 'by suspension', lv: 'apturot darbību' },
  resumed: { en: 'by resuming', lv: 'atsākot darbību' },
  enlarged: { en: 'by enlargement', lv: 'palielinot' },
  reduced: { en: 'by reduction', lv: 'samazinot' },
  'came-and-went': { en: 'by people who came and went', lv: 'personām ienākot un aizejot' },
  're-counted': { en: 'by a count', lv: 'saskaitot' },
  'became-known': { en: 'by becoming known', lv: 'skaitam kļūstot zināmam' },
  'became-unknown': { en: 'by becoming unknown', lv: 'skaitam kļūstot nezināmam' },
  'closure-ordered': { en: 'by a closure order', lv: 'ar slēgšanas rīkojumu' },
  'closure-called-off': {
    en: 'by the end of a closure order',
    lv: 'beidzoties slēgšanas rīkojumam',
  },
  'moved-by-relocation': { en: 'by relocation', lv: 'pārceļot' },
  'moved-by-reform': { en: 'by reform', lv: 'ar reformu' },
  'corrected-later': { en: 'by correction', lv: 'labojot' },
  'expected-otherwise': { en: 'by another expectation', lv: 'mainoties gaidāmajam' },
}
