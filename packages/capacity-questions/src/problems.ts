import { defineProblems, type Problems } from '@vietas/service-kit'
import type { z } from 'zod'

/** Where a question is answered from a view. */
export const VIEW_PROBLEMS = defineProblems({
  'view-behind': {
    status: 503,
    title: 'The view has not come so far yet',
    detail:
      'The view is still being built, or has not seen the position that after names. Ask again in a moment; /v1/views tells how far it is, and what keeps it.',
  },
  'view-unavailable': {
    status: 503,
    title: 'The view cannot be read at the moment',
    detail: 'It is tried again. /v1/views tells what is wrong.',
  },
})

export const MUNICIPALITY_PROBLEMS = defineProblems({
  'unknown-municipality': {
    status: 422,
    title: 'The municipality is not known',
    detail: 'Write the ATVK code of a municipality; those that are meant may stand in the detail.',
  },
  'municipality-not-in-force': {
    status: 422,
    title: 'The municipality is not in force within these boundaries',
    detail:
      'Ask for those in its place, which the detail names, or within the boundaries of another day.',
  },
})

export const AREA_PROBLEMS = {
  ...MUNICIPALITY_PROBLEMS,
  ...defineProblems({
    'unknown-area': {
      status: 422,
      title: 'There is no such area',
      detail: 'Write LV, a planning region, or the ATVK code of a municipality.',
    },
  }),
}

/** What a question may be refused for, by its parameters. */
export function problemsOfParameters({ shape }: z.ZodObject): Problems {
  if ('area' in shape || 'territory' in shape) return AREA_PROBLEMS
  return 'municipality' in shape ? MUNICIPALITY_PROBLEMS : {}
}
