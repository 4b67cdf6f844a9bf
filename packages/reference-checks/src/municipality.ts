import { freeText, type CalendarDate } from '@vietas/domain'
import { defineProblems, type Problem } from '@vietas/service-kit'
import type { Territories } from '@vietas/territories'
import { fieldProblem } from './check.ts'

/** Takes any text, so that someone who writes a name is told its code. */
export const MunicipalityField = freeText(100).meta({
  description: 'The ATVK code of a municipality',
  example: 'LV0002000',
})

export const municipalityProblems = defineProblems<
  'unknown-municipality' | 'municipality-not-in-force' | 'parish-not-in-municipality'
>({
  'unknown-municipality': {
    status: 422,
    title: 'No municipality has this code',
    detail: 'Write an ATVK code such as LV0002000; suggestions has those that may be meant.',
  },
  'municipality-not-in-force': {
    status: 422,
    title: 'The municipality is not in force on the effective day',
    detail: 'inForceInstead names those in its place on that day. Write one of them.',
  },
  'parish-not-in-municipality': {
    status: 422,
    title: 'The parish does not lie in the municipality on the effective day',
    detail:
      'parishes names those that are recorded there, and liesIn where it lies, if that is known.',
  },
})

export function unknownMunicipality(
  code: string,
  pointer: string,
  territories: Territories,
): Problem | undefined {
  if (territories.find(code) !== undefined) return undefined
  const suggestions = territories.suggest(code).map(({ code: close, name }) => ({
    code: close,
    name,
  }))
  const meant = suggestions.map(named).join(', ')
  const wayOut = meant === '' ? 'Write an ATVK code such as LV0002000.' : `Did you mean ${meant}?`
  const detail = `No municipality has ever had the code ${JSON.stringify(code)}. ${wayOut}`
  return fieldProblem(municipalityProblems['unknown-municipality'], pointer, detail, {
    suggestions,
  })
}

/** What a municipality is named for is so in one of its day, as reforms are known now. */
export function municipalityProblem(
  code: string,
  /** Or `undocumented`. */
  on: CalendarDate,
  now: number,
  pointer: string,
  territories: Territories,
): Problem | undefined {
  const unknown = unknownMunicipality(code, pointer, territories)
  if (unknown !== undefined || on === 'undocumented') return unknown
  const lens = territories.lensFor(on, now)
  if (lens.isInForce(code)) return undefined
  const inForceInstead = lens.codesInForceInstead(code).map((other) => ({
    code: other,
    name: lens.municipality(other).name,
  }))
  const instead =
    inForceInstead.length === 0
      ? ''
      : ` In force there on that day: ${inForceInstead.map(named).join(', ')}.`
  const detail = `${named(lens.municipality(code))} is not in force on ${on}.${instead}`
  return fieldProblem(municipalityProblems['municipality-not-in-force'], pointer, detail, {
    inForceInstead,
  })
}

/** Of few municipalities the parishes are recorded: those that reforms have split. */
export function parishProblem(
  code: string,
  parish: string | undefined,
  on: CalendarDate,
  now: number,
  territories: Territories,
): Problem | undefined {
  if (parish === undefined || on === 'undocumented') return undefined
  const misplaced = territories.misplacedParish(code, parish, on, now)
  if (misplaced === undefined) return undefined
  const { parishes } = misplaced
  const { municipality } = territories.lensFor(on, now)
  const liesIn =
    misplaced.liesIn === undefined
      ? undefined
      : { code: misplaced.liesIn, name: municipality(misplaced.liesIn).name }
  const elsewhere = liesIn === undefined ? '' : ` It lies in ${named(liesIn)}.`
  const those = parishes.length === 0 ? '' : ` Recorded there: ${parishes.join(', ')}.`
  const detail = `${parish} does not lie in ${named(municipality(code))} on ${on}.${elsewhere}${those}`
  return fieldProblem(municipalityProblems['parish-not-in-municipality'], '/parish', detail, {
    parishes,
    ...(liesIn === undefined ? {} : { liesIn }),
  })
}

function named({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} (${name})`
}
