import type { Known, UnitId, UnitReport } from '@vietas/domain'
import fc from 'fast-check'
import { anyEvent, changesWithCounts, eventId, openingOf, UNITS } from './random-events.ts'

/** A log: events in the order in which they were recorded, as `position` counts. */
export type History = readonly Known<UnitReport>[]

/** Few instants, so that much becomes known at the same one. */
export const LAST_INSTANT = 12

const anyTime = fc.nat(LAST_INSTANT)
const early = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: anyTime })

const one = (event: fc.Arbitrary<UnitReport>): fc.Arbitrary<UnitReport[]> =>
  event.map((report) => [report])
const anyReports = fc.oneof(
  { weight: 5, arbitrary: one(anyEvent) },
  { weight: 1, arbitrary: changesWithCounts },
)

/** Random reports of a few units, few of them sensible; most became known when recorded, some earlier. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.tuple(...UNITS.map((unit) => fc.option(drafts(one(openingOf(fc.constant(unit))), early)))),
    fc.array(drafts(anyReports, anyTime), { maxLength: 32, size: 'max' }),
  )
  .map(([openings, others]) => recorded([...openings.filter((draft) => draft !== null), ...others]))

const RARE = ['ServiceUnitOpened', 'ServiceUnitOpeningCorrected', 'ReportWithdrawn']

/** Many reports of one unit and few groups, opened once; much about few days. */
export const busyHistories: fc.Arbitrary<History> = fc
  .tuple(
    drafts(one(openingOf(fc.constant(UNITS[0] as UnitId))), fc.constant(0)),
    fc.array(
      drafts(one(anyEvent.filter(({ type }) => !RARE.includes(type)).map(ofFirstUnit)), anyTime),
      { minLength: 10, maxLength: 60, size: 'max' },
    ),
  )
  .map(([opening, others]) => recorded([opening, ...others]))

function ofFirstUnit({ type, data }: UnitReport): UnitReport {
  const [unitId] = UNITS
  const about = 'orderId' in data ? { units: [unitId] } : { unitId }
  return { type, data: { ...data, ...about } } as UnitReport
}

/** Events that are recorded together. */
interface Draft {
  readonly events: readonly UnitReport[]
  readonly recordedAt: number
  readonly knownEarlierBy: number
}

function drafts(
  events: fc.Arbitrary<readonly UnitReport[]>,
  recordedAt: fc.Arbitrary<number>,
): fc.Arbitrary<Draft> {
  return fc.record({
    events,
    recordedAt,
    knownEarlierBy: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(LAST_INSTANT) },
    ),
  })
}

function recorded(unordered: readonly Draft[]): History {
  return [...unordered]
    .sort((a, b) => a.recordedAt - b.recordedAt)
    .flatMap(({ events, recordedAt, knownEarlierBy }) =>
      events.map((event) => ({
        ...event,
        knownSince: Math.max(0, recordedAt - knownEarlierBy),
      })),
    )
    .map((event, at) => ({ ...event, id: eventId(at), position: String(at) }))
}
