import type { Project } from '../answers/projects.ts'
import type { Day } from '../days.ts'

/** The last day that a day, month or year of a document (EDTF) may be. */
export function lastDayOf(edtf: string): Day {
  const stated = edtf.replace(/[?~%]$/, '')
  if (stated.length === 4) return `${stated}-12-31`
  return stated.length === 7 ? `${stated}-31` : stated
}

const DONE = ['commissioned', 'cancelled']

/** Whether a project should have opened its places before a day, whatever day was meant. */
export const isOverdue = (
  { stage, expectedOpening }: Pick<Project, 'stage' | 'expectedOpening'>,
  day: Day,
): boolean => expectedOpening !== null && !DONE.includes(stage) && lastDayOf(expectedOpening) < day
