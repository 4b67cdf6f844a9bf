import { plannedStandingStill, standingStill } from '@vietas/capacity-ledger'
import { extended, type Capability } from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import type { Answering } from './answering.ts'
import type { AskedRegister, AskedRegisters } from './capacity-view/registers.ts'

/**
 * What an answer that is made in turns is taken from: the view as it is now. Reports known earlier
 * may be recorded meanwhile, and would have their part in half of the answer.
 */
export function atStandstill<Asked extends Answering>(asked: Asked): Asked {
  const { view, position } = asked
  const index = standingStill(view.index)
  const territories = view.territories()
  return extended(asked, {
    view: extended(view, {
      index,
      planned: plannedStandingStill(view.planned),
      registers: registersUpTo(view.registers, position),
      territories: () => territories,
    }),
  })
}

/** What the log holds behind a position has no part in any state. */
function registersUpTo(registers: AskedRegisters, position: Position): AskedRegisters {
  const asked = new Map<string, AskedRegister<unknown>>()
  return extended(registers, {
    of: ((declared: Capability) => {
      const known = asked.get(declared.name)
      if (known !== undefined) return known
      const register: AskedRegister<unknown> = registers.of(declared)
      const upTo = extended(register, {
        get: (id: string, knownAt: number, walkFrom: Position = position) =>
          register.get(id, knownAt, walkFrom),
      })
      asked.set(declared.name, upTo)
      return upTo
    }) as AskedRegisters['of'],
  })
}
