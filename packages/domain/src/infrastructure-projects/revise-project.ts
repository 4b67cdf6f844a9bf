import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { GIVEN, ProjectRevised } from './events.ts'
import { actOn, NOT_ON_ITS_WAY, whyNotOnItsWay, type Project } from './project.ts'

/** A document says otherwise what the project is to bring, cost, or when it is expected. */
export const reviseProject = changes({
  records: 'ProjectRevised',
  command: ProjectRevised.shape.data
    .omit(GIVEN)
    .refine(
      ({ places, amount, expectedOpening }) =>
        places !== undefined || amount !== undefined || expectedOpening !== undefined,
      { error: 'state places, amount or expectedOpening: what the project now is to be' },
    )
    .meta({ id: 'ReviseProject' }),
  happenedOn: 'revisedOn',
  refuses: NOT_ON_ITS_WAY,
  decide:
    (command, { today }) =>
    (project: Project) =>
      whyNotOnItsWay(project, undefined, dayOf(command.revisedOn), today, '/revisedOn') ??
      actOn(project, 'ProjectRevised', command),
})
