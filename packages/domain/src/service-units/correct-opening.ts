import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS } from '../places/broken-days.ts'
import { acceptIfWithin, asKnown } from '../places/capacity-rule.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { OpeningCorrection, type ServiceUnitOpeningCorrected } from './events.ts'
import { after, reportsThatCount } from './evolve-unit.ts'
import { whyReportsBeforeOpening } from './reports-before-opening.ts'
import type { Unit } from './unit.ts'

/** The opening was reported wrongly: its day, the service type or the provider was another. */
export const CorrectOpening = z
  .strictObject(OpeningCorrection)
  .refine(
    ({ effectiveOn, serviceType, provider }) =>
      effectiveOn !== undefined || serviceType !== undefined || provider !== undefined,
    { error: 'state at least one of effectiveOn, serviceType, provider', path: ['effectiveOn'] },
  )
  .meta({ id: 'CorrectOpening' })

const refuses = [
  'unit-not-found',
  'same-opening',
  'reports-before-opening',
  ...CAPACITY_REFUSALS,
] as const

export const correctOpening = changes({
  command: CorrectOpening,
  happenedOn: null,
  refuses,
  decide:
    (command, moment) =>
    (unit: Unit): Decision<ServiceUnitOpeningCorrected, (typeof refuses)[number]> => {
      const overrun = command.overrun ?? overrunOfOpening(unit)
      const event: ServiceUnitOpeningCorrected = {
        type: 'ServiceUnitOpeningCorrected',
        data: { unitId: unit.id, ...command, ...(overrun === undefined ? {} : { overrun }) },
      }
      const corrected = after(unit, asKnown(event, moment))
      if (!unit.opening || !corrected.opening) return refused('unit-not-found')
      const { on, serviceType, provider } = corrected.opening
      const was = unit.opening
      if (on === was.on && serviceType === was.serviceType && provider === was.provider)
        return refused('same-opening')
      return (
        whyReportsBeforeOpening(corrected, '/effectiveOn') ?? acceptIfWithin(unit, corrected, event)
      )
    },
})

/** The counts that it stated move with the opening, and so does the overrun that it stated. */
function overrunOfOpening(unit: Unit): ServiceUnitOpeningCorrected['data']['overrun'] {
  const opening = reportsThatCount(unit).findLast(({ type }) => type === 'ServiceUnitOpened')
  return opening?.type === 'ServiceUnitOpened' ? opening.data.overrun : undefined
}
