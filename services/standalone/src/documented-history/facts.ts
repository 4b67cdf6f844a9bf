import { CalendarDate, type Source } from '@vietas/domain'
import { z } from 'zod'
import history from './latgale.json' with { type: 'json' }

const Fact = z.looseObject({
  id: z.string(),
  what: z.string(),
  source: z.string().optional(),
  sources: z.array(z.string()).optional(),
  territory: z.string().optional(),
  parish: z.string().optional(),
  authority: z.string().optional(),
  effectiveOn: CalendarDate.nullish(),
  /** A date that the source proves; uncertain dates (with `?`) are kept under other names. */
  knownSince: CalendarDate.optional().catch(undefined),
  reviewDue: CalendarDate.optional(),
})
export type Fact = z.infer<typeof Fact>

const History = z.looseObject({
  sources: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string(),
    }),
  ),
  facts: z.array(Fact),
})

const { facts, sources } = History.parse(history)

/** @throws Error when there is no such fact */
export function fact(id: string): Fact {
  const found = facts.find((one) => one.id === id)
  if (!found) throw new Error(`no documented fact is called ${id}`)
  return found
}

/** The document that proves a fact, as the registry records it. */
export function sourceOf(id: string, reference?: string): Source {
  const found = sources.find((one) => one.id === id)
  if (!found) throw new Error(`no source of documented facts is called ${id}`)
  const { title, publisher, date } = found
  return { title, publisher, date, ...(reference === undefined ? {} : { reference }) }
}
