import { DIMENSIONS, queryCapacity } from '@vietas/capacity-ledger'
import { UnitId } from '@vietas/domain'
import { problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import {
  ClockHeaders,
  ClockParameters,
  clockHeadersOf,
  ClocksAnswer,
  clocksAnswer,
  clocksOf,
} from '../clocks.ts'
import { FilterParameters, filterOf, listOf } from '../question-filter.ts'
import { AfterParameter, capacityReader, viewAfter } from '../reader.ts'
import {
  CapacityGroup,
  CapacityNumbers,
  groupAnswer,
  inReadingOrder,
  NO_NUMBERS,
  numbersOf,
} from './capacity-answer.ts'

const By = listOf(z.enum(DIMENSIONS))
  .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
    error: 'name each dimension once',
  })
  .optional()
  .describe(`Dimensions separated by commas: ${DIMENSIONS.join(', ')}. Default: one total.`)

const Parameters = z.strictObject({
  by: By,
  ...ClockParameters.shape,
  ...FilterParameters.shape,
  unit: listOf(UnitId).optional(),
  ...AfterParameter.shape,
})

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  total: CapacityNumbers,
  groups: z.array(CapacityGroup),
})

export const capacityRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/capacity',
    {
      schema: {
        operationId: 'getCapacity',
        summary: 'Places on any day, as known on any day',
        description:
          'Sums of places by the dimensions asked for, on two clocks. What is not known is not counted as zero: beside every sum stands how many units have no known count.',
        tags: ['capacity'],
        querystring: Parameters,
        headers: ClockHeaders,
        response: { 200: Answer, ...problemResponses(400, 422, 503) },
      },
    },
    async (request, reply) => {
      const { by = [], after, unit } = request.query
      const { view, position } = await viewAfter(reader, after, reply)
      const clocks = clocksOf(request.query, request.headers, reader.now())
      const { validAt, knownAt, lens } = clocks
      const filter = {
        ...filterOf(request.query, lens),
        ...(unit === undefined ? {} : { unit }),
      }
      const table = queryCapacity(view.index, { validAt, knownAt, lens, by, filter })
      const sums =
        by.length === 0
          ? table
          : queryCapacity(view.index, { validAt, knownAt, lens, by: [], filter })
      reply.headers(clockHeadersOf(clocks))
      return {
        ...clocksAnswer(clocks),
        position,
        total: sums.groups.length === 0 ? NO_NUMBERS : numbersOf(sums, 0, validAt),
        groups:
          by.length === 0
            ? []
            : table.present
                .map((group) => groupAnswer(table, group, by, validAt))
                .sort(inReadingOrder),
      }
    },
  )
}
