import {
  AfterParameter,
  ClockParameters,
  ClocksAnswer,
  inTurns,
  type Answering,
  type CapacityReader,
} from '@vietas/capacity-questions'
import { CalendarDate, dayOf, type AnyEvent, type Known } from '@vietas/domain'
import { restOf, wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import { namedBy } from '../scenarios/concerned.ts'
import { AboutAnswer, type Subject } from './about.ts'
import { Entry, entryOf } from './entry.ts'
import { refOf, type Listed, type Scope } from './listed.ts'
import { CursorParts, pageOf, TimelineClock, type AskedPage } from './page.ts'
import { recordedIn, toldOf } from './told.ts'
import { valuesAfter, type Told } from './value-after.ts'

const timelineParameters = z.strictObject({
  ...ClockParameters.shape,
  validAt: CalendarDate.optional().describe(
    'Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today.',
  ),
  clock: TimelineClock.default('known').describe(
    'In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known.',
  ),
  from: CalendarDate.optional().describe('Not before this day of the clock'),
  to: CalendarDate.optional().describe('Not after this day of the clock'),
  ...AfterParameter.shape,
  limit: wholeNumber(1, 200).default(50).describe('How many on a page. Default: 50.'),
  cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
})

interface FromAndTo {
  readonly from?: string | undefined
  readonly to?: string | undefined
}
const beginsBeforeItEnds = ({ from = '', to }: FromAndTo): boolean => to === undefined || from <= to
const ENDS_BEFORE = { path: ['to'], error: 'write a day that does not lie before from' }

export const TimelineParameters = timelineParameters.refine(beginsBeforeItEnds, ENDS_BEFORE)
export type TimelineParameters = z.infer<typeof TimelineParameters>

/** Where each entry alone has an address. */
export const OneParameters = timelineParameters
  .extend({ event: z.uuid().toLowerCase().optional().describe('Only the entry of this event') })
  .refine(beginsBeforeItEnds, ENDS_BEFORE)
export type OneParameters = z.infer<typeof OneParameters>

export const TimelineAnswer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  about: AboutAnswer,
  clock: TimelineClock,
  total: z.int().describe('How many entries, on all pages'),
  entries: z.array(Entry),
})

/** Where the page before has ended, and the position of the first page. */
export const Cursor = z.tuple([...CursorParts, z.string().regex(/^\d{1,20}$/)])
export type Cursor = z.infer<typeof Cursor>

export interface Asked {
  readonly parameters: TimelineParameters
  readonly scope: Scope
  readonly cursor: Cursor | undefined
}

interface From {
  readonly reader: CapacityReader
  readonly answering: Answering
  readonly prefix: string
}

/** A page of what happened, each entry as it was in its time. */
export async function timelineOf(subject: Subject, asked: Asked, from: From) {
  const { total, page, next } = await pageOf(subject.listed, askedPage(asked))
  const entries = await entriesOf(page, subject, asked.scope, from)
  const { clock } = asked.parameters
  const answer = { about: subject.about, clock, total, entries }
  return {
    rest: restOf(answer),
    ...(next !== undefined && { next }),
  }
}

function askedPage({ parameters, scope, cursor }: Asked): AskedPage {
  const { validAt, clock, from, to, limit } = parameters
  const day = (date: CalendarDate | undefined) => (date === undefined ? undefined : dayOf(date))
  return {
    ...scope,
    validUpTo: day(validAt),
    clock,
    from: day(from),
    to: day(to),
    behind: cursor && [cursor[0], cursor[1], cursor[2], cursor[3]],
    limit,
  }
}

async function entriesOf(
  page: readonly Listed[],
  { told }: Subject,
  scope: Scope,
  { reader, answering, prefix }: From,
) {
  const turn = inTurns()
  const streams = [...new Set(page.map(({ stream }) => stream))]
  const found = new Map<string, z.infer<typeof Entry>>()
  const toldOnce = told && (await withValues(told, page, turn))
  for (const stream of streams) {
    const listed = page.filter((one) => one.stream === stream)
    const [declared, id] = namedBy(stream) ?? []
    if (declared === undefined || id === undefined) continue
    const one =
      toldOnce ??
      (await withValues(await toldOf(reader, answering, scope, declared, id), listed, turn))
    const recorded = await recordedIn(reader, one.told, stream, scope)
    for (const { ref } of listed) {
      const event = one.byRef.get(ref)
      if (event === undefined) continue
      const after = one.values.get(event.id)
      const entry = { event, told: one.told, after, recorded: recorded.get(event.id) }
      found.set(ref, entryOf(entry, prefix))
    }
  }
  return page.flatMap(({ ref }) => found.get(ref) ?? [])
}

/** What is told of one, with the values after those on the page. */
async function withValues(told: Told, listed: readonly Listed[], turn: ReturnType<typeof inTurns>) {
  const byRef = new Map<string, Known<AnyEvent>>(told.events.map((event) => [refOf(event), event]))
  const wanted = new Set(listed.flatMap(({ ref }) => byRef.get(ref)?.id ?? []))
  return { told, byRef, values: await valuesAfter(told, wanted, turn) }
}
