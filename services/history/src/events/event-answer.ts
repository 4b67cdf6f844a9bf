import {
  capabilityOfEvent,
  dateOfEvent,
  sourceNamed,
  SourceNamed,
  type AnyEvent,
  type Known,
} from '@vietas/domain'
import { z } from 'zod'

/** An event that a number or a status is made of. */
export const EventAnswer = z
  .object({
    id: z.string(),
    type: z.string(),
    stream: z.string().describe('Whose event it is: category and id'),
    effectiveOn: z
      .string()
      .nullable()
      .describe(
        'The day that it is about: of an order, an approval or a scheduled merger that of the act; null where it names none',
      ),
    knownSince: z.iso.datetime(),
    source: SourceNamed.nullable().describe('The document that proves it'),
  })
  .meta({ id: 'Event' })
export type EventAnswer = z.infer<typeof EventAnswer>

export function eventAnswer(event: Known<AnyEvent>): EventAnswer {
  const { id, type, knownSince, source } = event
  return {
    id,
    type,
    stream: streamOfEvent(event),
    effectiveOn: dateOfEvent(event) ?? null,
    knownSince: new Date(knownSince).toISOString(),
    source: source === undefined ? null : sourceNamed(source),
  }
}

const texts = new WeakMap<Known<AnyEvent>, string>()

/** The same as JSON, made once for each event as it was read: answer after answer has it. */
export function eventText(event: Known<AnyEvent>): string {
  const text = texts.get(event) ?? JSON.stringify(eventAnswer(event))
  texts.set(event, text)
  return text
}

/** Whose event it is. */
export function streamOfEvent({ type, data }: AnyEvent): string {
  const { category = '', idField = '' } = capabilityOfEvent(type) ?? {}
  return `${category}-${String((data as Readonly<Record<string, unknown>>)[idField])}`
}
