import { z } from 'zod'
import { changes } from '../capability.ts'
import { CAPACITY_REFUSALS } from '../places/broken-days.ts'
import { acceptIfWithin, asKnown } from '../places/capacity-rule.ts'
import { providers } from '../providers/capability.ts'
import type { Registration } from '../providers/registration.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { OpeningCorrection, type ServiceUnitOpeningCorrected } from './events.ts'
import { after, reportsThatCount } from './evolve-unit.ts'
import { whyReportsBeforeOpening } from './reports-before-opening.ts'
import type { Unit } from './unit.ts'
import { NOT_REGISTERED, whyNotRegistered } from './why-not-registered.ts'

/** The opening was reported wrongly: its day, the service type or the provider was another. */
export const CorrectOpening = z
  .strictObject(OpeningCorrection)
  .refine(
    ({ effectiveOn, serviceType, provider, registration }) =>
      [effectiveOn, serviceType, provider, registration].some((stated) => stated !== undefined),
    {
      error: 'state at least one of effectiveOn, serviceType, provider, registration',
      path: ['effectiveOn'],
    },
  )
  .meta({ id: 'CorrectOpening' })

const refuses = [
  'unit-not-found',
  'same-opening',
  'reports-before-opening',
  ...NOT_REGISTERED,
  ...CAPACITY_REFUSALS,
] as const

export const correctOpening = changes({
  records: 'ServiceUnitOpeningCorrected',
  command: CorrectOpening,
  happenedOn: null,
  beside: {
    of: providers,
    ids: ({ registration }, { opening }: Unit) => {
      const named = registration ?? opening?.registration
      return named === undefined ? [] : [named]
    },
  },
  refuses,
  decide:
    (command, moment) =>
    (
      unit: Unit,
      registrations: readonly Registration[],
    ): Decision<ServiceUnitOpeningCorrected, (typeof refuses)[number]> => {
      const overrun = command.overrun ?? overrunOfOpening(unit)
      const event: ServiceUnitOpeningCorrected = {
        type: 'ServiceUnitOpeningCorrected',
        data: { unitId: unit.id, ...command, ...(overrun === undefined ? {} : { overrun }) },
      }
      const corrected = after(unit, asKnown(event, moment))
      if (!unit.opening || !corrected.opening) return refused('unit-not-found')
      if (isSame(unit.opening, corrected.opening)) return refused('same-opening')
      return (
        whyNotRegistered(registrations, corrected.opening.serviceType) ??
        whyReportsBeforeOpening(corrected, '/effectiveOn') ??
        acceptIfWithin(unit, corrected, event)
      )
    },
})

type Opening = NonNullable<Unit['opening']>

const isSame = (was: Opening, is: Opening): boolean =>
  (['on', 'serviceType', 'provider', 'registration'] as const).every(
    (field) => was[field] === is[field],
  )

/** The counts that it stated move with the opening, and so does the overrun that it stated. */
function overrunOfOpening(unit: Unit): ServiceUnitOpeningCorrected['data']['overrun'] {
  const opening = reportsThatCount(unit).findLast(({ type }) => type === 'ServiceUnitOpened')
  return opening?.type === 'ServiceUnitOpened' ? opening.data.overrun : undefined
}
