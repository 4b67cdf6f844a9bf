import { dateOf, providers as capability } from '@vietas/domain'
import type { Country } from '../country.ts'
import { providerName, REASON } from '../labels.ts'
import { someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import { somewhere } from '../whereabouts.ts'

const { acts } = capability

export const providers: Part = {
  happenings: [{ timesAYear: 0.08, happen: register }],
}

/** About so long a registration holds (Cabinet Regulation 385/2017). */
const FIVE_YEARS = 5 * 365

/** Some are renewed in time, some end before, the others lapse. */
function register(country: Country): void {
  const { random, today, later } = country
  const serviceType = someUnit(country)?.opening?.serviceType
  if (serviceType === undefined) return
  const id = country.newId()
  country.act(capability, acts.registerProvider, id, {
    provider: providerName(random.between(1, 400)),
    number: `Ģenerēts ${country.serial('registration')}`,
    serviceType,
    ...somewhere(random, today()),
    registeredOn: dateOf(today()),
  })
  if (random.chance(0.7)) later(FIVE_YEARS - random.between(10, 90), () => renew(country, id))
  else if (random.chance(0.3))
    later(random.between(100, FIVE_YEARS - 100), () => deregister(country, id))
}

function renew(country: Country, id: string): void {
  const renewedOn = dateOf(country.today())
  country.act(capability, acts.renewRegistration, id, { renewedOn })
}

function deregister(country: Country, id: string): void {
  const deregisteredOn = dateOf(country.today())
  country.act(capability, acts.deregisterProvider, id, { deregisteredOn, reason: REASON })
}
