import type { Changes } from '../query.ts'
import { ask } from './ask.ts'

export interface SourceNamed {
  readonly id: string
  readonly title: string
  readonly publisher?: string | null
  readonly date?: string | null
  readonly reference?: string | null
}

export interface EventBehind {
  readonly id: string
  readonly type: string
  readonly stream: string
  readonly effectiveOn: string | null
  readonly knownSince: string
  readonly source: SourceNamed | null
}

export interface Step {
  readonly change: string | null
  readonly on: string
  readonly number: number
  readonly unitsWithUnknown: number
  readonly events: readonly EventBehind[]
}

export interface UnitPart {
  readonly id: string
  readonly name: string | null
  readonly number: number
  readonly unitsWithUnknown: number
  readonly steps: readonly Step[]
}

/** An explanation in words; null on all pages of a list but the first. */
export interface Told {
  readonly position: string
  readonly text: InWords | null
  /** What to cite of it. */
  readonly sentence: InWords | null
}

interface InWords {
  readonly lv: string
  readonly en: string
}

export interface Explanation extends Told {
  readonly measure: string
  readonly number: number
  readonly unitsWithUnknown: number
  readonly total: number
  readonly units: readonly UnitPart[]
}

/** What a number is made of: units, days, events and sources that add up to it. */
export const explanation = (asked: Changes): Promise<Explanation> =>
  ask('/history/v1/explain', { ...asked, limit: '100' })

/** What adds to a sum over a register, and by which events. */
export interface SumExplained extends Told {
  readonly measure: string
  /** Null: nothing of it is known. */
  readonly number: number | null
  readonly unknown: number
  readonly total: number
  readonly parts: readonly {
    readonly name: Readonly<Record<'lv' | 'en', string>>
    readonly number: number | null
    readonly unknown: number
    readonly explained: string
    readonly events: readonly EventBehind[]
  }[]
}

export const explainedSum = (
  sum: string,
  asked: URLSearchParams,
  clocks: Changes,
): Promise<SumExplained> =>
  ask(`/history/v1/explain/${encodeURIComponent(sum)}?${asked}`, { ...clocks, limit: '100' })

/** The events that made something what it is. */
export interface FactExplained extends Told {
  readonly status: string | null
  readonly steps: readonly {
    readonly event: EventBehind
    readonly status: string | null
    readonly fields: readonly string[]
  }[]
}

export const explainedFact = (
  capability: string,
  id: string,
  clocks: Changes,
): Promise<FactExplained> =>
  ask(`/history/v1/explain/${encodeURIComponent(capability)}/${encodeURIComponent(id)}`, clocks)

interface Counted {
  readonly operational?: number
  readonly closing?: number
}

export interface ChangedUnit {
  readonly id: string
  readonly name: string | null
  readonly changes: readonly {
    readonly change: string
    /** Null: it became known of the first day. */
    readonly on: string | null
    readonly places: Counted
    readonly unitsWithUnknown: Counted
  }[]
}

/** That people come and go, or are counted anew, is not among them. */
const CHANGES_OF_PLACES = [
  'opened',
  'closed',
  'suspended',
  'resumed',
  'enlarged',
  'reduced',
  'became-known',
  'became-unknown',
  'closure-ordered',
  'closure-called-off',
  'moved-by-relocation',
].join(',')

export interface ChangedUnits {
  /** How many changed; those of the answer are at most a hundred, in no order. */
  readonly total: number
  readonly units: readonly ChangedUnit[]
}

/** The units whose places, or those that orders close, changed between two points of both clocks. */
export const changedUnits = (asked: Changes): Promise<ChangedUnits> =>
  ask('/history/v1/diff/units', {
    ...asked,
    change: CHANGES_OF_PLACES,
    measures: 'operational,closing',
    limit: '100',
  })
