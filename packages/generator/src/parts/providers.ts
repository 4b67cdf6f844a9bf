import { dateOf, providers as capability, type Day, type ServiceType } from '@vietas/domain'
import type { Country } from '../country.ts'
import { providerName, REASON } from '../labels.ts'
import { someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import { somewhere } from '../whereabouts.ts'

const { acts } = capability

export const providers: Part = {
  happenings: [{ timesAYear: 0.03, happen: registerSome }],
}

/** About so long a registration holds (Cabinet Regulation 385/2017). */
const FIVE_YEARS = 5 * 365

/** No unit is known that works under it. */
function registerSome(country: Country): void {
  const { random, today } = country
  const serviceType = someUnit(country)?.opening?.serviceType
  if (serviceType === undefined) return
  const provider = providerName(random.between(1, 400))
  register(country, { provider, serviceType, ...somewhere(random, today()) }, today())
}

export interface Registered {
  readonly provider: string
  readonly serviceType: ServiceType
  readonly municipality: string
  readonly parish?: string | undefined
  readonly address?: string | undefined
}

/** Some are renewed in time, some end before, the others lapse. Gives its id. */
export function register(country: Country, about: Registered, on: Day): string {
  const { random, today, later } = country
  const id = country.newId()
  const number = `Ģenerēts ${country.serial('registration')}`
  const registeredOn = dateOf(on)
  country.act(capability, acts.registerProvider, id, { ...about, number, registeredOn })
  const inDays = (days: number): number => on + days - today()
  if (random.chance(0.7))
    later(inDays(FIVE_YEARS - random.between(10, 90)), () => renew(country, id))
  else if (random.chance(0.3))
    later(inDays(random.between(100, FIVE_YEARS - 100)), () => deregister(country, id))
  return id
}

function renew(country: Country, id: string): void {
  const renewedOn = dateOf(country.today())
  country.act(capability, acts.renewRegistration, id, { renewedOn })
}

function deregister(country: Country, id: string): void {
  const deregisteredOn = dateOf(country.today())
  country.act(capability, acts.deregisterProvider, id, { deregisteredOn, reason: REASON })
}
