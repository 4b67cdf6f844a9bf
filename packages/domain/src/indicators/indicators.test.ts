import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { startOfRigaDay } from '../shared/instant.ts'
import { TODAY } from '../testing/given.ts'
import { eventId, known, recorded } from '../testing/known.ts'
import { indicators } from './capability.ts'
import { correctIndicatorReport } from './correct-report.ts'
import { defineIndicator } from './define-indicator.ts'
import type { IndicatorEvent, IndicatorId } from './events.ts'
import { indicatorOn } from './indicator-answer.ts'
import { reportIndicator } from './report-indicator.ts'
import { stateIndicatorTarget } from './state-target.ts'

const INDICATOR = '4d8b2e3f-7a9c-4e5b-8f43-1b6a8c9d0e03' as IndicatorId

type DataOf<Type> = Omit<Extract<IndicatorEvent, { type: Type }>['data'], 'indicatorId'>
const event = <Type extends IndicatorEvent['type']>(
  type: Type,
  data: DataOf<Type>,
): IndicatorEvent =>
  ({ type, data: { indicatorId: INDICATOR, ...data } }) as unknown as IndicatorEvent

const definition = {
  title: { lv: 'Bērni ar FT' },
  counts: 'persons',
  counting: 'cumulative',
} as const
const report = { area: 'LV', asOf: '2018-12-31', value: 650 }
const defined = event('IndicatorDefined', definition)
const reported = (changes: object = {}) => event('IndicatorReported', { ...report, ...changes })
const targetOf = (value: number) =>
  event('IndicatorTargetStated', { area: 'Latgale', asOf: '2020-04-01', value })
/** Of the event recorded as number 1. */
const correction = { ...report, report: eventId(1), value: 651, reason: 'Misread' }
const corrected = event('IndicatorReportCorrected', correction)

const given = (...history: readonly IndicatorEvent[]) =>
  foldOf(indicators, INDICATOR, recorded(...history))
const on = (day: string, ...history: readonly IndicatorEvent[]) =>
  indicatorOn(given(...history), { validAt: dayOf(day), knownAt: dayOf(day) })

describe('defining an indicator', () => {
  it('is done once, with a title in some language', () => {
    expect(defineIndicator.decide(definition, TODAY)(given())).toEqual(accepted(defined))
    expect(defineIndicator.decide(definition, TODAY)(given(defined))).toEqual(
      refused('already-defined'),
    )
    const { command } = defineIndicator
    expect(command.safeParse({ ...definition, title: {} }).success).toBe(false)
    expect(command.safeParse({ ...definition, title: { en: 'Children' } }).success).toBe(true)
  })
})

describe('reporting an indicator', () => {
  const decide = (changes: object, ...history: readonly IndicatorEvent[]) =>
    reportIndicator.decide({ ...report, ...changes }, TODAY)(given(...history))

  it('keeps what a source says, be it another than before', () => {
    expect(decide({}, defined)).toEqual(accepted(reported()))
    expect(decide({ value: 649 }, defined, reported())).toMatchObject({ outcome: 'accepted' })
    expect(on('2019-01-01', defined, reported(), reported({ value: 649 }))?.reports).toMatchObject([
      { value: 650 },
      { value: 649 },
    ])
  })

  it('is told alike where what is stored has fields of our own names', () => {
    const ours = { corrections: 'none', last: -1, areaAndSource: '', statedBy: 'somebody' }
    const told = (changes: object) => on('2019-01-01', defined, reported(changes), reported())
    expect(told(ours)).toEqual(told({}))
  })

  it('is refused of what nobody has defined, and of what is still to come', () => {
    expect(decide({})).toEqual(refused('indicator-not-found'))
    expect(decide({ asOf: '2026-02' }, defined)).toMatchObject({ outcome: 'accepted' })
    expect(decide({ asOf: '2027?' }, defined)).toEqual(
      refused('counted-in-future', { pointer: '/asOf', firstDay: '2027-01-01' }),
    )
  })

  it('with a list of municipalities is a count of these', () => {
    const list = { value: undefined, municipalities: ['0050000', '0210000'] }
    expect(decide(list, defined)).toEqual(
      refused('counts-no-municipalities', { pointer: '/municipalities' }),
    )
    const ofThem = event('IndicatorDefined', { ...definition, counts: 'municipalities' })
    expect(decide(list, ofThem)).toMatchObject({ outcome: 'accepted' })
    expect(on('2019-01-01', ofThem, reported(list))?.reports).toMatchObject([{ value: 2 }])
  })

  it('that says nothing is none', () => {
    const { command } = reportIndicator
    const says = (more: object) => command.safeParse({ area: 'LV', asOf: '2018', ...more }).success
    expect(says({})).toBe(false)
    expect(says({ value: 'unknown' })).toBe(true)
    expect(says({ parts: [{ name: 'FT', value: 1 }] })).toBe(true)
    expect(says({ parts: [] })).toBe(false)
    expect(says({ value: 1.5 })).toBe(false)
    const twice = { name: 'FT', value: 1 }
    expect(says({ parts: [twice, twice] })).toBe(false)
    expect(says({ municipalities: ['0050000', '0050000'] })).toBe(false)
  })
})

describe('correcting a report', () => {
  const decide = (changes: object, ...history: readonly IndicatorEvent[]) =>
    correctIndicatorReport.decide({ ...correction, ...changes }, TODAY)(given(...history))

  it('states it anew, and keeps its id', () => {
    expect(decide({}, defined, reported())).toEqual(accepted(corrected))
    expect(on('2019-01-01', defined, reported(), corrected)?.reports).toMatchObject([
      { id: eventId(1), value: 651, corrections: [{ reason: 'Misread' }] },
    ])
  })

  it('is refused of what was not reported', () => {
    expect(decide({})).toEqual(refused('indicator-not-found'))
    const other = eventId(7)
    expect(decide({ report: other }, defined, reported())).toEqual(
      refused('report-not-found', { pointer: '/report', conflictsWith: other }),
    )
    expect(decide({ report: eventId(0) }, defined, reported())).toMatchObject({
      refusal: { code: 'report-not-found' },
    })
  })

  it('is refused as known before the report', () => {
    const early = { ...TODAY, knownSince: startOfRigaDay(dayOf('2026-01-04')) }
    expect(correctIndicatorReport.decide(correction, early)(given(defined, reported()))).toEqual(
      refused('known-before-reported', { pointer: '/knownSince' }),
    )
  })

  it('that is not known yet leaves what was believed', () => {
    const history = [defined, reported(), corrected].map((one, at) => known(one, at))
    const before = foldOf(indicators, INDICATOR, history.slice(0, 2))
    const at = { validAt: dayOf('2026-01-06'), knownAt: dayOf('2026-01-06') }
    expect(indicatorOn(before, at)?.reports).toMatchObject([{ value: 650, corrections: [] }])
  })
})

describe('a target', () => {
  it('is named by the first event that states it, on every day', () => {
    const stated = (asOf: string) =>
      event('IndicatorTargetStated', { area: 'Latgale', asOf, value: 390 })
    const history = [defined, stated('2020-04-01'), stated('2020-02-01')]
    const idsOn = (day: string) => on(day, ...history)?.targets.map(({ id }) => id)
    expect(idsOn('2020-01-31')).toEqual([])
    expect(idsOn('2020-02-01')).toEqual([eventId(1)])
    expect(idsOn('2020-04-01')).toEqual([eventId(1)])
  })

  it('is one however often it is stated; another number is another', () => {
    const targets = (...values: number[]) =>
      on('2021-01-01', defined, ...values.map(targetOf))?.targets.map((target) => [
        target.value,
        target.statedBy.length,
      ])
    expect(targets(390, 390, 390)).toEqual([[390, 3]])
    expect(targets(389, 387, 389)).toEqual([
      [389, 2],
      [387, 1],
    ])
    const target = { area: 'Latgale', asOf: '2020-04-01', value: 390 }
    expect(stateIndicatorTarget.decide(target, TODAY)(given(defined))).toEqual(
      accepted(targetOf(390)),
    )
    expect(stateIndicatorTarget.decide(target, TODAY)(given())).toEqual(
      refused('indicator-not-found'),
    )
  })
})

describe('a stored event that cannot be read', () => {
  it.each([
    ['IndicatorDefined', { ...definition, title: {} }],
    ['IndicatorDefined', { ...definition, counts: undefined }],
    ['IndicatorReported', { ...report, area: '' }],
    ['IndicatorReported', { ...report, asOf: 'spring' }],
    ['IndicatorReported', { ...report, value: -1 }],
    ['IndicatorReported', { ...report, value: '3' }],
    ['IndicatorReported', { ...report, parts: [{ name: 'FT' }] }],
    ['IndicatorReported', { ...report, municipalities: [7] }],
    ['IndicatorReportCorrected', { ...correction, reason: '' }],
    ['IndicatorReportCorrected', { ...correction, value: 0.5 }],
    ['IndicatorTargetStated', { area: 'LV', asOf: '2020', value: 1, by: 'soon' }],
    ['IndicatorTargetStated', { area: 'LV', asOf: '2020' }],
  ] as const)('%s %j throws rather than count', (type, data) => {
    expect(() => given(defined, reported(), event(type, data as never))).toThrow()
  })
})
