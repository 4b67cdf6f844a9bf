import { agreements as capability, dateOf } from '@vietas/domain'
import type { Country } from '../country.ts'
import { authorityName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'

const { acts } = capability

export const agreements: Part = {
  happenings: [{ timesAYear: 0.02, happen: sign }],
}

/** Two organisations promise each other one thing or more. */
function sign(country: Country): void {
  const { random, today } = country
  const id = country.newId()
  const first = random.between(1, 10)
  const parties = [authorityName(first), authorityName(first + random.between(1, 10))] as const
  const signedOn = dateOf(today())
  country.act(capability, acts.signAgreement, id, {
    parties: [...parties],
    subject: 'Ģenerēts: nodomu protokols',
    signedOn,
  })
  for (let count = random.between(1, 3); count > 0; count -= 1) promise(country, id, parties)
}

function promise(country: Country, id: string, parties: readonly [string, string]): void {
  const { random, today, later } = country
  const days = random.between(60, 700)
  const due = random.chance(0.8) ? { dueOn: dateOf(today() + days) } : {}
  const commitment = country.act(capability, acts.makeCommitment, id, {
    who: [random.pick(parties)],
    what: `Ģenerēts: apņemšanās Nr. ${country.serial('commitment')}`,
    madeOn: dateOf(today()),
    ...due,
  })
  // In time, late or never.
  if (random.chance(0.7))
    later(days + random.between(-50, 120), () => fulfil(country, id, commitment))
  else if (random.chance(0.5)) later(days, () => lapse(country, id, commitment))
}

function fulfil(country: Country, id: string, commitment: string): void {
  const fulfilledOn = dateOf(country.today())
  country.act(capability, acts.fulfilCommitment, id, { commitment, fulfilledOn })
}

function lapse(country: Country, id: string, commitment: string): void {
  const lapsedOn = dateOf(country.today())
  country.act(capability, acts.lapseCommitment, id, { commitment, lapsedOn, reason: REASON })
}
