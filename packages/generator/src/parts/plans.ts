import { dateOf, plans as capability } from '@vietas/domain'
import { planningRegions, REFERENCE } from '@vietas/territories'
import type { Country } from '../country.ts'
import { KNOWN_AT } from '../generation.ts'
import { authorityName, REASON } from '../labels.ts'
import type { Part } from '../part.ts'
import { municipalityOn, someMunicipality } from '../whereabouts.ts'

const { acts } = capability

/** One plan for each planning region, and now and then one of a municipality. */
export const plans: Part = {
  begin: (country) => {
    for (const region of planningRegions)
      country.later(country.random.between(1, 200), () => draftForRegion(country, region))
  },
  happenings: [{ timesAYear: 0.006, happen: draftForMunicipality }],
}

const BUILT = ['group-apartment', 'day-centre', 'respite', 'specialised-workshop'] as const
const GROUPS = ['adults-with-mental-disorders', 'children-with-functional-disorders'] as const

interface Plan {
  readonly id: string
  readonly territory: string
  targets: ReturnType<typeof target>[]
}

function draftForRegion(country: Country, region: string): void {
  const { municipalities } = REFERENCE.lensFor(dateOf(country.today()), KNOWN_AT)
  const codes = municipalities.filter(({ planningRegion }) => planningRegion === region)
  draft(country, region, distinct(codes.map(({ code }) => target(country, code))))
}

function draftForMunicipality(country: Country): void {
  const { random, today } = country
  const code = someMunicipality(random, today())
  const targets = Array.from({ length: random.between(2, 12) }, () => target(country, code))
  draft(country, code, distinct(targets))
}

function draft(country: Country, territory: string, targets: Plan['targets']): void {
  const { random, today, later } = country
  const id = country.newId()
  country.act(capability, acts.draftPlan, id, {
    title: `Ģenerēts plāns Nr. ${country.serial('plan')}`,
    territory,
    draftedOn: dateOf(today()),
  })
  country.act(capability, acts.setPlanTargets, id, { decidedOn: dateOf(today()), targets })
  later(10, () => consult(country, { id, territory, targets }, random.between(20, 40)))
}

function target({ random, today }: Country, territory: string) {
  const [serviceType, targetGroup] = [random.pick(BUILT), random.pick(GROUPS)]
  const by = dateOf(today() + random.between(700, 2_500))
  return { territory, serviceType, targetGroup, by, places: random.between(4, 60) }
}

/** Of the same aim on the same day there is one. */
function distinct(targets: Plan['targets']): Plan['targets'] {
  const textOf = ({ places: _, ...key }: Plan['targets'][number]) => JSON.stringify(key)
  return [...new Map(targets.map((one) => [textOf(one), one])).values()]
}

function consult(country: Country, plan: Plan, days: number): void {
  const from = country.today()
  const to = from + days
  country.act(capability, acts.consultPlan, plan.id, { from: dateOf(from), to: dateOf(to) })
  country.later(days + country.random.between(1, 60), () => approve(country, plan))
}

/** Some lapse, before which they may have been amended several times. */
function approve(country: Country, plan: Plan): void {
  const { random, today } = country
  country.act(capability, acts.approvePlan, plan.id, {
    approvedOn: dateOf(today()),
    by: authorityName(random.between(1, 20)),
    reference: `Ģenerēts Nr. ${country.serial('approval')}`,
    validFrom: dateOf(today() - random.between(0, 60)),
  })
  goOn(country, plan)
}

function goOn(country: Country, plan: Plan): void {
  const { random, later } = country
  const next = random.chance(0.2) ? lapse : amend
  if (random.chance(0.8)) later(random.between(200, 900), () => next(country, plan))
}

/** Some targets of municipalities that are still there are raised, one is new, one is given up. */
function amend(country: Country, plan: Plan): void {
  const { random, today } = country
  const isThere = ({ territory }: Plan['targets'][number]): boolean =>
    municipalityOn(territory, today()) === territory
  const [first, ...others] = plan.targets
  if (!first) return
  const removed = others.length > 1 && random.chance(0.5) ? others.slice(-1) : []
  const kept = removed.length > 0 ? plan.targets.slice(0, -1) : plan.targets
  const raised = kept
    .filter((one) => isThere(one) && random.chance(0.3))
    .map((one) => ({ ...one, places: one.places + random.between(1, 10) }))
  const added = target(country, municipalityOn(first.territory, today()))
  const targets = distinct([...raised, added])
  country.act(capability, acts.amendPlan, plan.id, {
    amendedOn: dateOf(today()),
    summary: REASON,
    targets,
    ...(removed.length > 0 ? { removed: removed.map(({ places: _, ...key }) => key) } : {}),
  })
  plan.targets = distinct([...kept, ...targets])
  goOn(country, plan)
}

function lapse(country: Country, { id }: Plan): void {
  const lapsedOn = dateOf(country.today() + 1)
  country.act(capability, acts.lapsePlan, id, { lapsedOn, reason: REASON })
}
