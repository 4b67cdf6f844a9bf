import {
  BEFORE_EVERY_DAY,
  foldOf,
  infrastructureProjects,
  intendedOn,
  stageOn,
  type Day,
  type Known,
  type Project,
  type ProjectEvent,
} from '@vietas/domain'
import { UnknownMunicipality } from '@vietas/territories'
import {
  plannedSiteText,
  type PlannedChannel,
  type PlannedEntry,
  type PlannedSite,
} from './planned-entry.ts'

type History = readonly Known<ProjectEvent>[]

/**
 * The entries that one more event of a project adds. `history` is all that is known of the project,
 * the event among it, in known order. One that comes behind others, but was known earlier, gives the
 * differences between the entries without it and with it.
 *
 * @throws RangeError or TypeError when the event cannot be read
 * @throws UnknownMunicipality when places could not be counted anywhere
 */
export function recordProject(
  history: History,
  event: Known<ProjectEvent>,
  isMunicipality: (code: string) => boolean,
): PlannedEntry[] {
  if (event.type === 'ProjectInvited' && !isMunicipality(event.data.municipality))
    throw new UnknownMunicipality(event.data.municipality)
  const at = history.indexOf(event)
  const later = history.slice(at + 1)
  const before = foldOf(infrastructureProjects, event.data.projectId, history.slice(0, at))
  const entries = entriesThrough(before, [event, ...later])
  return later.length === 0 ? entries : net(entries, entriesThrough(before, later))
}

/** Those of all events of a project, in known order. */
export function entriesOfProject(projectId: string, history: History): PlannedEntry[] {
  return entriesThrough(infrastructureProjects.empty(projectId), history)
}

/** What events add one after the other to a project as it is before them. */
function entriesThrough(project: Project, events: History): PlannedEntry[] {
  const entries: PlannedEntry[] = []
  const sites: Sites = new Map()
  let before = changesOf(project, sites)
  let next = project
  for (const event of events) {
    next = infrastructureProjects.evolve(next, event)
    const { knownSince } = event
    const after = changesOf(next, sites)
    for (const [key, change] of after) {
      const delta = change.delta - (before.get(key)?.delta ?? 0)
      if (delta !== 0) entries.push({ knownSince, ...change, delta })
    }
    for (const [key, change] of before)
      if (!after.has(key)) entries.push({ knownSince, ...change, delta: -change.delta })
    before = after
  }
  return entries
}

/** One object for each site, so that it is numbered once. */
type Sites = Map<string, PlannedSite>
type Change = Omit<PlannedEntry, 'knownSince'>
/** By what they change, and on which day. */
type Changes = Map<string, Change>

/** Every day on which what a project is to bring is not what it was the day before. */
function changesOf(project: Project, sites: Sites): Changes {
  const changes: Changes = new Map()
  if (project.invited === undefined) return changes
  const add = ({ key, site, channel, count }: Count, day: Day, sign: 1 | -1): void => {
    const on = `${day} ${key}`
    const delta = sign * count + (changes.get(on)?.delta ?? 0)
    if (delta === 0) changes.delete(on)
    else changes.set(on, { site, channel, effectiveOn: day, delta })
  }
  let before: readonly Count[] = []
  for (const day of new Set([BEFORE_EVERY_DAY, ...project.steps.map(({ on }) => on)])) {
    const after = countsOn(project, day, sites)
    for (const count of before) add(count, day, -1)
    for (const count of after) add(count, day, 1)
    before = after
  }
  return changes
}

interface Count {
  readonly key: string
  readonly site: PlannedSite
  readonly channel: PlannedChannel
  readonly count: number
}

/** What a project is to bring on a day. Where no document states its places, one kind is unknown. */
function countsOn(project: Project, day: Day, sites: Sites): readonly Count[] {
  const { places, expectedOpening } = intendedOn(project, day)
  const about = {
    projectId: project.id,
    municipality: project.invited?.municipality ?? '',
    parish: project.invited?.parish,
    stage: stageOn(project, day),
    expectedOpening: expectedOpening ?? undefined,
  }
  const notStated = { serviceType: undefined, targetGroup: undefined, places: 'unknown' } as const
  return (places ?? [notStated]).flatMap(({ serviceType, targetGroup, places: number }) => {
    const wanted = { serviceType, targetGroup, ...about }
    const text = plannedSiteText(wanted)
    const site = sites.get(text) ?? wanted
    sites.set(text, site)
    const count = (channel: PlannedChannel, many: number): Count => ({
      key: `${channel} ${text}`,
      site,
      channel,
      count: many,
    })
    return number === 'unknown'
      ? [count('unknown:planned', 1)]
      : [count('planned', number), count('stated', 1)]
  })
}

/** The entries that lead from those recorded to those wanted. */
function net(wanted: readonly PlannedEntry[], recorded: readonly PlannedEntry[]): PlannedEntry[] {
  const netted = new Map<string, PlannedEntry>()
  const add = (entry: PlannedEntry, sign: 1 | -1): void => {
    const { site, channel, effectiveOn, knownSince } = entry
    const key = `${channel} ${effectiveOn} ${knownSince} ${plannedSiteText(site)}`
    netted.set(key, { ...entry, delta: sign * entry.delta + (netted.get(key)?.delta ?? 0) })
  }
  for (const entry of wanted) add(entry, 1)
  for (const entry of recorded) add(entry, -1)
  return [...netted.values()].filter(({ delta }) => delta !== 0)
}
