import { costs } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

export const costsHttp: CapabilityHttp = overHttp(costs, {
  tags: [
    {
      name: 'costs',
      description: 'What services cost: versions of the methodology, and the unit costs they set',
    },
  ],
  get: {
    summary: 'A version of the methodology',
    description: 'With all unit costs that it sets, as they are known now.',
  },
  acts: {
    publishMethodology: {
      summary: 'Publish a version of the methodology',
      description:
        'The methodology of unit costs in a version of its own, valid from a day; when no source states that day it is "undocumented".',
      example: {
        title: 'Vienības izmaksu standarta likmes aprēķina metodika',
        authority: 'Labklājības ministrija',
        validFrom: '2026-01-01',
      },
    },
    setUnitCost: {
      at: 'unit-costs',
      summary: 'Set a unit cost',
      description:
        'What a service costs from a day on, in whole cents, until the first day of the next cost for the same service type and unit, whichever version of the methodology states it.',
      example: {
        serviceType: 'group-apartment',
        per: 'person-month',
        cents: 100_000,
        validFrom: '2026-01-01',
      },
    },
    correctUnitCost: {
      at: 'unit-cost-corrections',
      summary: 'Correct a unit cost',
      description:
        'The cost that this version states for that first day was wrong. As known from now on it is as stated here; what was believed until now stays on record. A cost that changes is set anew, with its own first day.',
      example: {
        serviceType: 'group-apartment',
        per: 'person-month',
        cents: 101_000,
        validFrom: '2026-01-01',
        reason: 'Two digits were exchanged',
      },
    },
  },
  notFound: 'methodology-not-found',
  refusals: {
    'methodology-not-found': missing(
      'There is no such methodology',
      'No version of the methodology with this id has been published. Check the id, or publish it first.',
    ),
    'already-published': wrongState(
      'The methodology is published already',
      'A version with this id is recorded already. Send a new version with a new key.',
    ),
    'before-methodology': breaksRule(
      'The cost would be valid before the methodology',
      ({ firstDay }) =>
        `This version is valid from ${firstDay ?? 'a later day'}. State that day or a later one, or report the cost under the version that sets it.`,
    ),
    'unit-cost-already-set': wrongState(
      'The cost is set for that day already',
      'This version sets a cost of this service type and unit from that very day already. If it was wrong, correct it; if it changes, state the first day of the new one.',
    ),
    'unit-cost-not-set': breaksRule(
      'No such cost is set',
      'This version sets no cost of this service type and unit from that very day. State service type, unit and validFrom of the cost that was wrong, or set a new one.',
    ),
    'corrected-before-known': breaksRule(
      'The correction would be known before what it corrects',
      'knownSince lies before the cost itself was known, so the correction would change nothing. State a later day, or leave it out.',
    ),
    'same-unit-cost': wrongState(
      'The cost is stated so already',
      'These very cents are recorded already; there is nothing to correct.',
    ),
  },
})
