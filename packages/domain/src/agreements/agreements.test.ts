import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { closureOrders } from '../closure-orders/capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import type { AgreementId } from '../shared/ids.ts'
import { TODAY } from '../testing/given.ts'
import { eventId, recorded } from '../testing/known.ts'
import { issued, ORDER } from '../testing/reports.ts'
import { commitmentsOn, type CommitmentAnswer } from './agreement-answer.ts'
import type { Agreement } from './agreement.ts'
import { agreements } from './capability.ts'
import type { AgreementEvent } from './events.ts'
import { fulfilCommitment } from './fulfil-commitment.ts'
import { lapseCommitment } from './lapse-commitment.ts'
import { makeCommitment } from './make-commitment.ts'
import { signAgreement } from './sign-agreement.ts'

const AGREEMENT = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c01' as AgreementId
const MINISTRY = 'Labklājības ministrija'
const COUNCIL = 'Daugavpils novada dome'

const terms = { parties: [MINISTRY, COUNCIL], signedOn: '2016-09-28' }
const promise = { who: [COUNCIL], what: 'evaluate', madeOn: '2016-09-28', dueOn: '2017-06-30' }
const { dueOn: _, ...undated } = promise

const signed = (): AgreementEvent => ({
  type: 'AgreementSigned',
  data: { agreementId: AGREEMENT, ...terms },
})
const made = (more: Partial<typeof promise> = promise): AgreementEvent => ({
  type: 'CommitmentMade',
  data: { agreementId: AGREEMENT, ...undated, ...more },
})
const about = { agreementId: AGREEMENT, commitment: eventId(1) }
const fulfilled = (fulfilledOn: string): AgreementEvent => ({
  type: 'CommitmentFulfilled',
  data: { ...about, fulfilledOn },
})
const lapsed = (lapsedOn: string): AgreementEvent => ({
  type: 'CommitmentLapsed',
  data: { ...about, lapsedOn },
})

const agreement = (...events: readonly AgreementEvent[]): Agreement =>
  foldOf(agreements, AGREEMENT, recorded(...events))
const standing = (date: string, ...events: readonly AgreementEvent[]): CommitmentAnswer =>
  commitmentsOn(agreement(signed(), ...events), dayOf(date))[0] as CommitmentAnswer
const statusOn = (date: string, ...events: readonly AgreementEvent[]) =>
  standing(date, ...events).status

describe('signing an agreement', () => {
  const sign = (changes: object, state = agreement()) =>
    signAgreement.decide({ ...terms, ...changes }, TODAY)(state)

  it('is recorded with its parties and its day', () => {
    expect(sign({})).toEqual(accepted(signed()))
  })

  it('is refused a second time, and before its day', () => {
    expect(sign({}, agreement(signed()))).toEqual(refused('already-signed'))
    expect(sign({ signedOn: '2026-02-02' })).toEqual(
      refused('signed-in-future', { pointer: '/signedOn' }),
    )
  })

  it('names each party once, in whatever spelling', () => {
    const { error } = signAgreement.command.safeParse({
      ...terms,
      parties: ['SIA "Dubults"', 'sia „Dubults”'],
    })
    expect(error?.issues[0]?.message).toContain('named twice')
  })
})

describe('committing to something', () => {
  const order = foldOf(closureOrders, ORDER, recorded(issued()))
  const commit = (changes: object, state = agreement(signed()), orders = [order]) =>
    makeCommitment.decide({ ...promise, ...changes }, TODAY)(state, orders)

  it('is recorded, with the closure order that hangs on it', () => {
    expect(commit({})).toEqual(accepted(made(promise)))
    expect(commit({ closureOrder: ORDER })).toMatchObject({
      events: [{ data: { closureOrder: ORDER } }],
    })
  })

  it('is done by parties alone, in whatever spelling', () => {
    expect(commit({ who: ['LABKLĀJĪBAS  MINISTRIJA'] })).toMatchObject({ outcome: 'accepted' })
    expect(commit({ who: [COUNCIL, 'Rīgas dome'] })).toEqual(
      refused('party-not-signed', { pointer: '/who/1' }),
    )
  })

  it('is refused before the agreement, for a day to come, or due before it is made', () => {
    expect(commit({}, agreement())).toEqual(refused('agreement-not-found'))
    expect(commit({ madeOn: '2016-09-27' })).toEqual(
      refused('before-signing', { pointer: '/madeOn', firstDay: '2016-09-28' }),
    )
    expect(commit({ madeOn: '2026-02-02', dueOn: '2026-02-02' })).toEqual(
      refused('made-in-future', { pointer: '/madeOn' }),
    )
    expect(commit({ dueOn: '2016-09-27' })).toEqual(
      refused('due-before-commitment', { pointer: '/dueOn', firstDay: '2016-09-28' }),
    )
  })

  it('is refused with an order that was never issued', () => {
    const none = foldOf(closureOrders, ORDER, [])
    expect(commit({ closureOrder: ORDER }, agreement(signed()), [none])).toEqual(
      refused('order-not-found', { pointer: '/closureOrder', conflictsWith: ORDER }),
    )
  })
})

describe('a commitment comes to its end', () => {
  const fulfil = (on: string, ...events: readonly AgreementEvent[]) =>
    fulfilCommitment.decide(
      { commitment: eventId(1), fulfilledOn: on },
      TODAY,
    )(agreement(...events))
  const lapse = (on: string, ...events: readonly AgreementEvent[]) =>
    lapseCommitment.decide({ commitment: eventId(1), lapsedOn: on }, TODAY)(agreement(...events))

  it('on the day on which it was made, or later', () => {
    expect(fulfil('2016-09-28', signed(), made())).toEqual(accepted(fulfilled('2016-09-28')))
    expect(lapse('2018-01-01', signed(), made())).toEqual(accepted(lapsed('2018-01-01')))
  })

  it('not before it was made, nor before it happens', () => {
    for (const end of [fulfil, lapse]) {
      expect(end('2016-09-27', signed(), made())).toMatchObject(
        refused('before-commitment', { firstDay: '2016-09-28' }),
      )
      expect(end('2026-02-02', signed(), made())).toMatchObject(
        refused('commitment-ends-in-future'),
      )
      expect(end('2017-01-01', signed())).toMatchObject(refused('commitment-not-found'))
      expect(end('2017-01-01')).toEqual(refused('agreement-not-found'))
    }
  })

  it('once, whatever day is stated', () => {
    for (const end of [fulfil, lapse])
      for (const on of ['2017-01-01', '2018-01-01']) {
        expect(end(on, signed(), made(), fulfilled('2017-06-01'))).toEqual(
          refused('already-fulfilled', { firstDay: '2017-06-01' }),
        )
        expect(end(on, signed(), made(), lapsed('2017-06-01'))).toEqual(
          refused('already-lapsed', { firstDay: '2017-06-01' }),
        )
      }
  })
})

describe('how a commitment stands', () => {
  it('is open until its last day, due on it, and overdue after', () => {
    expect(statusOn('2016-09-27', made())).toBe('not-yet-made')
    expect(statusOn('2016-09-28', made())).toBe('open')
    expect(statusOn('2017-06-29', made())).toBe('open')
    expect(statusOn('2017-06-30', made())).toBe('due')
    expect(standing('2017-07-01', made())).toMatchObject({ status: 'overdue', daysLate: 1 })
  })

  it('is never overdue without a due day', () => {
    expect(statusOn('2199-12-31', made({}))).toBe('open')
    expect(standing('2020-01-01', made({}), fulfilled('2020-01-01'))).toMatchObject({
      status: 'fulfilled',
      daysLate: null,
    })
  })

  it('was overdue on the days before it was fulfilled late, whoever asks when', () => {
    const late = fulfilled('2017-07-15')
    expect(standing('2017-07-14', made(), late)).toMatchObject({
      status: 'overdue',
      fulfilledOn: null,
    })
    expect(standing('2017-07-15', made(), late)).toMatchObject({
      status: 'fulfilled-late',
      fulfilledOn: '2017-07-15',
      daysLate: 15,
    })
    expect(statusOn('2017-07-01', made(), fulfilled('2017-06-30'))).toBe('fulfilled')
  })

  it('is not overdue any more once it has lapsed', () => {
    const events = [made(), lapsed('2018-01-01')] as const
    expect(statusOn('2017-12-31', ...events)).toBe('overdue')
    expect(standing('2018-01-01', ...events)).toMatchObject({ status: 'lapsed', daysLate: null })
  })

  it('names the events that say so', () => {
    expect(
      standing('2020-01-01', made(), fulfilled('2017-07-15')).statedBy.map(({ event }) => event),
    ).toEqual([eventId(1), eventId(2)])
  })
})
