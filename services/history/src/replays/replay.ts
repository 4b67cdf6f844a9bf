import { AnsweredPosition } from '@vietas/capacity-questions'
import type { Position } from '@vietas/event-store'
import { z } from 'zod'

export const NewReplay = z
  .strictObject({
    position: AnsweredPosition.optional().describe(
      'The last event that counts: as a write has answered it; 0 for none',
    ),
    recordedAt: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('What was recorded by this instant counts, and nothing later'),
    endsUnwatched: z
      .boolean()
      .default(false)
      .describe(
        'Whether it is cancelled once nobody has followed its progress for half a minute. Otherwise it goes on whoever goes away.',
      ),
  })
  .refine(({ position, recordedAt }) => position === undefined || recordedAt === undefined, {
    path: ['recordedAt'],
    message: 'goes without position: name one of them, or none for the end of the log',
  })
  .meta({ id: 'NewReplay', examples: [{ recordedAt: '2026-06-15T09:00:00Z' }] })
export type NewReplay = z.infer<typeof NewReplay>

/** What became of it; instants in epoch milliseconds. */
export type Outcome =
  | { readonly status: 'running' }
  | ({ readonly status: 'done'; readonly endedAt: number } & Rebuilt)
  | { readonly status: 'failed'; readonly endedAt: number; readonly failure: string }
  | { readonly status: 'gone'; readonly endedAt: number; readonly why: Gone }

export type Gone = 'cancelled' | 'removed' | 'expired' | 'outdated'

export interface Rebuilt {
  readonly position: Position
  readonly fingerprint: string
  /** Events it is made of, those set aside included. */
  readonly handled: number
  readonly setAside: number
  /** When the last of them was recorded; undefined before every event. */
  readonly recordedAt?: number | undefined
}

/** As it is kept. */
export interface Replay {
  readonly id: string
  readonly asked: Pick<NewReplay, 'position' | 'recordedAt'>
  readonly endsUnwatched: boolean
  /** The version of the view that it is, which no other version of the service reads. */
  readonly viewVersion?: number | undefined
  /** Epoch milliseconds. */
  readonly begunAt: number
  readonly outcome: Outcome
}

/** How far one that runs is. */
export interface Progress {
  readonly handled: number
  /** Of the way to its position, from 0 to 1. */
  readonly fraction: number
}

export const ReplayAnswer = z
  .object({
    id: z.string(),
    status: z.enum(['running', 'done', 'failed']),
    asked: z
      .object({ position: z.string().optional(), recordedAt: z.string().optional() })
      .describe('Neither: the end of the log, as it was when it was begun'),
    begunAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    handled: z.int().describe('Events taken in so far'),
    fraction: z.number().describe('How much of the way is done, from 0 to 1'),
    position: z.string().nullable().describe('The position that it is of, once it is done'),
    recordedAt: z.iso
      .datetime()
      .nullable()
      .describe('Where its clock stands: when the last event in it was recorded, or as asked'),
    fingerprint: z
      .string()
      .nullable()
      .describe('The same for the same events, however often, and in whatever store'),
    setAside: z.int().nullable().describe('Events that could not be applied, and do not count'),
    failure: z.string().nullable().describe('Why it was not worked out'),
    endsUnwatched: z.boolean(),
    keptUntil: z.iso.datetime().nullable().describe('Then it is removed, if not before'),
    questions: z
      .string()
      .describe('Every question of capacity and history, behind this address, once it is done'),
    progress: z.string().describe('Tells how far it is, as events (SSE)'),
  })
  .meta({ id: 'Replay' })
export type ReplayAnswer = z.infer<typeof ReplayAnswer>

/** The instant that its clock stands at; undefined before every event. */
export function clockOf({ asked, outcome }: Replay): number | undefined {
  if (asked.recordedAt !== undefined) return Date.parse(asked.recordedAt)
  return outcome.status === 'done' ? outcome.recordedAt : undefined
}

export interface Told {
  readonly progress: Progress | undefined
  /** Of replays that have ended, in milliseconds. */
  readonly keptMs: number
  /** Where replays answer. */
  readonly at: string
}

export function replayAnswer(replay: Replay, { progress, keptMs, at }: Told): ReplayAnswer {
  const { id, asked, begunAt, endsUnwatched, outcome } = replay
  const { status } = outcome
  const done = status === 'done' ? outcome : undefined
  const clock = clockOf(replay)
  const endedAt = status === 'running' ? null : outcome.endedAt
  return {
    id,
    status: status === 'gone' ? 'failed' : status,
    asked,
    begunAt: instant(begunAt),
    endedAt: endedAt === null ? null : instant(endedAt),
    handled: done?.handled ?? progress?.handled ?? 0,
    fraction: done ? 1 : (progress?.fraction ?? 0),
    position: done?.position ?? null,
    recordedAt: done === undefined || clock === undefined ? null : instant(clock),
    fingerprint: done?.fingerprint ?? null,
    setAside: done?.setAside ?? null,
    failure: failureOf(outcome),
    endsUnwatched,
    keptUntil: endedAt === null ? null : instant(endedAt + keptMs),
    questions: `${at}/${id}/v1/`,
    progress: `${at}/${id}/progress`,
  }
}

function failureOf(outcome: Outcome): string | null {
  if (outcome.status === 'failed') return outcome.failure
  return outcome.status === 'gone' ? `It was ${outcome.why}.` : null
}

const instant = (ms: number): string => new Date(ms).toISOString()
