import { z } from 'zod'
import { changes } from '../capability.ts'
import { CalendarDate, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { freeText } from '../shared/free-text.ts'
import type { ServiceUnitRenamed } from './events.ts'
import { nameOn } from './name-on.ts'
import { NOT_KNOWN, whyNotKnown, type NotKnown } from './operating.ts'
import type { Unit } from './unit.ts'

export const RenameServiceUnit = z
  .strictObject({ effectiveOn: CalendarDate, name: freeText(200) })
  .meta({ id: 'RenameServiceUnit' })
export type RenameServiceUnit = z.infer<typeof RenameServiceUnit>

export const renameServiceUnit = changes({
  records: 'ServiceUnitRenamed',
  command: RenameServiceUnit,
  happenedOn: null,
  refuses: [...NOT_KNOWN, 'same-name'],
  decide:
    (command) =>
    (unit: Unit): Decision<ServiceUnitRenamed, NotKnown | 'same-name'> => {
      const on = dayOf(command.effectiveOn)
      const why = whyNotKnown(unit, on)
      if (why) return why
      return nameOn(unit, on) === command.name
        ? refused('same-name', { pointer: '/name' })
        : accepted({ type: 'ServiceUnitRenamed', data: { unitId: unit.id, ...command } })
    },
})
