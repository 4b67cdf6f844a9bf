import { CalendarDate, freeText, KnownAt, KnownSince } from '@vietas/domain'
import { AnsweredPosition } from '@vietas/capacity-questions'
import { z } from 'zod'
import { ACTS } from './acts.ts'

const MOST_ENTRIES = 500

const LeftOut = z
  .strictObject({
    stream: z
      .string()
      .max(200)
      .regex(/^[A-Za-z]+-[^\s]+$/, 'write a stream as events name it: closureOrders-<id>'),
    events: z
      .array(z.uuid().toLowerCase())
      .min(1, 'name at least one event, or leave events out: then the whole stream is left out')
      .max(MOST_ENTRIES)
      .optional()
      .describe('Ids of events of the stream. Default: all of them.'),
  })
  .meta({ id: 'LeftOut' })

const AddedCommand = z
  .strictObject({
    act: z
      .string()
      .refine((name) => ACTS.includes(name), {
        error: 'write the name of an act as the registry documents it: revokeClosureOrder',
      })
      .describe('The operationId of the command in the documentation of the registry'),
    id: z
      .uuid()
      .toLowerCase()
      .optional()
      .describe('What it acts on; of what it creates, the id that it is to have'),
    body: z.record(z.string(), z.unknown()).describe('As the registry takes it'),
    knownSince: KnownSince.optional().describe(
      'Since when it is as if it had been known, and recorded. Default: the knownAt of the base.',
    ),
  })
  .meta({ id: 'AddedCommand' })
export type AddedCommand = z.infer<typeof AddedCommand>

const Base = z
  .strictObject({
    position: AnsweredPosition.optional().describe(
      'What is recorded later does not count. Default: the end of the log.',
    ),
    knownAt: KnownAt.optional().describe(
      'What questions to the scenario take where they name no knownAt. Default: now.',
    ),
    validAt: CalendarDate.optional().describe(
      'What questions to the scenario take where they name no validAt. Default: the day of knownAt.',
    ),
  })
  .meta({ id: 'ScenarioBase' })

export const NewScenario = z
  .strictObject({
    name: freeText(200),
    base: Base.default({}),
    leaveOut: z.array(LeftOut).max(MOST_ENTRIES).default([]),
    add: z.array(AddedCommand).max(MOST_ENTRIES).default([]),
  })
  .meta({
    id: 'NewScenario',
    examples: [
      {
        name: 'The order is not revoked',
        leaveOut: [
          {
            stream: 'closureOrders-7d9f4a2e-3c1b-4f5a-9e8d-1a2b3c4d5e6f',
            events: ['0b8e1f3a-5c7d-4e9f-8a1b-2c3d4e5f6a7b'],
          },
        ],
      },
    ],
  })
export type NewScenario = z.infer<typeof NewScenario>

const CannotBe = z
  .object({
    event: z
      .object({ id: z.string(), type: z.string(), stream: z.string() })
      .nullable()
      .describe('A recorded event that can no longer be; it is left out as well'),
    added: z.int().nullable().describe('Which of the added commands cannot be, from 0'),
    refusal: z.object({
      code: z.string().describe('As the registry names it'),
      firstDay: CalendarDate.nullable(),
      pointer: z.string().nullable().describe('The field at fault in the command'),
      conflictsWith: z.string().nullable(),
    }),
  })
  .meta({ id: 'CannotBe' })
export type CannotBe = z.infer<typeof CannotBe>

export const ScenarioAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    shipped: z.boolean().describe('Made from the log at hand, and not kept; a copy of it is kept'),
    base: Base.required({ position: true }),
    leaveOut: z.array(LeftOut),
    add: z.array(AddedCommand.extend({ act: z.string() })),
    cannotBe: z
      .array(CannotBe)
      .describe('What can no longer be: it is not forced, and not in the answers'),
    logPosition: z.string().describe('How far the log has come'),
    hasMovedOn: z
      .boolean()
      .describe('Whether the log has moved on since: move the scenario along to count that too'),
  })
  .meta({ id: 'Scenario' })
export type ScenarioAnswer = z.infer<typeof ScenarioAnswer>

export const ScenariosAnswer = z
  .object({
    scenarios: z.array(ScenarioAnswer),
    notMade: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          why: z.string().describe('What the log does not hold'),
        }),
      )
      .describe('Those that would be made from the log at hand, were there anything to change'),
  })
  .meta({ id: 'Scenarios' })
export type ScenariosAnswer = z.infer<typeof ScenariosAnswer>
