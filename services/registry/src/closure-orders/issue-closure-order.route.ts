import {
  IssueClosureOrder,
  issueClosureOrder,
  type IssueClosureOrderRefusal,
  type OrderId,
} from '@vietas/domain'
import type { Server } from '@vietas/service-kit'
import { sendOutcome } from '../commands/answer.ts'
import type { Desk } from '../desk.ts'
import { creationProblems, recordedAnswer } from '../commands/documentation.ts'
import { judgementOf } from '../commands/judge.ts'
import { newIdFor } from '../ids.ts'
import { recordOnOrder } from '../commands/order-act.ts'
import { provenanceProblem } from '../commands/provenance.ts'
import type { Meanings } from '../commands/refusals.ts'
import { commandIn, reported } from '../commands/reported.ts'
import { CreationHeaders, writeRequestOf } from '../commands/request.ts'

const PATH = '/v1/closure-orders'

const refusals: Meanings<IssueClosureOrderRefusal> = {
  'already-issued': {
    status: 409,
    title: 'The order is issued already',
    detail: 'An order with this id has been issued already. Send a new order with a new key.',
  },
  'effective-before-issue': {
    status: 422,
    title: 'The order would take effect before its own date',
    detail:
      'effectiveOn, the first day without the units, lies before issuedOn, the date of the order. State the day of the order or a later one.',
  },
  'unit-not-found': {
    status: 422,
    title: 'The order names a unit that does not exist',
    detail: ({ conflictsWith }) =>
      `No service unit ${conflictsWith} has been opened. Check the id, or open the unit first.`,
  },
  'before-opening': {
    status: 409,
    title: 'The order names a unit that is not open yet',
    detail: ({ conflictsWith, firstDay }) =>
      `The unit ${conflictsWith} opens ${firstDay === undefined ? 'later' : `on ${firstDay}`}, and the order would close it before. Leave it out, or check the days.`,
  },
  'unit-closed': {
    status: 409,
    title: 'The order names a unit that is closed',
    detail: ({ conflictsWith }) =>
      `The unit ${conflictsWith} is closed on the day of the order, or before the order would close it. Leave it out, or check the days.`,
  },
  'order-already-standing': {
    status: 409,
    title: 'Another order stands on the unit',
    detail: ({ conflictsWith }) =>
      `The order ${conflictsWith} stands on this unit over the same days, or was issued since and would have nothing left to close. Amend or revoke that order first, or leave the unit out.`,
  },
}

const Body = reported(IssueClosureOrder, {
  authority: 'Labklājības ministrija',
  ground: 'Filiāles darbības izbeigšana',
  reference: '42',
  units: ['6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'],
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
})

export function addIssueClosureOrder(server: Server, desk: Desk): void {
  server.post(
    PATH,
    {
      schema: {
        tags: ['closure orders'],
        operationId: 'issueClosureOrder',
        summary: 'Issue a closure order',
        description:
          'An authority orders units to close on a day. The order stands from its own date until it is revoked, and takes effect on its day whether or not anyone reports it carried out.',
        headers: CreationHeaders,
        body: Body,
        response: {
          201: recordedAnswer('The order is issued; Location names its address'),
          ...creationProblems(refusals),
        },
      },
    },
    async ({ id, headers, body }, reply) => {
      const orderId = newIdFor(PATH, headers['idempotency-key']) as OrderId
      const command = commandIn(body)
      const problem = provenanceProblem(body, desk.clock.now())
      const outcome = await recordOnOrder(
        desk,
        orderId,
        command.units,
        writeRequestOf({ id, headers, body }, PATH),
        ({ order, units }) =>
          problem === undefined
            ? judgementOf(issueClosureOrder(command)(order, units), refusals)
            : { problem },
      )
      return sendOutcome(reply, outcome, `${server.prefix}${PATH}/`)
    },
  )
}
