import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { firstDayIs, refused } from '../shared/decision.ts'
import { GIVEN, ProjectBuildingStarted } from './events.ts'
import { actOn, NOT_ON_ITS_WAY, stepTo, whyNotOnItsWay, type Project } from './project.ts'

/** Building begins. */
export const startBuilding = changes({
  records: 'ProjectBuildingStarted',
  command: ProjectBuildingStarted.shape.data.omit(GIVEN).meta({ id: 'StartBuilding' }),
  happenedOn: 'startedOn',
  refuses: [...NOT_ON_ITS_WAY, 'already-building', 'not-approved'],
  decide:
    (command, { today }) =>
    (project: Project) => {
      const before = stepTo(project, 'building')
      if (before) return refused('already-building', firstDayIs(before.on))
      const why = whyNotOnItsWay(project, 'building', dayOf(command.startedOn), today, '/startedOn')
      if (why) return why
      if (!stepTo(project, 'approved')) return refused('not-approved')
      return actOn(project, 'ProjectBuildingStarted', command)
    },
})
