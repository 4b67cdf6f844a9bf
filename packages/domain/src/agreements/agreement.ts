import { storedDate, storedDateIfAny } from '../shared/calendar-date.ts'
import { extended } from '../shared/extended.ts'
import type { AgreementId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { stated, type Stated } from '../shared/stated-by.ts'
import { storedText, storedTextIfAny, storedTexts } from '../shared/stored-text.ts'
import type { AgreementEvent } from './events.ts'

type DataOf<Type> = Stated<Extract<AgreementEvent, { type: Type }>['data']>

/** An agreement as its events tell it; `signed` is absent while there is none. */
export interface Agreement {
  readonly id: AgreementId
  readonly signed?: DataOf<'AgreementSigned'>
  readonly commitments: readonly Commitment[]
  readonly fulfilments: readonly DataOf<'CommitmentFulfilled'>[]
  readonly lapses: readonly DataOf<'CommitmentLapsed'>[]
}

export type Commitment = DataOf<'CommitmentMade'> & { readonly id: string }

export function emptyAgreement(id: string): Agreement {
  const agreementId = storedText(id, 'the id of an agreement') as AgreementId
  return { id: agreementId, commitments: [], fulfilments: [], lapses: [] }
}

/** @throws RangeError when the event cannot be read */
export function agreementAfter(agreement: Agreement, event: Known<AgreementEvent>): Agreement {
  switch (event.type) {
    case 'AgreementSigned':
      storedTexts(event.data.parties, 'a party')
      for (const text of [event.data.subject, event.data.document]) storedTextIfAny(text, 'a text')
      storedDate(event.data.signedOn)
      return extended(agreement, { signed: stated(event) })
    case 'CommitmentMade':
      storedTexts(event.data.who, 'a party')
      storedText(event.data.what, 'what is promised')
      storedDate(event.data.madeOn)
      storedDateIfAny(event.data.dueOn)
      storedTextIfAny(event.data.closureOrder, 'the id of an order')
      return {
        ...agreement,
        commitments: [...agreement.commitments, { id: event.id, ...stated(event) }],
      }
    case 'CommitmentFulfilled':
      storedText(event.data.commitment, 'the id of a commitment')
      storedDate(event.data.fulfilledOn)
      storedTextIfAny(event.data.outcome, 'an outcome')
      return { ...agreement, fulfilments: [...agreement.fulfilments, stated(event)] }
    case 'CommitmentLapsed':
      storedText(event.data.commitment, 'the id of a commitment')
      storedDate(event.data.lapsedOn)
      storedTextIfAny(event.data.reason, 'a reason')
      return { ...agreement, lapses: [...agreement.lapses, stated(event)] }
  }
}

export function fulfilmentOf(
  { fulfilments }: Agreement,
  id: string,
): DataOf<'CommitmentFulfilled'> | undefined {
  return fulfilments.find(({ commitment }) => commitment === id)
}

export function lapseOf({ lapses }: Agreement, id: string): DataOf<'CommitmentLapsed'> | undefined {
  return lapses.find(({ commitment }) => commitment === id)
}
