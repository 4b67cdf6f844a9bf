import { dateOf, plans as capability, type Day } from '@vietas/domain'
import { planningRegions, REFERENCE } from '@vietas/territories'
import type { Country } from '../country.ts'
import { KNOWN_AT } from '../generation.ts'
import { authorityName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'
import { municipalityOn } from '../whereabouts.ts'

const { acts } = capability

/** One plan for each planning region. */
export const plans: Part = {
  begin: (country) => {
    for (const region of planningRegions)
      country.later(country.random.between(1, 200), () => draft(country, region))
  },
  happenings: [],
}

const BUILT = ['group-apartment', 'day-centre', 'respite'] as const
const targetGroup = 'adults-with-mental-disorders'

interface Plan {
  readonly id: string
  readonly targets: readonly ReturnType<typeof target>[]
}

function draft(country: Country, region: string): void {
  const { random, today, later } = country
  const id = country.newId()
  country.act(capability, acts.draftPlan, id, {
    title: `Ģenerēts plāns Nr. ${country.serial('plan')}`,
    territory: region,
    draftedOn: dateOf(today()),
  })
  const targets = municipalitiesOf(region, today()).map((code) => target(country, code))
  country.act(capability, acts.setPlanTargets, id, { decidedOn: dateOf(today()), targets })
  later(10, () => consult(country, { id, targets }, random.between(20, 40)))
}

function municipalitiesOf(region: string, on: Day): string[] {
  const { municipalities } = REFERENCE.lensFor(dateOf(on), KNOWN_AT)
  return municipalities
    .filter(({ planningRegion }) => planningRegion === region)
    .map(({ code }) => code)
}

function target({ random, today }: Country, territory: string) {
  const serviceType = random.pick(BUILT)
  const by = dateOf(today() + random.between(700, 2_500))
  return { territory, serviceType, targetGroup, by, places: random.between(4, 60) } as const
}

function consult(country: Country, plan: Plan, days: number): void {
  const from = country.today()
  const to = from + days
  country.act(capability, acts.consultPlan, plan.id, { from: dateOf(from), to: dateOf(to) })
  country.later(days + country.random.between(1, 60), () => approve(country, plan))
}

function approve(country: Country, plan: Plan): void {
  const { random, today, later } = country
  country.act(capability, acts.approvePlan, plan.id, {
    approvedOn: dateOf(today()),
    by: authorityName(random.between(1, 20)),
    reference: `Ģenerēts Nr. ${country.serial('approval')}`,
    validFrom: dateOf(today() - random.between(0, 60)),
  })
  later(random.between(200, 600), () => amend(country, plan))
}

/** Some targets of municipalities that are still there are raised, and one is new. */
function amend(country: Country, plan: Plan): void {
  const { random, today } = country
  const raised = plan.targets
    .filter(({ territory }) => municipalityOn(territory, today()) === territory)
    .filter(() => random.chance(0.3))
    .map((one) => ({ ...one, places: one.places + random.between(1, 10) }))
  const [first] = plan.targets
  if (!first) return
  const added = target(country, municipalityOn(first.territory, today()))
  country.act(capability, acts.amendPlan, plan.id, {
    amendedOn: dateOf(today()),
    summary: REASON,
    targets: [...raised, added],
  })
}
