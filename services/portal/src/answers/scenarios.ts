import type { Changes } from '../query.ts'
import { ask, forget } from './ask.ts'
import { tell } from './tell.ts'

/** What a scenario leaves out of a stream: some events of it, or all. */
export interface LeftOut {
  readonly stream: string
  readonly events?: readonly string[]
}

/** A command as the registry takes it, as if it had been given. */
export interface Added {
  readonly act: string
  /** What it acts on; of what it creates, the id that it gets. */
  readonly id?: string
  readonly body: Readonly<Record<string, unknown>>
  readonly knownSince?: string
}

/** What a scenario makes of the past. */
export interface Draft {
  readonly leaveOut: readonly LeftOut[]
  readonly add: readonly Added[]
}

/** What can no longer be: an event that was recorded, or one of the commands added. */
export interface CannotBe {
  readonly event: { readonly id: string; readonly type: string; readonly stream: string } | null
  readonly added: number | null
  readonly refusal: { readonly code: string; readonly firstDay: string | null }
}

export interface Scenario extends Draft {
  readonly id: string
  readonly name: string
  /** Made from the log at hand: it can be copied, not deleted. */
  readonly shipped: boolean
  readonly base: {
    readonly position: string
    readonly knownAt?: string
    readonly validAt?: string
  }
  readonly cannotBe: readonly CannotBe[]
  readonly logPosition: string
  readonly hasMovedOn: boolean
}

export interface Scenarios {
  readonly scenarios: readonly Scenario[]
  /** Those that would be made from the log at hand, were there anything to change. */
  readonly notMade: readonly (Pick<Scenario, 'id' | 'name'> & { readonly why: string })[]
}

export interface Numbers {
  readonly units: number
  readonly places: Readonly<Record<string, number>>
  readonly unitsWithUnknown: Readonly<Record<string, number>>
}

export interface Beside {
  readonly scenario: Numbers
  readonly baseline: Numbers
  readonly difference: Numbers
  readonly changes: readonly {
    readonly change: string
    readonly units?: number
    readonly places: Readonly<Record<string, number>>
    readonly unitsWithUnknown: Readonly<Record<string, number>>
  }[]
}

export interface BesideInGroup extends Beside {
  readonly group: Readonly<Record<string, string | null>>
}

export interface Compared {
  readonly total: Beside
  readonly groups: readonly BesideInGroup[]
}

const PATH = '/history/v1/scenarios'
const at = (id: string): string => `${PATH}/${encodeURIComponent(id)}`

export const scenarios = (): Promise<Scenarios> => ask(PATH)
export const scenarioWith = (id: string): Promise<Scenario> => ask(at(id))

/** Places in a scenario and in its baseline, and by which changes they differ. */
export const besideBaseline = (id: string, asked: Changes): Promise<Compared> => {
  const { scenario: _, ...clocks } = asked
  return ask(`${at(id)}/comparison`, clocks)
}

/** The same question, asked of what the scenario is compared with. */
export const ofBaseline = (asked: Changes): Changes => ({ ...asked, baseline: 'yes' })

export const create = (name: string, draft: Draft): Promise<Scenario> =>
  told('POST', PATH, { name, ...draft })
export const copyOf = (id: string, name: string): Promise<Scenario> =>
  told('POST', `${at(id)}/copies`, { name })
export const moveAlong = (id: string): Promise<Scenario> => told('POST', `${at(id)}/moves`)
export const remove = (id: string): Promise<void> => told('DELETE', at(id))

/** Whatever has come of it, pages ask anew. @throws Refused, Unreachable */
const told = <Answer>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<Answer> =>
  tell<Answer>(method, path, body).finally(() => forget())
