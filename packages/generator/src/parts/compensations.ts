import { compensations as capability, dateOf } from '@vietas/domain'
import type { Country } from '../country.ts'
import { REASON } from '../labels.ts'
import { someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import { someMunicipality } from '../whereabouts.ts'

const { acts } = capability

export const compensations: Part = {
  happenings: [{ timesAYear: 0.15, happen: pay }],
}

/** For a quarter of a year that has ended, for a service that is given somewhere. */
function pay(country: Country): void {
  const { random, today, later } = country
  const serviceType = someUnit(country)?.opening?.serviceType
  if (serviceType === undefined) return
  const to = today() - random.between(1, 60)
  const id = country.newId()
  const persons = random.between(1, 40)
  const cents = persons * random.between(100_000, 400_000)
  country.act(capability, acts.payCompensation, id, {
    municipality: someMunicipality(random, to),
    period: { from: dateOf(to - 90), to: dateOf(to) },
    serviceType,
    persons: random.chance(0.05) ? 'unknown' : persons,
    cents,
    paidOn: dateOf(today()),
  })
  if (random.chance(0.05))
    later(random.between(10, 300), () =>
      country.act(capability, acts.correctCompensation, id, {
        cents: cents - random.between(1, 50_000),
        reason: REASON,
      }),
    )
}
