import {
  areasNamed,
  askingOf,
  sourceProving,
  type Answering,
  type Clocks,
  type EventProven,
} from '@vietas/capacity-questions'
import {
  CAPABILITIES,
  dateOfEvent,
  foldText,
  type AnyEvent,
  type Capability,
  type Known,
} from '@vietas/domain'
import { daysOn } from '../events/days-of-event.ts'
import { isWithin, listedOf, type Listed, type Scope } from './listed.ts'

interface Fact {
  readonly declared: Capability
  readonly event: Known<AnyEvent>
}

/** Every event that registers keep, each once, with whose it is; undefined where a question does not see it. */
function* allFacts({ view }: Answering, scope: Scope): Generator<Fact | undefined> {
  for (const declared of CAPABILITIES as readonly Capability[]) {
    const register = view.registers.of(declared)
    for (const id of register.ids())
      for (const event of register.factsOf(id).slice()) {
        const isSeen = Object.hasOwn(declared.versions, event.type) && isWithin(scope, event)
        yield isSeen ? { declared, event } : undefined
      }
  }
}

/**
 * What happened in a municipality, within the boundaries asked for: each event lies where its unit
 * was on its day, and wherever it names. One that names no place lies where its stream began.
 */
export function* inMunicipality(
  answering: Answering,
  clocks: Clocks,
  scope: Scope,
  code: string,
): Generator<Listed | undefined> {
  const asking = askingOf(clocks, answering)
  const areasOf = (event: Known<AnyEvent>) => {
    const { last } = daysOn(dateOfEvent(event), event.knownSince)
    const here = areasNamed(event.data, { ...asking, validAt: last })
    if (event.type !== 'ServiceUnitRelocated') return here
    return [...here, ...areasNamed(event.data, { ...asking, validAt: last - 1 })]
  }
  const isHere = ({ declared, event }: Fact): boolean => {
    const own = areasOf(event)
    const first = own.length > 0 ? undefined : firstOf(answering, declared, event)
    const areas = first === undefined ? own : areasOf(first)
    return areas.some((area) => area.kind === 'municipality' && area.code === code)
  }
  for (const fact of allFacts(answering, scope))
    yield fact !== undefined && isHere(fact) ? listedOf(fact.event) : undefined
}

function firstOf(
  { view }: Answering,
  declared: Capability,
  { data }: AnyEvent,
): Known<AnyEvent> | undefined {
  const id = (data as Readonly<Record<string, string>>)[declared.idField] ?? ''
  return view.registers.of(declared).factsOf(id)[0]
}

/** Everything of the units, registrations, projects and reports that name a provider. */
export function* ofProvider(
  answering: Answering,
  scope: Scope,
  name: string,
): Generator<Listed | undefined> {
  const isSame = isSpelling(name)
  const isNamed = (event: Known<AnyEvent>): boolean =>
    isWithin(scope, event) && providersIn(event).some(isSame)
  const seen = new Set<string>()
  for (const declared of CAPABILITIES as readonly Capability[]) {
    const register = answering.view.registers.of(declared)
    for (const id of register.ids()) {
      const facts = register.factsOf(id).slice()
      yield undefined
      if (!facts.some(isNamed)) continue
      for (const event of facts)
        if (!seen.has(event.id)) {
          seen.add(event.id)
          yield listedOf(event)
        }
    }
  }
}

/** Whether a name is the same in another spelling; each spelling is looked at once. */
function isSpelling(name: string): (other: string) => boolean {
  const folded = foldText(name)
  const known = new Map<string, boolean>()
  return (other) => {
    const isSame = known.get(other) ?? foldText(other) === folded
    known.set(other, isSame)
    return isSame
  }
}

interface NamesProvider {
  readonly provider?: string
  readonly opens?: readonly { readonly provider?: string }[]
}

function providersIn({ data }: AnyEvent): string[] {
  const { provider, opens = [] } = data as NamesProvider
  return [provider, ...opens.map((unit) => unit.provider)].filter((one) => one !== undefined)
}

/** Everything that a document proves; undefined where it proves nothing. */
export function provenBy({ view }: Answering, id: string) {
  const proving = sourceProving(view.sourced, id)
  if (proving === undefined) return undefined
  const { source, events } = proving
  return { source, listed: () => listedOfSource(events()) }
}

function* listedOfSource(events: Iterable<EventProven>): Generator<Listed> {
  for (const event of events) yield { ...event, ref: event.position }
}
