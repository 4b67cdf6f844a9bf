import { z } from 'zod'
import type { At } from '../capability.ts'
import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  dateOf,
  DayOrUndocumented,
  type Day,
} from '../shared/calendar-date.ts'
import { EdtfDate } from '../shared/edtf-date.ts'
import { Amount } from '../shared/money.ts'
import { StatedBy } from '../shared/stated-by.ts'
import { PlannedPlaces } from './events.ts'
import { STAGES, type Project, type ProjectStep } from './project.ts'

export const ProjectStage = z
  .enum(['not-begun', ...STAGES, 'cancelled'])
  .describe('not-begun: its first known step is still to come on the day')
export type ProjectStage = z.infer<typeof ProjectStage>

const StageAnswer = z
  .object({
    stage: z.enum([...STAGES, 'cancelled']),
    from: DayOrUndocumented.describe('undocumented: no source states the day'),
    until: CalendarDate.nullable().describe(
      'The first day of the next stage; null: not known to have ended',
    ),
    days: z.int().nullable().describe('How long it took; null where either day is not known'),
    statedBy: StatedBy,
  })
  .meta({ id: 'ProjectStageAnswer' })

export const ProjectAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    stage: ProjectStage,
    municipality: z.string().describe('As it was reported, by the code of its day'),
    parish: z.string().nullable(),
    applicant: z.string().nullable(),
    programme: z.string().nullable(),
    round: z.string().nullable(),
    reference: z.string().nullable().describe("The project's number, as far as it is stated"),
    from: CalendarDate.nullable().describe('The first day of the project'),
    until: CalendarDate.nullable().describe('Its last day'),
    places: z
      .array(PlannedPlaces)
      .nullable()
      .describe('As last stated by the day; null: no document states any, which is not none'),
    amount: Amount.describe('As last stated by the day; unknown where no document states it'),
    expectedOpening: EdtfDate.nullable().describe('As last stated by the day'),
    stages: z.array(StageAnswer).describe('All that are known, also those after the day'),
    units: z.array(z.uuid()).describe('Those that its commissioning opens or enlarges'),
    cancelledFor: z.string().nullable(),
    statedBy: z.array(StatedBy).describe('Every document and report behind it, by their days'),
  })
  .meta({ id: 'InfrastructureProject' })
export type ProjectAnswer = z.infer<typeof ProjectAnswer>

export function projectOn(project: Project, { validAt }: At): ProjectAnswer | undefined {
  const { id, invited, steps } = project
  if (!invited) return undefined
  const approved = steps.find(isOf('ProjectApproved'))?.event.data
  const submitted = steps.find(isOf('ProjectSubmitted'))?.event.data
  const commissioned = steps.find(isOf('ProjectCommissioned'))?.event.data
  return {
    id,
    name: invited.name,
    stage: stageOn(project, validAt),
    municipality: invited.municipality,
    parish: invited.parish ?? null,
    applicant: invited.applicant ?? null,
    programme: invited.programme ?? null,
    round: invited.round ?? null,
    reference: approved?.reference ?? submitted?.reference ?? null,
    from: approved?.from ?? null,
    until: approved?.until ?? null,
    ...intendedOn(project, validAt),
    stages: stagesOf(steps),
    units: [...(commissioned?.opens ?? []), ...(commissioned?.enlarges ?? [])].map(
      ({ unitId }) => unitId,
    ),
    cancelledFor: steps.find(isOf('ProjectCancelled'))?.event.data.reason ?? null,
    statedBy: steps.map(({ event }) => event.statedBy),
  }
}

type EventOf<Type> = Extract<ProjectStep['event'], { type: Type }>

const isOf =
  <Type extends ProjectStep['event']['type']>(type: Type) =>
  (step: ProjectStep): step is ProjectStep & { readonly event: EventOf<Type> } =>
    step.event.type === type

/** The last stage that the project has come to by a day. */
export function stageOn({ steps }: Project, day: Day): ProjectStage {
  return steps.findLast(({ on, stage }) => on <= day && stage !== undefined)?.stage ?? 'not-begun'
}

/** What documents of days up to this one say; before the first nothing is stated. */
export function intendedOn(
  { steps }: Project,
  day: Day,
): Pick<ProjectAnswer, 'places' | 'amount' | 'expectedOpening'> {
  const stated = { places: null, amount: 'unknown', expectedOpening: null } as Pick<
    ProjectAnswer,
    'places' | 'amount' | 'expectedOpening'
  >
  for (const { on, event } of steps) {
    if (on > day) break
    const { places, amount, expectedOpening } = event.data as Partial<typeof stated>
    stated.places = places ?? stated.places
    stated.amount = amount ?? stated.amount
    stated.expectedOpening = expectedOpening ?? stated.expectedOpening
  }
  return stated
}

function stagesOf(steps: readonly ProjectStep[]): ProjectAnswer['stages'] {
  const reached = steps.filter(
    (step): step is ProjectStep & { readonly stage: ProjectAnswer['stages'][number]['stage'] } =>
      step.stage !== undefined,
  )
  return reached.map(({ on, stage, event }, at) => {
    const next = reached[at + 1]?.on
    const isKnown = on > BEFORE_EVERY_DAY && next !== undefined
    return {
      stage,
      from: on > BEFORE_EVERY_DAY ? dateOf(on) : 'undocumented',
      until: next === undefined || next === BEFORE_EVERY_DAY ? null : dateOf(next),
      days: isKnown ? next - on : null,
      statedBy: event.statedBy,
    }
  })
}
