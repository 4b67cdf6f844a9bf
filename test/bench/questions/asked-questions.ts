import { QUESTIONS } from '@vietas/capacity-questions'

/** A question as an address, in which `:id` may stand for one of those listed where it begins. */
export interface AskedQuestion {
  readonly address: string
  readonly isList: boolean
}

/** What cannot be asked without saying more, and what is asked in other ways beside its own. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  '/v1/plans/progress': ['', 'by=municipality', 'by=planningRegion,targetGroup'],
  '/v1/needs/against-places': ['', 'by=planningRegion'],
  '/v1/pipeline': ['', 'by=municipality', 'by=stage'],
  '/v1/compensation-sums': ['', 'by=month', 'by=municipality,year'],
  '/v1/commitments': ['', 'status=overdue'],
}

/** Of what is no capability's own. */
const OTHERS = [
  '/v1/units/nearest?to=55.87,26.52&serviceType=day-centre',
  '/v1/units/nearest?to=56.95,24.11',
  '/v1/capacity?by=municipality,serviceType,targetGroup',
  '/v1/capacity?by=unit,targetGroup',
  '/v1/capacity/series?from=2016-01-01&to=2025-12-31&step=year',
  '/v1/capacity/series?from=2024-01-01&to=2025-12-31&step=month&by=planningRegion',
]

/** Every list, and every question of a capability's own: one that is new is asked too. */
export function askedQuestions(): AskedQuestion[] {
  const own = QUESTIONS.flatMap((questions) => questions.own).flatMap(({ path }) =>
    (WAYS[path] ?? ['']).map((way) => `${path.replace(/:\w+/, ':id')}${way && `?${way}`}`),
  )
  return [
    ...QUESTIONS.map(({ path }) => ({ address: path, isList: true })),
    ...[...own, ...OTHERS].map((address) => ({ address, isList: false })),
  ]
}
