import { dateOf, infrastructureProjects as projects, type ServiceType } from '@vietas/domain'
import type { Country } from '../country.ts'
import { projectName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'
import { addressIn, municipalityOn, someMunicipality } from '../whereabouts.ts'
import { newUnit } from './service-units.ts'

const { acts } = projects

export const infrastructureProjects: Part = {
  happenings: [{ timesAYear: 0.02, happen: invite }],
}

interface Project {
  readonly id: string
  readonly municipality: string
  readonly serviceType: ServiceType
}

/** Of those at each stage so many are given up. */
const GIVEN_UP = 0.1
const BUILT: readonly [ServiceType, ...ServiceType[]] = [
  'group-apartment',
  'day-centre',
  'specialised-workshop',
  'respite',
  'family-like-service',
  'multifunctional-centre',
]

function invite(country: Country): void {
  const { random, today } = country
  const municipality = someMunicipality(random, today())
  const serial = country.serial('project')
  const project = { id: country.newId(), municipality, serviceType: random.pick(BUILT) }
  country.act(projects, acts.inviteProject, project.id, {
    name: projectName(serial),
    municipality,
    programme: 'Ģenerēta programma',
    round: String(random.between(1, 3)),
    invitedOn: dateOf(today()),
  })
  goOn(country, project, [60, 200], submit)
}

/** To the next stage some time from now, or nowhere. */
function goOn(
  country: Country,
  project: Project,
  [least, most]: readonly [number, number],
  next: (country: Country, project: Project) => void,
): void {
  const { random, later } = country
  const step = random.chance(GIVEN_UP) ? cancel : next
  later(random.between(least, most), () => step(country, project))
}

function submit(country: Country, project: Project): void {
  const { random, today } = country
  country.act(projects, acts.submitProject, project.id, {
    submittedOn: dateOf(today()),
    amount: random.chance(0.1) ? 'unknown' : euros(random.between(80, 2_000)),
    expectedOpening: yearOf(today() + random.between(500, 1_200)),
  })
  goOn(country, project, [60, 300], approve)
}

function approve(country: Country, project: Project): void {
  const { random, today } = country
  country.act(projects, acts.approveProject, project.id, {
    approvedOn: dateOf(today()),
    reference: `Ģenerēts ${country.serial('approval')}`,
    from: dateOf(today()),
    until: dateOf(today() + random.between(400, 1_000)),
    amount: euros(random.between(80, 2_000)),
    places: [
      {
        serviceType: project.serviceType,
        targetGroup: 'adults-with-mental-disorders',
        places: random.between(4, 30),
      },
    ],
  })
  goOn(country, project, [30, 250], build)
}

function build(country: Country, project: Project): void {
  const { random, today } = country
  country.act(projects, acts.startBuilding, project.id, { startedOn: dateOf(today()) })
  if (random.chance(0.4)) country.later(random.between(30, 150), () => revise(country, project))
  goOn(country, project, [200, 700], commission)
}

function revise(country: Country, project: Project): void {
  const { random, today } = country
  country.act(projects, acts.reviseProject, project.id, {
    revisedOn: dateOf(today()),
    summary: REASON,
    expectedOpening: `${yearOf(today() + random.between(100, 900))}~`,
  })
}

function commission(country: Country, { id, municipality, serviceType }: Project): void {
  const { random, today } = country
  const where = addressIn(random, municipalityOn(municipality, today()), today())
  const unitId = country.newId()
  country.act(projects, acts.commissionProject, id, {
    commissionedOn: dateOf(today()),
    opens: [{ unitId, ...newUnit(country, where, serviceType) }],
  })
  country.units.push(unitId)
}

function cancel(country: Country, { id }: Project): void {
  const cancelledOn = dateOf(country.today())
  country.act(projects, acts.cancelProject, id, { cancelledOn, reason: REASON })
}

const euros = (thousands: number): number => thousands * 100_000

const yearOf = (day: number): string => dateOf(day).slice(0, 4)
