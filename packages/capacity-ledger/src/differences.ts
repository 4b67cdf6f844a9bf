import { AFTER_EVERY_DAY, MEASURES, type Day, type EpochMs } from '@vietas/domain'
import type { Channel, GroupOrAll, LedgerEntry, Site } from './entry.ts'
import type { Step } from './steps.ts'

export interface DifferenceOf {
  readonly targetGroup: GroupOrAll
  readonly channels: readonly Channel[]
  readonly knownSince: EpochMs
  /** Where both sides are the same again. */
  readonly until: Day
}

/**
 * The entries that turn one set of steps into another. Both begin on the same day or are empty; a
 * channel's number and whether it is unknown are kept apart, so that a sum stays a sum.
 */
export function differences(
  before: readonly Step[],
  after: readonly Step[],
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  let b = 0
  let a = 0
  let wasBefore: Step | undefined
  let wasAfter: Step | undefined
  while (b < before.length || a < after.length) {
    const day = Math.min(before[b]?.from ?? AFTER_EVERY_DAY, after[a]?.from ?? AFTER_EVERY_DAY)
    const isBefore = before[b]?.from === day ? before[b++] : wasBefore
    const isAfter = after[a]?.from === day ? after[a++] : wasAfter
    change(day, wasBefore, isBefore, wasAfter, isAfter, about, into)
    wasBefore = isBefore
    wasAfter = isAfter
  }
  const { until } = about
  if (until < AFTER_EVERY_DAY) change(until, wasBefore, undefined, wasAfter, undefined, about, into)
}

function change(
  day: Day,
  wasBefore: Step | undefined,
  isBefore: Step | undefined,
  wasAfter: Step | undefined,
  isAfter: Step | undefined,
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  const site = (isAfter ?? isBefore ?? wasAfter ?? wasBefore)?.site
  if (!site) return
  const elsewhere =
    differs(wasBefore, site) ||
    differs(isBefore, site) ||
    differs(wasAfter, site) ||
    differs(isAfter, site)
  if (!elsewhere) return changeAt(site, day, wasBefore, isBefore, wasAfter, isAfter, about, into)
  // A relocation: what leaves one site comes to the other.
  const sites = new Set<Site>()
  for (const step of [wasBefore, isBefore, wasAfter, isAfter]) if (step) sites.add(step.site)
  const only = (step: Step | undefined, at: Site): Step | undefined =>
    step?.site === at ? step : undefined
  for (const at of sites)
    changeAt(
      at,
      day,
      only(wasBefore, at),
      only(isBefore, at),
      only(wasAfter, at),
      only(isAfter, at),
      about,
      into,
    )
}

const differs = (step: Step | undefined, site: Site): boolean =>
  step !== undefined && step.site !== site

type Values = Pick<Step, 'values'>

/** What changes at one site on one day, between what was and is before an event, and after it. */
export function changeAt(
  site: Site,
  day: Day,
  wasBefore: Values | undefined,
  isBefore: Values | undefined,
  wasAfter: Values | undefined,
  isAfter: Values | undefined,
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  const { channels, targetGroup, knownSince } = about
  for (let i = 0; i < channels.length; i++) {
    const wb = wasBefore ? (wasBefore.values[i] as number) : 0
    const ib = isBefore ? (isBefore.values[i] as number) : 0
    const wa = wasAfter ? (wasAfter.values[i] as number) : 0
    const ia = isAfter ? (isAfter.values[i] as number) : 0
    const delta = ia - ib - (wa - wb)
    if (delta === 0) continue
    const channel = channels[i] as Channel
    if (!Number.isNaN(delta)) {
      into.push({ site, targetGroup, channel, effectiveOn: day, knownSince, delta })
      continue
    }
    const counted = number(ia) - number(ib) - (number(wa) - number(wb))
    if (counted !== 0)
      into.push({ site, targetGroup, channel, effectiveOn: day, knownSince, delta: counted })
    const unknown = isUnknown(ia) - isUnknown(ib) - (isUnknown(wa) - isUnknown(wb))
    if (unknown !== 0)
      into.push({
        site,
        targetGroup,
        channel: `unknown:${MEASURES[i] as (typeof MEASURES)[number]}`,
        effectiveOn: day,
        knownSince,
        delta: unknown,
      })
  }
}

const number = (value: number): number => (Number.isNaN(value) ? 0 : value)
const isUnknown = (value: number): number => (Number.isNaN(value) ? 1 : 0)
