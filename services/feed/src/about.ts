import { serviceUnits, sourceId, streamOf, type Source } from '@vietas/domain'
import { categoryOf, type RecordedEvent } from '@vietas/event-store'

/** What filters look at: what an event is, and what it is about. */
export interface About {
  readonly type: string
  readonly category: string
  readonly units: readonly string[]
  /** ATVK codes, planning regions or a country, as the log names them. */
  readonly territories: readonly string[]
  readonly targetGroups: readonly string[]
  /** The id of the document that proves it. */
  readonly provenBy: string | undefined
}

/** What was named so far by the events of a stream, and of a unit also by others that describe it. */
export type NamedBefore = Readonly<Record<Kind, readonly string[]>>

type Kind = 'units' | 'territories' | 'targetGroups'
type Named = Readonly<Record<Kind, Set<string>>>

const UNIT_PREFIX = streamOf(serviceUnits, '')

/**
 * Fields of data that name a unit, a territory or a target group, in whatever event. Where people
 * lived before they came (homeMunicipality) is not among them: an event is about where its unit is.
 */
export const FIELDS: Readonly<Record<string, Kind>> = {
  unitId: 'units',
  units: 'units',
  centre: 'units',
  centres: 'units',
  municipality: 'territories',
  municipalities: 'territories',
  planningRegion: 'territories',
  territory: 'territories',
  area: 'territories',
  code: 'territories',
  predecessors: 'territories',
  targetGroup: 'targetGroups',
  targetGroups: 'targetGroups',
}

/**
 * What an event is about: the units that it names, else those that its stream has; wherever these
 * units and its stream were ever said to be, since a move may be still to come, or be withdrawn; the
 * groups that it names, else theirs.
 */
export function aboutOf(
  event: Pick<RecordedEvent, 'type' | 'stream' | 'data' | 'metadata'>,
  before: (stream: string) => NamedBefore | undefined,
): About {
  const named = setsOf()
  gather(event.data, named)
  const own = before(event.stream)
  if (named.units.size === 0) addAll('units', own, named)
  const inherited = [own, ...[...named.units].map((unit) => before(UNIT_PREFIX + unit))]
  for (const one of inherited) addAll('territories', one, named)
  if (named.targetGroups.size === 0) for (const one of inherited) addAll('targetGroups', one, named)
  return {
    type: event.type,
    category: categoryOf(event.stream),
    ...listsOf(named),
    provenBy: proofOf(event),
  }
}

/** Undefined also where what stands in the place of a document is none. */
function proofOf({ metadata }: Pick<RecordedEvent, 'metadata'>): string | undefined {
  const source = metadata['source'] as Partial<Source> | null | undefined
  const isNamed = typeof source?.title === 'string' && typeof source.publisher === 'string'
  return isNamed ? sourceId(source as Source) : undefined
}

/** What its stream, and each unit that it describes, has been named with once an event is recorded. */
export function namedAfter(
  event: Pick<RecordedEvent, 'stream' | 'data'>,
  before: (stream: string) => NamedBefore | undefined,
): readonly (readonly [stream: string, named: NamedBefore])[] {
  const after = new Map<string, Named>()
  const note = (stream: string, data: unknown): void => {
    const named = after.get(stream) ?? setsOf(before(stream))
    gather(data, named)
    after.set(stream, named)
  }
  note(event.stream, event.data)
  for (const unit of unitsDescribed(event.data)) note(UNIT_PREFIX + unit.unitId, unit)
  return [...after].map(([stream, named]) => [stream, listsOf(named)])
}

/** Such as those that a project opens. */
function unitsDescribed(value: unknown): { readonly unitId: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(unitsDescribed)
  const { unitId } = value as { readonly unitId?: unknown }
  return typeof unitId === 'string' ? [{ ...value, unitId }, ...within] : within
}

const setsOf = (before?: NamedBefore): Named => ({
  units: new Set(before?.units),
  territories: new Set(before?.territories),
  targetGroups: new Set(before?.targetGroups),
})

const listsOf = ({ units, territories, targetGroups }: Named): NamedBefore => ({
  units: [...units],
  territories: [...territories],
  targetGroups: [...targetGroups],
})

function addAll(kind: Kind, from: NamedBefore | undefined, to: Named): void {
  for (const item of from?.[kind] ?? []) to[kind].add(item)
}

function gather(value: unknown, named: Named): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) gather(item, named)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
    if (kind === undefined) gather(field, named)
    else add(field, kind, named)
  }
}

function add(field: unknown, kind: Kind, named: Named): void {
  for (const item of Array.isArray(field) ? (field as unknown[]) : [field])
    if (typeof item === 'string') named[kind].add(item)
    else gather(item, named)
}
