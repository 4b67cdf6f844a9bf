const ACTS_ON: readonly (readonly [RegExp, string])[] = [
  [/ClosureOrder|^recordReview$/, 'closure-orders'],
  [/Project|^startBuilding$/, 'infrastructure-projects'],
  [/^(?:draft|consult|approve|amend|lapse)Plan$|^setPlanTargets$/, 'plans'],
  [
    /ServiceUnit|Place|Reservation|WaitingList|^correctOpening$|^correctCount$|^withdrawReport$/,
    'service-units',
  ],
]

/** What an act is on, of what has a name; undefined of all else. */
export const capabilityActedOn = (act: string): string | undefined =>
  ACTS_ON.find(([pattern]) => pattern.test(act))?.[1]
