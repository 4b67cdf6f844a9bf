/** Classes of change that are no change of what is so, only of what is known of it. */
const OF_KNOWLEDGE = [
  're-counted',
  'became-known',
  'became-unknown',
  'corrected-later',
  'expected-otherwise',
]
/** Places that only stand elsewhere or under another name. */
const OF_PLACE = ['moved-by-relocation', 'moved-by-reform']

export type Kind = 'real' | 'knowledge' | 'place'

/** Whether a change is one of the world; corrections are never added to those. */
export function kindOf(change: string): Kind {
  if (OF_KNOWLEDGE.includes(change)) return 'knowledge'
  return OF_PLACE.includes(change) ? 'place' : 'real'
}
