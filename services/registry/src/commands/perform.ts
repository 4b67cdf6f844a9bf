import { dayHappened, type Refusal } from '@vietas/domain'
import type { Desk } from '../desk.ts'
import { newIdFor } from '../ids.ts'
import type { ActHttp, CapabilityHttp } from './http.ts'
import { problemOfRefusal } from './meanings.ts'
import { provenanceProblem } from './provenance.ts'
import { record, type Outcome } from './record.ts'
import { commandIn } from './reported.ts'
import { writeRequestOf, type Received } from './request.ts'

/** Does what a request asks that is well formed: `named` is what it acts on, empty where it creates. */
export async function perform(
  desk: Desk,
  { capability, refusals }: CapabilityHttp,
  { act, path, check }: ActHttp,
  named: string,
  received: Received,
): Promise<Outcome> {
  const command = commandIn(received.body)
  const now = desk.clock.now()
  const write = writeRequestOf(received, path.replace(`:${capability.idField}`, named))
  return record(desk, capability, act.creates ? newIdFor(write.key) : named, write, {
    act,
    command,
    problem:
      provenanceProblem(received.body, now, dayHappened(act, command)) ??
      check(command, now, await desk.territories()),
    meaningOf: (refusal: Refusal) => problemOfRefusal(refusals, refusal),
  })
}
