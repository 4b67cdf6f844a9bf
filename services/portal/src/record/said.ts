import { HINTS_IN_ENGLISH, HINTS_IN_LATVIAN } from '../words/recording-hints.ts'
import { ACTS_IN_LATVIAN, GROUPS } from '../words/recording-acts.ts'
import { RECORDING } from '../words/recording.ts'
import { CHOICES, FIELDS } from '../words/recording-fields.ts'
import type { Act } from './acts.ts'
import type { Field } from './fields.ts'
import { subjectKind } from './references.ts'
import type { Day } from '../days.ts'
import type { Words } from '../words/lv.ts'

type Language = 'lv' | 'en'

/** In its own words, or in those of the registry, where these pages have none yet. */
export const titleOf = ({ name, summary }: Act, language: Language): string =>
  (language === 'lv' ? ACTS_IN_LATVIAN[name]?.title : undefined) ?? summary

export const meaningOf = ({ name, description }: Act, language: Language): string =>
  (language === 'lv' ? ACTS_IN_LATVIAN[name]?.meaning : undefined) ?? description

export const groupName = (group: string, language: Language): string =>
  GROUPS[language][group] ?? group

/** What a field is called in a form; undefined where these pages have no word for it. */
export function labelOf(act: string, path: string, language: Language): string | undefined {
  const words = FIELDS[language]
  return words[`${act} ${path}`] ?? words[path] ?? words[path.split('.').at(-1) ?? '']
}

/** What the choice of what an act is on is called. */
export function subjectLabel({ on }: Act, language: Language): string {
  const labels: Readonly<Record<string, string>> = RECORDING[language].subject
  return labels[subjectKind(on ?? '') ?? 'other'] ?? ''
}

/** What is said under a field; undefined where these pages have no word for it. */
export function hintOf({ hint }: Field, language: Language): string | undefined {
  if (language === 'en') return HINTS_IN_ENGLISH[hint] ?? hint
  return hint === '' ? '' : HINTS_IN_LATVIAN[hint]
}

/** The hint, where it says more than the label does. */
export function hintUnder(field: Field, label: string, language: Language): string | undefined {
  const hint = hintOf(field, language)
  return hint !== undefined && bare(hint) === bare(label) ? '' : hint
}

const bare = (text: string): string => text.toLowerCase().replace(/^the /, '')

/** Named by the services in both languages. */
const TERMS = new Set(['serviceType', 'targetGroup', 'targetGroups'])
export const isTerm = ({ path }: Field): boolean => TERMS.has(path.split('.').at(-1) ?? '')

export const choiceName = (
  { path }: Field,
  option: string,
  language: Language,
): string | undefined => CHOICES[language][`${path.split('.').at(-1)} ${option}`]

/** A day as people type it in a language. */
export const typedDay = (day: Day, { language, formats }: Words): string =>
  language === 'lv' ? formats.day(day) : day
