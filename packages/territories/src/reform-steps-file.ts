import { z } from 'zod'

const Source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  date: z.iso.date(),
  note: z.string().optional(),
})
export type Source = z.infer<typeof Source>

/** A law or a judgment, known since a day, by which municipalities end on another day. */
export const ReformStep = z.strictObject({
  knownSince: z.iso.date(),
  effectiveOn: z.iso.date(),
  what: z.string(),
  source: Source,
  /** The municipalities that end; `all`: every one that ends on that day. */
  units: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  /** What the step ordered, where it is not what came to be. */
  instead: z.array(z.strictObject({ code: z.string(), successor: z.string() })).default([]),
})
export type ReformStep = z.infer<typeof ReformStep>

/** The shape of `data/reform-steps.json`. */
export const ReformStepsFile = z.strictObject({
  about: z.string(),
  steps: z.array(ReformStep),
  parishAliases: z.array(
    z.strictObject({ written: z.string(), means: z.string(), why: z.string() }),
  ),
})
export type ReformStepsFile = z.infer<typeof ReformStepsFile>
