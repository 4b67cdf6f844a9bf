import { prepareInSteps, type Dimension, type DifferenceQuery } from '@vietas/capacity-ledger'
import {
  finished,
  nowOf,
  viewAfter,
  type Answering,
  type CapacityReader,
  type ClockHeaders,
} from '@vietas/capacity-questions'
import {
  filterAt,
  pointsOf,
  type AboutParameters,
  type Points,
  type PointsParameters,
} from './points.ts'
import type { z } from 'zod'

type Asked = z.infer<typeof PointsParameters> & AboutParameters
type Reply = Parameters<typeof viewAfter>[2]

export interface Ready {
  readonly points: Points
  readonly answering: Answering
  readonly query: DifferenceQuery
}

/** What is asked, once it can be answered at once; the view goes on meanwhile. */
export async function readyFor(
  reader: CapacityReader,
  parameters: Asked & { readonly by?: readonly Dimension[] | undefined },
  headers: ClockHeaders,
  reply: Reply,
): Promise<Ready> {
  const { by = [], after } = parameters
  for (let isReady = false; ; isReady = true) {
    const answering = await viewAfter(reader, after, reply)
    const now = nowOf(reader, answering.view)
    const points = pointsOf(parameters, headers, now, answering.view.territories())
    const { from, to } = points
    const query = { by, filter: filterAt(parameters, [from, to]), from, to }
    if (isReady) return { points, answering, query }
    const { index } = answering.view
    for (const { lens } of [from, to])
      for (const grouped of [by, []])
        await finished(prepareInSteps(index, { by: grouped, filter: query.filter, lens }))
  }
}
