import {
  checkMunicipality,
  inTurns,
  type Answering,
  type CapacityReader,
  type Clocks,
} from '@vietas/capacity-questions'
import { sourceNamed, SourceNamed, type Capability } from '@vietas/domain'
import { ProblemError } from '@vietas/service-kit'
import type { Descent } from '@vietas/territories'
import { z } from 'zod'
import { NOT_KNOWN } from '../registers/explain-status.route.ts'
import { CapabilityName } from './entry.ts'
import { isWithin, listedOf, type Looked, type Scope } from './listed.ts'
import { inMunicipality, ofProvider, provenBy } from './subject.ts'
import { toldOf } from './told.ts'
import type { Told } from './value-after.ts'

const Reform = z
  .object({
    code: z.string(),
    name: z.string(),
    effectiveOn: z.string(),
    href: z.string().describe('The timeline of the change of territories'),
  })
  .meta({ id: 'ReformOfTimeline' })

export const AboutAnswer = z.object({
  kind: z.enum(['one', 'municipality', 'provider', 'source']),
  id: z.string().describe('Its id; of a municipality its code, of a provider its name'),
  capability: CapabilityName.nullable().describe('Of one: which register; null for all else'),
  name: z.string().nullable().describe('Of a municipality, within the boundaries asked for'),
  source: SourceNamed.nullable(),
  predecessors: z.array(Reform).describe('Of a municipality: what it was made of, as known then'),
  successors: z.array(Reform).describe('What becomes of it, as known then'),
})
type AboutAnswer = z.infer<typeof AboutAnswer>

/** What a timeline is of. */
export interface Subject {
  readonly about: AboutAnswer
  readonly listed: Looked
  /** Where it is of one: entries tell what became of that one, else of what each is about. */
  readonly told?: Told
}

export interface Asking {
  readonly reader: CapacityReader
  readonly answering: Answering
  readonly clocks: Clocks
  readonly scope: Scope
  readonly prefix: string
}

const ABOUT = { capability: null, name: null, source: null, predecessors: [], successors: [] }

/** @throws ProblemError when nothing was known of it by then, or not of the one event */
export async function aboutOne(
  { reader, answering, scope }: Asking,
  declared: Capability,
  id: string,
  event: string | undefined,
): Promise<Subject> {
  const told = await toldOf(reader, answering, scope, declared, id)
  const listed = told.events.filter((one) => event === undefined || one.id === event)
  if (listed.length === 0) throw notKnown(`${event ?? id} among ${declared.name}`)
  const about = { ...ABOUT, kind: 'one' as const, capability: declared.name, id }
  return { about, told, listed: listed.map(listedOf) }
}

/** @throws ProblemError when it is not a municipality within the boundaries asked for */
export function aboutMunicipality(asking: Asking, code: string): Subject {
  const { answering, clocks, scope, prefix } = asking
  const { lens, knownAt } = clocks
  if (lens.find(code) === undefined) throw notKnown(`a municipality ${code}`)
  checkMunicipality(code, lens, 'boundaries')
  const { predecessorsAsKnown, successorsAsKnown } = answering.view.territories()
  const reform = (to: Descent['to'], { effectiveOn, changeId }: Descent) => ({
    code: to.code,
    name: to.name,
    effectiveOn,
    href: `${prefix}/v1/timeline/territories/${changeId}`,
  })
  const about = {
    ...ABOUT,
    kind: 'municipality' as const,
    id: code,
    name: lens.municipality(code).name,
    predecessors: predecessorsAsKnown(code, knownAt).map((step) => reform(step.from, step)),
    successors: successorsAsKnown(code, knownAt).map((step) => reform(step.to, step)),
  }
  return { about, listed: inMunicipality(answering, clocks, scope, code) }
}

/** @throws ProblemError when nothing that names it was known by then */
export async function aboutProvider({ answering, scope }: Asking, name: string): Promise<Subject> {
  const listed = () => ofProvider(answering, scope, name)
  if (!(await isAnyKnown(listed(), scope))) throw notKnown(`a provider ${JSON.stringify(name)}`)
  return { about: { ...ABOUT, kind: 'provider', id: name }, listed: listed() }
}

/** @throws ProblemError when nothing that it proves was known by then */
export async function aboutSource({ answering, scope }: Asking, id: string): Promise<Subject> {
  const proven = provenBy(answering, id)
  if (proven === undefined || !(await isAnyKnown(proven.listed(), scope)))
    throw notKnown(`a source ${id}`)
  const about = { ...ABOUT, kind: 'source' as const, id, source: sourceNamed(proven.source) }
  return { about, listed: proven.listed() }
}

async function isAnyKnown(listed: Looked, scope: Scope): Promise<boolean> {
  const turn = inTurns()
  for (const one of listed) {
    if (one !== undefined && isWithin(scope, one)) return true
    await turn()
  }
  return false
}

export const notKnown = (what: string): ProblemError =>
  new ProblemError({
    ...NOT_KNOWN['not-known'],
    detail: `Nothing was known of ${what} by then. Ask with a later knownAt, or take it from a list of the capacity service.`,
  })
