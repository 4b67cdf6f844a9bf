import { dateOf, unregisteredProviders as capability } from '@vietas/domain'
import type { Country } from '../country.ts'
import { providerName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'
import { somewhere } from '../whereabouts.ts'

const { acts } = capability

export const unregisteredProviders: Part = {
  happenings: [{ timesAYear: 0.01, happen: report }],
}

function report(country: Country): void {
  const { random, today, later } = country
  const id = country.newId()
  country.act(capability, acts.reportUnregisteredProvider, id, {
    provider: providerName(country.serial('unregistered') + 1_000),
    ...somewhere(random, today()),
    reportedOn: dateOf(today()),
  })
  if (random.chance(0.7)) later(random.between(20, 300), () => resolve(country, id))
}

const OUTCOMES = ['ceased', 'no-registration-needed', 'not-confirmed'] as const

function resolve(country: Country, id: string): void {
  const outcome = country.random.pick(OUTCOMES)
  const resolvedOn = dateOf(country.today())
  country.act(capability, acts.resolveReport, id, { resolvedOn, outcome, note: REASON })
}
