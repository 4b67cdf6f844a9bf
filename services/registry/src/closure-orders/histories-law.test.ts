import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { openMemoryStore } from '@vietas/event-store-testing'
import { countsOn, ordersOn, overrunOn, statusOn, type PlainAct } from '../testing/plain-history.ts'
import { bringsOverrun, DAYS, isOver, reasonsAgainst, unitsOf } from '../testing/plain-verdict.ts'
import { ADULTS, NOW, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'

const date = (day: number): string => `2026-05-${String(day + 1).padStart(2, '0')}`
const noon = (day: number): number => Date.parse(`${date(day)}T09:00:00Z`)
const days = Array.from({ length: DAYS }, (_, day) => day)
const UNITS = 2

/** An act before it is known what exists: numbers are taken to be of what there is. */
interface Draft {
  readonly kind: Exclude<PlainAct['kind'], 'opened'>
  readonly unit: number
  readonly both: boolean
  readonly on: number
  readonly dated: number
  readonly count: number
  readonly what: number
  readonly overrun: boolean
}

const kinds = fc.oneof<fc.MaybeWeightedArbitrary<Draft['kind']>[]>(
  { weight: 5, arbitrary: fc.constantFrom('filled', 'counted', 'operational') },
  { weight: 1, arbitrary: fc.constantFrom('closed', 'opening-corrected') },
  { weight: 2, arbitrary: fc.constantFrom('suspended', 'resumed', 'reopened', 'withdrawn') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('issued', 'amended', 'amended', 'amended', 'revoked', 'carried-out'),
  },
)
const day = fc.nat(DAYS - 2)
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: kinds,
  unit: fc.nat(UNITS - 1),
  both: fc.boolean(),
  on: day,
  dated: day,
  count: fc.integer({ min: -2, max: 7 }),
  what: fc.nat(60),
  overrun: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
})
/** Mostly an order is dated before its day. */
const draft = fc.tuple(anyDraft, fc.nat(5)).map(([one, at]): Draft => {
  const [dated, on] = [one.dated, one.on].sort((a, b) => a - b) as [number, number]
  return at > 0 && 'issued amended revoked'.includes(one.kind) ? { ...one, dated, on } : one
})
const drafts = fc.noBias(fc.array(draft, { minLength: 20, maxLength: 45 }))

interface World {
  readonly registry: TestRegistry
  readonly units: readonly string[]
  readonly acts: PlainAct[]
}

const overrun = { reason: 'A fire next door' }
const NEVER = '00000000-0000-4000-8000-000000000000'

/** The act as the plain fold understands it. */
function plain({ units, acts }: World, one: Draft): PlainAct {
  const { on, dated, count } = one
  const unit = units[one.unit] as string
  const orders = acts.filter((act) => act.kind === 'issued')
  const isTooEarly = orders.length === 0 && 'amended revoked'.includes(one.kind)
  const kind = isTooEarly ? 'issued' : one.kind
  const order =
    (orders[one.what % Math.max(1, orders.length)] as { order?: string })?.order ?? NEVER
  const id = 'to-be-recorded'
  const own = acts.filter((act) => 'unit' in act && act.unit === unit)
  /** Mostly a day on which it is so, where there is one. */
  const whenIt = (status: string): number =>
    (one.what % 3 === 0
      ? undefined
      : days.slice(on, -1).find((other) => statusOn(acts, unit, other) === status)) ?? on
  switch (kind) {
    case 'filled':
      return {
        kind,
        id,
        unit,
        on,
        count: count === 0 ? 1 : count,
        overrun: one.overrun && count >= 0,
      }
    case 'counted':
    case 'operational':
      return { kind, id, unit, on, count: Math.max(0, count), overrun: one.overrun }
    case 'suspended':
    case 'closed':
      return { kind, id, unit, on, overrun: false }
    case 'resumed':
      return { kind, id, unit, on: whenIt('suspended'), overrun: one.overrun }
    case 'opening-corrected':
      return { kind, id, unit, on, overrun: one.overrun }
    case 'reopened':
      return {
        kind,
        id,
        unit,
        on: whenIt('closed'),
        operational: 4,
        occupied: Math.max(0, count),
        overrun: one.overrun,
      }
    case 'withdrawn':
      return { kind, id, unit, what: own[one.what % own.length]?.id ?? NEVER, overrun: one.overrun }
    case 'issued':
      return { kind, id, order: id, units: one.both ? units : [unit], dated, on, overrun: false }
    case 'amended':
      return { kind, id, order, dated, on, overrun: one.overrun }
    case 'revoked':
      return { kind, id, order, dated, overrun: one.overrun }
    case 'carried-out':
      return { kind, id, order, on, overrun: false }
  }
}

function send({ registry }: World, act: PlainAct): Promise<Answer> {
  const more = act.overrun ? { overrun } : {}
  const about = { targetGroup: ADULTS, ...('on' in act ? { effectiveOn: date(act.on) } : {}) }
  if ('unit' in act) {
    const at = `/v1/service-units/${act.unit}`
    const to = (path: string, body: object): Promise<Answer> =>
      registry.act(at, path, { ...body, ...more })
    switch (act.kind) {
      case 'filled':
        return act.count > 0
          ? to('fillings', { ...about, places: act.count })
          : to('vacatings', { ...about, places: -act.count })
      case 'counted':
        return to('counts', { ...about, occupied: act.count })
      case 'operational':
        return to('operational-places', { ...about, operational: act.count })
      case 'suspended':
        return to('suspensions', { effectiveOn: date(act.on) })
      case 'resumed':
        return to('resumptions', { effectiveOn: date(act.on) })
      case 'closed':
        return to('closing', { effectiveOn: date(act.on) })
      case 'opening-corrected':
        return to('opening-corrections', { effectiveOn: date(act.on), reason: 'A slip of the pen' })
      case 'withdrawn':
        return to('withdrawals', { eventId: act.what, reason: 'In error' })
      case 'opened':
      case 'reopened':
        return to('reopenings', { effectiveOn: date(act.on), places: placesOf(act) })
    }
  }
  const at = `/v1/closure-orders/${act.order}`
  switch (act.kind) {
    case 'issued':
      return registry.post('/v1/closure-orders', {
        authority: 'Labklājības ministrija',
        units: act.units,
        issuedOn: date(act.dated),
        effectiveOn: date(act.on),
      })
    case 'amended':
      return registry.act(at, 'amendments', {
        amendedOn: date(act.dated),
        effectiveOn: date(act.on),
        ...more,
      })
    case 'revoked':
      return registry.act(at, 'revocation', { revokedOn: date(act.dated), ...more })
    case 'carried-out':
      return registry.act(at, 'completion', { carriedOutOn: date(act.on) })
  }
}

const placesOf = ({ operational, occupied }: { operational: number; occupied: number }) => [
  { targetGroup: ADULTS, authorised: 9, operational, occupied, reserved: 0 },
]

/** Sends an act, and holds its answer against the plain fold. */
async function live(world: World, one: Draft): Promise<void> {
  const { acts } = world
  const act = plain(world, one)
  const against = reasonsAgainst(acts, act)
  const { status, body } = await send(world, act)
  const told = JSON.stringify({ act, body, against: [...against] })
  if (status >= 400) {
    expect([404, 409, 422], `the answer: ${told}`).toContain(status)
    const code = String(body.type).replace('/problems/', '')
    expect(against.has(code), `refused without need: ${told}`).toBe(true)
    if (code !== 'over-capacity') return
    const first = days.find((on) => date(on) === body.firstDay) as number
    const units = body.conflictsWith === undefined ? unitsOf(acts, act) : [body.conflictsWith]
    const would = [...acts, act]
    for (const unit of units) {
      expect(isOver(acts, would, unit, first), `the answer: ${told}`).toBe(true)
      for (const earlier of days.slice(0, first))
        expect(isOver(acts, would, unit, earlier), `the answer: ${told}`).toBe(false)
    }
    return
  }
  expect([...against], `accepted in spite of it: ${told}`).toEqual([])
  const id = body.events[0].id as string
  const kept = act.overrun && bringsOverrun(acts, act)
  acts.push({ ...act, id, overrun: kept, ...(act.kind === 'issued' ? { order: body.id } : {}) })
}

it(
  'whatever is sent of units and orders, the registry decides and answers as the plain fold does',
  { tags: ['random'] },
  async () => {
    await fc.assert(
      fc.asyncProperty(day, drafts, async (open, all) => {
        let now = NOW
        const registry = await openRegistry(openMemoryStore({ now: () => NOW }), {
          now: () => now,
        })
        const acts: PlainAct[] = []
        const units: string[] = []
        for (let at = 0; at < UNITS; at++) {
          const on = open + at
          const first = { operational: 4, occupied: 2 }
          const address = await registry.openUnit({
            effectiveOn: date(on),
            places: placesOf(first),
          })
          const unit = address.split('/').at(-1) as string
          units.push(unit)
          const [event] = (await events(registry, unit)) as [{ id: string }]
          acts.push({ kind: 'opened', id: event.id, unit, on, ...first, overrun: false })
        }
        const world = { registry, units, acts }
        for (const one of all) {
          await live(world, one)
          for (const unit of units) expectOneOrderADay(acts, unit)
        }
        for (const on of days) {
          now = noon(on)
          for (const unit of units) {
            const { body } = await registry.get(`/v1/service-units/${unit}`)
            expect(answered(body), `${unit} on ${date(on)}: ${JSON.stringify(acts)}`).toEqual(
              expected(acts, unit, on),
            )
          }
        }
        await registry.server.close()
      }),
      { numRuns: 12 * inject('times') },
    )
  },
)

async function events({ store }: TestRegistry, unit: string): Promise<readonly { id: string }[]> {
  const found: { id: string }[] = []
  for await (const page of store.readStream(`serviceUnits-${unit}`)) found.push(...page.events)
  return found
}

function expectOneOrderADay(acts: readonly PlainAct[], unit: string): void {
  const orders = ordersOn(acts, unit)
  for (const on of days)
    expect(orders.filter(({ from, until }) => from <= on && on < until).length).toBeLessThan(2)
}

// An answer is looked at as a client would, untyped.
// oxlint-disable-next-line typescript/no-explicit-any
function answered(body: any): object {
  const [places] = body.places
  const { status, closing } = body
  const { operational, occupied, displaced, overrun: beyond } = places
  return { status, closing, operational, occupied, displaced, beyond }
}

function expected(acts: readonly PlainAct[], unit: string, on: number): object {
  const status = statusOn(acts, unit, on)
  const { operational, people } = countsOn(acts, unit, on)
  const isOpen = status === 'open'
  return {
    status,
    closing: ordersOn(acts, unit).some(({ from, until }) => from <= on && on < until),
    operational: isOpen ? operational : 0,
    occupied: isOpen ? people : 0,
    displaced: isOpen || status === 'not-yet-open' ? 0 : people,
    beyond: overrunOn(acts, unit, on),
  }
}
