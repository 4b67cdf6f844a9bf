import { z } from 'zod'

/** What a process that makes a release is told. */
export const ReleaseOrder = z.object({
  /** Where the view is that it is made of. */
  viewsFolder: z.string(),
  /** Where it is made; renamed to `<id>` when it is whole. */
  folder: z.string(),
  /** Epoch milliseconds. */
  madeAt: z.int(),
})
export type ReleaseOrder = z.infer<typeof ReleaseOrder>

/** What the process says. */
export const ReleaseNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table-written'), table: z.string(), done: z.int(), of: z.int() }),
  z.object({ kind: z.literal('released'), id: z.string() }),
  z.object({ kind: z.literal('no-view') }),
])
export type ReleaseNews = z.infer<typeof ReleaseNews>

export const DESCRIPTOR = 'datapackage.json'

/** How the name of its folder begins, until a release is whole. */
export const BEING_MADE = 'making-'
