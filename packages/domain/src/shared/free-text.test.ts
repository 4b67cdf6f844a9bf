import { describe, expect, it } from 'vitest'
import { OrganisationName, Reason } from './free-text.ts'

const complaint = (text: string): string | undefined =>
  Reason.safeParse(text).error?.issues[0]?.message

describe('free text', () => {
  it('is about places, and is trimmed', () => {
    expect(Reason.parse('  the roof is repaired ')).toBe('the roof is repaired')
  })

  it('refuses a personal code, however it is written', () => {
    for (const code of [
      '010190-12345',
      '01019012345',
      '010190 12345',
      '010190 – 12345',
      '320000-12345',
    ])
      expect(complaint(`moved: ${code}.`)).toMatch('personal code')
  })

  it('takes other numbers: of telephones, registrations, projects and sums', () => {
    for (const text of [
      'call 67021600',
      'No 90000024205',
      'No 40003053029',
      '9.3.1.1./18/I/009',
      'EUR 2555201',
    ])
      expect(complaint(text)).toBeUndefined()
  })

  it('refuses an e-mail address', () => {
    expect(complaint('ask janis.berzins@example.lv')).toMatch('e-mail address')
    expect(complaint('12 places @ the new house')).toBeUndefined()
  })

  it('says something, and not too much', () => {
    expect(complaint('   ')).toBe('write something or leave it out')
    expect(complaint('x'.repeat(301))).toBe('write at most 300 characters')
    expect(OrganisationName.safeParse('x'.repeat(201)).success).toBe(false)
  })
})
