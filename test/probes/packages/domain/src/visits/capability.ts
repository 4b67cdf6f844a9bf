import { z } from 'zod'
import { capability, changes, creates, type At } from '../capability.ts'
import { CalendarDate, dayOf, storedDate } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { freeText } from '../shared/free-text.ts'

const VisitId = z.uuid({ error: 'write the id of a visit, a UUID' }).toLowerCase()

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject({ visitId: VisitId, ...data }) })

const VisitAnnounced = event('VisitAnnounced', { by: freeText(100), visitOn: CalendarDate })
const VisitCancelled = event('VisitCancelled', { cancelledOn: CalendarDate })
const VisitEvent = z.discriminatedUnion('type', [VisitAnnounced, VisitCancelled])
type VisitEvent = z.infer<typeof VisitEvent>

export interface Visit {
  readonly id: string
  readonly announced?: { readonly by: string; readonly visitOn: CalendarDate }
  readonly cancelledOn?: CalendarDate
}

function visitAfter(visit: Visit, { type, data }: VisitEvent): Visit {
  if (type === 'VisitCancelled') return { ...visit, cancelledOn: storedDate(data.cancelledOn) }
  return { ...visit, announced: { by: data.by, visitOn: storedDate(data.visitOn) } }
}

const VisitAnswer = z
  .object({ id: VisitId, status: z.enum(['announced', 'cancelled']), visitOn: CalendarDate })
  .meta({ id: 'Visit' })

function visitOn({ id, announced, cancelledOn }: Visit, at: At) {
  if (announced === undefined) return undefined
  const isCancelled = cancelledOn !== undefined && dayOf(cancelledOn) <= at.validAt
  const status = isCancelled ? ('cancelled' as const) : ('announced' as const)
  return { id, status, visitOn: announced.visitOn }
}

/** Visits of a supervisor: what the smallest capability needs, for the rules of the house. */
export const visits = capability({
  name: 'visits',
  category: 'visits',
  id: VisitId,
  idField: 'visitId',
  events: VisitEvent,
  versions: { VisitAnnounced: 1, VisitCancelled: 1 },
  dates: {
    VisitAnnounced: ({ visitOn }) => visitOn,
    VisitCancelled: ({ cancelledOn }) => cancelledOn,
  },
  empty: (id): Visit => ({ id }),
  evolve: visitAfter,
  acts: {
    announceVisit: creates({
      records: 'VisitAnnounced',
      command: VisitAnnounced.shape.data.omit({ visitId: true }).meta({ id: 'AnnounceVisit' }),
      happenedOn: null,
      refuses: ['already-announced'],
      decide: (command) => (visit: Visit) =>
        visit.announced
          ? refused('already-announced')
          : accepted({ type: 'VisitAnnounced', data: { visitId: visit.id, ...command } }),
    }),
    cancelVisit: changes({
      records: 'VisitCancelled',
      command: VisitCancelled.shape.data.omit({ visitId: true }).meta({ id: 'CancelVisit' }),
      happenedOn: 'cancelledOn',
      refuses: ['visit-not-found'],
      decide: (command) => (visit: Visit) =>
        visit.announced
          ? accepted({ type: 'VisitCancelled', data: { visitId: visit.id, ...command } })
          : refused('visit-not-found'),
    }),
  },
  on: visitOn,
  answer: VisitAnswer,
})
