import { serviceUnits } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, onFirstDay, wrongState } from '../commands/meanings.ts'
import { placesActs, PLACES } from '../places/places.http.ts'

export const serviceUnitsHttp: CapabilityHttp = overHttp(serviceUnits, {
  tags: [
    { name: 'service units', description: 'Where a service is offered, and what became of it' },
    { name: PLACES, description: 'Who moves in and out of the places of a unit' },
  ],
  get: {
    summary: 'A service unit',
    description:
      'The unit as it is known now, with its status and counts today. For other days, and for what was known before, ask the capacity service.',
  },
  acts: {
    openServiceUnit: {
      summary: 'Open a unit',
      description:
        'A unit (one service type at one address) starts to work. Each count is stated or said to be unknown. The municipality must be in force on the first day, and a parish lie in it, as far as parishes are recorded; when no source states that day it is "undocumented".',
      example: {
        name: 'Grupu dzīvoklis Daugavpilī',
        serviceType: 'group-apartment',
        municipality: 'LV0002000',
        address: 'Rīgas iela 1',
        effectiveOn: '2026-03-01',
        places: [
          {
            targetGroup: 'adults-with-mental-disorders',
            authorised: 12,
            operational: 12,
            occupied: 0,
            reserved: 0,
            waiting: 'unknown',
          },
        ],
      },
      fields: { municipality: MunicipalityField },
    },
    correctOpening: {
      at: 'opening-corrections',
      summary: 'Correct an opening',
      description:
        'The unit was opened with a wrong day, service type or provider. As known from now on it opened as stated here, and the counts stated with the opening move with its day; its id, and what was believed until now, stay. Counts themselves are corrected apart.',
      example: {
        effectiveOn: '2026-02-01',
        reason: 'The day of the contract was taken for that of the opening',
      },
    },
    authorisePlaces: {
      at: 'authorised-places',
      summary: 'Authorise places',
      description:
        'How many places the authority allows for a target group from a day on. A target group that is new to the unit is offered from then on.',
      example: {
        targetGroup: 'adults-with-mental-disorders',
        authorised: 16,
        effectiveOn: '2026-03-01',
      },
    },
    setOperationalPlaces: {
      at: 'operational-places',
      summary: 'Set operational places',
      description:
        'How many places for a target group can in fact be used from a day on, or "unknown". Fewer than there are people, only with a stated overrun.',
      example: {
        targetGroup: 'adults-with-mental-disorders',
        operational: 12,
        effectiveOn: '2026-03-01',
      },
    },
    correctCount: {
      at: 'corrections',
      summary: 'Correct a count',
      description:
        'A count reported earlier was wrong. The effective day is that of the report which was wrong; what was believed until now stays on record.',
      example: {
        targetGroup: 'adults-with-mental-disorders',
        measure: 'operational',
        count: 11,
        effectiveOn: '2026-03-01',
        reason: 'One room was counted twice',
      },
    },
    confirmServiceUnit: {
      at: 'confirmations',
      summary: 'Confirm a unit',
      description: 'Nothing has changed: what was reported still holds on that day.',
      example: { effectiveOn: '2026-03-01' },
    },
    suspendServiceUnit: {
      at: 'suspensions',
      summary: 'Suspend a unit',
      description:
        'The unit stops for a while from that day on. The people recorded there count as displaced until it resumes.',
      example: { effectiveOn: '2026-03-01', reason: 'The building is being repaired' },
    },
    resumeServiceUnit: {
      at: 'resumptions',
      summary: 'Resume a unit',
      description:
        'A suspended unit works again from that day on. More people than places, only with a stated overrun.',
      example: { effectiveOn: '2026-04-01' },
    },
    relocateServiceUnit: {
      at: 'relocations',
      summary: 'Relocate a unit',
      description:
        'The unit moves on that day, with all its places, to another address or municipality. The municipality must be in force on that day. Coordinates that nobody has stated yet are stated so, too, without a move.',
      example: {
        effectiveOn: '2026-03-01',
        municipality: 'LV0002000',
        address: 'Rīgas iela 1',
        coordinates: { latitude: 55.875937, longitude: 26.527375 },
      },
      fields: { municipality: MunicipalityField },
    },
    renameServiceUnit: {
      at: 'renamings',
      summary: 'Rename a unit',
      description: 'The unit has another name from that day on.',
      example: { effectiveOn: '2026-03-01', name: 'Grupu dzīvoklis "Cerība"' },
    },
    closeServiceUnit: {
      at: 'closing',
      summary: 'Close a unit',
      description:
        'The unit ends its work of its own accord; the effective day is the first without it. What an authority orders is a closure order.',
      example: { effectiveOn: '2026-06-01', reason: 'The lease has ended' },
    },
    reopenServiceUnit: {
      at: 'reopenings',
      summary: 'Reopen a unit',
      description:
        'A closed unit, or one that an order has closed, works again from that day on, with the places stated here.',
      example: {
        effectiveOn: '2026-09-01',
        places: [
          {
            targetGroup: 'adults-with-mental-disorders',
            authorised: 12,
            operational: 12,
            occupied: 0,
            reserved: 0,
            waiting: 'unknown',
          },
        ],
      },
    },
    withdrawReport: {
      at: 'withdrawals',
      summary: 'Withdraw a report',
      description:
        'A report on this unit was recorded in error, and counts for nothing from now on. What was believed until now stays on record. Where that leaves more people than places, only with a stated overrun.',
      example: {
        eventId: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
        reason: 'Recorded for the wrong unit',
      },
    },
    ...placesActs,
  },
  notFound: 'unit-not-found',
  refusals: {
    'unit-not-found': missing(
      'There is no such service unit',
      'No service unit with this id has been opened. Check the id, or open the unit first.',
    ),
    'before-opening': wrongState('The unit is not open yet on that day', ({ firstDay }) =>
      firstDay === undefined
        ? 'The unit is not open yet on that day. State a later day.'
        : `The unit opens on ${firstDay}. State that day or a later one.`,
    ),
    'unit-closed': wrongState(
      'The unit is closed on that day',
      (about) =>
        `${onFirstDay(about)} the unit is closed. State a day before its closing, or report its reopening first.`,
    ),
    'unit-suspended': wrongState(
      'The unit is suspended on that day',
      (about) =>
        `${onFirstDay(about)} the unit is suspended, and nobody moves in. State a day on which it works, or report its resumption first.`,
    ),
    'over-capacity': breaksRule(
      'There would be more people than places',
      (about) =>
        `${onFirstDay(about)} there would be more people in the unit, reserved places included, than operational places. If it is so, state it: "overrun": {"reason": "…"}; it is then recorded and flagged.`,
    ),
    'none-to-vacate': breaksRule(
      'There would be fewer than no people',
      (about) =>
        `${onFirstDay(about)} more people would have left than are recorded there. Check the day and the number, or report a head count first.`,
    ),
    'none-reserved': breaksRule(
      'There would be fewer than no reservations',
      (about) =>
        `${onFirstDay(about)} more reservations would have ended than are recorded. Check the day and the number, or report a head count first.`,
    ),
    'nobody-waiting': breaksRule(
      'There would be fewer than nobody waiting',
      (about) =>
        `${onFirstDay(about)} more people would have left the waiting list than are on it. Check the day and the number, or report a head count first.`,
    ),
    'target-group-not-offered': breaksRule(
      'The unit has no places for this target group on that day',
      ({ firstDay }) =>
        firstDay === undefined
          ? 'No places for this target group have ever been stated for the unit. Name one that it offers, or report its authorised places for this group first.'
          : `The unit has places for this target group from ${firstDay} on. State that day or a later one, or report its authorised places for the earlier day first.`,
    ),
    'effective-in-future': breaksRule(
      'This cannot be reported before it happens',
      'The day lies ahead, and what is counted or moved is reported once it has happened. State today or an earlier day.',
    ),
    'already-open': wrongState(
      'The unit is open already',
      'A unit with this id has been opened already. Send a new unit with a new key.',
    ),
    'same-opening': wrongState(
      'The opening is recorded so already',
      'The day, the service type and the provider are recorded so already; there is nothing to correct. Counts stated with the opening are corrected apart.',
    ),
    'reports-before-opening': wrongState(
      'Something is recorded before that opening',
      ({ firstDay, conflictsWith }) =>
        conflictsWith === undefined
          ? `A report on the unit is recorded for ${firstDay}, before it would open. State that day or an earlier one, or withdraw the reports of days before the opening first.`
          : `The order ${conflictsWith} closes the unit on ${firstDay}, and it would not be open before. State an earlier day, or amend or revoke that order first.`,
    ),
    'registration-not-found': breaksRule(
      'There is no such registration',
      ({ conflictsWith }) =>
        `No registration ${conflictsWith} is on record. Check the id, register the provider first, or leave it out.`,
    ),
    'registration-for-another-service-type': breaksRule(
      'The registration is for another service type',
      ({ conflictsWith }) =>
        `The registration ${conflictsWith} is for another service type than the unit gives. A registration is for one service type at one address: name that of this service, or leave it out.`,
    ),
    'nothing-to-correct': breaksRule(
      'No such count was stated for that day',
      'No count of this measure was stated for this target group on that day. State the effective day of the report that was wrong, or report a new count instead.',
    ),
    'already-suspended': wrongState(
      'The unit is suspended already on that day',
      'On that day the unit is suspended already; there is nothing to report. If it was suspended earlier than recorded, withdraw that report and report the right day.',
    ),
    'not-suspended': wrongState(
      'The unit is not suspended on that day',
      'On that day the unit is not suspended, so it cannot resume. State a day on which it is; a closed unit is reopened instead.',
    ),
    'same-location': wrongState(
      'The unit is there already',
      'On that day the unit is recorded at this very address already; there is nothing to report. Check the address and the day.',
    ),
    'same-name': wrongState(
      'The unit has that name already',
      'On that day the unit has this very name already; there is nothing to report. Check the name and the day.',
    ),
    'closing-reported': wrongState(
      'A closing of the unit is reported already',
      'A closing on that day or a later one is reported already. To move it, withdraw that report and report the right day.',
    ),
    'not-closed': wrongState(
      'The unit is not closed on that day',
      'On that day the unit is not closed, so it cannot reopen. State a day on which it is; a suspended unit resumes instead, and a standing order is revoked.',
    ),
    'report-not-found': breaksRule(
      'The unit has no such report',
      'No report on this unit has this id. Take it from the events that the report was answered with; acts of closure orders are amended or revoked instead.',
    ),
    'report-already-withdrawn': wrongState(
      'The report is withdrawn already',
      'This report counts for nothing already; there is nothing to withdraw.',
    ),
    'not-withdrawable': breaksRule('This report cannot be withdrawn', ({ firstDay }) =>
      firstDay === undefined
        ? 'An opening and a withdrawal stay. Correct the opening or its counts, or close the unit; report again what was withdrawn in error.'
        : `Without this report nothing is stated of its target group, but people are reported in it from ${firstDay} on. Withdraw those reports first, or correct the count instead.`,
    ),
  },
})
