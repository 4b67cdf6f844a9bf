import { creates } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, MethodologyPublished } from './events.ts'
import type { Methodology } from './methodology.ts'

/** A version of the methodology of unit costs, valid from a day. */
export const publishMethodology = creates({
  records: 'MethodologyPublished',
  command: MethodologyPublished.shape.data.omit(GIVEN).meta({ id: 'PublishMethodology' }),
  happenedOn: null,
  refuses: ['already-published'],
  decide: (command) => (methodology: Methodology) =>
    methodology.published
      ? refused('already-published')
      : accepted({
          type: 'MethodologyPublished',
          data: { methodologyId: methodology.id, ...command },
        }),
})
