import { capability } from '../capability.ts'
import { approveProject } from './approve-project.ts'
import { cancelProject } from './cancel-project.ts'
import { commissionProject } from './commission-project.ts'
import { ProjectEvent, ProjectId } from './events.ts'
import { inviteProject } from './invite-project.ts'
import { ProjectAnswer, projectOn } from './project-answer.ts'
import { emptyProject, projectAfter } from './project.ts'
import { reviseProject } from './revise-project.ts'
import { startBuilding } from './start-building.ts'
import { submitProject } from './submit-project.ts'

/** Planned places on their way, from the invitation to the day on which they are there. */
export const infrastructureProjects = capability({
  name: 'infrastructure-projects',
  category: 'infrastructureProjects',
  id: ProjectId,
  idField: 'projectId',
  events: ProjectEvent,
  versions: {
    ProjectInvited: 1,
    ProjectSubmitted: 1,
    ProjectApproved: 1,
    ProjectRevised: 1,
    ProjectBuildingStarted: 1,
    ProjectCommissioned: 1,
    ProjectCancelled: 1,
  },
  dates: {
    ProjectInvited: ({ invitedOn }) => invitedOn,
    ProjectSubmitted: ({ submittedOn }) => submittedOn,
    // As the stages of a project count it.
    ProjectApproved: ({ approvedOn, from }) =>
      approvedOn === 'undocumented' ? (from ?? approvedOn) : approvedOn,
    ProjectRevised: ({ revisedOn }) => revisedOn,
    ProjectBuildingStarted: ({ startedOn }) => startedOn,
    ProjectCommissioned: ({ commissionedOn }) => commissionedOn,
    ProjectCancelled: ({ cancelledOn }) => cancelledOn,
  },
  empty: emptyProject,
  evolve: projectAfter,
  acts: {
    inviteProject,
    submitProject,
    approveProject,
    reviseProject,
    startBuilding,
    commissionProject,
    cancelProject,
  },
  on: projectOn,
  answer: ProjectAnswer,
})
