import { CATEGORIES, freeText, SourceId, TargetGroup } from '@vietas/domain'
import { z } from 'zod'
import { TYPES, type EventFilter } from '../filter.ts'
import { givenSecret, SECRET_EXPECTED } from './signing.ts'
import { MOST_URL_CHARACTERS } from './receiver-url.ts'

const MOST_VALUES = 200

const anyOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1).max(MOST_VALUES).optional()

/** The parameters of `GET /v1/events`, each a list. */
const FilterBody = z
  .strictObject({
    type: anyOf(z.enum(TYPES)).describe('Types of events'),
    category: anyOf(z.enum(CATEGORIES)).describe('What the events are of, such as serviceUnits'),
    territory: anyOf(freeText(100)).describe(
      'ATVK codes of any time, with what they were made of and what they became; planning regions by their names, the country as LV',
    ),
    unit: anyOf(z.uuid().toLowerCase()).describe('Ids of service units'),
    targetGroup: anyOf(TargetGroup),
    source: anyOf(SourceId).describe('Ids of documents that prove events'),
  })
  .meta({
    id: 'EventFilter',
    description: 'Events that each field lets pass by any of its values; {} lets all pass',
  }) satisfies z.ZodType<EventFilter>

const Url = z
  .string()
  .max(MOST_URL_CHARACTERS)
  .describe('Where events are sent to, by POST: https, and on the public internet')

/** Nothing that is written here is told again. */
const Secret = z
  .string()
  .max(200)
  .transform((text, context) => {
    const secret = givenSecret(text)
    if (secret !== undefined) return secret
    context.addIssue({ code: 'custom', message: SECRET_EXPECTED })
    return z.NEVER
  })
  .describe('Of v1: 24 to 64 random bytes in base64, with or without whsec_. Default: one is made.')

const Scheme = z
  .enum(['v1', 'v1a'])
  .default('v1')
  .describe(
    'v1: HMAC-SHA256 with a secret that both know. v1a: Ed25519, verified by the public key that the subscription tells.',
  )

const keyFields = { scheme: Scheme, secret: Secret.optional() }

/** The private key of v1a is nobody's but ours. */
function checkKey(
  { scheme, secret }: { scheme: string; secret?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (scheme === 'v1a' && secret !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['secret'],
      message: 'leave it out with v1a: verify by the public key that the answer tells',
    })
}

const Description = freeText(200).nullable().describe('For whoever looks at the list')

const After = z
  .string()
  .max(100)
  .describe('A cursor, as an event or the snapshot has it; 0 is before everything')

export const NewSubscriptionBody = z
  .strictObject({
    url: Url,
    description: Description.optional(),
    filter: FilterBody.default({}),
    after: After.optional().describe(
      'Send what comes after this cursor. Default: what is recorded from now on.',
    ),
    ...keyFields,
  })
  .superRefine(checkKey)
  .meta({
    id: 'NewSubscription',
    examples: [{ url: 'https://example.lv/vietas', filter: { category: ['closureOrders'] } }],
  })

export const ChangeBody = z
  .strictObject({ url: Url, description: Description, filter: FilterBody })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, 'change something')
  .meta({ id: 'ChangeOfSubscription', examples: [{ description: 'Moved to the new office' }] })

const LONGEST_OVERLAP_HOURS = 168

export const RotationBody = z
  .strictObject({
    ...keyFields,
    retireAfterHours: z
      .int()
      .min(0)
      .max(LONGEST_OVERLAP_HOURS)
      .default(24)
      .describe('So long requests are signed with the old key as well'),
  })
  .superRefine(checkKey)
  .meta({ id: 'RotationOfKey', examples: [{ retireAfterHours: 48 }] })

export const StateBody = z
  .strictObject({ status: z.enum(['enabled', 'disabled']) })
  .meta({ id: 'WantedState', examples: [{ status: 'disabled' }] })

export const ReplayBody = z
  .strictObject({ after: After })
  .meta({ id: 'Replay', examples: [{ after: '0' }] })

export { FilterBody }
