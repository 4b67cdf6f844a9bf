import type { Mark, Marks } from '../answers/marks.ts'
import type { Changes } from '../query.ts'
import { yearOf, type Day } from '../days.ts'
import type { Words } from '../words/lv.ts'

/** Dates to choose by a name. */
export interface Preset {
  readonly name: string
  readonly changes: Changes
}

export function presetsOf(w: Words, today: Day, marks: Marks | undefined): Preset[] {
  const endOfLastYear = `${yearOf(today) - 1}-12-31`
  const approved = (marks?.plans ?? []).flatMap(({ title, approval }) =>
    approval === null
      ? []
      : [
          {
            name: w.bar.asApproved(title),
            changes: { validAt: approval.on, knownAt: approval.learnt },
          },
        ],
  )
  return [
    { name: w.bar.today, changes: { validAt: undefined, knownAt: undefined } },
    { name: w.bar.endOfLastYear, changes: { validAt: endOfLastYear, knownAt: undefined } },
    ...approved,
  ]
}

const MOST_NAMED = 40

/** The marks of the time line by name; where they are many, those of orders are left to the axis. */
export function namedMarks(w: Words, marks: readonly Mark[]): Preset[] {
  const few = marks.length <= MOST_NAMED
  return marks
    .filter(({ kind }) => few || kind === 'reform' || kind === 'planApproved')
    .map(({ kind, day, side }) => ({
      name: w.bar.at(w.bar[kind], w.formats.day(day)),
      changes: side === 'so' ? { validAt: day } : { knownAt: day },
    }))
}
