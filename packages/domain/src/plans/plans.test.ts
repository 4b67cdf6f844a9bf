import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dateOf, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { TODAY } from '../testing/given.ts'
import { known, recorded } from '../testing/known.ts'
import { amendPlan } from './amend-plan.ts'
import { approvePlan } from './approve-plan.ts'
import { plans } from './capability.ts'
import { consultPlan } from './consult-plan.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanEvent, PlanId, PlanTarget } from './events.ts'
import { lapsePlan } from './lapse-plan.ts'
import type { Plan } from './plan.ts'
import { planOn, type PlanStatus } from './plan-answer.ts'
import { setPlanTargets } from './set-targets.ts'

const PLAN = '2b6f0c1d-5e7a-4c39-8d21-9f4e6a7b8c01' as PlanId
const GRT = 'adults-with-mental-disorders'

type DataOf<Type> = Omit<Extract<PlanEvent, { type: Type }>['data'], 'planId'>
const event = <Type extends PlanEvent['type']>(type: Type, data: DataOf<Type>): PlanEvent =>
  ({ type, data: { planId: PLAN, ...data } }) as unknown as PlanEvent

const target = (places: number, changes: Partial<PlanTarget> = {}): PlanTarget => ({
  territory: 'Latgale',
  serviceType: 'group-apartment',
  targetGroup: GRT,
  by: '2020-12-31',
  places,
  ...changes,
})
const keyOf = ({ places: _, ...key }: PlanTarget) => key

const drafted = event('PlanDrafted', { title: 'DI plāns', territory: 'Latgale' })
const approval = {
  approvedOn: '2018-07-25',
  by: 'Padome',
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
}
const approved = event('PlanApproved', approval)
const set = (...targets: PlanTarget[]) =>
  event('PlanTargetsSet', { decidedOn: '2018-07-25', targets })
const amended = (amendedOn: string, changes: Partial<DataOf<'PlanAmended'>> = {}) =>
  event('PlanAmended', { amendedOn, ...changes })
const lapsed = (lapsedOn: string) => event('PlanLapsed', { lapsedOn })

const given = (...history: readonly PlanEvent[]) => ({
  when: <Event, Code extends string>(decide: (plan: Plan) => Decision<Event, Code>) =>
    decide(foldOf(plans, PLAN, recorded(...history))),
})
const on = (day: string, ...history: readonly PlanEvent[]) =>
  planOn(foldOf(plans, PLAN, recorded(...history)), { validAt: dayOf(day), knownAt: dayOf(day) })

describe('drafting, consulting and approving', () => {
  it('a plan is drafted once, and not ahead', () => {
    const draft = { title: 'DI plāns', territory: 'Latgale' }
    const decide = draftPlan.decide(draft, TODAY)
    expect(given().when(decide)).toEqual(accepted(drafted))
    expect(given(drafted).when(decide)).toEqual(refused('already-drafted'))
    const ahead = draftPlan.decide({ ...draft, draftedOn: '2026-02-02' }, TODAY)
    expect(given().when(ahead)).toEqual(refused('drafted-in-future', { pointer: '/draftedOn' }))
  })

  it('a consultation ends on the day of the approval at the latest', () => {
    const consult = (from: string, to: string) => consultPlan.decide({ from, to }, TODAY)
    const ok = consult('2018-04-20', '2018-05-21')
    expect(given(drafted).when(ok)).toMatchObject({ outcome: 'accepted' })
    expect(given(drafted, approved).when(ok)).toMatchObject({ outcome: 'accepted' })
    expect(given().when(ok)).toEqual(refused('plan-not-found'))
    expect(given(drafted).when(consult('2018-05-21', '2018-05-20'))).toEqual(
      refused('ends-before-it-begins', { pointer: '/to' }),
    )
    expect(given(drafted, approved).when(consult('2018-07-01', '2018-07-26'))).toEqual(
      refused('already-approved', { pointer: '/to', firstDay: '2018-07-25' }),
    )
  })

  it('is approved once, for days before too, but not ahead and not while it is consulted on', () => {
    const approve = (changes: Partial<typeof approval> = {}) =>
      approvePlan.decide({ ...approval, ...changes }, TODAY)
    expect(given(drafted).when(approve())).toEqual(accepted(approved))
    expect(given(drafted, approved).when(approve())).toEqual(
      refused('already-approved', { firstDay: '2018-07-25' }),
    )
    expect(given(drafted).when(approve({ approvedOn: '2026-02-02' }))).toEqual(
      refused('approved-in-future', { pointer: '/approvedOn' }),
    )
    expect(given(drafted).when(approve({ validTo: '2016-12-31' }))).toEqual(
      refused('ends-before-it-begins', { pointer: '/validTo' }),
    )
    const consulted = event('PlanConsulted', { from: '2018-07-01', to: '2018-07-26' })
    expect(given(drafted, consulted).when(approve())).toEqual(
      refused('before-consultation-ends', { pointer: '/approvedOn', firstDay: '2018-07-26' }),
    )
    expect(given(drafted, lapsed('2018-07-25')).when(approve())).toEqual(
      refused('plan-lapsed', { pointer: '/approvedOn', firstDay: '2018-07-25' }),
    )
  })
})

describe('targets and amendments', () => {
  it('a target is set once; another day is another target', () => {
    const decide = (...targets: PlanTarget[]) =>
      setPlanTargets.decide({ decidedOn: '2018-07-25', targets }, TODAY)
    expect(given(drafted).when(decide(target(58)))).toEqual(accepted(set(target(58))))
    expect(
      given(drafted, set(target(58))).when(decide(target(9, { by: '2019-12-31' }))),
    ).toMatchObject({ outcome: 'accepted' })
    expect(
      given(drafted, set(target(58))).when(decide(target(1, { territory: 'LV' }), target(60))),
    ).toEqual(refused('target-already-set', { pointer: '/targets/1' }))
    expect(given(drafted, lapsed('2018-07-25')).when(decide(target(1)))).toEqual(
      refused('plan-lapsed', { pointer: '/decidedOn', firstDay: '2018-07-25' }),
    )
  })

  it('a target without a day, with half a place, or named twice is none', () => {
    const { command } = setPlanTargets
    const parse = (...targets: object[]) =>
      command.safeParse({ decidedOn: '2018-07-25', targets }).success
    expect(parse(target(58))).toBe(true)
    expect(parse({ ...target(58), by: undefined })).toBe(false)
    expect(parse(target(0.5))).toBe(false)
    expect(parse(target(-1))).toBe(false)
    expect(parse(target(1), target(2))).toBe(false)
    expect(parse()).toBe(false)
  })

  it('only an approved plan is amended, from its approval on, and not ahead', () => {
    const amend = (changes: object = {}) =>
      amendPlan.decide({ amendedOn: '2018-12-27', ...changes }, TODAY)
    expect(given(drafted, approved).when(amend())).toEqual(accepted(amended('2018-12-27')))
    expect(given(drafted).when(amend())).toEqual(refused('not-approved'))
    expect(given(drafted, approved).when(amend({ amendedOn: '2018-07-24' }))).toEqual(
      refused('before-approval', { pointer: '/amendedOn', firstDay: '2018-07-25' }),
    )
    expect(given(drafted, approved).when(amend({ amendedOn: '2026-02-02' }))).toEqual(
      refused('amended-in-future', { pointer: '/amendedOn' }),
    )
    expect(given(drafted, approved).when(amend({ validTo: '2016-12-31' }))).toEqual(
      refused('ends-before-it-begins', { pointer: '/validTo' }),
    )
  })

  it('what is not there cannot be removed, whenever it was removed', () => {
    const remove = (amendedOn: string) =>
      amendPlan.decide({ amendedOn, removed: [keyOf(target(58))] }, TODAY)
    const removed = amended('2019-04-05', { removed: [keyOf(target(58))] })
    const plan = given(drafted, approved, set(target(58)), removed)
    expect(given(drafted, approved).when(remove('2018-12-27'))).toEqual(
      refused('target-not-set', { pointer: '/removed/0' }),
    )
    expect(plan.when(remove('2019-05-01'))).toEqual(
      refused('target-not-set', { pointer: '/removed/0' }),
    )
    expect(plan.when(remove('2018-12-27'))).toEqual(
      refused('later-amendment-recorded', { pointer: '/removed', firstDay: '2019-04-05' }),
    )
  })

  it('a plan lapses once, after all that is recorded of it', () => {
    const lapse = (lapsedOn: string) => lapsePlan.decide({ lapsedOn }, TODAY)
    const plan = given(drafted, approved, amended('2019-04-05'))
    expect(plan.when(lapse('2019-04-06'))).toEqual(accepted(lapsed('2019-04-06')))
    expect(plan.when(lapse('2019-04-05'))).toEqual(
      refused('later-act-on-plan', { pointer: '/lapsedOn', firstDay: '2019-04-05' }),
    )
    expect(given(drafted, lapsed('2019-01-01')).when(lapse('2019-02-01'))).toEqual(
      refused('already-lapsed', { firstDay: '2019-01-01' }),
    )
    expect(given().when(lapse('2019-02-01'))).toEqual(refused('plan-not-found'))
  })
})

describe('a plan on a day', () => {
  const consulted = event('PlanConsulted', { from: '2016-04-20', to: '2016-05-21' })
  it.each<[string, PlanStatus, PlanEvent[]]>([
    ['2016-04-19', 'draft', []],
    ['2016-04-20', 'in-consultation', []],
    ['2016-05-22', 'draft', []],
    ['2016-05-22', 'draft', [approved]],
    ['2017-01-01', 'in-force', [approved]],
    ['2020-12-31', 'in-force', [approved]],
    ['2021-01-01', 'expired', [approved]],
    ['2021-01-01', 'in-force', [approved, amended('2019-04-05', { validTo: '2023-12-31' })]],
    ['2019-12-31', 'in-force', [approved, lapsed('2020-01-01')]],
    ['2020-01-01', 'lapsed', [approved, lapsed('2020-01-01')]],
    ['2018-08-01', 'approved', [event('PlanApproved', { ...approval, validFrom: '2019-01-01' })]],
  ])('%s is %s', (day, status, more) => {
    expect(on(day, drafted, consulted, ...more)).toMatchObject({ status })
  })

  it('without a draft that is known is none', () => {
    expect(on('2019-01-01', approved)).toBeUndefined()
  })

  it(
    'aims at what it said then, whichever amendment was recorded first',
    { tags: ['random'] },
    () => {
      const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 })
      fc.assert(
        fc.property(days, fc.nat(500), (offsets, asked) => {
          const first = dayOf('2018-07-25')
          const amendments = offsets.map((offset) =>
            amended(dateOf(first + offset), { targets: [target(offset)] }),
          )
          const plan = on(
            dateOf(first + asked),
            drafted,
            approved,
            set(target(1000)),
            ...amendments,
          )
          const last = Math.max(...offsets.filter((offset) => offset <= asked))
          expect(plan?.targets).toMatchObject([{ places: last === -Infinity ? 1000 : last }])
          expect(plan?.amendments.map(({ amendedOn }) => amendedOn)).toEqual(
            offsets.sort((a, b) => a - b).map((offset) => dateOf(first + offset)),
          )
        }),
        { numRuns: 100 * inject('times') },
      )
    },
  )

  it('says which event and document state each part', () => {
    const source = { title: 'Lēmums', publisher: 'Preiļu novads' }
    const history = [drafted, { ...approved, source }, set(target(58))].map((one, at) =>
      known(one, at),
    )
    const plan = planOn(foldOf(plans, PLAN, history), { validAt: 17_600, knownAt: 21_000 })
    expect(plan?.approval?.statedBy).toMatchObject({ event: history[1]?.id, source })
    expect(plan?.targets[0]?.statedBy).toMatchObject({ event: history[2]?.id, source: null })
  })
})

describe('a stored event that cannot be read', () => {
  it.each<[PlanEvent['type'], object]>([
    ['PlanDrafted', { title: '', territory: 'Latgale' }],
    ['PlanDrafted', { title: 'A', territory: 7 }],
    ['PlanDrafted', { title: 'A', territory: 'LV', targetGroups: 'all' }],
    ['PlanConsulted', { from: '2018-02-30', to: '2018-05-21' }],
    ['PlanApproved', { ...approval, by: undefined }],
    ['PlanApproved', { ...approval, validTo: '2018' }],
    ['PlanTargetsSet', { decidedOn: '2018-07-25', targets: [{ ...target(1), by: undefined }] }],
    ['PlanTargetsSet', { decidedOn: '2018-07-25', targets: [target(0.5)] }],
    ['PlanTargetsSet', { decidedOn: '2018-07-25', targets: undefined }],
    ['PlanAmended', { amendedOn: '2018-12-27', removed: [{ territory: 'LV' }] }],
    ['PlanLapsed', {}],
  ])('%s %j throws rather than count', (type, data) => {
    expect(() => on('2019-01-01', drafted, event(type, data as never))).toThrow()
  })
})
