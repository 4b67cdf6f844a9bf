import type { RecordedEvent } from '@vietas/event-store'
import {
  Actor,
  BEFORE_EVERY_DAY,
  CAPABILITIES,
  capabilityOfEvent,
  dateOf,
  dateOfEvent,
  metadataOf,
  ServiceUnitAnswer,
  sourceId,
  sourceNamed,
  SourceNamed,
  type AnyEvent,
  type Day,
  type Known,
} from '@vietas/domain'
import { z } from 'zod'
import { streamOfEvent } from '../events/event-answer.ts'
import { EVENT_WORDS } from '../words/event-words.ts'
import { RELATIONS, type Related } from './relations.ts'
import type { Told, ValueAfter } from './value-after.ts'

export const CapabilityName = z.enum(
  CAPABILITIES.map(({ name }) => name) as unknown as [string, ...string[]],
)

const RelatedAnswer = z
  .object({
    relation: z
      .enum(RELATIONS)
      .describe('corrects: of what is stated twice of one day, the one known later counts'),
    event: z.string(),
    type: z.string(),
    knownSince: z.iso.datetime(),
    href: z.string().describe('Its entry'),
  })
  .meta({ id: 'RelatedEntry' })

const After = z
  .object({
    on: z.string().describe('The day that the event is about, for which this is told'),
    status: z.string().nullable().describe('null: it keeps none'),
    places: ServiceUnitAnswer.shape.places
      .nullable()
      .describe('Of a unit: its counts on that day, as known then; null for all else'),
    changed: z
      .array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() }))
      .describe('What the event made other; of a list only the items that are others'),
  })
  .meta({ id: 'ValueAfter' })

export const Entry = z
  .object({
    event: z.string(),
    type: z.string(),
    words: z.object({ en: z.string(), lv: z.string() }).describe('What happened'),
    about: z.object({ capability: CapabilityName, id: z.string(), href: z.string() }),
    stream: z.string(),
    revision: z
      .int()
      .nullable()
      .describe('Its place in the stream; null: of the reference data, which no log holds'),
    position: z.string().nullable().describe('Its place in the log; null likewise'),
    effectiveOn: z
      .string()
      .nullable()
      .describe(
        'The day that it is about, as far as it says it (EDTF): of an order, an approval or a scheduled merger that of the act; null: it is about no day',
      ),
    knownSince: z.iso.datetime(),
    recordedAt: z.iso.datetime().nullable(),
    recordedBy: z
      .object({
        organisation: z.string().nullable().describe('null: none is named'),
        role: Actor.shape.role,
      })
      .nullable()
      .describe('Never a person'),
    source: SourceNamed.nullable().describe('The document that proves it'),
    said: z.record(z.string(), z.unknown()).describe('What it states'),
    after: After.nullable().describe('null: it could not be taken in, and changed nothing'),
    changes: z.array(RelatedAnswer).describe('What it did to earlier ones'),
    changedBy: z.array(RelatedAnswer).describe('What later ones, as known by then, did to it'),
    links: z
      .object({
        event: z.string().describe('This entry alone'),
        explain: z
          .string()
          .nullable()
          .describe('Why it stood so after it; null where its day is not documented'),
        explainPlaces: z
          .string()
          .nullable()
          .describe('Of a unit: why it had so many places; with another measure likewise'),
        source: z.string().nullable().describe('All that the document proves'),
      })
      .meta({ id: 'LinksOfEntry' }),
  })
  .meta({ id: 'TimelineEntry' })
type Entry = z.infer<typeof Entry>

export interface EntryOf {
  readonly event: Known<AnyEvent>
  readonly told: Told
  readonly after: ValueAfter | undefined
  /** Undefined for an event of the reference data. */
  readonly recorded: RecordedEvent | undefined
}

/** What can be known of one entry, where addresses begin with a prefix. */
export function entryOf({ event, told, after, recorded }: EntryOf, prefix: string): Entry {
  const { id, type, knownSince, source, data } = event
  const { changes = [], changedBy = [] } = told.relations.get(id) ?? {}
  const stream = streamOfEvent(event)
  const { name = '', idField = '' } = capabilityOfEvent(type) ?? {}
  const { [idField]: subject, ...said } = data as Readonly<Record<string, unknown>>
  const href = addressOf(prefix, name, String(subject))
  const hrefOf = addressOf(prefix, told.declared.name, told.id)
  return {
    event: id,
    type,
    words: EVENT_WORDS[type] ?? { en: type, lv: type },
    about: { capability: name, id: String(subject), href },
    stream,
    revision: recorded?.revision ?? null,
    position: recorded?.position ?? null,
    effectiveOn: dateOfEvent(event) ?? null,
    knownSince: instant(knownSince),
    recordedAt: recorded === undefined ? null : instant(recorded.recordedAt),
    recordedBy: recorded === undefined ? null : recordedBy(recorded),
    source: source === undefined ? null : sourceNamed(source),
    said,
    after: after === undefined ? null : afterAnswer(after),
    changes: changes.map((one) => relatedAnswer(one, hrefOf)),
    changedBy: changedBy.map((one) => relatedAnswer(one, hrefOf)),
    links: {
      event: `${href}?event=${id}`,
      ...explained(prefix, told, after, knownSince),
      source: source === undefined ? null : `${prefix}/v1/timeline/sources/${sourceId(source)}`,
    },
  }
}

const instant = (ms: number): string => new Date(ms).toISOString()

export const addressOf = (prefix: string, capability: string, id: string): string =>
  `${prefix}/v1/timeline/${capability}/${id}`

function recordedBy(recorded: RecordedEvent): Entry['recordedBy'] {
  const { organisation = null, role } = metadataOf(recorded).actor
  return { organisation, role }
}

const relatedAnswer = ({ relation, event }: Related, href: string) => ({
  relation,
  event: event.id,
  type: event.type,
  knownSince: instant(event.knownSince),
  href: `${href}?event=${event.id}`,
})

const dayText = (day: Day): string => (day <= BEFORE_EVERY_DAY ? 'undocumented' : dateOf(day))

const afterAnswer = ({ on, status, places, changed }: ValueAfter): NonNullable<Entry['after']> => ({
  on: dayText(on),
  status,
  places: places as NonNullable<Entry['after']>['places'],
  changed: changed.map(({ field, from, to }) => ({ field, from, to })),
})

function explained(
  prefix: string,
  { declared, id }: Told,
  after: ValueAfter | undefined,
  knownSince: number,
): Pick<Entry['links'], 'explain' | 'explainPlaces'> {
  if (after === undefined || after.on <= BEFORE_EVERY_DAY)
    return { explain: null, explainPlaces: null }
  const at = `validAt=${dateOf(after.on)}&knownAt=${instant(knownSince)}`
  return {
    explain: `${prefix}/v1/explain/${declared.name}/${id}?${at}`,
    explainPlaces:
      after.places === null ? null : `${prefix}/v1/explain?measure=operational&unit=${id}&${at}`,
  }
}
