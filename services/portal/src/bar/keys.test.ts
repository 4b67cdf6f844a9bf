import { describe, expect, it } from 'vitest'
import { axisTo } from './axis.ts'
import { dayByKey } from './keys.ts'

const axis = axisTo('2026-11-26')
const stops = ['2016-05-24', '2016-09-28', '2018-07-25']
const press = (key: string, shiftKey = false, day = '2016-09-28') =>
  dayByKey({ key, shiftKey }, day, axis, stops)

describe('a handle of the date bar', () => {
  it('goes a day, a month or a year at a press', () => {
    expect(press('ArrowRight')).toBe('2016-09-29')
    expect(press('ArrowLeft')).toBe('2016-09-27')
    expect(press('ArrowRight', true)).toBe('2016-10-28')
    expect(press('PageDown')).toBe('2015-09-28')
  })

  it('goes to the next mark', () => {
    expect(press(']')).toBe('2018-07-25')
    expect(press('[')).toBe('2016-05-24')
    expect(press(']', false, '2018-07-25')).toBeUndefined()
  })

  it('stays on its axis, which ends with the next year', () => {
    expect(press('End')).toBe('2027-12-31')
    expect(press('Home')).toBe('2013-01-01')
    expect(press('PageDown', false, '2013-03-01')).toBe('2013-01-01')
    expect(press('ArrowRight', false, '2027-12-31')).toBe('2027-12-31')
  })

  it('leaves other keys alone', () => expect(press('Tab')).toBeUndefined())
})

describe('the axis', () => {
  it('finds a day where it has put it', () => {
    for (const day of ['2013-01-01', '2019-10-01', '2024-02-29', '2027-12-31'])
      expect(axis.dayAt(axis.at(day))).toBe(day)
    expect(axis.at('2001-01-01')).toBe(0)
  })
})
