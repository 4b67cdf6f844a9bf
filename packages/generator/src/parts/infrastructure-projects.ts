import {
  dateOf,
  infrastructureProjects as projects,
  phaseOn,
  type ServiceType,
  type Unit,
} from '@vietas/domain'
import type { Country } from '../country.ts'
import { countOn } from '../counts.ts'
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

/** A unit that is there is enlarged, or one opens. */
function commission(country: Country, project: Project): void {
  const { random, today } = country
  const unit = random.chance(0.4) ? unitOf(country, project) : undefined
  if (unit) return enlarge(country, project, unit)
  const { id, municipality, serviceType } = project
  const where = addressIn(random, municipalityOn(municipality, today()), today())
  const unitId = country.newId()
  country.act(projects, acts.commissionProject, id, {
    commissionedOn: dateOf(today()),
    opens: [{ unitId, ...newUnit(country, where, serviceType) }],
  })
  country.units.push(unitId)
}

/** One that gives the service in the municipality, and of which it is known how many places it has. */
function unitOf({ units, unit, today }: Country, project: Project): Unit | undefined {
  const municipality = municipalityOn(project.municipality, today())
  const found = units.find((id) => {
    const { opening, counts } = unit(id)
    const phase = phaseOn(unit(id), today())
    if (opening?.serviceType !== project.serviceType || phase?.status !== 'open') return false
    const isKnown = [...counts.values()].every(
      ({ operational }) => !Number.isNaN(countOn(operational, today())),
    )
    return isKnown && phase.location.municipality === municipality
  })
  return found === undefined ? undefined : unit(found)
}

function enlarge(country: Country, { id }: Project, unit: Unit): void {
  const { random, today } = country
  const places = [...unit.counts].map(([targetGroup, { operational }]) => {
    const after = countOn(operational, today()) + random.between(1, 8)
    return { targetGroup, authorised: after, operational: after }
  })
  const commissionedOn = dateOf(today())
  const enlarges = [{ unitId: unit.id, places }]
  country.act(projects, acts.commissionProject, id, { commissionedOn, enlarges })
}

function cancel(country: Country, { id }: Project): void {
  const cancelledOn = dateOf(country.today())
  country.act(projects, acts.cancelProject, id, { cancelledOn, reason: REASON })
}

const euros = (thousands: number): number => thousands * 100_000

const yearOf = (day: number): string => dateOf(day).slice(0, 4)
