import { closureOrders, dayOf, serviceUnits, startOfRigaDay, streamOf } from '@vietas/domain'
import type { NewEvent } from '@vietas/event-store'
import { REFERENCE } from '@vietas/territories'
import { newUnit } from './generated-unit.ts'
import { seededRandom } from './random.ts'
import { nextReport, opening } from './reports.ts'
import type { GeneratedUnit } from './generated-unit.ts'
import type { Random } from './random.ts'
import type { Report } from './reports.ts'

export interface GeneratedEvent extends NewEvent {
  readonly stream: string
  /** Epoch milliseconds; never decreases. */
  readonly recordedAt: number
  readonly knownSince: number
}

export const SEED = 20_130_423
/** The 119 municipalities between the reforms of 2009 and 2021. */
export const BOUNDARIES_ON = '2015-01-01'
export const FIRST_DAY = dayOf('2006-01-01')
export const LAST_DAY = dayOf('2025-12-31')
export const DAY_MS = 86_400_000

const UNITS = 3_000
const FROM_THE_START = 0.6
const LATE = 0.005
const IMPORTED = 0.02
const IMPORTED_FROM = { title: 'Generated register', publisher: 'Generated', date: '2020' }

/**
 * Twenty years of reports from a country that does not exist, in the municipalities of one that
 * does; the same for the same number of events. Every name in it says that it is generated.
 */
export function* generatedCountry(
  events: number,
  seed = SEED,
  mostUnits = UNITS,
): Generator<GeneratedEvent> {
  const random = seededRandom(seed)
  const municipalities = REFERENCE.lensFor(BOUNDARIES_ON, Date.now()).municipalities.map(
    ({ code }) => code,
  )
  const first = startOfRigaDay(FIRST_DAY)
  const spanMs = (LAST_DAY - FIRST_DAY) * DAY_MS
  const unitCount = Math.min(mostUnits, Math.ceil(events / 10))
  const atOnce = Math.ceil(unitCount * FROM_THE_START)
  const units: GeneratedUnit[] = []
  for (let serial = 0; serial < events; serial += 1) {
    const recordedAt = first + Math.floor((spanMs * serial) / events)
    const today = FIRST_DAY + Math.floor((recordedAt - first) / DAY_MS)
    const due = atOnce + ((unitCount - atOnce) * serial) / (events * 0.75)
    if (units.length < atOnce || (units.length < due && units.length < unitCount)) {
      const unit = newUnit(random, municipalities, today - random.below(60))
      units.push(unit)
      yield recorded(random, unit, opening(unit, random), recordedAt)
      continue
    }
    const unit = random.pick(units)
    const on = Math.max(unit.openedOn, today - lagDays(random))
    const places = random.pick(unit.groups)
    const report = nextReport({ random, unit, places, on, municipalities })
    yield recorded(random, unit, report, recordedAt)
  }
}

/** Most reports come within two weeks of what they are about, a few within two years. */
function lagDays(random: Random): number {
  return random.chance(0.02) ? random.below(730) : random.below(14)
}

function recorded(
  random: Random,
  unit: GeneratedUnit,
  { type, data, orderId }: Report,
  recordedAt: number,
): GeneratedEvent {
  const isLate = type !== 'ServiceUnitOpened' && random.chance(LATE)
  const isImport = !isLate && random.chance(IMPORTED)
  const earlierMs = isLate ? (1 + random.below(60)) * DAY_MS : isImport ? random.below(DAY_MS) : 0
  const stated = earlierMs > 0 ? { knownSince: recordedAt - earlierMs } : {}
  return {
    stream:
      orderId === undefined ? streamOf(serviceUnits, unit.id) : streamOf(closureOrders, orderId),
    id: random.uuid(),
    type,
    data,
    metadata: {
      schemaVersion: 1,
      actor: { id: `reporter-${random.below(500)}`, role: 'reporter', organisation: 'Generated' },
      correlationId: `generated-${random.below(1e9)}`,
      ...stated,
      ...(earlierMs > 0 ? { source: IMPORTED_FROM } : {}),
    },
    recordedAt,
    knownSince: recordedAt - earlierMs,
  }
}
