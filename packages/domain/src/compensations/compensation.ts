import { storedDate, storedDateIfAny } from '../shared/calendar-date.ts'
import { countValue } from '../shared/count.ts'
import { extended } from '../shared/extended.ts'
import type { CompensationId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { storedAmount } from '../shared/money.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { stated, type Stated } from '../shared/stated-by.ts'
import { storedTerm, storedText, storedTextIfAny } from '../shared/stored-text.ts'
import type { CompensationEvent } from './events.ts'

type DataOf<Type> = Stated<Extract<CompensationEvent, { type: Type }>['data']>

/** Money paid to a municipality; `paid` is as last corrected, and absent while there is none. */
export interface Compensation {
  readonly id: CompensationId
  readonly paid?: DataOf<'CompensationPaid'>
  readonly corrections: readonly DataOf<'CompensationCorrected'>[]
}

export function emptyCompensation(id: string): Compensation {
  return { id: storedText(id, 'the id of a compensation') as CompensationId, corrections: [] }
}

/** @throws RangeError when the event cannot be read */
export function compensationAfter(
  compensation: Compensation,
  event: Known<CompensationEvent>,
): Compensation {
  if (event.type === 'CompensationPaid') {
    const { data } = event
    for (const text of [data.municipality, data.planningRegion]) storedTextIfAny(text, 'a text')
    if (data.serviceType !== undefined)
      storedTerm(data.serviceType, ServiceType.options, 'a service type')
    if (data.period !== undefined)
      for (const date of [data.period.from, data.period.to]) storedDate(date)
    storedDateIfAny(data.paidOn)
    countValue(data.persons)
    storedAmount(data.cents)
    return extended(compensation, { paid: stated(event) })
  }
  const { data } = event
  storedText(data.reason, 'a reason')
  if (data.persons !== undefined) countValue(data.persons)
  if (data.cents !== undefined) storedAmount(data.cents)
  return { ...compensation, corrections: [...compensation.corrections, stated(event)] }
}

/** The sum and the persons as last corrected. */
export function statedOf({
  paid,
  corrections,
}: Compensation): Pick<DataOf<'CompensationPaid'>, 'persons' | 'cents'> {
  let { persons = 'unknown', cents = 'unknown' } = paid ?? {}
  for (const corrected of corrections) {
    persons = corrected.persons ?? persons
    cents = corrected.cents ?? cents
  }
  return { persons, cents }
}
