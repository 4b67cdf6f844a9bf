import { z } from 'zod'
import { Area } from '../shared/area.ts'
import { EdtfDate } from '../shared/edtf-date.ts'
import { freeText, Reason } from '../shared/free-text.ts'
import { EventId } from '../shared/ids.ts'
import { MunicipalityCode, ServiceType, TargetGroup } from '../shared/reference-data.ts'

export const IndicatorId = z
  .uuid({ error: 'write the id of an indicator, a UUID' })
  .toLowerCase()
  .brand<'IndicatorId'>()
export type IndicatorId = z.infer<typeof IndicatorId>

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject({ indicatorId: IndicatorId, ...data }) })

/** Counts of a whole country do not fit into those of one unit. */
const MOST = 100_000_000
const error = `state a whole number from 0 to ${MOST}, or "unknown"`
export const IndicatorValue = z
  .union([z.int({ error }).min(0, { error }).max(MOST, { error }), z.literal('unknown')], { error })
  .meta({ id: 'IndicatorValue', description: 'A whole number, or "unknown"' })
export type IndicatorValue = z.infer<typeof IndicatorValue>

const Title = z
  .strictObject({ lv: freeText(300).optional(), en: freeText(300).optional() })
  .refine(({ lv, en }) => lv !== undefined || en !== undefined, {
    error: 'write a title in Latvian (lv) or English (en)',
  })
  .meta({ id: 'IndicatorTitle' })

export const Counts = z
  .enum(['persons', 'places', 'municipalities', 'other'])
  .describe('What is counted')

export const IndicatorPart = z
  .strictObject({
    name: freeText(100).describe('As the source calls it'),
    serviceType: ServiceType.optional(),
    targetGroup: TargetGroup.optional(),
    value: IndicatorValue,
  })
  .meta({ id: 'IndicatorPart' })

/** What a source says of an area at a date. */
export const statement = {
  area: Area.describe('The area that the source speaks of, and no smaller one'),
  asOf: EdtfDate.describe('At which date, or by which; as far as the source says it'),
  value: IndicatorValue.describe(
    'As reported; left out where the source states parts or names municipalities only',
  ).optional(),
  parts: z
    .array(IndicatorPart)
    .min(1, 'name at least one part, or leave it out')
    .max(200, 'name at most 200 parts')
    .refine((parts) => new Set(parts.map(({ name }) => name)).size === parts.length, {
      error: 'a part is named twice; name each once',
    })
    .describe('As the source breaks it down; need not add up to its value')
    .optional(),
  municipalities: z
    .array(MunicipalityCode)
    .min(1, 'name at least one municipality, or leave it out')
    .max(200, 'name at most 200 municipalities')
    .refine((codes) => new Set(codes).size === codes.length, {
      error: 'a municipality is named twice; name each once',
    })
    .describe('Where municipalities are counted: those that the source names')
    .optional(),
}

export const IndicatorDefined = event('IndicatorDefined', {
  title: Title,
  counts: Counts,
  what: freeText(200).describe('In words, such as legal representatives').optional(),
  counting: z
    .enum(['cumulative', 'at-date'])
    .describe('cumulative: all there were until the date; at-date: those there were on it'),
  serviceType: ServiceType.optional(),
  targetGroup: TargetGroup.optional(),
})
export const IndicatorReported = event('IndicatorReported', statement)
export const IndicatorReportCorrected = event('IndicatorReportCorrected', {
  report: EventId.describe('The id of the event that reported it'),
  ...statement,
  reason: Reason,
})
export const IndicatorTargetStated = event('IndicatorTargetStated', {
  area: statement.area,
  by: EdtfDate.describe('By when, as far as the source says it').optional(),
  asOf: EdtfDate.describe('The date of the statement, as far as the source says it'),
  value: IndicatorValue,
})

export const IndicatorEvent = z.discriminatedUnion('type', [
  IndicatorDefined,
  IndicatorReported,
  IndicatorReportCorrected,
  IndicatorTargetStated,
])
export type IndicatorEvent = z.infer<typeof IndicatorEvent>

export const GIVEN = { indicatorId: true } as const

interface Statement {
  readonly value?: unknown
  readonly parts?: unknown
  readonly municipalities?: unknown
}
/** A report that says nothing is none. */
export const saysSomething = ({ value, parts, municipalities }: Statement): boolean =>
  value !== undefined || parts !== undefined || municipalities !== undefined
export const SAYS_NOTHING = {
  path: ['value'],
  error: 'state a value, its parts, or the municipalities that are counted',
}
