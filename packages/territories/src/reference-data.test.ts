import { describe, expect, it } from 'vitest'
import reformSteps from '../data/reform-steps.json' with { type: 'json' }
import territories from '../data/territories.json' with { type: 'json' }
import { readReferenceData } from './reference-data.ts'

/** The data as they are, with one thing changed. */
const withChange = (change: (files: Files) => void): (() => unknown) => {
  const files = structuredClone<Files>({ territories, reformSteps })
  change(files)
  return () => readReferenceData(files.territories, files.reformSteps)
}
interface Files {
  territories: typeof territories
  reformSteps: typeof reformSteps
}
const firstOf = <Item>([item]: Item[]): Item => {
  if (item === undefined) throw new Error('There is none')
  return item
}
const old = ({ territories: { municipalitiesUntil20210701 } }: Files, code = '0010000') =>
  firstOf(municipalitiesUntil20210701.filter((version) => version.code === code))

describe('Reference data', () => {
  it('are accepted as they are', () => {
    expect(withChange(() => undefined)).not.toThrow()
  })

  it('are refused when a code is there twice', () => {
    expect(withChange((files) => void (old(files).code = '0050000'))).toThrow('0050000 is there 2')
  })

  it('are refused when a planning region is not one', () => {
    const change = withChange((files) => void (old(files).planningRegion = 'Sēlija'))
    expect(change).toThrow('0010000 lies in Sēlija')
  })

  it('are refused when a successor does not name its predecessor', () => {
    const change = withChange((files) => void (firstOf(old(files).successors).code = 'LV0002000'))
    expect(change).toThrow('Only one side states the succession of 0010000 to LV0002000')
  })

  it('are refused when a municipality ends on another day than its successor begins', () => {
    const change = withChange((files) => void (old(files).validTo = '2021-07-02'))
    expect(change).toThrow('0010000 ends on 2021-07-02, but LV0001000 does not begin')
  })

  it('are refused when one part of a split would be the whole', () => {
    const change = withChange(
      (files) => void (firstOf(old(files, '0604300').successors).share = 'whole'),
    )
    expect(change).toThrow('0604300 neither goes whole')
  })

  it('are refused when no step says how a reform came to be known', () => {
    expect(withChange((files) => void files.reformSteps.steps.pop())).toThrow(
      'LV0038001 is stated to be in force from 2025-07-01, and no step says so',
    )
  })

  it('are refused when the last word on a unit is not what came to be', () => {
    expect(withChange((files) => void files.reformSteps.steps.splice(1, 1))).toThrow(
      'LV0055000 is stated to be in force from 2021-07-01, and no step says so',
    )
  })

  it('are refused when steps are out of order', () => {
    expect(withChange((files) => void files.reformSteps.steps.reverse())).toThrow(
      'does not come after',
    )
  })

  it('are refused when a step ends what does not end then', () => {
    const change = withChange((files) => {
      firstOf(files.reformSteps.steps).instead = [{ code: 'LV0055000', successor: 'LV0043000' }]
    })
    expect(change).toThrow('The step of 2020-06-23 ends LV0055000')
  })

  it('are refused when a field is missing or unknown', () => {
    const change = withChange((files) => void Object.assign(old(files), { mayor: 'nobody' }))
    expect(change).toThrow('mayor')
  })
})
