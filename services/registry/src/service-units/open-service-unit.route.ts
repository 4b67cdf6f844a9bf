import { OpenServiceUnit, openServiceUnit, type UnitId } from '@vietas/domain'
import type { Server } from '@vietas/service-kit'
import { sendOutcome } from '../commands/answer.ts'
import type { Desk } from '../desk.ts'
import { creationProblems, recordedAnswer } from '../commands/documentation.ts'
import { judgementOf } from '../commands/judge.ts'
import { newIdFor } from '../ids.ts'
import { provenanceProblem } from '../commands/provenance.ts'
import type { Meanings, RefusalOf } from '../commands/refusals.ts'
import { commandIn, reported } from '../commands/reported.ts'
import { CreationHeaders, writeRequestOf } from '../commands/request.ts'
import { recordOnUnit } from '../commands/unit-act.ts'
import { MunicipalityField, municipalityProblem, municipalityProblems } from './municipality.ts'
import { capacity } from './refusals.ts'

const PATH = '/v1/service-units'

const refusals: Meanings<RefusalOf<typeof openServiceUnit>> = {
  ...capacity,
  'already-open': {
    status: 409,
    title: 'The unit is open already',
    detail: 'A unit with this id has been opened already. Send a new unit with a new key.',
  },
}

const Body = reported(
  OpenServiceUnit,
  {
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
  { municipality: MunicipalityField },
)

export function addOpenServiceUnit(server: Server, desk: Desk): void {
  server.post(
    PATH,
    {
      schema: {
        tags: ['service units'],
        operationId: 'openServiceUnit',
        summary: 'Open a unit',
        description:
          'A unit (one service type at one address) starts to work. Each count is stated or said to be unknown. The municipality must be in force on the first day; when no source states that day it is "undocumented".',
        headers: CreationHeaders,
        body: Body,
        response: {
          201: recordedAnswer('The unit is open; Location names its address'),
          ...creationProblems(refusals, municipalityProblems),
        },
      },
    },
    async ({ id, headers, body }, reply) => {
      const unitId = newIdFor(PATH, headers['idempotency-key']) as UnitId
      const command = commandIn(body)
      const now = desk.clock.now()
      const problem =
        provenanceProblem(body, now) ??
        municipalityProblem(command.municipality, command.effectiveOn, now)
      const outcome = await recordOnUnit(
        desk,
        unitId,
        writeRequestOf({ id, headers, body }, PATH),
        (unit, moment) =>
          problem === undefined
            ? judgementOf(openServiceUnit(command, moment)(unit), refusals)
            : { problem },
      )
      return sendOutcome(reply, outcome, `${server.prefix}${PATH}/`)
    },
  )
}
