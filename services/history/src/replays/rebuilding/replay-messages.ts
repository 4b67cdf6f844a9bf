import { z } from 'zod'

const LogPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('embedded'), file: z.string() }),
  z.object({ kind: z.literal('eventstoredb'), connectionString: z.string() }),
])

const about = {
  /** Where the log is. */
  log: LogPlace,
  /** Where the files of the replay are. */
  folder: z.string(),
  /** The address that its questions are asked at. */
  at: z.string(),
}

const Build = z.object({
  kind: z.literal('build'),
  ...about,
  /** Inclusive. */
  upTo: z.string(),
  /** Epoch milliseconds. */
  recordedUntil: z.number().optional(),
  mostEvents: z.number(),
})

const Open = z.object({
  kind: z.literal('open'),
  ...about,
  /** Epoch milliseconds at which its clock stands; without it, its clock goes on. */
  clock: z.number().optional(),
})

export const ReplayOrder = z.discriminatedUnion('kind', [Build, Open])
export type ReplayOrder = z.infer<typeof ReplayOrder>
export type BuildOrder = z.infer<typeof Build>

const Question = z.object({
  kind: z.literal('question'),
  number: z.number(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
})
export type Question = z.infer<typeof Question>

/** What the process of a replay is told. */
export const ReplayMessage = z.discriminatedUnion('kind', [Build, Open, Question])

/** What it says. */
export const ReplayNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), handled: z.number(), position: z.string() }),
  z.object({
    kind: z.literal('built'),
    position: z.string(),
    fingerprint: z.string(),
    handled: z.number(),
    setAside: z.number(),
    recordedAt: z.number().optional(),
  }),
  z.object({ kind: z.literal('too-large') }),
  z.object({
    kind: z.literal('answer'),
    number: z.number(),
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    body: z.instanceof(Uint8Array),
  }),
])
export type ReplayNews = z.infer<typeof ReplayNews>
export type Answered = Extract<ReplayNews, { kind: 'answer' }>
