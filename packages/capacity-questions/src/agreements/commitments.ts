import {
  agreements,
  CalendarDate,
  closureOrderOn,
  ClosureOrderAnswer,
  closureOrders,
  CommitmentAnswer,
  commitmentsOn,
  CommitmentStatus,
  extended,
  foldText,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { isNamed, Names } from '../area-filter.ts'
import { sortedByTexts } from '../by-texts.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { rowsOf } from '../questions/own-questions.ts'
import { stateOf, type Asking } from '../questions/questions.ts'

/** A closure order as a commitment speaks of it. */
const OrderNamed = ClosureOrderAnswer.pick({
  id: true,
  status: true,
  authority: true,
  effectiveOn: true,
  revokedOn: true,
  reviewDue: true,
  reviewOverdue: true,
}).meta({ id: 'ClosureOrderOfCommitment' })
type OrderNamed = z.infer<typeof OrderNamed>

const Row = CommitmentAnswer.extend({
  agreement: z.object({
    id: z.uuid(),
    subject: z.string().nullable(),
    document: z.string().nullable(),
    signedOn: CalendarDate,
    parties: z.array(z.string()),
  }),
  closureOrder: OrderNamed.nullable().describe('The order that hangs on it, as it stands'),
}).meta({ id: 'CommitmentAsKnown' })
type Row = z.infer<typeof Row>

const counts = Object.fromEntries(
  CommitmentStatus.options.map((status) => [status, z.int()]),
) as Record<CommitmentStatus, z.ZodInt>

const PartyCounts = z.object({ party: z.string(), ...counts }).meta({ id: 'CommitmentsOfParty' })

const NOT_DUE = '9999'

/** Commitments of all agreements. */
export const commitments = rowsOf(agreements, {
  path: '/v1/commitments',
  explained: () => [whyStatus(agreements, '{agreement.id}')],
  operationId: 'listCommitments',
  summary: 'Commitments of all agreements, as they stand on any day, as known on any day',
  description:
    'What is due first comes first; what has no due day, last, and is never overdue. Beside the page: how many stand how, for all that match and for each party of them.',
  filters: {
    party: Names.optional().describe('Who is bound, in any spelling; repeat it for several'),
    status: listOf(CommitmentStatus)
      .optional()
      .describe('Default: all but those that are not yet made on validAt'),
    dueBy: CalendarDate.optional().describe('Only with a due day, that day or an earlier one'),
    agreement: listOf(z.uuid()).optional(),
    closureOrder: listOf(z.uuid()).optional().describe('Only what these orders hang on'),
  },
  many: 'commitments',
  row: Row,
  rows: ({ party, status, dueBy, agreement: asked, closureOrder }, asking) => {
    const isParty = isNamed(party)
    return (agreement, id) => {
      const { signed } = agreement
      if (signed === undefined || !isAmong(asked, id)) return []
      const { subject = null, document = null, signedOn, parties } = signed
      const of = { id, subject, document, signedOn, parties: [...parties] }
      return commitmentsOn(agreement, asking.validAt)
        .filter(
          (one) =>
            (status?.includes(one.status) ?? one.status !== 'not-yet-made') &&
            isParty(one.who) &&
            (dueBy === undefined || (one.dueOn !== null && one.dueOn <= dueBy)) &&
            isAmong(closureOrder, one.closureOrder),
        )
        .map((one) => ({
          text: one.dueOn ?? NOT_DUE,
          key: one.id,
          row: extended(one, { agreement: of, closureOrder: orderNamed(one.closureOrder, asking) }),
        }))
    }
  },
  beside: {
    schema: { byStatus: z.object(counts), byParty: z.array(PartyCounts) },
    of: (rows) => ({ byStatus: countsOf(rows), byParty: byParty(rows) }),
  },
})

/** As known then; nothing where the order was not known yet. */
function orderNamed(id: string | null, asking: Asking): OrderNamed | null {
  const order = id === null ? undefined : stateOf(closureOrders, id, asking)
  const answer = order && closureOrderOn(order, asking.at)
  if (!answer) return null
  const { status, authority, effectiveOn, revokedOn, reviewDue, reviewOverdue } = answer
  return { id: answer.id, status, authority, effectiveOn, revokedOn, reviewDue, reviewOverdue }
}

type Counts = Record<CommitmentStatus, number>

function countsOf(rows: readonly Row[]): Counts {
  const none = Object.fromEntries(CommitmentStatus.options.map((status) => [status, 0])) as Counts
  for (const { status } of rows) none[status] += 1
  return none
}

function byParty(rows: readonly Row[]): z.infer<typeof PartyCounts>[] {
  const ofParty = new Map<string, { readonly party: string; readonly rows: Row[] }>()
  for (const row of rows)
    for (const party of row.who) {
      const key = foldText(party)
      const there = ofParty.get(key)
      if (there === undefined) ofParty.set(key, { party, rows: [row] })
      else there.rows.push(row)
    }
  return sortedByTexts(
    [...ofParty.values()].map(({ party, rows: of }) => ({ party, ...countsOf(of) })),
    ({ party }) => [party],
  )
}
