import { indicators } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

export const indicatorsHttp: CapabilityHttp = overHttp(indicators, {
  tags: [{ name: 'indicators', description: 'What sources report of areas, side by side' }],
  get: {
    summary: 'An indicator',
    description: 'What it counts, and what sources report of it, as known now.',
  },
  acts: {
    defineIndicator: {
      summary: 'Define an indicator',
      description: 'What is counted, and whether up to a date or at it. Reports refer to it.',
      example: {
        title: {
          lv: 'Bērni ar funkcionāliem traucējumiem, kuriem uzsākti pakalpojumi',
          en: 'Children with functional disorders for whom services were started',
        },
        counts: 'persons',
        counting: 'cumulative',
        targetGroup: 'children-with-functional-disorders',
      },
    },
    reportIndicator: {
      at: 'reports',
      summary: 'Report an indicator',
      description:
        'What a source says of an area at a date: a value, its parts, or the municipalities that it counts. Parts need not add up to the value; the difference is shown. What another source says of the same is kept beside it.',
      example: { area: 'LV', asOf: '2018-12-31', value: 650 },
    },
    correctIndicatorReport: {
      at: 'corrections',
      summary: 'Correct a report of an indicator',
      description:
        'The report was taken down wrongly: what its source says is stated anew, as a whole. What was believed until now stays on record.',
      example: {
        report: '3b0c7e0a-6a4f-4b57-8f0a-5f2f7f0f8a11',
        area: 'LV',
        asOf: '2018-12-31',
        value: 650,
        reason: 'The number was misread',
      },
    },
    stateIndicatorTarget: {
      at: 'targets',
      summary: 'State the target of an indicator',
      description:
        'What is to be reached in an area, as a source says it. The same target said again is one target with two sources; another number stands beside it.',
      example: { area: 'Latgale', asOf: '2020-04-01', value: 390 },
    },
  },
  notFound: 'indicator-not-found',
  refusals: {
    'indicator-not-found': missing(
      'There is no such indicator',
      'No indicator with this id has been defined. Check the id, or define the indicator first.',
    ),
    'already-defined': wrongState(
      'The indicator is defined already',
      'An indicator with this id has been defined already. Send a new one with a new key.',
    ),
    'report-not-found': breaksRule(
      'There is no such report of the indicator',
      ({ conflictsWith }) =>
        `No event ${conflictsWith} has reported this indicator. "report" is the id of the event that the report was answered with.`,
    ),
    'counts-no-municipalities': breaksRule(
      'The indicator does not count municipalities',
      'A list of municipalities is a report of an indicator that counts those. Leave it out, or report it of such an indicator.',
    ),
    'counted-in-future': breaksRule(
      'Nobody has counted what is still to come',
      'asOf lies ahead. Report the indicator once it has been counted.',
    ),
    'known-before-counted': breaksRule(
      'Nobody knew it before it was counted',
      'knownSince lies before the date that is reported on. State that date or a later day, or leave it out.',
    ),
    'known-before-reported': breaksRule(
      'Nobody knew the correction before the report',
      'knownSince lies before the report that is corrected was known. State that day or a later one, or leave it out.',
    ),
  },
})
