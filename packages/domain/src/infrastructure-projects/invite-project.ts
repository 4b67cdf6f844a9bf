import { creates } from '../capability.ts'
import { dayOrBeforeEvery } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { GIVEN, ProjectInvited } from './events.ts'
import { actOn, type Project } from './project.ts'

/** A municipality is invited to submit a project in a round of a programme. */
export const inviteProject = creates({
  records: 'ProjectInvited',
  command: ProjectInvited.shape.data.omit(GIVEN).meta({ id: 'InviteProject' }),
  happenedOn: 'invitedOn',
  refuses: ['already-invited', 'in-future'],
  decide:
    (command, { today }) =>
    (project: Project) => {
      if (project.invited) return refused('already-invited')
      if (dayOrBeforeEvery(command.invitedOn) > today)
        return refused('in-future', { pointer: '/invitedOn' })
      return actOn(project, 'ProjectInvited', command)
    },
})
