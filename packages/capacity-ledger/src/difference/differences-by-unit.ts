import { endOfRigaDay, type Day, type EpochMs, type Measure } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { channelOfSlot, FIRST_UNIT_CHANNEL, UNITS } from '../capacity-index/slots.ts'
import type { Span } from '../capacity-index/span.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import { channelsOf, measureNumber } from '../capacity-index/sums.ts'
import { unitsInOrder } from '../capacity-index/units-in-order.ts'
import { CHANGES, type Change } from './change.ts'
import {
  differencesInSteps,
  reasonsOfKnowledge,
  reasonsOn,
  type AddFor,
  type Difference,
} from './difference.ts'
import { groupsAsked } from './groups-asked.ts'
import {
  ANY_REASON,
  bitsOf,
  bitsOfReasons,
  firstMark,
  marksOfBalances,
  type Marks,
} from './marks.ts'
import { emptyNumbers, isNothing, type Numbers } from './numbers.ts'
import { partsAsked } from './parts-asked.ts'
import type { DifferenceQuery } from './tally-of-groups.ts'
import {
  daysBetween,
  entriesNow,
  isAsBefore,
  knowledgeBetween,
  walk,
  type EntriesNow,
} from './walk.ts'

/** What one day, or one instant of knowledge, changes of a unit for one reason. */
export interface UnitDifference {
  readonly unitId: string
  /** Undefined where everything cancels out, as an order and its revocation do. */
  readonly change: Change | undefined
  /** The day on which it happened; undefined for what became known of the first point's day. */
  readonly on: Day | undefined
  /** The events behind it are known since these instants. */
  readonly knownSince: ReadonlySet<EpochMs>
  readonly numbers: Numbers
  /** In which numbers anything cancels out: how many times. */
  readonly cancelled: Numbers
}

export type UnitQuery = Omit<DifferenceQuery, 'by'> & {
  readonly changes?: ReadonlySet<Change>
  /** With their unknown counts and how units stand. Default: all. */
  readonly measures?: readonly Measure[]
}

/** A unit, and the first day on which anything of it differs; before every day: it became known. */
export interface UnitThatDiffers {
  readonly unitId: string
  readonly on: Day
}

/** Then others have their turn. */
const UNITS_AT_ONCE = 1 << 9

/** The units that have a difference in what is asked about, in the order of their ids. */
export function* unitsThatDiffer(
  index: CapacityIndex,
  query: UnitQuery,
): Steps<readonly UnitThatDiffers[]> {
  const { balances } = index
  const { ofLeaves } = groupsAsked(index, { by: [], filter: query.filter, lens: query.to.lens })
  const { isAny, isWhole } = partsAsked(index, ofLeaves)
  const entries = yield* entriesNow(index)
  const marks = yield* marksOfBalances(index, balances)
  const firstDayOf = firstDayMarked(marks, query)
  const days = new Map<number, Day>()
  const others: number[] = []
  for (let unit = 0; unit < isAny.length; unit++) {
    if (unit % UNITS_AT_ONCE === 0) yield
    if (isAny[unit] === 0) continue
    if (isWhole[unit] === 1 && isAsBefore(index, entries, marks, unit)) {
      const on = firstDayOf(unit)
      if (on !== undefined) days.set(unit, on)
    } else others.push(unit)
  }
  yield* addFirstDays(index, query, entries, others, days)
  const found: UnitThatDiffers[] = []
  for (const unitId of unitsInOrder(index)) {
    const on = days.get(index.unitNumbers.get(unitId) as number)
    if (on !== undefined) found.push({ unitId, on })
  }
  return found
}

/** The first day on which a whole unit differs; undefined where it does not. */
function firstDayMarked({ known, happened }: Marks, query: UnitQuery) {
  const { from, to, changes, measures } = query
  const knowledge = knowledgeAsked(query)
  const days = daysBetween(from, to)
  const channels = bitsOf(channelsOf(measures))
  const reasons = bitsOfReasons(changes)
  return (unit: number): Day | undefined =>
    firstMark(known, unit, knowledge, { channels, reasons: ANY_REASON }) === undefined
      ? firstMark(happened, unit, days, { channels, reasons })
      : BEFORE
}

/** Up to the end of the first point's day it was expected otherwise, and is corrected later. */
function knowledgeAsked({ from, to, changes }: UnitQuery): Span {
  const span = knowledgeBetween(from, to)
  const dayIsOver = endOfRigaDay(from.validAt)
  const asksFor = (change: Change): boolean => changes?.has(change) !== false
  return {
    ...span,
    after: asksFor('expected-otherwise') ? span.after : Math.max(span.after, dayIsOver),
    upTo: asksFor('corrected-later') ? span.upTo : Math.min(span.upTo, dayIsOver),
  }
}

/** Adds the first day of each of some units that differs, found by its entries. */
function* addFirstDays(
  index: CapacityIndex,
  query: UnitQuery,
  entries: EntriesNow,
  units: readonly number[],
  days: Map<number, Day>,
): Steps<void> {
  const { from, to } = query
  const { addFor, areThereAny } = numbersTogether(index, query)
  const becauseKnown = reasonsOfKnowledge(from)
  yield* walk(entries, knowledgeBetween(from, to), units, (unit, since, together) => {
    const { leaf, delta, length } = together
    const add = addFor(becauseKnown(since))
    for (let i = 0; i < length; i++) add(leaf[i] as number, delta[i] as number)
    const differs = areThereAny()
    if (differs) days.set(unit, BEFORE)
    return differs
  })
  const others = units.filter((unit) => !days.has(unit))
  yield* walk(entries, daysBetween(from, to), others, (unit, on, together) => {
    reasonsOn(index, { unit, on, knownAt: to.knownAt, sign: 1 }, together, addFor)
    const differs = areThereAny()
    if (differs) days.set(unit, on)
    return differs
  })
}

/** The numbers asked about of what came together, for each of the reasons asked for. */
function numbersTogether(index: CapacityIndex, query: UnitQuery) {
  const { changes } = query
  const channelOf = channelsOfLeaves(index, query)
  const sums = new Map<Change, { readonly numbers: Numbers; readonly add: ReturnType<AddFor> }>()
  const sumFor = (reason: Change) => {
    const numbers = emptyNumbers()
    const isAsked = changes?.has(reason) !== false
    const add = (leaf: number, delta: number): void => {
      const channel = isAsked ? channelOf(leaf) : undefined
      if (channel !== undefined) numbers[channel] = (numbers[channel] as number) + delta
    }
    return { numbers, add }
  }
  let added: Numbers[] = []
  return {
    addFor: (reason: Change): ReturnType<AddFor> => {
      const sum = sums.get(reason) ?? sumFor(reason)
      sums.set(reason, sum)
      added.push(sum.numbers)
      return sum.add
    },
    /** Begins anew. */
    areThereAny: (): boolean => {
      const isAny = added.some((numbers) => !isNothing(numbers))
      for (const numbers of added) numbers.fill(0)
      added = []
      return isAny
    },
  }
}

/** The channel of a leaf; undefined where it is not asked about. */
function channelsOfLeaves(index: CapacityIndex, { filter, to, measures }: UnitQuery) {
  const { ofLeaves } = groupsAsked(index, { by: [], filter, lens: to.lens })
  const asked = new Set(channelsOf(measures))
  return (leaf: number): number | undefined => {
    const channel = channelOfSlot(index.leafSlot[leaf] as number)
    return asked.has(channel) && (ofLeaves[leaf] as number) >= 0 ? channel : undefined
  }
}

type UnitsQuery = UnitQuery & {
  /** A measure, or how many units operate: what does not touch it is left out. Default: nothing is. */
  readonly counted?: Measure | 'units'
}

const channelsOfCount = (counted: Measure | 'units'): readonly number[] =>
  counted === 'units'
    ? [UNITS]
    : [measureNumber(counted), FIRST_UNIT_CHANNEL + measureNumber(counted)]

/** All differences of some units, also what cancels out, in the order of days, knowledge and changes. */
export function* differencesOfUnits(
  index: CapacityIndex,
  query: UnitsQuery,
  unitIds: readonly string[],
): Steps<UnitDifference[]> {
  const found: Found[] = []
  const numbersOf = numbersAsked(index, query)
  const cancelledOf = cancelledIn(index, query)
  const units = unitIds.flatMap((id) => index.unitNumbers.get(id) ?? [])
  const take = (difference: Difference): void => {
    const { on, knownSince } = difference
    const unitId = index.units[difference.unit] as string
    const about = { unitId, on, knownSince, cancelled: cancelledOf(difference) }
    const first = Math.min(...knownSince)
    const changes = numbersOf(difference)
    for (const [change, numbers] of changes)
      found.push({ first, difference: { change, numbers, ...about } })
    if (changes.length === 0 && !isNothing(about.cancelled))
      found.push({ first, difference: { change: undefined, numbers: emptyNumbers(), ...about } })
  }
  const { from, to, counted } = query
  const channels = counted === undefined ? undefined : new Set(channelsOfCount(counted))
  yield* differencesInSteps(index, { from, to, units, channels }, take)
  return found.sort(inOrder).map(({ difference }) => difference)
}

interface Found {
  /** Since when the first of what is behind it is known. */
  readonly first: EpochMs
  readonly difference: UnitDifference
}

const BEFORE = Number.NEGATIVE_INFINITY

const inOrder = (a: Found, b: Found): number =>
  (a.difference.on ?? BEFORE) - (b.difference.on ?? BEFORE) ||
  a.first - b.first ||
  placeOf(a.difference) - placeOf(b.difference)

const places = new Map<Change | undefined, number>(CHANGES.map((change, place) => [change, place]))
const placeOf = ({ change }: UnitDifference): number => places.get(change) ?? CHANGES.length

/** What a difference adds to the numbers asked about, for each of the reasons asked for. */
function numbersAsked(index: CapacityIndex, query: UnitQuery) {
  const { changes } = query
  const channelOf = channelsOfLeaves(index, query)
  return ({ by }: Difference): [Change, Numbers][] => {
    const found: [Change, Numbers][] = []
    for (const [change, deltas] of by) {
      if (changes !== undefined && !changes.has(change)) continue
      const numbers = emptyNumbers()
      for (const [leaf, delta] of deltas) {
        const channel = channelOf(leaf)
        if (channel !== undefined) numbers[channel] = (numbers[channel] as number) + delta
      }
      if (!isNothing(numbers)) found.push([change, numbers])
    }
    return found
  }
}

const NOTHING = emptyNumbers()

function cancelledIn(index: CapacityIndex, query: UnitQuery) {
  const channelOf = channelsOfLeaves(index, query)
  return ({ cancelled }: Difference): Numbers => {
    if (cancelled.length === 0) return NOTHING
    const numbers = emptyNumbers()
    for (const leaf of cancelled) {
      const channel = channelOf(leaf)
      if (channel !== undefined) numbers[channel] = (numbers[channel] as number) + 1
    }
    return numbers
  }
}
