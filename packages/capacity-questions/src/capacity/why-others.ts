import { whyGroups, whySums, type AskedAbout } from '../explained.ts'
import { PIPELINE_SUMS } from '../infrastructure-projects/pipeline.ts'
import { PROGRESS_SUMS } from '../plans/plans.questions.ts'
import type { Others } from './beside.ts'

/**
 * The explanations of what stands beside places. A group is a total of what is asked about it alone,
 * as where nothing is planned the question about that has no such row.
 */
export function whyOthers(
  others: Others | undefined,
  by: readonly string[],
  { municipality, planningRegion, serviceType, targetGroup }: AskedAbout,
): readonly string[] {
  const asked = { municipality, planningRegion, serviceType, targetGroup }
  const whys = (sums: Parameters<typeof whySums>[0]): readonly string[] => [
    ...whySums(sums, asked, []),
    ...whyGroups(by, asked).map((why) => `/${sums.name}${why}`),
  ]
  return [
    ...(others?.includes('planned') ? whys(PIPELINE_SUMS) : []),
    ...(others?.includes('targets') ? whys(PROGRESS_SUMS) : []),
  ]
}
