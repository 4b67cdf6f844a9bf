import { describe, expect, it } from 'vitest'
import type { OrderOfUnit, Unit } from '../answers/units.ts'
import { lv } from '../words/lv.ts'
import { factsOf } from './facts.ts'

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

  it('call a review overdue only after its day', () => {
    const due = { reviewDue: '2017-06-30', reviewOverdue: true }
    expect(said(due, '2017-06-30').join()).not.toContain('Pārskatīšana nokavēta')
    expect(said(due, '2017-07-01')).toContain('Pārskatīšana nokavēta: termiņš 30.06.2017.')
  })
})
