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

/** What the events of a stream have named so far, for those that follow and name nothing. */
export interface NamedBefore {
  readonly territories: readonly string[]
  readonly targetGroups: readonly string[]
}

const NOTHING: NamedBefore = { territories: [], targetGroups: [] }
const UNIT_PREFIX = streamOf(serviceUnits, '')

/** Fields of data that name a unit, a territory or a target group, in whatever event. */
const NAMES: Readonly<Record<string, keyof Named>> = {
  unitId: 'units',
  units: 'units',
  municipality: 'territories',
  territory: 'territories',
  area: 'territories',
  code: 'territories',
  predecessors: 'territories',
  targetGroup: 'targetGroups',
  targetGroups: 'targetGroups',
}

interface Named {
  readonly units: Set<string>
  readonly territories: Set<string>
  readonly targetGroups: Set<string>
}

/**
 * What an event is about: what it names itself, and else what its stream and the units it names have
 * named before. Where a stream goes from one territory to another, as when a unit moves, it is both.
 */
export function aboutOf(
  event: Pick<RecordedEvent, 'type' | 'stream' | 'data' | 'metadata'>,
  before: (stream: string) => NamedBefore | undefined,
): About {
  const named: Named = { units: new Set(), territories: new Set(), targetGroups: new Set() }
  gather(event.data, named)
  const own = before(event.stream) ?? NOTHING
  const ofUnits = [...named.units].map((unit) => before(UNIT_PREFIX + unit) ?? NOTHING)
  const inherited = [own, ...ofUnits]
  for (const { territories } of inherited)
    for (const territory of territories) named.territories.add(territory)
  if (named.targetGroups.size === 0)
    for (const { targetGroups } of inherited)
      for (const group of targetGroups) named.targetGroups.add(group)
  return {
    type: event.type,
    category: categoryOf(event.stream),
    units: [...named.units],
    territories: [...named.territories],
    targetGroups: [...named.targetGroups],
    provenBy: proofOf(event),
  }
}

/** Undefined also where what stands in the place of a document is none. */
function proofOf({ metadata }: Pick<RecordedEvent, 'metadata'>): string | undefined {
  const source = metadata['source'] as Partial<Source> | null | undefined
  const isNamed = typeof source?.title === 'string' && typeof source.publisher === 'string'
  return isNamed ? sourceId(source as Source) : undefined
}

/** What the stream of an event has named once that event is in it. */
export function namedAfter(
  event: Pick<RecordedEvent, 'data'>,
  before: NamedBefore = NOTHING,
): NamedBefore {
  const named: Named = { units: new Set(), territories: new Set(), targetGroups: new Set() }
  gather(event.data, named)
  const targetGroups = new Set([...before.targetGroups, ...named.targetGroups])
  return {
    territories: named.territories.size === 0 ? before.territories : [...named.territories],
    targetGroups: [...targetGroups],
  }
}

function gather(value: unknown, named: Named): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) gather(item, named)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    const kind = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
    if (kind === undefined) gather(field, named)
    else add(field, kind, named)
  }
}

function add(field: unknown, kind: keyof Named, named: Named): void {
  for (const item of Array.isArray(field) ? (field as unknown[]) : [field])
    if (typeof item === 'string') named[kind].add(item)
    else gather(item, named)
}
