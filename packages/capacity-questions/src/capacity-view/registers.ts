import {
  CAPABILITIES,
  capabilitiesTakingIn,
  rememberedBy,
  type Capability,
  type DomainEvent,
  type EpochMs,
  type Known,
  type StateOf,
} from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import { createRegister, type Register, type Registered } from '@vietas/projections'

type Event = Known<DomainEvent>

/** As questions ask it. */
export type AskedRegister<State> = Omit<
  Register<State, Event>,
  'take' | 'withdraw' | 'restore' | 'mayHaveComeAfter'
>

/** The registers of all capabilities, each asked for by its declaration. */
export interface AskedRegisters {
  readonly of: <Declared extends Capability>(declared: Declared) => AskedRegister<StateOf<Declared>>
  /** Whether anything known at an instant may have come from behind a position of the log. */
  readonly mayHaveComeAfter: (position: Position, knownAt: EpochMs) => boolean
}

export interface Registers extends AskedRegisters {
  /** Throws when the event cannot be read; the registers are then as they were before. */
  readonly take: (event: Event) => void
  readonly withdraw: (event: Event) => void
  readonly restore: (event: Event) => void
}

export function createRegisters(): Registers {
  const registers = new Map(
    CAPABILITIES.map((declared) => [declared.name, registerOf(declared)] as const),
  )
  const all = [...registers.values()]
  const taking = ({ type }: Event): Register<unknown, Event>[] =>
    capabilitiesTakingIn(type).flatMap(({ name }) => registers.get(name) ?? [])
  const withdraw = (event: Event): void => {
    for (const register of taking(event)) register.withdraw(event)
  }
  return {
    of: <Declared extends Capability>(declared: Declared) =>
      registers.get(declared.name) as Register<StateOf<Declared>, Event>,
    take: (event) => {
      try {
        for (const register of taking(event)) register.take(event)
      } catch (error) {
        withdraw(event)
        throw error
      }
    },
    withdraw,
    restore: (event) => {
      for (const register of taking(event)) register.restore(event)
    },
    mayHaveComeAfter: (position, knownAt) =>
      all.some((register) => register.mayHaveComeAfter(position, knownAt)),
  }
}

const registerOf = (declared: Capability): Register<unknown, Event> =>
  createRegister<unknown, Event>(registeredAs(declared))

export const registeredAs = (declared: Capability): Registered<unknown, Event> => ({
  idsOf: (event) => rememberedBy(declared, event),
  empty: (id) => declared.empty(id),
  evolve: (state, event) => declared.evolve(state, event),
})
