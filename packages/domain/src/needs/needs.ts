import { z } from 'zod'
import type { At } from '../capability.ts'
import { Count, countValue } from '../shared/count.ts'
import { daysOf } from '../shared/edtf-date.ts'
import { extended } from '../shared/extended.ts'
import type { Known } from '../shared/known.ts'
import { MunicipalityCode, TargetGroup } from '../shared/reference-data.ts'
import { stated, StatedBy, type Stated as StatedData } from '../shared/stated-by.ts'
import { storedText } from '../shared/stored-text.ts'
import type { NeedsEvent, NeedsId } from './events.ts'

type DataOf<Type> = Extract<NeedsEvent, { type: Type }>['data']
type Stated<Type> = StatedData<DataOf<Type>>

/** One report of needs as its events tell it; `recorded` is absent while there is none. */
export interface Needs {
  readonly id: NeedsId
  readonly recorded?: Stated<'NeedsRecorded'>
  readonly corrections: readonly Stated<'NeedsCorrected'>[]
}

export function emptyNeeds(id: string): Needs {
  return { id: storedText(id, 'the id of a report of needs') as NeedsId, corrections: [] }
}

/** @throws RangeError when the event cannot be read */
export function needsAfter(needs: Needs, event: Known<NeedsEvent>): Needs {
  for (const count of [event.data.assessed, event.data.supportPlans]) countValue(count)
  if (event.type === 'NeedsCorrected') {
    storedText(event.data.reason, 'a reason')
    return { ...needs, corrections: [...needs.corrections, stated(event)] }
  }
  storedText(event.data.municipality, 'a municipality')
  storedText(event.data.targetGroup, 'a target group')
  for (const date of [event.data.since ?? event.data.asOf, event.data.asOf]) daysOf(date)
  return extended(needs, { recorded: stated(event) })
}

/** What is reported now: a correction takes the place of what was reported before. */
export function countsOf({ recorded, corrections }: Needs) {
  return corrections.at(-1) ?? recorded
}

export const NeedsAnswer = z
  .object({
    id: z.uuid(),
    municipality: MunicipalityCode.describe('As the report names it'),
    targetGroup: TargetGroup,
    since: z.string().nullable().describe('null: the source does not say from when'),
    asOf: z.string().describe('EDTF level 1'),
    assessed: Count,
    supportPlans: Count,
    statedBy: StatedBy,
    corrections: z
      .array(z.object({ reason: z.string(), statedBy: StatedBy }))
      .describe('The last one states the counts'),
  })
  .meta({ id: 'Needs' })
export type NeedsAnswer = z.infer<typeof NeedsAnswer>

/** Nothing before the last day that its date can mean: only then is it sure. */
export function needsOn(needs: Needs, at: At): NeedsAnswer | undefined {
  const { id, recorded, corrections } = needs
  const counts = countsOf(needs)
  if (!recorded || !counts || daysOf(recorded.asOf).last > at.validAt) return undefined
  const { municipality, targetGroup, since = null, asOf } = recorded
  return {
    id,
    municipality,
    targetGroup,
    since,
    asOf,
    assessed: counts.assessed,
    supportPlans: counts.supportPlans,
    statedBy: recorded.statedBy,
    corrections: corrections.map(({ reason, statedBy: by }) => ({ reason, statedBy: by })),
  }
}
