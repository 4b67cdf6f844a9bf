import { careCentreAssessments as capability, dateOf } from '@vietas/domain'
import type { Country } from '../country.ts'
import { statusOn } from '../counts.ts'
import { authorityName } from '../labels.ts'
import type { Part } from '../part.ts'

const { acts } = capability

/** Every other year the centres are asked to assess themselves. */
export const careCentreAssessments: Part = {
  begin: (country) => {
    for (let year = 0; year < country.generation.years; year += 2)
      country.later(100 + 365 * year, () => request(country))
  },
  happenings: [],
}

const MOST_CENTRES = 100

function request(country: Country): void {
  const { random, today, later } = country
  const centres = careCentres(country).slice(0, MOST_CENTRES)
  if (centres.length === 0) return
  const id = country.newId()
  country.act(capability, acts.requestAssessment, id, {
    authority: authorityName(1),
    subject: 'Ģenerēts: pašnovērtējums',
    centres,
    requestedOn: dateOf(today()),
    dueOn: dateOf(today() + 90),
  })
  for (const centre of centres)
    if (random.chance(0.8)) later(random.between(10, 150), () => submit(country, id, centre))
}

function careCentres({ units, unit, today }: Country): string[] {
  return units.filter((id) => {
    const { opening } = unit(id)
    const isCentre = ['long-term-care', 'childrens-care-centre'].includes(
      opening?.serviceType ?? '',
    )
    return isCentre && statusOn(unit(id), today()) === 'open'
  })
}

/** Unless it was closed meanwhile. */
function submit(country: Country, id: string, centre: string): void {
  const { random, today, later } = country
  if (statusOn(country.unit(centre), today()) !== 'open') return
  const on = dateOf(today())
  country.act(capability, acts.submitSelfAssessment, id, { centre, submittedOn: on })
  if (!random.chance(0.4)) return
  const deficiency = country.act(capability, acts.recordDeficiency, id, {
    centre,
    what: 'Ģenerēts: trūkums',
    recordedOn: on,
  })
  if (random.chance(0.8)) later(random.between(10, 60), () => adopt(country, id, deficiency))
}

function adopt(country: Country, id: string, deficiency: string): void {
  const { random, today, later } = country
  const days = random.between(60, 400)
  country.act(capability, acts.adoptRemedyPlan, id, {
    deficiency,
    what: 'Ģenerēts: novēršana',
    adoptedOn: dateOf(today()),
    dueOn: dateOf(today() + days),
  })
  if (random.chance(0.7))
    later(days + random.between(-40, 100), () =>
      country.act(capability, acts.completeRemedy, id, {
        deficiency,
        completedOn: dateOf(today()),
      }),
    )
}
