import { z } from 'zod'

/** The schema of an event: its type, and exactly the fields of its data. */
export const eventSchema = <Type extends string, Data extends z.ZodRawShape>(
  type: Type,
  data: Data,
) => z.object({ type: z.literal(type), data: z.strictObject(data) })
