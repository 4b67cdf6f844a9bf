import { freeText, type CalendarDate } from '@vietas/domain'
import { defineProblems, type Problem } from '@vietas/service-kit'
import {
  codesInForceInstead,
  findMunicipality,
  isInForce,
  misplacedParish,
  municipality,
  planningRegions,
  suggestMunicipalities,
} from '@vietas/territories'
import type { Check } from '../commands/http.ts'
import { fieldProblem } from '../commands/problems.ts'

/** Takes any text, so that someone who writes a name is told its code. */
export const MunicipalityField = freeText(100).meta({
  description: 'The ATVK code of a municipality',
  example: 'LV0002000',
})

export const municipalityProblems = defineProblems<
  'unknown-municipality' | 'municipality-not-in-force' | 'parish-not-in-municipality'
>({
  'unknown-municipality': { status: 422, title: 'No municipality has this code' },
  'municipality-not-in-force': {
    status: 422,
    title: 'The municipality is not in force on the effective day',
  },
  'parish-not-in-municipality': {
    status: 422,
    title: 'The parish does not lie in the municipality on the effective day',
  },
})

export function unknownMunicipality(
  code: string | undefined,
  pointer: string,
): Problem | undefined {
  if (code === undefined || findMunicipality(code) !== undefined) return undefined
  const suggestions = suggestMunicipalities(code).map(({ code: close, name }) => ({
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

/** A place lies in a municipality of its day, as reforms are known now. */
export function municipalityProblem(
  code: string,
  /** Or `undocumented`. */
  on: CalendarDate,
  now: number,
  pointer = '/municipality',
): Problem | undefined {
  const unknown = unknownMunicipality(code, pointer)
  if (unknown !== undefined || on === 'undocumented' || isInForce(code, on, now)) return unknown
  const inForceInstead = codesInForceInstead(code, on, now).map((other) => ({
    code: other,
    name: municipality(other).name,
  }))
  const detail = `${named(municipality(code))} is not in force on ${on}. In force there on that day: ${inForceInstead.map(named).join(', ')}.`
  return fieldProblem(municipalityProblems['municipality-not-in-force'], pointer, detail, {
    inForceInstead,
  })
}

/** Of few municipalities the parishes are recorded: those that reforms have split. */
function parishProblem(
  code: string,
  parish: string | undefined,
  on: CalendarDate,
  now: number,
): Problem | undefined {
  if (parish === undefined || on === 'undocumented') return undefined
  const misplaced = misplacedParish(code, parish, on, now)
  if (misplaced === undefined) return undefined
  const { parishes } = misplaced
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

interface Located {
  readonly municipality: string
  readonly parish?: string | undefined
}

/** The municipality is one in force on the day that a field names, and has the parish. */
export const municipalityOn = <Field extends string>(
  field: Field,
): Check<Located & Readonly<Record<Field, CalendarDate>>> => ({
  problems: municipalityProblems,
  problemOf: (command, now) => {
    // Or `undocumented`.
    const on: CalendarDate = command[field]
    const { municipality: code, parish } = command
    return municipalityProblem(code, on, now) ?? parishProblem(code, parish, on, now)
  },
})

/** The municipality of a unit is one in force on the effective day, and has its parish. */
export const municipalityOnDay = municipalityOn('effectiveOn')

const periodProblems = {
  'unknown-municipality': municipalityProblems['unknown-municipality'],
  'municipality-not-in-force': municipalityProblems['municipality-not-in-force'],
  ...defineProblems<'unknown-planning-region'>({
    'unknown-planning-region': { status: 422, title: 'There is no such planning region' },
  }),
}

/** Who is paid for a period is in force on its first day or on its last: a reform may lie between. */
export const municipalityOfPeriod: Check<{
  readonly municipality?: string | undefined
  readonly planningRegion?: string | undefined
  readonly period?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined
}> = {
  problems: periodProblems,
  problemOf: ({ municipality: code, planningRegion, period }, now) => {
    if (planningRegion !== undefined && !planningRegions.includes(planningRegion)) {
      const detail = `There is no planning region ${JSON.stringify(planningRegion)}. There are: ${planningRegions.join(', ')}.`
      return fieldProblem(periodProblems['unknown-planning-region'], '/planningRegion', detail)
    }
    const unknown = unknownMunicipality(code, '/municipality')
    if (unknown !== undefined || code === undefined || period === undefined) return unknown
    if (isInForce(code, period.to, now)) return undefined
    return municipalityProblem(code, period.from, now)
  },
}

/** A person may come from any municipality that ever was. */
export const homeMunicipality: Check<{ readonly homeMunicipality?: string | undefined }> = {
  problems: { 'unknown-municipality': municipalityProblems['unknown-municipality'] },
  problemOf: ({ homeMunicipality: code }) => unknownMunicipality(code, '/homeMunicipality'),
}

function named({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} (${name})`
}
