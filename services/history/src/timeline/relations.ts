import { countsStated, STATED } from '../events/counts-stated.ts'
import { daysOfEvent, type Days } from '../events/days-of-event.ts'
import { reportsOf, type AnyEvent, type DomainEvent, type Known, type UnitId } from '@vietas/domain'

/** What an event does to one before it. */
export const RELATIONS = ['corrects', 'withdraws', 'amends', 'revokes', 'blocks'] as const
export type Relation = (typeof RELATIONS)[number]

export interface Related {
  readonly relation: Relation
  readonly event: Known<AnyEvent>
}

export interface RelationsOfEvent {
  /** What it does to earlier ones. */
  readonly changes: readonly Related[]
  /** What later ones do to it. */
  readonly changedBy: readonly Related[]
  /**
   * The days that what it says is about. What is about no day is about those of what it withdraws or
   * corrects; undefined where that names none either.
   */
  readonly days: Days | undefined
}

type Event = Known<DomainEvent>

/** Of an event that only states something, and changes nothing that was stated before, none. */
const RELATION_OF: Readonly<Partial<Record<DomainEvent['type'], Relation>>> = {
  ServiceUnitOpeningCorrected: 'corrects',
  PlacesAuthorised: 'corrects',
  OperationalPlacesSet: 'corrects',
  CountCorrected: 'corrects',
  PlacesCounted: 'corrects',
  NeedsCorrected: 'corrects',
  UnitCostCorrected: 'corrects',
  CompensationCorrected: 'corrects',
  IndicatorReportCorrected: 'corrects',
  ClosureOrderAmended: 'amends',
  ClosureOrderRevoked: 'revokes',
  PlanAmended: 'amends',
  ProjectRevised: 'amends',
  MergerBlocked: 'blocks',
}

/** What it ends as a whole, whatever has amended it. */
const ENDS_ALL: ReadonlySet<Relation> = new Set(['revokes', 'blocks'])

/**
 * How events of one stream, or about one unit, are related, given in known order. Of what is stated
 * twice of one thing and one day, the one known later corrects the one before.
 */
export function relationsAmong(
  events: readonly Known<AnyEvent>[],
): ReadonlyMap<string, RelationsOfEvent> {
  const related = new Map<string, RelationsOfEvent & { readonly changedBy: Related[] }>()
  const past = emptyPast()
  for (const event of events as readonly Event[]) {
    const changes = takeIn(past, event)
    const changed = changes.map(({ event: earlier }) => related.get(earlier.id))
    const days = daysOfEvent(event) ?? changed.find((earlier) => earlier?.days !== undefined)?.days
    related.set(event.id, { changes, changedBy: [], days })
    for (const [at, { relation }] of changes.entries())
      changed[at]?.changedBy.push({ relation, event })
  }
  return related
}

interface Past {
  readonly byId: Map<string, Event>
  readonly withdrawn: Set<string>
  /** All that has stated one thing, in known order. */
  readonly stated: Map<string, Event[]>
}

const emptyPast = (): Past => ({ byId: new Map(), withdrawn: new Set(), stated: new Map() })

function takeIn(past: Past, event: Event): Related[] {
  past.byId.set(event.id, event)
  if (event.type === 'ReportWithdrawn') return withdrawn(past, event.data.eventId)
  const relation = RELATION_OF[event.type]
  const changed = new Set<Event>()
  for (const thing of thingsStated(event)) {
    const before = (past.stated.get(thing) ?? []).filter(({ id }) => !past.withdrawn.has(id))
    const last = relation !== undefined && ENDS_ALL.has(relation) ? before : before.slice(-1)
    for (const earlier of last) changed.add(earlier)
    past.stated.set(thing, [...before, event])
  }
  if (event.type === 'ServiceUnitOpeningCorrected') moveOpening(past, event)
  return relation === undefined ? [] : [...changed].map((earlier) => ({ relation, event: earlier }))
}

function withdrawn(past: Past, id: string): Related[] {
  past.withdrawn.add(id)
  const event = past.byId.get(id)
  return event === undefined ? [] : [{ relation: 'withdraws', event }]
}

/** What an event says something of, in one way of writing it. */
function thingsStated(event: Event): readonly string[] {
  switch (event.type) {
    case 'ServiceUnitOpened':
      return [...CORRECTED.map((field) => opening(event.data.unitId, field)), ...countsOf(event)]
    case 'ServiceUnitOpeningCorrected':
      return CORRECTED.filter((field) => event.data[field] !== undefined).map((field) =>
        opening(event.data.unitId, field),
      )
    case 'ProjectCommissioned':
      return [...event.data.opens, ...event.data.enlarges].flatMap(({ unitId }) =>
        reportsOf(unitId, event).flatMap((report) => thingsStated(report as Event)),
      )
    case 'ServiceUnitReopened':
    case 'PlacesAuthorised':
    case 'OperationalPlacesSet':
    case 'CountCorrected':
    case 'PlacesCounted':
      return countsOf(event)
    case 'ClosureOrderIssued':
    case 'ClosureOrderAmended':
    case 'ClosureOrderRevoked':
      return [`order ${event.data.orderId}`]
    case 'UnitCostSet':
    case 'UnitCostCorrected':
      return [`cost ${event.data.serviceType} ${event.data.per} ${event.data.validFrom}`]
    case 'IndicatorReported':
      return [`report ${event.id}`]
    case 'IndicatorReportCorrected':
      return [`report ${event.data.report}`]
    default:
      return ONE_A_STREAM.has(event.type) ? ['the one of the stream'] : []
  }
}

/** Of these a stream is about one thing. */
const ONE_A_STREAM: ReadonlySet<string> = new Set<DomainEvent['type']>([
  'NeedsRecorded',
  'NeedsCorrected',
  'CompensationPaid',
  'CompensationCorrected',
  'PlanApproved',
  'PlanTargetsSet',
  'PlanAmended',
  'ProjectInvited',
  'ProjectSubmitted',
  'ProjectApproved',
  'ProjectRevised',
  'MergerScheduled',
  'MergerBlocked',
])

/** What a correction of an opening states anew, each for itself. */
const CORRECTED = ['effectiveOn', 'serviceType', 'provider', 'registration'] as const

const opening = (unitId: UnitId, field: (typeof CORRECTED)[number]): string =>
  `opening ${unitId} ${field}`

type Counts = Extract<
  Event,
  {
    type:
      | 'ServiceUnitOpened'
      | 'ServiceUnitReopened'
      | 'PlacesAuthorised'
      | 'OperationalPlacesSet'
      | 'CountCorrected'
      | 'PlacesCounted'
  }
>

/** Each count that an event states of a day. */
function countsOf(event: Counts): string[] {
  const { unitId, effectiveOn } = event.data
  const of = (group: string, measures: readonly string[]): string[] =>
    measures.map((measure) => `${unitId} ${group} ${measure} ${effectiveOn}`)
  switch (event.type) {
    case 'ServiceUnitOpened':
    case 'ServiceUnitReopened':
      return event.data.places.flatMap(({ targetGroup }) => of(targetGroup, STATED))
    default:
      return of(event.data.targetGroup, countsStated(event) ?? [])
  }
}

/** The counts stated with an opening move with its day. */
function moveOpening(
  { stated }: Past,
  { data: { unitId, effectiveOn } }: Extract<Event, { type: 'ServiceUnitOpeningCorrected' }>,
): void {
  if (effectiveOn === undefined) return
  for (const opened of stated.get(opening(unitId, 'effectiveOn')) ?? [])
    for (const report of openingsIn(opened, unitId))
      for (const thing of countsOf({ ...report, data: { ...report.data, effectiveOn } }))
        if (!stated.has(thing)) stated.set(thing, [opened])
}

function openingsIn(
  event: Event,
  unitId: UnitId,
): Extract<Counts, { type: 'ServiceUnitOpened' }>[] {
  if (event.type === 'ServiceUnitOpened') return [event]
  if (event.type !== 'ProjectCommissioned') return []
  return reportsOf(unitId, event).flatMap((report) =>
    report.type === 'ServiceUnitOpened' ? [report] : [],
  )
}
