import {
  canonicalFilter,
  DIMENSIONS,
  prepareInSteps,
  queryCapacity,
  type CapacityQuery,
  type CapacityTable,
} from '@vietas/capacity-ledger'
import { MEASURES, UnitId, type Measure } from '@vietas/domain'
import { NotModified, problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import type { Answering } from '../answering.ts'
import { answerAgain, answerTo, ConditionalHeaders } from '../answer-to.ts'
import { ClockHeaders, ClockParameters, ClocksAnswer, clocksOf, type Clocks } from '../clocks.ts'
import { finished, inTurns } from '../in-turns.ts'
import { FilterParameters, filterOf, listOf } from '../question-filter.ts'
import {
  AfterParameter,
  capacityReader,
  viewAfter,
  type CapacityReader,
  type Reply,
} from '../reader.ts'
import { CapacityGroup, CapacityNumbers, numbersText } from './capacity-answer.ts'
import { labelsOf } from './group-labels.ts'

const By = listOf(z.enum(DIMENSIONS))
  .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
    error: 'name each dimension once',
  })
  .optional()
  .describe(`Dimensions separated by commas: ${DIMENSIONS.join(', ')}. Default: one total.`)

const Parameters = z.strictObject({
  by: By,
  measures: listOf(z.enum(MEASURES))
    .optional()
    .describe(
      `Only these measures, in places and unitsWithUnknown alike, separated by commas: ${MEASURES.join(', ')}. Default: all.`,
    ),
  ...ClockParameters.shape,
  ...FilterParameters.shape,
  unit: listOf(UnitId).optional(),
  ...AfterParameter.shape,
})

type Parameters = z.infer<typeof Parameters>

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
      preValidation: answerAgain(reader),
      schema: {
        operationId: 'getCapacity',
        summary: 'Places on any day, as known on any day',
        description:
          'Sums of places by the dimensions asked for, on two clocks. What is not known is not counted as zero: beside every sum stands how many units have no known count.',
        tags: ['capacity'],
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: { 200: Answer, 304: NotModified, ...problemResponses(400, 422, 503) },
      },
    },
    async (request, reply) => {
      const { clocks, answering, query } = await readyFor(reader, request, reply)
      const { by, filter } = query
      const measures = MEASURES.filter(
        (measure) => request.query.measures?.includes(measure) ?? true,
      )
      const question = ['capacity', by, canonicalFilter(filter), measures]
      const parameters = request.query
      const asked = { request, reply, parameters, clocks, answering, question }
      const body = await answerTo<z.infer<typeof Answer>>(reader, asked, async () => {
        const { index } = answering.view
        const table = queryCapacity(index, query)
        const all = table.total === undefined ? queryCapacity(index, { ...query, by: [] }) : table
        return { rest: await written(table, all, query, measures) }
      })
      return reply.send(body)
    },
  )
}

/** What is asked, once it can be answered at once; the view goes on meanwhile. */
async function readyFor(
  reader: CapacityReader,
  { query: parameters, headers }: { readonly query: Parameters; readonly headers: ClockHeaders },
  reply: Reply,
): Promise<{
  readonly clocks: Clocks
  readonly answering: Answering
  readonly query: CapacityQuery
}> {
  const { by = [], after, unit } = parameters
  for (let isReady = false; ; isReady = true) {
    const answering = await viewAfter(reader, after, reply)
    const clocks = clocksOf(parameters, headers, reader.now(), answering.view.territories())
    const { validAt, knownAt, lens } = clocks
    const filter = { ...filterOf(parameters, lens), ...(unit === undefined ? {} : { unit }) }
    const query = { validAt, knownAt, lens, by, filter }
    if (isReady) return { clocks, answering, query }
    await finished(prepareInSteps(answering.view.index, query))
  }
}

/** Everything behind the clocks, as `Answer` describes it. */
async function written(
  table: CapacityTable,
  all: CapacityTable,
  { by, validAt, lens }: CapacityQuery,
  measures: readonly Measure[],
): Promise<Buffer> {
  const turn = inTurns()
  const total = numbersText(all, all.total as number, validAt, measures)
  const parts: Uint8Array[] = [Buffer.from(`"total":{${total}},"groups":[`, 'latin1')]
  const { texts, order } = by.length === 0 ? NO_LABELS : labelsOf(by, table.groups, lens)
  let begin = '{'
  for (const group of order) {
    if (!table.isPresent(group)) continue
    // Numbers and days are plain ASCII, which is written much faster than other text.
    const numbers = numbersText(table, group, validAt, measures)
    parts.push(Buffer.from(begin, 'latin1'), texts[group] as Uint8Array)
    parts.push(Buffer.from(`${numbers}}`, 'latin1'))
    begin = ',{'
    await turn()
  }
  return Buffer.concat([...parts, Buffer.from(']}', 'latin1')])
}

const NO_LABELS = { texts: [], order: [] }
