import { capability } from '../capability.ts'
import { correctNeeds } from './correct-needs.ts'
import { NeedsEvent, NeedsId } from './events.ts'
import { emptyNeeds, NeedsAnswer, needsAfter, needsOn } from './needs.ts'
import { recordNeeds } from './record-needs.ts'

/** How many persons' needs a municipality has assessed, and what came of it. */
export const needs = capability({
  name: 'needs',
  category: 'needs',
  id: NeedsId,
  idField: 'needsId',
  events: NeedsEvent,
  versions: { NeedsRecorded: 1, NeedsCorrected: 1 },
  dates: {
    NeedsRecorded: ({ asOf }) => asOf,
    NeedsCorrected: () => undefined,
  },
  empty: emptyNeeds,
  evolve: needsAfter,
  acts: { recordNeeds, correctNeeds },
  on: needsOn,
  answer: NeedsAnswer,
})
