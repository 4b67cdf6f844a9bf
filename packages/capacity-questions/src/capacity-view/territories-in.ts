import { territories, type DomainEvent, type Known } from '@vietas/domain'
import {
  referenceEvents,
  territoriesOf,
  type Territories,
  type TerritoryEvent,
} from '@vietas/territories'
import type { AskedRegisters, Registers } from './registers.ts'

const isRecorded = ({ position }: Known<DomainEvent>): boolean => position !== ''

/**
 * The municipalities as the registers have them, made anew when one of their changes comes or goes.
 * The reference data come first: they are restored as events that no log holds.
 */
export function territoriesIn(registers: Registers): () => Territories {
  for (const event of referenceEvents) registers.restore(event)
  const register = registers.of(territories)
  let changes = register.changes()
  let now = territoriesOf()
  return () => {
    if (register.changes() === changes) return now
    changes = register.changes()
    now = territoriesNow(registers)
    return now
  }
}

/** The municipalities that reference data and all changes in the registers make. */
export function territoriesNow(registers: AskedRegisters): Territories {
  const register = registers.of(territories)
  const events = [...register.ids()].flatMap((id) => register.factsOf(id).filter(isRecorded))
  return territoriesOf(events as TerritoryEvent[])
}
