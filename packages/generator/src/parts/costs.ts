import { costs as capability, dateOf, SERVICE_TYPES, type ServiceType } from '@vietas/domain'
import type { Country } from '../country.ts'
import { authorityName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'

const { acts } = capability

/** Each year another version of the methodology, with the cost of each service. */
export const costs: Part = {
  begin: (country) => {
    for (let year = 0; year < country.generation.years; year += 1)
      country.later(1 + 365 * year + country.random.between(0, 60), () => publish(country))
  },
  happenings: [],
}

function publish(country: Country): void {
  const { random, today, later } = country
  const id = country.newId()
  const validFrom = dateOf(today() + random.between(-30, 60))
  country.act(capability, acts.publishMethodology, id, {
    title: `Ģenerēta metodika Nr. ${country.serial('methodology')}`,
    authority: authorityName(1),
    validFrom,
  })
  for (const serviceType of Object.keys(SERVICE_TYPES) as ServiceType[]) {
    const cost = { serviceType, per: 'person-day', validFrom } as const
    const cents = random.between(1_500, 9_000)
    country.act(capability, acts.setUnitCost, id, { ...cost, cents })
    if (random.chance(0.1))
      later(random.between(10, 200), () =>
        country.act(capability, acts.correctUnitCost, id, {
          ...cost,
          cents: cents + random.between(1, 500),
          reason: REASON,
        }),
      )
  }
}
