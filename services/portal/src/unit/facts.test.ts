import { describe, expect, it } from 'vitest'
import type { OrderOfUnit, PlacesFor, Unit } from '../answers/units.ts'
import { lv } from '../words/lv.ts'
import { confirmationOf, factsOf } from './facts.ts'

const unit = (more: Partial<Unit>): Unit => ({
  id: 'u',
  name: null,
  status: 'open',
  serviceType: 'long-term-care',
  provider: null,
  municipality: null,
  parish: null,
  address: null,
  opensOn: '2010-01-01',
  closesOn: null,
  closing: false,
  closureConfirmed: null,
  reviewDue: null,
  reviewOverdue: false,
  closureOrders: [],
  lastConfirmedOn: null,
  places: [],
  ...more,
})
const order = (more: Partial<OrderOfUnit>): OrderOfUnit => ({
  id: 'o',
  status: 'standing',
  authority: 'Labklājības ministrija',
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
  revokedOn: null,
  reviewDue: null,
  reviewOverdue: false,
  carriedOutOn: null,
  ...more,
})
const places = (more: Partial<PlacesFor>): PlacesFor => ({
  targetGroup: 'adults-with-mental-disorders',
  authorised: 8,
  operational: 8,
  occupied: 8,
  reserved: 0,
  free: 0,
  waiting: 0,
  overrun: 0,
  operationalBeyondAuthorised: 0,
  affected: 0,
  displaced: 0,
  ...more,
})
const signalled = (of: Partial<Unit>) =>
  factsOf(unit(of), '2018-01-01', lv)
    .filter(({ look }) => look === 'signal')
    .map(({ what }) => what)
const said = (of: Partial<Unit>, on = '2018-01-01') =>
  factsOf(unit(of), on, lv).map(({ what, more }) => `${what}: ${more}`)

describe('the facts of a unit', () => {
  it('say since when it works, and that its count is not known where none is stated', () =>
    expect(said({})).toEqual([
      'Darbojas: kopš 01.01.2010.',
      'Vietu skaits nav zināms: avotos nav minēts; tas nav 0',
    ]))

  it('say when one that is not yet open opens, and nothing of its places', () =>
    expect(said({ status: 'not-yet-open' }, '2005-01-01')).toEqual([
      'Vēl nav atvērta: atvērs 01.01.2010.',
    ]))

  it('state no day that is not known', () => {
    expect(said({ status: 'suspended' })[0]).toBe('Darbība apturēta: ')
    expect(said({ opensOn: 'undocumented' })[0]).toBe('Darbojas: atvēršanas diena nav dokumentēta')
    expect(said({ status: 'closed', closesOn: '2017-01-01' })[0]).toBe('Slēgta: kopš 01.01.2017.')
  })

  it('of an order not yet issued say when it will be', () => {
    const announced = order({ status: 'announced', revokedOn: '2016-09-28' })
    expect(said({ closureOrders: [announced] }, '2016-05-01')).toContain(
      'Rīkojums vēl nav izdots: izdos 24.05.2016.',
    )
  })

  it('of an order that is to be revoked say until when it stands, and not that it closes', () => {
    const revokedAhead = order({ revokedOn: '2018-03-01' })
    const facts = factsOf(unit({ closing: true, closureOrders: [revokedAhead] }), '2018-01-01', lv)
    expect(facts.at(-1)).toEqual({
      what: 'Rīkojums spēkā',
      more: 'līdz 01.03.2018., tad atcelts; nav jāslēdz',
      look: 'plain',
    })
  })

  it('signal people and places beyond what there should be, over all groups', () => {
    expect(signalled({ places: [places({}), places({ reserved: 'unknown' })] })).toEqual([])
    expect(
      signalled({ places: [places({ overrun: 2, operationalBeyondAuthorised: 4 }), places({})] }),
    ).toEqual(['2 virs vietu skaita', '4 vietas virs atļautā skaita'])
    expect(signalled({ status: 'suspended', places: [places({ displaced: 1 })] })).toEqual([
      '1 cilvēks skaitās pārvietots',
    ])
    expect(signalled({ places: [places({ overrun: 2 }), places({ overrun: 'unknown' })] })).toEqual(
      ['vismaz 2 virs vietu skaita'],
    )
  })

  it('signal people in closing places as they are counted, also before a revocation that is known', () => {
    const closing = { closing: true, places: [places({ affected: 7 })] }
    for (const closesOn of ['2019-09-01', null])
      expect(signalled({ ...closing, closesOn })).toEqual(['7 cilvēki slēdzamās vietās'])
  })

  it('call a review overdue only after its day', () => {
    const due = { reviewDue: '2017-06-30', reviewOverdue: true }
    expect(said(due, '2017-06-30').join()).not.toContain('Pārskatīšana nokavēta')
    expect(said(due, '2017-07-01')).toContain('Pārskatīšana nokavēta: termiņš 30.06.2017.')
  })
})

describe('when a unit was last confirmed', () => {
  const confirmed = (of: Partial<Unit>) => confirmationOf(unit(of), lv)

  it('is said, or that its day is not documented', () => {
    expect(confirmed({ lastConfirmedOn: '2017-05-01' })).toEqual([
      'Pēdējoreiz apstiprināts 01.05.2017.',
    ])
    expect(confirmed({ lastConfirmedOn: 'undocumented' })).toEqual([
      'Apstiprinājuma diena nav dokumentēta',
    ])
  })

  it('is not said of a unit that does not operate, of which no answer has it', () =>
    expect(confirmed({ status: 'suspended', lastConfirmedOn: null })).toEqual([]))
})
