import { z } from 'zod'
import { creates } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { foldText } from '../shared/fold-text.ts'
import { OrganisationName } from '../shared/free-text.ts'
import type { Agreement } from './agreement.ts'
import { AgreementSigned, GIVEN } from './events.ts'

const MOST_PARTIES = 100

/** Each organisation once, in whatever spelling. */
export const DistinctOrganisations = z
  .array(OrganisationName)
  .min(1, 'name at least one organisation')
  .max(MOST_PARTIES, `name at most ${MOST_PARTIES} organisations`)
  .refine((names) => new Set(names.map(foldText)).size === names.length, {
    error: 'an organisation is named twice; name each once',
  })

/** Organisations sign an agreement, or come to one in talks. */
export const signAgreement = creates({
  records: 'AgreementSigned',
  command: AgreementSigned.shape.data
    .omit(GIVEN)
    .extend({ parties: DistinctOrganisations })
    .meta({ id: 'SignAgreement' }),
  happenedOn: 'signedOn',
  refuses: ['already-signed', 'signed-in-future'],
  decide:
    (command, { today }) =>
    (agreement: Agreement) => {
      if (agreement.signed) return refused('already-signed')
      if (dayOf(command.signedOn) > today)
        return refused('signed-in-future', { pointer: '/signedOn' })
      return accepted({ type: 'AgreementSigned', data: { agreementId: agreement.id, ...command } })
    },
})
