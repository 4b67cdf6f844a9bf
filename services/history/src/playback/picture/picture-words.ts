import { SERVICE_TYPES, TARGET_GROUPS, type Measure } from '@vietas/domain'
import { COUNTED_WORDS } from '../../words/number-words.ts'
import { countText, FORMAT, type Language } from '../../words/formats.ts'
import type { AskedPlayback } from '../asked-playback.ts'
import type { Seen } from './seen.ts'
import type { Words } from './look.ts'

/** A thin space: the font has no narrow one. */
export const numberText = (count: number): string =>
  count.toLocaleString('en').replaceAll(',', '\u2009')

export const shownText = (seen: Seen): string => {
  if (seen.kind === 'value') return `${numberText(seen.count)}${seen.isAtLeast ? '+' : ''}`
  return { zero: '0', unknown: '?', none: '–' }[seen.kind]
}

const bothLanguages = (of: (language: Language) => string): Words => ({
  lv: of('lv'),
  en: of('en'),
})

export const measureTitle = (measure: Measure): Words =>
  bothLanguages((language) => {
    const { other } = COUNTED_WORDS[measure][language]
    return other.charAt(0).toUpperCase() + other.slice(1)
  })

export const SEEN_WORDS: Readonly<Record<'zero' | 'unknown' | 'none' | 'atLeast', Words>> = {
  zero: { lv: '0: nav nevienas', en: '0: there are none' },
  unknown: { lv: '? nav zināms', en: '? not known' },
  none: { lv: '– nav vienību', en: '– no units' },
  atLeast: { lv: '12+ vismaz', en: '12+ at least' },
}

/** A sentence of one number, without its full stop. */
export function sentenceOf(seen: Seen, measure: Measure, language: Language): string {
  if (seen.kind === 'none') return { lv: 'nav vienību', en: 'there are no units' }[language]
  if (seen.kind === 'unknown')
    return { lv: 'skaits nav zināms', en: 'the count is not known' }[language]
  const count = seen.kind === 'zero' ? 0 : seen.count
  const isAtLeast = seen.kind === 'value' && seen.isAtLeast
  const words = `${numberText(count)} ${countedWords(count, measure, language)}`
  return isAtLeast ? `${{ lv: 'vismaz', en: 'at least' }[language]} ${words}` : words
}

/** What stands behind a number that is written by itself. */
export const wordsBehind = (seen: Seen, measure: Measure, language: Language): string =>
  seen.kind === 'value' || seen.kind === 'zero'
    ? countedWords(seen.kind === 'zero' ? 0 : seen.count, measure, language)
    : sentenceOf(seen, measure, language)

const countedWords = (count: number, measure: Measure, language: Language): string =>
  countText(language, count, COUNTED_WORDS[measure]).replace(
    `${FORMAT[language].number.format(count)} `,
    '',
  )

/** Both clocks in a sentence. */
export function clocksText({ parameters, last }: AskedPlayback): Words {
  const { from, to, clock } = parameters
  return bothLanguages((language) => {
    const { date } = FORMAT[language]
    const [begin, end] = [date(from), date(to)]
    const known = date(new Date(last.knownAt).toISOString().slice(0, 10))
    const valid = date(new Date(last.validAt * DAY_MS).toISOString().slice(0, 10))
    const words = {
      lv: {
        valid: `Stāvoklis no ${begin} līdz ${end}, kā zināms ${known}`,
        known: `Stāvoklis ${valid}, kā zināms no ${begin} līdz ${end}`,
        both: `Stāvoklis no ${begin} līdz ${end}, kā zināms tajā pašā dienā`,
      },
      en: {
        valid: `State from ${begin} to ${end}, as known on ${known}`,
        known: `State on ${valid}, as known from ${begin} to ${end}`,
        both: `State from ${begin} to ${end}, as known on each day`,
      },
    }
    return words[language][clock]
  })
}

const DAY_MS = 86_400_000

export function scopeText({ parameters, last }: AskedPlayback): Words {
  const { planningRegion, municipality, serviceType, targetGroup, provider, unit } = parameters
  return bothLanguages((language) => {
    const named = [
      ...(planningRegion ?? []),
      ...(municipality ?? []).map((code) => last.lens.municipality(code).name),
      ...(serviceType ?? []).map((code) => SERVICE_TYPES[code][language]),
      ...(targetGroup === undefined ? [] : [TARGET_GROUPS[targetGroup][language]]),
      ...(provider ?? []),
      ...(unit ?? []),
    ]
    return named.length === 0 ? { lv: 'Latvija', en: 'Latvia' }[language] : named.join(', ')
  })
}

export function freshnessText(oldest: string | null): Words {
  if (oldest === null) return { lv: '', en: '' }
  const isDated = oldest !== 'undocumented'
  return bothLanguages((language) => {
    const day = isDated ? FORMAT[language].date(oldest) : FORMAT[language].undocumented
    return { lv: `Vecākais apstiprinājums ${day}`, en: `Oldest confirmation ${day}` }[language]
  })
}

export function boundariesText(boundaries: string): Words {
  if (boundaries === 'then') return { lv: 'Tās dienas robežas', en: 'Boundaries of each day' }
  if (boundaries === 'now') return { lv: 'Šodienas robežas', en: "Today's boundaries" }
  return bothLanguages((language) => {
    const day = FORMAT[language].date(boundaries)
    return { lv: `Robežas ${day}`, en: `Boundaries of ${day}` }[language]
  })
}

export const CREDIT: Words = {
  lv: "Who's On First (CC0); ģeometrija Quattroshapes (CC BY) no EuroGlobalMap, „Latvia © Latvijas Republikas Valsts zemes dienests”; atribūti Eurostat.",
  en: "Who's On First (CC0); geometry Quattroshapes (CC BY) from EuroGlobalMap, “Latvia © Latvijas Republikas Valsts zemes dienests”; attributes Eurostat.",
}

/** Since the reform. */
export const SPLIT_REMARK: Words = {
  lv: 'Pēc 2021. gada reformas visa bijusī Aglona zīmēta Preiļu novadā, viss bijušais Inčukalns Siguldas novadā, jo pagastu robežas nav pieejamas.',
  en: 'After the reform of 2021 all of former Aglona is drawn in Preiļi and all of Inčukalns in Sigulda, as the boundaries of parishes were not to be had.',
}
