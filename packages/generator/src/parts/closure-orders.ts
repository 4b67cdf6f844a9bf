import { closureOrders as orders, dateOf, type Day } from '@vietas/domain'
import { mayBeClosed, moveOutOf } from '../closing.ts'
import type { Country } from '../country.ts'
import { authorityName } from '../labels.ts'
import { someUnit } from '../occasion.ts'
import type { Part } from '../part.ts'
import { mayReopen } from './service-units.ts'

const { acts } = orders

export const closureOrders: Part = {
  happenings: [{ timesAYear: 0.02, happen: issueSome }],
}

/** An order as it is on its way: what is done about it next is put off to its day. */
interface Order {
  readonly id: string
  readonly units: readonly string[]
  effectiveOn: number
}

function issueSome(country: Country): void {
  const units = someUnits(country)
  if (units.length > 0) issue(country, units, country.today())
}

/** Today, or on an earlier day of which it is known only now. */
export function issue(country: Country, units: readonly string[], issuedOn: Day): void {
  const { random, today } = country
  const id = country.newId()
  const effectiveOn = today() + random.between(90, 900)
  country.act(orders, acts.issueClosureOrder, id, {
    authority: authorityName(random.between(1, 20)),
    ground: 'Ģenerēts: pakalpojumu pārkārtošana',
    reference: `Ģenerēts Nr. ${country.serial('order')}`,
    units: [...units],
    issuedOn: dateOf(issuedOn),
    effectiveOn: dateOf(effectiveOn),
  })
  const order = { id, units, effectiveOn }
  if (random.chance(0.25)) country.later(random.between(10, 40), () => amend(country, order))
  if (random.chance(0.45)) country.later(random.between(45, 85), () => revoke(country, order))
  else country.later(effectiveOn - today(), () => takeEffect(country, order))
}

/** One to three that nothing closes yet. */
function someUnits(country: Country): string[] {
  const found = new Set<string>()
  for (let tries = country.random.between(1, 3); tries > 0; tries -= 1) {
    const unit = someUnit(country)
    if (unit && mayBeClosed(unit, country.today())) found.add(unit.id)
  }
  return [...found]
}

function amend(country: Country, order: Order): void {
  order.effectiveOn += country.random.between(30, 400)
  country.act(orders, acts.amendClosureOrder, order.id, {
    amendedOn: dateOf(country.today()),
    effectiveOn: dateOf(order.effectiveOn),
  })
}

function revoke(country: Country, { id }: Order): void {
  const { random, today } = country
  const isReviewed = random.chance(0.5)
  const days = random.between(100, 300)
  country.act(orders, acts.revokeClosureOrder, id, {
    revokedOn: dateOf(today()),
    ...(isReviewed ? { reviewDue: dateOf(today() + days) } : {}),
  })
  // Some in time, some late.
  if (isReviewed) country.later(days + random.between(-60, 60), () => review(country, id))
}

function review(country: Country, id: string): void {
  const reviewedOn = dateOf(country.today())
  const outcome = 'Ģenerēts: pakalpojums turpinās'
  country.act(orders, acts.recordReview, id, { reviewedOn, outcome })
}

/** Of some closures nobody reports that they were carried out. */
function takeEffect(country: Country, order: Order): void {
  const { random, today, later } = country
  if (today() < order.effectiveOn) {
    later(order.effectiveOn - today(), () => takeEffect(country, order))
    return
  }
  for (const unit of order.units) moveOutOf(country, unit)
  if (random.chance(0.8)) later(random.between(1, 30), () => carryOut(country, order))
  for (const unit of order.units) mayReopen(country, unit)
}

function carryOut(country: Country, { id, effectiveOn }: Order): void {
  country.act(orders, acts.carryOutClosureOrder, id, { carriedOutOn: dateOf(effectiveOn) })
}
