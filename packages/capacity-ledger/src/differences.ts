import { AFTER_EVERY_DAY, MEASURES, type Day, type EpochMs } from '@vietas/domain'
import type { Channel, GroupOrAll, LedgerEntry, Site } from './entry.ts'
import type { Step } from './steps.ts'

export interface DifferenceOf {
  readonly targetGroup: GroupOrAll
  readonly channels: readonly Channel[]
  readonly knownSince: EpochMs
  /** The day from which both sets of steps are the same again. */
  readonly until: Day
}

/**
 * Adds the entries that turn one set of steps, without an event, into another, with it. Both begin
 * on the same day or are empty; a channel's number and whether it is unknown are kept apart, so
 * that a sum stays a sum.
 */
export function addDifferences(
  oldSteps: readonly Step[],
  newSteps: readonly Step[],
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  let o = 0
  let n = 0
  let oldEarlier: Step | undefined
  let newEarlier: Step | undefined
  while (o < oldSteps.length || n < newSteps.length) {
    const day = Math.min(oldSteps[o]?.from ?? AFTER_EVERY_DAY, newSteps[n]?.from ?? AFTER_EVERY_DAY)
    const oldCurrent = oldSteps[o]?.from === day ? oldSteps[o++] : oldEarlier
    const newCurrent = newSteps[n]?.from === day ? newSteps[n++] : newEarlier
    addChange(day, oldEarlier, oldCurrent, newEarlier, newCurrent, about, into)
    oldEarlier = oldCurrent
    newEarlier = newCurrent
  }
  const { until } = about
  if (until < AFTER_EVERY_DAY)
    addChange(until, oldEarlier, undefined, newEarlier, undefined, about, into)
}

/**
 * Adds what changes on one day. `Old` steps are those without the event, `new` ones those with it;
 * the `earlier` step holds until the day, the `current` one from it on.
 */
function addChange(
  day: Day,
  oldEarlier: Step | undefined,
  oldCurrent: Step | undefined,
  newEarlier: Step | undefined,
  newCurrent: Step | undefined,
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  const site = (newCurrent ?? oldCurrent ?? newEarlier ?? oldEarlier)?.site
  if (!site) return
  const isRelocation =
    isElsewhere(oldEarlier, site) ||
    isElsewhere(oldCurrent, site) ||
    isElsewhere(newEarlier, site) ||
    isElsewhere(newCurrent, site)
  if (!isRelocation)
    return addChangeAt(site, day, oldEarlier, oldCurrent, newEarlier, newCurrent, about, into)
  // What leaves one site comes to the other, so each site has its own differences.
  const sites = new Set<Site>()
  for (const step of [oldEarlier, oldCurrent, newEarlier, newCurrent])
    if (step) sites.add(step.site)
  const ifAt = (at: Site, step: Step | undefined): Step | undefined =>
    step?.site === at ? step : undefined
  for (const at of sites)
    addChangeAt(
      at,
      day,
      ifAt(at, oldEarlier),
      ifAt(at, oldCurrent),
      ifAt(at, newEarlier),
      ifAt(at, newCurrent),
      about,
      into,
    )
}

const isElsewhere = (step: Step | undefined, site: Site): boolean =>
  step !== undefined && step.site !== site

type Values = Pick<Step, 'values'>

/** The same for one site: by how much a channel jumps on the day with the event, and without it. */
export function addChangeAt(
  site: Site,
  day: Day,
  oldEarlier: Values | undefined,
  oldCurrent: Values | undefined,
  newEarlier: Values | undefined,
  newCurrent: Values | undefined,
  about: DifferenceOf,
  into: LedgerEntry[],
): void {
  const { channels, targetGroup, knownSince } = about
  for (let i = 0; i < channels.length; i++) {
    const oldFrom = oldEarlier ? (oldEarlier.values[i] as number) : 0
    const oldTo = oldCurrent ? (oldCurrent.values[i] as number) : 0
    const newFrom = newEarlier ? (newEarlier.values[i] as number) : 0
    const newTo = newCurrent ? (newCurrent.values[i] as number) : 0
    const delta = newTo - newFrom - (oldTo - oldFrom)
    if (delta === 0) continue
    const channel = channels[i] as Channel
    if (!Number.isNaN(delta)) {
      into.push({ site, targetGroup, channel, effectiveOn: day, knownSince, delta })
      continue
    }
    const counted = number(newTo) - number(newFrom) - (number(oldTo) - number(oldFrom))
    if (counted !== 0)
      into.push({ site, targetGroup, channel, effectiveOn: day, knownSince, delta: counted })
    const unknown = unknowns(newTo) - unknowns(newFrom) - (unknowns(oldTo) - unknowns(oldFrom))
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
const unknowns = (value: number): number => (Number.isNaN(value) ? 1 : 0)
