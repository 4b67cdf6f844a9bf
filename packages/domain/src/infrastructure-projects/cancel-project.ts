import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { GIVEN, ProjectCancelled } from './events.ts'
import { actOn, NOT_ON_ITS_WAY, whyNotOnItsWay, type Project } from './project.ts'

/** The project is given up: its places are no longer expected. */
export const cancelProject = changes({
  records: 'ProjectCancelled',
  command: ProjectCancelled.shape.data.omit(GIVEN).meta({ id: 'CancelProject' }),
  happenedOn: 'cancelledOn',
  refuses: NOT_ON_ITS_WAY,
  decide:
    (command, { today }) =>
    (project: Project) =>
      whyNotOnItsWay(project, 'cancelled', dayOf(command.cancelledOn), today, '/cancelledOn') ??
      actOn(project, 'ProjectCancelled', command),
})
