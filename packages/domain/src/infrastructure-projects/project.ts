import { dayOf, dayOrBeforeEvery, storedDate, type Day } from '../shared/calendar-date.ts'
import { countValue } from '../shared/count.ts'
import { accepted, firstDayIs, refused, type Decision } from '../shared/decision.ts'
import { daysOf } from '../shared/edtf-date.ts'
import type { Known } from '../shared/known.ts'
import { storedAmount } from '../shared/money.ts'
import { statedBy, type Stated } from '../shared/stated-by.ts'
import { storedText } from '../shared/stored-text.ts'
import type { ProjectEvent, ProjectId } from './events.ts'

type Type = ProjectEvent['type']
type DataOf<One extends Type> = Extract<ProjectEvent, { type: One }>['data']

/** In the order in which a project goes through them. */
export const STAGES = ['invited', 'submitted', 'approved', 'building', 'commissioned'] as const
type Stage = (typeof STAGES)[number]

/** What a project has come to, or what its documents say of it, from a day on. */
export interface ProjectStep {
  readonly on: Day
  /** undefined: a document that changes no stage. */
  readonly stage: Stage | 'cancelled' | undefined
  readonly event: Stated<ProjectEvent>
}

/** A project as its events tell it: its steps by their days, on one day as they became known. */
export interface Project {
  readonly id: ProjectId
  readonly invited?: DataOf<'ProjectInvited'>
  readonly steps: readonly ProjectStep[]
}

export function emptyProject(id: string): Project {
  return { id: storedText(id, 'the id of a project') as ProjectId, steps: [] }
}

/** @throws RangeError or TypeError when the event cannot be read */
export function projectAfter(project: Project, event: Known<ProjectEvent>): Project {
  checkIntended(event.data)
  const { type, data } = event
  const step = {
    event: { type, data, statedBy: statedBy(event) },
    ...readStep(event),
  } as ProjectStep
  const at = project.steps.findLastIndex(({ on }) => on <= step.on) + 1
  return {
    ...project,
    ...(event.type === 'ProjectInvited' && { invited: readInvitation(event.data) }),
    steps: project.steps.toSpliced(at, 0, step),
  }
}

function readStep({ type, data }: ProjectEvent): Pick<ProjectStep, 'on' | 'stage'> {
  switch (type) {
    case 'ProjectInvited':
      return { on: dayOrBeforeEvery(data.invitedOn), stage: 'invited' }
    case 'ProjectSubmitted':
      return { on: dayOrBeforeEvery(data.submittedOn), stage: 'submitted' }
    case 'ProjectApproved':
      return { on: dayOfApproval(data), stage: 'approved' }
    case 'ProjectRevised':
      return { on: dayOf(data.revisedOn), stage: undefined }
    case 'ProjectBuildingStarted':
      return { on: dayOf(data.startedOn), stage: 'building' }
    case 'ProjectCommissioned':
      for (const { unitId } of [...data.opens, ...data.enlarges]) storedText(unitId, 'a unit')
      return { on: dayOf(data.commissionedOn), stage: 'commissioned' }
    case 'ProjectCancelled':
      return { on: dayOf(data.cancelledOn), stage: 'cancelled' }
  }
}

/** An approval whose day no source states was there on the first day of the project. */
export function dayOfApproval({
  approvedOn,
  from,
  until,
}: Pick<DataOf<'ProjectApproved'>, 'approvedOn' | 'from' | 'until'>): Day {
  for (const date of [from, until]) if (date !== undefined) storedDate(date)
  return approvedOn === 'undocumented' && from !== undefined
    ? dayOf(from)
    : dayOrBeforeEvery(approvedOn)
}

function readInvitation(data: DataOf<'ProjectInvited'>): typeof data {
  for (const text of [data.name, data.municipality]) storedText(text, 'of a project')
  for (const text of [data.parish, data.applicant, data.programme, data.round])
    if (text !== undefined) storedText(text, 'of a project')
  return data
}

function checkIntended(data: ProjectEvent['data']): void {
  if (!('places' in data || 'amount' in data || 'expectedOpening' in data)) return
  if (data.amount !== undefined) storedAmount(data.amount)
  if (data.expectedOpening !== undefined) daysOf(data.expectedOpening)
  for (const { serviceType, targetGroup, places } of data.places ?? []) {
    storedText(serviceType, 'a service type')
    storedText(targetGroup, 'a target group')
    countValue(places)
  }
}

export function stepTo(project: Project, stage: ProjectStep['stage']): ProjectStep | undefined {
  return project.steps.find((step) => step.stage === stage)
}

/** The event of an act on a project: which project is known, the rest the act states. */
export function actOn<One extends Type>(
  { id }: Pick<Project, 'id'>,
  type: One,
  stated: Omit<DataOf<One>, 'projectId'>,
): Decision<{ readonly type: One; readonly data: object }, never> {
  return accepted({ type, data: { projectId: id, ...stated } })
}

export const NOT_ON_ITS_WAY = [
  'project-not-found',
  'already-commissioned',
  'already-cancelled',
  'before-earlier-stage',
  'after-later-stage',
  'in-future',
] as const

/**
 * Why a project cannot have come to a stage on a day, whatever else is recorded of it; undefined
 * when it can. Each stage lies not before those that go before it, nor after those that follow.
 */
export function whyNotOnItsWay(
  project: Project,
  stage: ProjectStep['stage'],
  day: Day,
  today: Day,
  pointer: string,
): Decision<never, (typeof NOT_ON_ITS_WAY)[number]> | undefined {
  if (!project.invited) return refused('project-not-found')
  if (day > today) return refused('in-future', { pointer })
  for (const [ended, code] of [
    ['commissioned', 'already-commissioned'],
    ['cancelled', 'already-cancelled'],
  ] as const) {
    const end = stepTo(project, ended)
    // What a document said before the end can still be recorded.
    if (end && (day >= end.on || stage === 'cancelled' || stage === 'commissioned'))
      return refused(code, { pointer, ...firstDayIs(end.on) })
  }
  for (const other of project.steps) {
    if (other.stage === undefined) continue
    if (isBefore(other.stage, stage) && other.on > day)
      return refused('before-earlier-stage', { pointer, ...firstDayIs(other.on) })
    if (stage !== undefined && isBefore(stage, other.stage) && other.on < day)
      return refused('after-later-stage', { pointer, ...firstDayIs(other.on) })
  }
  return undefined
}

/** Whether a project goes through one before the other; a mere document follows the invitation. */
function isBefore(one: NonNullable<ProjectStep['stage']>, other: ProjectStep['stage']): boolean {
  return other === undefined ? one === 'invited' : rankOf(one) < rankOf(other)
}

const rankOf = (stage: NonNullable<ProjectStep['stage']>): number =>
  stage === 'cancelled' ? STAGES.length : STAGES.indexOf(stage)
