import { changes } from '../capability.ts'
import { dayOrBeforeEvery } from '../shared/calendar-date.ts'
import { firstDayIs, refused } from '../shared/decision.ts'
import { GIVEN, ProjectSubmitted } from './events.ts'
import { actOn, NOT_ON_ITS_WAY, stepTo, whyNotOnItsWay, type Project } from './project.ts'

/** The project is submitted to whoever decides on it. */
export const submitProject = changes({
  records: 'ProjectSubmitted',
  command: ProjectSubmitted.shape.data.omit(GIVEN).meta({ id: 'SubmitProject' }),
  happenedOn: 'submittedOn',
  refuses: [...NOT_ON_ITS_WAY, 'already-submitted'],
  decide:
    (command, { today }) =>
    (project: Project) => {
      const before = stepTo(project, 'submitted')
      if (before) return refused('already-submitted', firstDayIs(before.on))
      const day = dayOrBeforeEvery(command.submittedOn)
      return (
        whyNotOnItsWay(project, 'submitted', day, today, '/submittedOn') ??
        actOn(project, 'ProjectSubmitted', command)
      )
    },
})
