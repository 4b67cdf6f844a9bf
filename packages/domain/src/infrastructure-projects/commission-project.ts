import { z } from 'zod'
import { changes } from '../capability.ts'
import { firstDayNotStated } from '../places/broken-days.ts'
import { asKnown } from '../places/capacity-rule.ts'
import { serviceUnits } from '../service-units/capability.ts'
import { after } from '../service-units/evolve-unit.ts'
import { PlacesByTargetGroup } from '../service-units/open-service-unit.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { firstDayIs, refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { EnlargedUnit, GIVEN, OpenedUnit, ProjectCommissioned } from './events.ts'
import { actOn, NOT_ON_ITS_WAY, stepTo, whyNotOnItsWay, type Project } from './project.ts'
import { reportsOfCommissioning } from '../service-units/reports-of.ts'

const MOST_UNITS = 20

const CommissionProject = ProjectCommissioned.shape.data
  .omit(GIVEN)
  .extend({
    opens: z
      .array(OpenedUnit.extend({ places: PlacesByTargetGroup }))
      .max(MOST_UNITS)
      .default([]),
    enlarges: z.array(EnlargedUnit).max(MOST_UNITS).default([]),
  })
  .superRefine(({ opens, enlarges }, context) => {
    const ids = [...opens, ...enlarges].map(({ unitId }) => unitId)
    if (ids.length === 0)
      context.addIssue({ code: 'custom', path: ['opens'], message: 'name at least one unit' })
    if (new Set(ids).size < ids.length)
      context.addIssue({
        code: 'custom',
        path: ['opens'],
        message: 'a unit is named twice; name each once',
      })
  })
  .meta({ id: 'CommissionProject' })
type CommissionProject = z.infer<typeof CommissionProject>

const UNIT_REFUSALS = ['unit-exists', 'unit-not-found', 'over-capacity'] as const

/** The places are there: in one act the project ends, and its units open or are enlarged. */
export const commissionProject = changes({
  records: 'ProjectCommissioned',
  command: CommissionProject,
  happenedOn: 'commissionedOn',
  beside: {
    of: serviceUnits,
    ids: ({ opens, enlarges }) => [...opens, ...enlarges].map(({ unitId }) => unitId),
  },
  refuses: [...NOT_ON_ITS_WAY, 'not-approved', ...UNIT_REFUSALS],
  decide: (command, moment) => (project: Project, units: readonly Unit[]) => {
    const day = dayOf(command.commissionedOn)
    const why = whyNotOnItsWay(project, 'commissioned', day, moment.today, '/commissionedOn')
    if (why) return why
    if (!stepTo(project, 'approved')) return refused('not-approved')
    for (const unit of units) {
      const whyNot = whyNotCommissioned(unit, command, moment)
      if (whyNot) return whyNot
    }
    return actOn(project, 'ProjectCommissioned', command)
  },
})

/** A unit has at no time more people than places that nobody has stated. */
function whyNotCommissioned(
  unit: Unit,
  command: CommissionProject,
  moment: Moment,
): Decision<never, (typeof UNIT_REFUSALS)[number]> | undefined {
  const opened = command.opens.findIndex(({ unitId }) => unitId === unit.id)
  const at = command.enlarges.findIndex(({ unitId }) => unitId === unit.id)
  const pointer = opened >= 0 ? `/opens/${opened}/unitId` : `/enlarges/${at}/unitId`
  const about = { pointer, conflictsWith: unit.id }
  if (opened >= 0 && unit.opening) return refused('unit-exists', about)
  if (opened < 0 && !unit.opening) return refused('unit-not-found', about)
  let next = unit
  for (const report of reportsOfCommissioning(unit.id, command))
    next = after(next, asKnown(report, moment))
  const broken = firstDayNotStated(unit, next, dayOf(command.commissionedOn))
  return broken && refused('over-capacity', { ...about, ...firstDayIs(broken.day) })
}
