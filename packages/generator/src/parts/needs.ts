import { dateOf, needs as capability } from '@vietas/domain'
import type { Country } from '../country.ts'
import { REASON } from '../labels.ts'
import type { Part } from '../part.ts'
import { someMunicipality } from '../whereabouts.ts'

const { acts } = capability

export const needs: Part = {
  happenings: [{ timesAYear: 0.1, happen: count }],
}

function count(country: Country): void {
  const { random, today, later } = country
  const on = today() - random.between(0, 60)
  const id = country.newId()
  const assessed = random.between(1, 200)
  const supportPlans = random.chance(0.1) ? 'unknown' : random.between(0, assessed)
  country.act(capability, acts.recordNeeds, id, {
    municipality: someMunicipality(random, on),
    targetGroup: 'adults-with-mental-disorders',
    asOf: dateOf(on),
    assessed,
    supportPlans,
  })
  if (random.chance(0.05))
    later(random.between(10, 300), () =>
      country.act(capability, acts.correctNeeds, id, {
        assessed: assessed + random.between(1, 10),
        supportPlans,
        reason: REASON,
      }),
    )
}
