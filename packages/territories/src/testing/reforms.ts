import fc from 'fast-check'
import { startOfDayInRiga } from '../riga-day.ts'
import { territoriesOf } from '../territories.ts'
import type { Named, TerritoryEvent } from '../territory-event.ts'

const basis = { title: 'A law', publisher: 'A parliament' }

interface Chance {
  readonly kind: 'merge' | 'absorb' | 'continue' | 'split' | 'rename' | 'create' | 'block'
  /** Days until it is so, and until it is known, from that of the one before. */
  readonly after: number
  readonly ahead: number
  readonly pick: number
  readonly many: number
}

const chance: fc.Arbitrary<Chance> = fc.record({
  kind: fc.constantFrom('merge', 'absorb', 'continue', 'split', 'rename', 'create', 'block'),
  after: fc.integer({ min: 1, max: 200 }),
  ahead: fc.integer({ min: 1, max: 150 }),
  pick: fc.nat(1000),
  many: fc.integer({ min: 2, max: 4 }),
})

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)

/** Reforms of the years after the reference data, each of what is in force on its day. */
export const reforms: fc.Arbitrary<TerritoryEvent[]> = fc
  .array(chance, { minLength: 1, maxLength: 7 })
  .map((chances) => {
    const events: TerritoryEvent[] = []
    let days = 200
    for (const [at, one] of chances.entries()) {
      days += one.after
      const event = reformBy(one, events, days, at)
      if (event !== undefined) events.push(event)
    }
    return events
  })

function reformBy(
  { kind, ahead, pick, many }: Chance,
  events: readonly TerritoryEvent[],
  days: number,
  at: number,
): TerritoryEvent | undefined {
  const on = dayAfter(days)
  const known = dayAfter(days - ahead)
  const { municipalities } = territoriesOf(events).lensFor(on, Infinity)
  // What ends later is left alone: its end is recorded already.
  const free = municipalities.filter(({ validTo }) => validTo === null)
  const chosen = Array.from({ length: many }, (_, i) => free[(pick + i) % free.length]?.code ?? '')
  const [first = '', ...others] = chosen
  const fresh = (part = 0): Named => ({
    code: `LV9${String(at).padStart(4, '0')}${String(part).padStart(2, '0')}`,
    name: `New ${at} ${part}`,
    planningRegion: 'Latgale',
  })
  const common = { changeId: `change ${at}`, basis, effectiveOn: on }
  const make = <Event>(event: Event): TerritoryEvent =>
    ({
      ...event,
      id: `event ${at}`,
      knownSince: Math.max(startOfDayInRiga(known), ...whenKnown(chosen, events)),
      position: String(at),
    }) as unknown as TerritoryEvent
  switch (kind) {
    case 'merge':
    case 'absorb':
    case 'continue': {
      const successor = kind === 'absorb' ? { code: first } : fresh()
      const predecessors = kind === 'continue' ? [first] : kind === 'absorb' ? others : chosen
      const data = { ...common, predecessors, successor, scheduledOn: known }
      return make({ type: 'MergerScheduled', data })
    }
    case 'split': {
      const parts = [
        { successor: fresh(1), parishes: ['North'] },
        { successor: { code: others[0] }, parishes: ['South'] },
      ]
      return make({ type: 'TerritorySplit', data: { ...common, code: first, parts } })
    }
    case 'rename':
      return make({
        type: 'TerritoryRenamed',
        data: { ...common, code: first, name: `Name ${at}` },
      })
    case 'create':
      return make({ type: 'TerritoryCreated', data: { ...common, ...fresh() } })
    case 'block': {
      const last = events.at(-1)
      if (last?.type !== 'MergerScheduled') return undefined
      const { predecessors, effectiveOn, changeId } = last.data
      const blockedOn = effectiveOn
      return {
        ...make({
          type: 'MergerBlocked',
          data: { changeId, basis, predecessors, effectiveOn, blockedOn },
        }),
        knownSince: last.knownSince + 1,
      }
    }
  }
}

/** Nobody knows what becomes of municipalities before these are known of themselves. */
const whenKnown = (codes: readonly string[], events: readonly TerritoryEvent[]): number[] =>
  events
    .filter(({ data }) => codes.some((code) => JSON.stringify(data).includes(code)))
    .map(({ knownSince }) => knownSince)

export const aDay: fc.Arbitrary<string> = fc.integer({ min: -3000, max: 2500 }).map(dayAfter)
export const anInstant: fc.Arbitrary<number> = fc
  .integer({ min: -3000, max: 2500 })
  .map((days) => startOfDayInRiga(dayAfter(days)))
