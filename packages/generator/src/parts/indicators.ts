import { dateOf, indicators as capability } from '@vietas/domain'
import { planningRegions } from '@vietas/territories'
import type { Country } from '../country.ts'
import { REASON, reportName } from '../labels.ts'
import type { Part } from '../part.ts'

const { acts } = capability

/** A few indicators, reported every quarter of a year for each planning region. */
export const indicators: Part = {
  begin: (country) => {
    for (let indicator = 0; indicator < 3; indicator += 1)
      country.later(1 + indicator, () => define(country))
  },
  happenings: [],
}

const QUARTER_DAYS = 91

function define(country: Country): void {
  const { random, later, today } = country
  const id = country.newId()
  const serial = country.serial('indicator')
  country.act(capability, acts.defineIndicator, id, {
    title: { lv: `Ģenerēts rādītājs Nr. ${serial}`, en: `Generated indicator No. ${serial}` },
    counts: 'persons',
    counting: 'cumulative',
    targetGroup: 'adults-with-mental-disorders',
  })
  for (const area of planningRegions) {
    const most = random.between(200, 1_500)
    country.act(capability, acts.stateIndicatorTarget, id, {
      area,
      asOf: dateOf(today()),
      by: '2023',
      value: most,
    })
    later(random.between(10, QUARTER_DAYS), () => report(country, id, area, 0, most))
  }
}

function report(country: Country, id: string, area: string, before: number, most: number): void {
  const { random, today, later } = country
  const value = before + random.between(0, Math.ceil(most / 20))
  const asOf = dateOf(today())
  const reported = country.act(capability, acts.reportIndicator, id, { area, asOf, value })
  if (random.chance(0.15)) reportOtherwise(country, id, { area, asOf, value })
  if (random.chance(0.05))
    later(random.between(5, 60), () =>
      country.act(capability, acts.correctIndicatorReport, id, {
        report: reported,
        area,
        asOf,
        value: value + 1,
        reason: REASON,
      }),
    )
  later(QUARTER_DAYS, () => report(country, id, area, value, most))
}

/** Another document gives another number for the same day. */
function reportOtherwise(
  country: Country,
  id: string,
  { area, asOf, value }: { readonly area: string; readonly asOf: string; readonly value: number },
): void {
  const otherwise = Math.max(0, value + country.random.between(-20, 20))
  country.from({ name: reportName(area) }, () => {
    country.act(capability, acts.reportIndicator, id, { area, asOf, value: otherwise })
  })
}
