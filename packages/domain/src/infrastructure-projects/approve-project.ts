import { changes } from '../capability.ts'
import { firstDayIs, refused } from '../shared/decision.ts'
import { GIVEN, ProjectApproved } from './events.ts'
import {
  actOn,
  dayOfApproval,
  NOT_ON_ITS_WAY,
  stepTo,
  whyNotOnItsWay,
  type Project,
} from './project.ts'

/** The project is approved, with its money, its number and its days as far as they are stated. */
export const approveProject = changes({
  records: 'ProjectApproved',
  command: ProjectApproved.shape.data.omit(GIVEN).meta({ id: 'ApproveProject' }),
  happenedOn: 'approvedOn',
  refuses: [...NOT_ON_ITS_WAY, 'already-approved', 'ends-before-it-begins'],
  decide:
    (command, { today }) =>
    (project: Project) => {
      const before = stepTo(project, 'approved')
      if (before) return refused('already-approved', firstDayIs(before.on))
      const { from, until } = command
      if (from !== undefined && until !== undefined && until < from)
        return refused('ends-before-it-begins', { pointer: '/until' })
      return (
        whyNotOnItsWay(project, 'approved', dayOfApproval(command), today, '/approvedOn') ??
        actOn(project, 'ProjectApproved', command)
      )
    },
})
