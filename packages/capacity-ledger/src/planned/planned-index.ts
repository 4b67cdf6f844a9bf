import { textHash, type Day, type EpochMs } from '@vietas/domain'
import { copyOfColumns, emptyColumns, push, type Columns } from '../capacity-index/columns.ts'
import { addToFingerprint, type Fingerprint } from '../capacity-index/fingerprint.ts'
import {
  PLANNED_CHANNELS,
  plannedSiteText,
  type PlannedChannel,
  type PlannedEntry,
  type PlannedSite,
} from './planned-entry.ts'

/** All entries of projects. They are so few, beside those of units, that each question adds up all. */
export interface PlannedIndex {
  readonly sites: PlannedSite[]
  readonly siteNumbers: Map<string, number>
  readonly bySite: WeakMap<PlannedSite, number>
  /** Of each channel of each site, for the fingerprint. */
  readonly hashes: Int32Array[]
  readonly entries: Columns
  /** That of the view, which covers other entries too. */
  readonly fingerprint: Fingerprint
}

export function createPlannedIndex(fingerprint: Fingerprint): PlannedIndex {
  return {
    sites: [],
    siteNumbers: new Map(),
    bySite: new WeakMap(),
    hashes: [],
    entries: emptyColumns(),
    fingerprint,
  }
}

export function takePlanned(index: PlannedIndex, entries: readonly PlannedEntry[]): void {
  for (const { site, channel, effectiveOn, knownSince, delta } of entries) {
    const at = siteNumber(index, site) * CHANNELS + PLANNED_CHANNELS.indexOf(channel)
    push(index.entries, at, effectiveOn, knownSince, delta)
    addToFingerprint(
      index.fingerprint,
      index.hashes[at] as Int32Array,
      0,
      effectiveOn,
      knownSince,
      delta,
    )
  }
}

/** An index that goes on from another, with a fingerprint that goes on from that of its view. */
export const copyOfPlanned = (index: PlannedIndex, fingerprint: Fingerprint): PlannedIndex => ({
  sites: [...index.sites],
  siteNumbers: new Map(index.siteNumbers),
  bySite: new WeakMap(),
  hashes: [...index.hashes],
  entries: copyOfColumns(index.entries),
  fingerprint,
})

/** As it is now: what comes in later has no part in it. All that it shares only grows. */
export const plannedStandingStill = (index: PlannedIndex): PlannedIndex => ({
  ...index,
  entries: { ...index.entries },
})

/** The entries of some projects, so that they can be taken back. */
export function plannedEntriesOf(
  { sites, entries }: PlannedIndex,
  projectIds: ReadonlySet<string>,
): PlannedEntry[] {
  const found: PlannedEntry[] = []
  for (let i = 0; i < entries.length; i++) {
    const at = entries.leaf[i] as number
    const site = sites[Math.floor(at / CHANNELS)] as PlannedSite
    if (!projectIds.has(site.projectId)) continue
    found.push({
      site,
      channel: PLANNED_CHANNELS[at % CHANNELS] as PlannedChannel,
      effectiveOn: entries.day[i] as number,
      knownSince: entries.knownSince[i] as number,
      delta: entries.delta[i] as number,
    })
  }
  return found
}

/** What a site of a project is to bring on a day, as known at an instant. */
export interface Planned {
  readonly site: PlannedSite
  /** The sum of what is stated. */
  readonly places: number
  /** Whether a number is not stated: unknown, not zero. */
  readonly isUnknown: boolean
}

/** Everything that projects are to bring, or have brought or given up: `site.stage` says which. */
export function plannedAt(
  { sites, entries }: PlannedIndex,
  validAt: Day,
  knownAt: EpochMs,
): readonly Planned[] {
  const sums = new Int32Array(sites.length * CHANNELS)
  const { leaf, day, knownSince, delta, length } = entries
  for (let i = 0; i < length; i++) {
    if ((day[i] as number) > validAt || (knownSince[i] as number) > knownAt) continue
    const at = leaf[i] as number
    sums[at] = (sums[at] as number) + (delta[i] as number)
  }
  const planned: Planned[] = []
  for (const [number, site] of sites.entries()) {
    const one = plannedOf(site, sums, number * CHANNELS)
    if (one !== undefined) planned.push(one)
  }
  return planned
}

/** What a site of a project is to bring on any day, as known at one instant. */
export interface PlannedOverDays {
  readonly site: PlannedSite
  /** undefined: nothing on that day. */
  readonly on: (day: Day) => Planned | undefined
}

/** For questions about many days; of one day `plannedAt` tells sooner. */
export function plannedOverDays(
  { sites, entries }: PlannedIndex,
  knownAt: EpochMs,
): readonly PlannedOverDays[] {
  const ofSites = new Map<number, number[]>()
  for (let i = 0; i < entries.length; i++) {
    if ((entries.knownSince[i] as number) > knownAt) continue
    const site = Math.floor((entries.leaf[i] as number) / CHANNELS)
    const own = ofSites.get(site)
    if (own === undefined) ofSites.set(site, [i])
    else own.push(i)
  }
  return [...ofSites].map(([number, own]) => {
    const site = sites[number] as PlannedSite
    return {
      site,
      on: (day) => {
        const sums = new Int32Array(CHANNELS)
        for (const i of own) {
          if ((entries.day[i] as number) > day) continue
          const channel = (entries.leaf[i] as number) % CHANNELS
          sums[channel] = (sums[channel] as number) + (entries.delta[i] as number)
        }
        return plannedOf(site, sums, 0)
      },
    }
  })
}

const CHANNELS = PLANNED_CHANNELS.length
const PLACES = PLANNED_CHANNELS.indexOf('planned')
const STATED = PLANNED_CHANNELS.indexOf('stated')
const UNKNOWN = PLANNED_CHANNELS.indexOf('unknown:planned')

/** Of the sums of a site, which begin at `at`; undefined where nothing is planned. */
function plannedOf(site: PlannedSite, sums: Int32Array, at: number): Planned | undefined {
  const isUnknown = (sums[at + UNKNOWN] as number) > 0
  if (!isUnknown && (sums[at + STATED] as number) <= 0) return undefined
  return { site, places: sums[at + PLACES] as number, isUnknown }
}

function siteNumber(index: PlannedIndex, site: PlannedSite): number {
  const remembered = index.bySite.get(site)
  if (remembered !== undefined) return remembered
  const text = plannedSiteText(site)
  const number = index.siteNumbers.get(text) ?? addSite(index, site, text)
  index.bySite.set(site, number)
  return number
}

function addSite({ sites, siteNumbers, hashes }: PlannedIndex, site: PlannedSite, text: string) {
  for (const channel of PLANNED_CHANNELS) hashes.push(textHash(`planned ${text} ${channel}`))
  siteNumbers.set(text, sites.length)
  return sites.push(site) - 1
}
