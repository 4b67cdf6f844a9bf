import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayOfInstant, dayTyped } from './days.ts'

describe('a day that is typed', () => {
  it.each(['31.12.2023.', '31.12.2023', '2023-12-31', ' 31.12.2023. '])('is read from %j', (text) =>
    expect(dayTyped(text)).toBe('2023-12-31'),
  )

  it.each(['', '31.12', '2023', '30.02.2023.', '2021-02-29', '32.01.2023.', 'rīt'])(
    'is none in %j',
    (text) => expect(dayTyped(text)).toBeUndefined(),
  )
})

describe('counting days', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('stays within a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-03-31', -1)).toBe('2023-02-28')
    expect(addMonths('2023-11-30', 14)).toBe('2025-01-30')
  })
})

describe('the day of an instant', () => {
  it('is that of Latvia', () => {
    expect(dayOfInstant('2016-09-27T21:00:00.000Z')).toBe('2016-09-28')
    expect(dayOfInstant('2016-12-27T21:59:00.000Z')).toBe('2016-12-27')
    expect(dayOfInstant('2016-12-27')).toBe('2016-12-27')
  })
})
