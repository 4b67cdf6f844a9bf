import type { CalendarDate } from '@vietas/domain'
import { defineProblems } from '@vietas/service-kit'
import { planningRegions } from '@vietas/territories'
import { fieldProblem, type Check } from './check.ts'
import {
  municipalityProblem,
  municipalityProblems,
  parishProblem,
  unknownMunicipality,
} from './municipality.ts'

interface Located {
  readonly municipality: string
  readonly parish?: string | undefined
}

/** The municipality is one in force on the day that a field names, and has the parish. */
export const municipalityOn = <Field extends string>(
  field: Field,
): Check<Located & Readonly<Record<Field, CalendarDate>>> => ({
  problems: municipalityProblems,
  problemOf: (command, now, territories) => {
    // Or `undocumented`.
    const on: CalendarDate = command[field]
    const { municipality: code, parish } = command
    return (
      municipalityProblem(code, on, now, '/municipality', territories) ??
      parishProblem(code, parish, on, now, territories)
    )
  },
})

/** The municipality of a unit is one in force on the effective day, and has its parish. */
export const municipalityOnDay = municipalityOn('effectiveOn')

const periodProblems = {
  'unknown-municipality': municipalityProblems['unknown-municipality'],
  'municipality-not-in-force': municipalityProblems['municipality-not-in-force'],
  ...defineProblems<'unknown-planning-region'>({
    'unknown-planning-region': {
      status: 422,
      title: 'There is no such planning region',
      detail: `There are: ${planningRegions.join(', ')}.`,
    },
  }),
}

/** Who is paid for a period is in force on its first day or on its last: a reform may lie between. */
export const municipalityOfPeriod: Check<{
  readonly municipality?: string | undefined
  readonly planningRegion?: string | undefined
  readonly period?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined
}> = {
  problems: periodProblems,
  problemOf: ({ municipality: code, planningRegion, period }, now, territories) => {
    if (planningRegion !== undefined && !planningRegions.includes(planningRegion)) {
      const detail = `There is no planning region ${JSON.stringify(planningRegion)}. There are: ${planningRegions.join(', ')}.`
      return fieldProblem(periodProblems['unknown-planning-region'], '/planningRegion', detail)
    }
    if (code === undefined) return undefined
    const unknown = unknownMunicipality(code, '/municipality', territories)
    if (unknown !== undefined || period === undefined) return unknown
    if (territories.lensFor(period.to, now).isInForce(code)) return undefined
    return municipalityProblem(code, period.from, now, '/municipality', territories)
  },
}

/** A person comes from a municipality of the day. */
export const homeMunicipality: Check<{
  readonly homeMunicipality?: string | undefined
  readonly effectiveOn: CalendarDate
}> = {
  problems: {
    'unknown-municipality': municipalityProblems['unknown-municipality'],
    'municipality-not-in-force': municipalityProblems['municipality-not-in-force'],
  },
  problemOf: ({ homeMunicipality: code, effectiveOn }, now, territories) =>
    code === undefined
      ? undefined
      : municipalityProblem(code, effectiveOn, now, '/homeMunicipality', territories),
}

interface Opening {
  readonly municipality: string
  readonly parish?: string | undefined
}

/** Units open in municipalities of the day. */
export const opensWithinMunicipalities: Check<{
  readonly opens: readonly Opening[]
  readonly commissionedOn: CalendarDate
}> = {
  problems: municipalityOnDay.problems,
  problemOf: ({ opens, commissionedOn: effectiveOn }, now, territories) => {
    for (const [index, unit] of opens.entries()) {
      const problem = municipalityOnDay.problemOf({ ...unit, effectiveOn }, now, territories)
      if (problem) return { ...problem, errors: within(`/opens/${index}`, problem['errors']) }
    }
    return undefined
  },
}

const within = (at: string, errors: unknown): readonly object[] =>
  (errors as readonly { readonly pointer: string }[]).map((error) => ({
    ...error,
    pointer: at + error.pointer,
  }))
