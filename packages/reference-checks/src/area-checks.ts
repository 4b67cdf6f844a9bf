import {
  areaProblem,
  areaProblemOf,
  areaProblems,
  municipalityOf,
  ofMunicipalities,
} from './area.ts'
import type { Check } from './check.ts'

export const territoryOfDraft: Check<{
  readonly territory: string
  readonly draftedOn?: string | undefined
}> = {
  problems: areaProblems,
  problemOf: ({ territory, draftedOn }, now, territories) =>
    areaProblem(territory, draftedOn, now, '/territory', territories),
}

type Targets = readonly { readonly territory: string }[] | undefined

/** A target is set for a territory of the day on which it is decided, not of the day it is due. */
export const territoriesOn = <Field extends 'decidedOn' | 'amendedOn'>(
  field: Field,
): Check<{ readonly targets?: Targets } & Readonly<Record<Field, string>>> => ({
  problems: areaProblems,
  problemOf: (command, now, territories) => {
    for (const [at, { territory }] of (command.targets ?? []).entries()) {
      const pointer = `/targets/${at}/territory`
      const problem = areaProblem(territory, command[field], now, pointer, territories)
      if (problem) return problem
    }
    return undefined
  },
})

export const areaOfReport: Check<{
  readonly area: string
  readonly asOf: string
  readonly municipalities?: readonly string[] | undefined
}> = {
  problems: areaProblems,
  problemOf: ({ area, asOf, municipalities = [] }, now, territories) => {
    const problem = areaProblemOf(area, asOf, now, '/area', territories)
    if (problem) return problem
    for (const [at, code] of municipalities.entries()) {
      const unfit = municipalityOf(code, asOf, now, `/municipalities/${at}`, territories)
      if (unfit) return unfit
    }
    return undefined
  },
}

export const municipalityOfNeeds: Check<{
  readonly municipality: string
  readonly asOf: string
}> = {
  problems: ofMunicipalities,
  problemOf: ({ municipality, asOf }, now, territories) =>
    municipalityOf(municipality, asOf, now, '/municipality', territories),
}
