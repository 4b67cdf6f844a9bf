import type { Day } from '../shared/calendar-date.ts'
import { daysOf } from '../shared/edtf-date.ts'
import { extended } from '../shared/extended.ts'
import type { Known } from '../shared/known.ts'
import { stated, statedBy, type Stated as StatedData, type StatedBy } from '../shared/stated-by.ts'
import { storedText, storedTexts } from '../shared/stored-text.ts'
import type { IndicatorEvent, IndicatorId, IndicatorValue } from './events.ts'

type DataOf<Type> = Extract<IndicatorEvent, { type: Type }>['data']
type Stated<Type> = StatedData<DataOf<Type>>

/** What a source says, as last corrected. */
export type Report = Stated<'IndicatorReported'> & {
  /** The last day that its date can mean. */
  readonly last: Day
  /** Of which area, by which source: what is of a later date takes the place of all others of these. */
  readonly areaAndSource: string
  readonly corrections: readonly { readonly reason: string; readonly statedBy: StatedBy }[]
}

/** A statement of a target, by the id of its event. */
type Target = Stated<'IndicatorTargetStated'> & { readonly id: string }

/** An indicator as its events tell it; `defined` is absent while there is none. */
export interface Indicator {
  readonly id: IndicatorId
  readonly defined?: Stated<'IndicatorDefined'>
  /** By the id of the event that reported it. */
  readonly reports: ReadonlyMap<string, Report>
  readonly targets: readonly Target[]
}

/** What the fold builds up: it changes in place, for an indicator may have thousands of reports. */
interface Folded extends Indicator {
  defined?: Indicator['defined'] & object
  readonly reports: Map<string, Report>
  readonly targets: Target[]
}

export function emptyIndicator(id: string): Indicator {
  const indicatorId = storedText(id, 'the id of an indicator') as IndicatorId
  return { id: indicatorId, reports: new Map(), targets: [] }
}

/** @throws RangeError or TypeError when the event cannot be read */
export function indicatorAfter(before: Indicator, event: Known<IndicatorEvent>): Indicator {
  const indicator = before as Folded
  const by = { statedBy: statedBy(event) }
  switch (event.type) {
    case 'IndicatorDefined':
      storedText(event.data.title.lv ?? (event.data.title.en as string), 'a title')
      storedText(event.data.counts, 'what is counted')
      indicator.defined = stated(event)
      break
    case 'IndicatorReported':
      indicator.reports.set(
        event.id,
        extended(readStatement(event.data), {
          ...by,
          last: daysOf(event.data.asOf).last,
          areaAndSource: areaAndSource(event.data.area, by.statedBy),
          corrections: [],
        }),
      )
      break
    case 'IndicatorReportCorrected':
      correct(indicator, event.data, by.statedBy)
      break
    case 'IndicatorTargetStated':
      readArea(event.data)
      storedValue(event.data.value)
      if (event.data.by !== undefined) daysOf(event.data.by)
      indicator.targets.push(extended(stated(event), { id: event.id }))
      break
  }
  return indicator
}

/** A report that is not known yet has nothing to be corrected. */
function correct(
  { reports }: Folded,
  { report, reason, ...corrected }: DataOf<'IndicatorReportCorrected'>,
  by: StatedBy,
): void {
  storedText(report, 'the id of a report')
  storedText(reason, 'a reason')
  const before = reports.get(report)
  if (before === undefined) return
  const { statedBy: first, corrections } = before
  reports.set(
    report,
    extended(readStatement(corrected), {
      statedBy: first,
      last: daysOf(corrected.asOf).last,
      areaAndSource: areaAndSource(corrected.area, first),
      corrections: [...corrections, { reason, statedBy: by }],
    }),
  )
}

const areaAndSource = (area: string, { source }: StatedBy): string =>
  JSON.stringify([area, source?.title, source?.publisher])

function readStatement<Statement extends Omit<DataOf<'IndicatorReported'>, 'indicatorId'>>(
  data: Statement,
): Statement {
  readArea(data)
  if (data.value !== undefined) storedValue(data.value)
  for (const { name, value } of data.parts ?? []) {
    storedText(name, 'the name of a part')
    storedValue(value)
  }
  storedTexts(data.municipalities ?? [], 'a municipality')
  return data
}

function readArea({ area, asOf }: { readonly area: string; readonly asOf: string }): void {
  storedText(area, 'an area')
  daysOf(asOf)
}

function storedValue(value: IndicatorValue): void {
  if (value === 'unknown' || (Number.isSafeInteger(value) && value >= 0)) return
  throw new RangeError(`${JSON.stringify(value)} is not a value of an indicator`)
}
