import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS } from '../places/broken-days.ts'
import { acceptIfWithin, asKnown } from '../places/capacity-rule.ts'
import { firstDayOf } from '../places/measures.ts'
import type { Day } from '../shared/calendar-date.ts'
import { firstDayIs, refused, type Decision } from '../shared/decision.ts'
import { Reason } from '../shared/free-text.ts'
import { EventId } from '../shared/ids.ts'
import { Overrun, type ReportWithdrawn } from './events.ts'
import { after } from './evolve-unit.ts'
import { whyReportsBeforeOpening } from './reports-before-opening.ts'
import type { Unit } from './unit.ts'

/** A report was recorded in error: from now on it counts for nothing. */
export const WithdrawReport = z
  .strictObject({ eventId: EventId, reason: Reason, overrun: Overrun.optional() })
  .meta({ id: 'WithdrawReport' })
export type WithdrawReport = z.infer<typeof WithdrawReport>

const refuses = [
  'unit-not-found',
  'report-not-found',
  'report-already-withdrawn',
  'not-withdrawable',
  'reports-before-opening',
  ...CAPACITY_REFUSALS,
] as const

export const withdrawReport = changes({
  records: 'ReportWithdrawn',
  command: WithdrawReport,
  // It is about a report, and about no day.
  happenedOn: null,
  refuses,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<ReportWithdrawn, (typeof refuses)[number]> => {
      if (!unit.opening) return refused('unit-not-found')
      const report = unit.events.find(({ id }) => id === command.eventId)
      if (!report || 'orderId' in report.data)
        return refused('report-not-found', { pointer: '/eventId' })
      if (unit.withdrawn.has(report.id))
        return refused('report-already-withdrawn', { pointer: '/eventId' })
      if (report.type === 'ServiceUnitOpened' || report.type === 'ReportWithdrawn')
        return refused('not-withdrawable', { pointer: '/eventId' })
      const event: ReportWithdrawn = {
        type: 'ReportWithdrawn',
        data: { unitId: unit.id, ...command },
      }
      const without = after(unit, asKnown(event, moment))
      const before =
        report.type === 'ServiceUnitOpeningCorrected'
          ? whyReportsBeforeOpening(without, '/eventId')
          : undefined
      if (before) return before
      const moved = firstMoveUnstated(without)
      if (moved !== undefined)
        return refused('not-withdrawable', { pointer: '/eventId', ...firstDayIs(moved) })
      return acceptIfWithin(unit, without, event)
    },
})

/** People of a target group of which nothing is stated any more would be counted nowhere. */
function firstMoveUnstated(unit: Unit): Day | undefined {
  for (const counts of unit.counts.values()) {
    const stated = firstDayOf(counts)
    for (const { days } of [counts.occupied, counts.reserved, counts.waiting])
      if (days[0] !== undefined && days[0] < stated) return days[0]
  }
  return undefined
}
